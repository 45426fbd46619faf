import { repliesOf } from './reply.ts';
import { fieldManual } from '../source.ts';

const source = fieldManual(550);

export const att = repliesOf(
  { provider: 'att', scope: 'provider', certainty: 'observed', source, checked: '2026-11-24' },
  [
    {
      id: 'at-t-5-2-1-addressee-unknown-relay',
      explanation: 'address-unknown',
      codes: ['550', '5.2.1'],
      phrases: ['addressee unknown, relay='],
    },
    {
      id: 'at-t-5-2-1-blank-mailhost-invalid-address',
      explanation: 'address-unknown',
      codes: ['550', '5.2.1'],
      phrases: ['blank mailhost - invalid address'],
    },
    {
      id: 'at-t-5-7-1-servers-without-a-valid-sender-domain',
      explanation: 'reverse-dns',
      codes: ['550', '5.7.1'],
      phrases: ['servers without a valid sender domain'],
    },
  ],
);
