import { repliesOf } from './reply.ts';
import { smtpCodes } from '../source.ts';

const source = smtpCodes(550);

export const rackspace = repliesOf(
  { provider: 'rackspace', scope: 'token', certainty: 'observed', source, checked: '2026-11-24' },
  [
    {
      id: 'rackspace-4-7-1-g1f',
      explanation: 'reverse-dns',
      codes: ['450', '4.7.1'],
      phrases: ['(g1f)'],
      source: smtpCodes(450),
    },
    {
      id: 'rackspace-4-2-1-g30',
      explanation: 'recipient-gets-too-much',
      codes: ['450', '4.2.1'],
      phrases: ['(g30)'],
      source: smtpCodes(450),
    },
    {
      id: 'rackspace-4-4-6-g16',
      explanation: 'mail-loop',
      codes: ['450', '4.4.6'],
      phrases: ['(g16)'],
      source: smtpCodes(450),
    },
    {
      id: 'rackspace-4-4-0-g1e',
      explanation: 'authentication-check-delayed',
      codes: ['450', '4.4.0'],
      phrases: ['(g1e)'],
      source: smtpCodes(450),
    },
    {
      id: 'rackspace-4-7-1-g28',
      explanation: 'sending-too-fast',
      codes: ['451', '4.7.1'],
      phrases: ['(g28)'],
      source: smtpCodes(451),
    },
    { id: 'rackspace-5-7-1-g14', explanation: 'sender-check-failed', codes: ['550', '5.7.1'], phrases: ['(g14)'] },
    { id: 'rackspace-5-7-1-g15', explanation: 'dmarc-failed', codes: ['550', '5.7.1'], phrases: ['(g15)'] },
    { id: 'rackspace-5-7-0-g18', explanation: 'message-format', codes: ['550', '5.7.0'], phrases: ['(g18)', '(g19)'] },
    {
      id: 'rackspace-5-7-0-g1a',
      explanation: 'attachment-type',
      codes: ['550', '5.7.0'],
      phrases: ['(g1a)', '(g1b)', '(g1c)', '(g1d)'],
    },
    {
      id: 'rackspace-5-7-1-virus-found-g3',
      explanation: 'virus-found',
      scope: 'provider',
      codes: ['550', '5.7.1'],
      phrases: ['virus found (g3)'],
    },
    {
      id: 'rackspace-5-7-1-g31',
      explanation: 'blocklist',
      codes: ['554', '5.7.1'],
      phrases: ['(g31)'],
      source: smtpCodes(554),
    },
  ],
);
