import { repliesOf } from './reply.ts';
import { fieldManual, fromMemory, provider } from '../source.ts';

const source = fieldManual(550);

export const free = repliesOf(
  { provider: 'free-fr', scope: 'provider', certainty: 'observed', source, checked: '2026-11-24' },
  [
    {
      id: 'free-spam-detected',
      explanation: 'spam-content',
      certainty: 'documented',
      codes: ['550'],
      phrases: ['spam detected'],
      source: provider('http://postmaster.free.fr/'),
    },
    { id: 'free-virus-detected', explanation: 'virus-found', codes: ['550'], phrases: ['virus detected'] },
    {
      id: 'free-5-2-2-user-quota-exceeded',
      explanation: 'mailbox-full',
      codes: ['550', '5.2.2', '552'],
      phrases: ['user quota exceeded'],
    },
    {
      id: 'free-5-2-1-blocked-due-to-inactivity',
      explanation: 'mailbox-inactive',
      codes: ['550', '5.2.1'],
      phrases: ['blocked due to inactivity'],
    },
    {
      id: 'free-please-visit-http-postmaster-free-fr',
      explanation: 'reputation-low-for-now',
      certainty: 'recalled',
      codes: ['421'],
      phrases: ['please visit http://postmaster.free.fr'],
      source: fromMemory,
    },
  ],
);
