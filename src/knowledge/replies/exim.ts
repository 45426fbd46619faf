import { repliesOf } from './reply.ts';
import { fromMemory, sisimai, smtpCodes, thirdParty } from '../source.ts';

const source = sisimai('lhost/exim', 'https://www.exim.org/');

export const exim = repliesOf(
  { provider: 'exim', scope: 'any', certainty: 'observed', source, checked: '2026-11-24' },
  [
    {
      id: 'exim-unrouteable-address',
      explanation: 'domain-not-found',
      codes: ['550'],
      phrases: ['unroutable address', 'unrouteable address'],
    },
    {
      id: 'exim-all-relevant-mx-records-point-to-non-existent-ho',
      explanation: 'domain-mx-broken',
      codes: ['550'],
      phrases: ['all relevant mx records point to non-existent hosts'],
    },
    {
      id: 'exim-all-host-address-lookups-failed-permanently',
      explanation: 'domain-mx-broken',
      codes: ['550'],
      phrases: ['all host address lookups failed permanently'],
    },
    {
      id: 'exim-an-mx-or-srv-record-indicated-no-smtp-service',
      explanation: 'domain-takes-no-mail',
      codes: ['550'],
      phrases: ['an mx or srv record indicated no smtp service'],
    },
    { id: 'exim-retry-timeout-exceeded', explanation: 'given-up', phrases: ['retry timeout exceeded'] },
    {
      id: 'exim-retry-time-not-reached-for-any-host',
      explanation: 'still-trying',
      phrases: ['retry time not reached for any host'],
    },
    {
      id: 'exim-no-action-is-required-on-your-part',
      explanation: 'still-trying',
      phrases: ['no action is required on your part'],
    },
    {
      id: 'exim-mailbox-is-full',
      explanation: 'mailbox-full',
      phrases: ['mailbox is full', 'quota exceeded while writing'],
    },
    {
      id: 'exim-sender-verify-failed',
      explanation: 'sender-check-failed',
      codes: ['550'],
      phrases: ['sender verify failed'],
      source: smtpCodes(550),
    },
    {
      id: 'exim-callout-verification-failed',
      explanation: 'sender-check-failed',
      codes: ['550'],
      phrases: ['callout verification failed', 'sender verification failed'],
      source: thirdParty('https://yandex.com/support/domain/troubleshooting/mail-send.html'),
    },
    {
      id: 'exim-relay-not-permitted',
      explanation: 'relay-login-needed',
      codes: ['550'],
      phrases: ['relay not permitted'],
      source: smtpCodes(550),
    },
    {
      id: 'exim-too-many-received-headers',
      explanation: 'mail-loop',
      codes: ['550'],
      phrases: ['too many "received" headers'],
    },
    {
      id: 'exim-has-exceeded-the-max-defers-and-failures-per-hou',
      explanation: 'organisation-limit',
      certainty: 'recalled',
      phrases: ['has exceeded the max defers and failures per hour'],
      source: fromMemory,
    },
    {
      id: 'exim-no-such-user-here',
      explanation: 'address-unknown',
      codes: ['550'],
      phrases: ['no such person at this address', 'no such recipient here', 'no such user here'],
      source: thirdParty('https://www.yandex.com/support/mail/bounces/other.html'),
    },
    {
      id: 'exim-legitimate-bounces-are-never-sent-to-more-than-o',
      explanation: 'policy-unexplained',
      certainty: 'recalled',
      codes: ['550'],
      phrases: ['legitimate bounces are never sent to more than one recipient'],
      source: fromMemory,
    },
  ],
);
