import { repliesOf } from './reply.ts';
import { ownWords } from '../source.ts';

const source = ownWords;

export const procmail = repliesOf(
  { provider: 'procmail', scope: 'any', certainty: 'observed', source, checked: '2026-11-24' },
  [
    {
      id: 'procmail-could-not-create',
      explanation: 'server-fault-permanent',
      phrases: ["procmail: couldn't create", 'procmail: unable to create', 'procmail: error while writing'],
    },
  ],
);
