import { repliesOf } from './reply.ts';
import { fieldManual, smtpCodes } from '../source.ts';

const source = smtpCodes(550);

export const hostpoint = repliesOf(
  { provider: 'hostpoint', scope: 'provider', certainty: 'observed', source, checked: '2026-11-24' },
  [
    {
      id: 'hostpoint-no-such-address-here',
      explanation: 'address-unknown',
      codes: ['550'],
      phrases: ['no such address here'],
    },
    {
      id: 'hostpoint-5-0-0-doesn-t-allow-sending-mails-from',
      explanation: 'spf-failed',
      codes: ['550', '5.0.0'],
      phrases: ["doesn't allow sending mails from"],
      source: fieldManual(550),
    },
    {
      id: 'hostpoint-failed-sender-s-dmarc-policy',
      explanation: 'dmarc-failed',
      codes: ['550'],
      phrases: ["failed sender's dmarc policy"],
    },
  ],
);
