import { repliesOf } from './reply.ts';
import { fieldManual, fromMemory } from '../source.ts';

export const dovecot = repliesOf(
  { provider: 'dovecot-and-cyrus', scope: 'any', certainty: 'recalled', source: fromMemory, checked: '2026-11-24' },
  [
    {
      id: 'dovecot-5-2-2-quota-exceeded-mailbox-for-user-is-full',
      explanation: 'mailbox-full',
      certainty: 'observed',
      codes: ['552', '5.2.2'],
      phrases: ['quota exceeded (mailbox for user is full)'],
      source: fieldManual(554),
    },
    {
      id: 'dovecot-4-2-2-over-quota',
      explanation: 'mailbox-full-for-now',
      codes: ['452', '4.2.2'],
      phrases: ['over quota sessionid'],
    },
    {
      id: 'dovecot-5-1-1-user-doesn-t-exist',
      explanation: 'address-unknown',
      codes: ['550', '5.1.1'],
      phrases: ["user doesn't exist"],
    },
  ],
);
