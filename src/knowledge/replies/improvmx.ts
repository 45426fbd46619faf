import { repliesOf } from './reply.ts';
import { fieldManual } from '../source.ts';

const source = fieldManual(551);

export const improvmx = repliesOf(
  { provider: 'improvmx', scope: 'token', certainty: 'observed', source, checked: '2026-11-24' },
  [
    { id: 'improvmx-5-7-1-id-5-9-0', explanation: 'mail-loop', codes: ['551', '5.7.1'], phrases: ['(#id-5.9.0)'] },
    {
      id: 'improvmx-5-7-1-id-5-9-2',
      explanation: 'domain-not-set-up',
      codes: ['551', '5.7.1'],
      phrases: ['(#id-5.9.2)'],
    },
    {
      id: 'improvmx-5-7-1-id-5-9-3',
      explanation: 'server-misconfigured',
      codes: ['551', '5.7.1'],
      phrases: ['(#id-5.9.3)'],
    },
    {
      id: 'improvmx-4-2-1-id-5-9-4',
      explanation: 'server-fault',
      codes: ['450', '4.2.1'],
      phrases: ['(#id-5.9.4)'],
      source: fieldManual(450),
    },
    {
      id: 'improvmx-5-7-1-id-5-9-5',
      explanation: 'server-misconfigured',
      codes: ['551', '5.7.1'],
      phrases: ['(#id-5.9.5)'],
    },
    {
      id: 'improvmx-5-7-1-message-considered-as-spam',
      explanation: 'spam-content',
      scope: 'provider',
      codes: ['550', '5.7.1'],
      phrases: ['message considered as spam'],
      source: fieldManual(550),
    },
  ],
);
