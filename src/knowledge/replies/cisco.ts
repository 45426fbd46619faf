import { repliesOf } from './reply.ts';
import { smtpCodes } from '../source.ts';

const source = smtpCodes(550);

export const cisco = repliesOf(
  { provider: 'cisco-email', scope: 'provider', certainty: 'observed', source, checked: '2026-11-24' },
  [
    {
      id: 'cisco-5-7-1-your-access-to-submit-messages-to-this-e-m',
      explanation: 'reputation-low',
      codes: ['550', '5.7.1'],
      phrases: ['your access to submit messages to this e-mail system has been rejected'],
    },
  ],
);
