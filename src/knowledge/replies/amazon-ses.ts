import { repliesOf } from './reply.ts';
import { fromMemory } from '../source.ts';

export const amazonSes = repliesOf(
  { provider: 'amazon-ses', scope: 'provider', certainty: 'recalled', source: fromMemory, checked: '2026-11-24' },
  [
    {
      id: 'amazon-email-address-is-not-verified',
      explanation: 'sender-not-registered',
      scope: 'any',
      codes: ['554'],
      phrases: ['email address is not verified', 'identities failed the check'],
    },
    {
      id: 'amazon-4-7-0-maximum-sending-rate-exceeded',
      explanation: 'organisation-limit',
      codes: ['454', '4.7.0'],
      phrases: ['maximum sending rate exceeded'],
    },
    {
      id: 'amazon-4-7-0-daily-message-quota-exceeded',
      explanation: 'organisation-limit',
      codes: ['454', '4.7.0'],
      phrases: ['daily message quota exceeded'],
    },
    {
      id: 'amazon-sending-paused-for-this-account',
      explanation: 'organisation-blocked',
      scope: 'any',
      phrases: ['sending paused for this account', 'accountsendingpausedexception'],
    },
    {
      id: 'amazon-suppressed-sending-to-this-address',
      explanation: 'suppressed',
      phrases: ['address is on the suppression list', 'suppressed sending to this address'],
    },
  ],
);
