import { repliesOf } from './reply.ts';
import { fieldManual } from '../source.ts';

const source = fieldManual(540);

export const rambler = repliesOf(
  { provider: 'rambler', scope: 'provider', certainty: 'observed', source, checked: '2026-11-24' },
  [
    {
      id: 'rambler-5-7-1-recipient-address-rejected-inactive',
      explanation: 'mailbox-inactive',
      codes: ['540', '5.7.1'],
      phrases: ['recipient address rejected: inactive'],
    },
    {
      id: 'rambler-5-7-1-recipient-address-rejected-blocked',
      explanation: 'mailbox-disabled',
      codes: ['540', '5.7.1'],
      phrases: ['recipient address rejected: blocked'],
    },
    {
      id: 'rambler-5-7-1-spam-message-rejected-if-this-is-not-spam',
      explanation: 'spam-content',
      codes: ['554', '5.7.1'],
      phrases: ['spam message rejected; if this is not spam'],
      source: fieldManual(554),
    },
    {
      id: 'rambler-4-5-3-rate-limit-exceeded',
      explanation: 'rate-limited',
      codes: ['452', '4.5.3'],
      phrases: ['rate limit exceeded'],
      source: fieldManual(452),
    },
  ],
);
