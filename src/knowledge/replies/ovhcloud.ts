import { repliesOf } from './reply.ts';
import { fromMemory, thirdParty } from '../source.ts';

export const ovhcloud = repliesOf(
  { provider: 'ovhcloud', scope: 'provider', certainty: 'recalled', source: fromMemory, checked: '2026-11-24' },
  [
    {
      id: 'ovhcloud-5-7-1-authentication-failed',
      explanation: 'mailbox-locked-for-spam',
      codes: ['535', '5.7.1'],
      phrases: ['authentication failed'],
    },
    {
      id: 'ovhcloud-4-4-1-wasn-t-able-to-establish-an-smtp-connectio',
      explanation: 'no-answer',
      certainty: 'observed',
      codes: ['4.4.1'],
      phrases: ["wasn't able to establish an smtp connection"],
      source: thirdParty('http://gids.ovh.nl/EmailSmtpPop3Imap'),
    },
  ],
);
