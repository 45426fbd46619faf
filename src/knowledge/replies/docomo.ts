import { repliesOf } from './reply.ts';
import { sisimai } from '../source.ts';

const source = sisimai('rhost/nttdocomo');

export const docomo = repliesOf(
  { provider: 'docomo', scope: 'provider', certainty: 'observed', source, checked: '2026-11-24' },
  [
    {
      id: 'ntt-552-too-much-mail-data',
      explanation: 'mailbox-full',
      codes: ['552'],
      phrases: ['552 too much mail data'],
    },
    {
      id: 'ntt-5-1-1-550-unknown-user',
      explanation: 'address-unknown',
      codes: ['550', '5.1.1'],
      phrases: ['550 unknown user'],
    },
  ],
);
