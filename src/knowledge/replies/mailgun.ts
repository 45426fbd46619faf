import { repliesOf } from './reply.ts';
import { thirdParty } from '../source.ts';

const source = thirdParty('https://pastebin.com/PBCjgYGX');

export const mailgun = repliesOf(
  { provider: 'mailgun', scope: 'provider', certainty: 'observed', source, checked: '2026-11-24' },
  [
    {
      id: 'mailgun-not-delivering-to-previously-bounced-address',
      explanation: 'suppressed',
      codes: ['605'],
      phrases: ['not delivering to previously bounced address'],
    },
  ],
);
