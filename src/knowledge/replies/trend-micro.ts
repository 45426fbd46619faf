import { repliesOf } from './reply.ts';
import { fieldManual } from '../source.ts';

const source = fieldManual(554);

export const trendMicro = repliesOf(
  { provider: 'trend-micro', scope: 'provider', certainty: 'observed', source, checked: '2026-11-24' },
  [
    {
      id: 'trend-5-7-1-ers-customized-block',
      blocklist: 'trend-ers',
      explanation: 'blocked-by-recipients-list',
      codes: ['550', '5.7.1'],
      phrases: ['ers-customized-block'],
      source: fieldManual(550),
    },
    {
      id: 'trend-5-7-1-rejected-block-send-er',
      explanation: 'rule-of-recipient',
      codes: ['554', '5.7.1'],
      phrases: ['rejected: block-send-er'],
    },
    {
      id: 'trend-5-7-1-rejected-invalid-recipient',
      explanation: 'address-unknown',
      codes: ['554', '5.7.1'],
      phrases: ['rejected: invalid-recipient'],
    },
    {
      id: 'trend-5-7-1-rejected-no-domain',
      explanation: 'domain-not-set-up',
      codes: ['554', '5.7.1'],
      phrases: ['rejected: no-domain'],
    },
    {
      id: 'trend-5-7-1-rejected-block-rcpt',
      explanation: 'rule-of-recipient',
      codes: ['554', '5.7.1'],
      phrases: ['rejected: block-rcpt'],
    },
  ],
);
