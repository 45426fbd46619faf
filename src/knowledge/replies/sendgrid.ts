import { repliesOf } from './reply.ts';
import { fromMemory } from '../source.ts';

export const sendgrid = repliesOf(
  { provider: 'sendgrid', scope: 'provider', certainty: 'recalled', source: fromMemory, checked: '2026-11-24' },
  [
    {
      id: 'sendgrid-does-not-match-a-verified-sender-identity',
      explanation: 'sender-not-registered',
      codes: ['550'],
      phrases: ['does not match a verified sender identity'],
    },
    { id: 'sendgrid-bounced-address', explanation: 'suppressed', phrases: ['bounced address'] },
  ],
);
