import { repliesOf } from './reply.ts';
import { fieldManual, sisimai } from '../source.ts';

const source = fieldManual(553);

export const symantec = repliesOf(
  {
    provider: 'messagelabs',
    scope: 'provider',
    certainty: 'observed',
    source,
    checked: '2026-11-24',
  },
  [
    {
      id: 'symantec-5-7-1-message-filtered',
      explanation: 'spam-or-server',
      codes: ['553', '5.7.1'],
      phrases: ['message filtered'],
    },
    {
      id: 'symantec-5-7-1-as-a-relay-but-i-have-not-been-configured',
      explanation: 'relay-not-registered',
      codes: ['553', '5.7.1'],
      phrases: ['as a relay, but i have not been configured'],
    },
    {
      id: 'symantec-requested-action-aborted-9',
      explanation: 'held-by-filter',
      scope: 'token',
      codes: ['450'],
      phrases: ['requested action aborted [9]'],
      source: fieldManual(450),
    },
    {
      id: 'symantec-service-temporarily-unavailable',
      explanation: 'server-fault',
      codes: ['421'],
      phrases: ['service temporarily unavailable'],
      source: fieldManual(421),
    },
    {
      id: 'symantec-please-turn-on-smtp-authentication-in-your-mail',
      explanation: 'login-first',
      codes: ['550'],
      phrases: ['please turn on smtp authentication in your mail client'],
      source: sisimai('lhost/messagelabs'),
    },
  ],
);
