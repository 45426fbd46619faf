import { repliesOf } from './reply.ts';
import { smtpCodes } from '../source.ts';

const source = smtpCodes(550);

export const titan = repliesOf(
  { provider: 'titan', scope: 'provider', certainty: 'observed', source, checked: '2026-11-24' },
  [
    {
      id: 'titan-4-7-0-sending-ip-has-insufficient-reputation',
      explanation: 'server-not-known',
      codes: ['421', '4.7.0'],
      phrases: ['sending ip has insufficient reputation'],
      source: smtpCodes(421),
    },
    {
      id: 'titan-5-4-7-recipients-domain-hourly-quota-exceeded',
      explanation: 'recipient-gets-too-much',
      codes: ['550', '5.4.7'],
      phrases: ['recipients domain daily quota exceeded', 'recipients domain hourly quota exceeded'],
    },
    {
      id: 'titan-5-4-6-recipient-quota-exceeded',
      explanation: 'recipient-gets-too-much',
      codes: ['550', '5.4.6'],
      phrases: ['recipient quota exceeded'],
    },
    {
      id: 'titan-5-2-1-incoming-suspended-due-to-abuse',
      explanation: 'mailbox-disabled',
      codes: ['550', '5.2.1'],
      phrases: ['incoming suspended due to abuse'],
    },
    {
      id: 'titan-5-7-2-spam-rate-exceeded',
      explanation: 'reputation-low',
      codes: ['550', '5.7.2'],
      phrases: ['spam rate exceeded'],
    },
    {
      id: 'titan-4-2-0-greylisted-please-retry-after-sometime',
      explanation: 'greylisted',
      codes: ['450', '4.2.0'],
      phrases: ['greylisted: please retry after sometime'],
      source: smtpCodes(450),
    },
    {
      id: 'titan-5-7-27-does-not-accept-mail-nullmx',
      explanation: 'sender-takes-no-mail',
      codes: ['550', '5.7.27'],
      phrases: ['does not accept mail (nullmx)'],
    },
  ],
);
