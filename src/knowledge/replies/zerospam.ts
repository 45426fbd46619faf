import { repliesOf } from './reply.ts';
import { fieldManual } from '../source.ts';

const source = fieldManual(450);

export const zerospam = repliesOf(
  { provider: 'zerospam', scope: 'provider', certainty: 'observed', source, checked: '2026-11-24' },
  [
    {
      id: 'zerospam-4-2-0-greylisted-for-60-seconds-by-zerospam',
      explanation: 'greylisted',
      codes: ['450', '4.2.0'],
      phrases: ['greylisted for 60 seconds by zerospam'],
    },
    {
      id: 'zerospam-5-7-1-not-in-recipient-list',
      explanation: 'address-unknown',
      codes: ['554', '5.7.1'],
      phrases: ['not in recipient list'],
      source: fieldManual(554),
    },
  ],
);
