import { repliesOf } from './reply.ts';
import { fieldManual, fromMemory } from '../source.ts';

export const sendmail = repliesOf(
  { provider: 'sendmail', scope: 'any', certainty: 'recalled', source: fromMemory, checked: '2026-11-24' },
  [
    {
      id: 'sendmail-5-1-1-user-unknown',
      explanation: 'address-unknown',
      certainty: 'observed',
      codes: ['550', '5.1.1'],
      phrases: ['user unknown'],
      source: fieldManual(550),
    },
    {
      id: 'sendmail-5-1-2-host-unknown',
      explanation: 'domain-not-found',
      codes: ['550', '5.1.2'],
      phrases: ['host unknown'],
    },
    {
      id: 'sendmail-5-7-1-relaying-denied',
      explanation: 'relay-login-needed',
      certainty: 'observed',
      codes: ['550', '5.7.1'],
      phrases: ['proper authentication required', 'relaying denied'],
      source: fieldManual(550),
    },
    {
      id: 'sendmail-5-3-5-local-configuration-error',
      explanation: 'server-misconfigured',
      codes: ['554', '5.3.5'],
      phrases: ['local configuration error'],
    },
    {
      id: 'sendmail-5-4-6-too-many-hops',
      explanation: 'mail-loop',
      codes: ['554', '5.4.6'],
      phrases: ['too many hops'],
    },
    {
      id: 'sendmail-5-1-8-domain-of-sender-address',
      explanation: 'sender-domain-not-found',
      codes: ['553', '5.1.8'],
      phrases: ['domain of sender address'],
    },
    {
      id: 'sendmail-5-2-3-message-size-exceeds-fixed-maximum-message',
      explanation: 'message-too-large',
      codes: ['552', '5.2.3'],
      phrases: ['message size exceeds fixed maximum message size'],
    },
    {
      id: 'sendmail-warning-message-still-undelivered-after',
      explanation: 'still-trying',
      codes: ['451'],
      phrases: ['warning: message still undelivered after'],
    },
  ],
);
