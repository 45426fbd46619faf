import { repliesOf } from './reply.ts';
import { fieldManual, sisimai, smtpCodes, thirdParty } from '../source.ts';

const suped = 'https://www.suped.com/knowledge/email-deliverability/troubleshooting';
const source = sisimai('rhost/apple');

export const icloud = repliesOf(
  { provider: 'icloud', scope: 'provider', certainty: 'observed', source, checked: '2026-11-24' },
  [
    {
      id: 'icloud-5-7-1-cs01',
      explanation: 'policy-unexplained',
      scope: 'token',
      codes: ['554', '5.7.1', '550'],
      phrases: ['[cs01]'],
      source: fieldManual(554),
    },
    {
      id: 'icloud-5-7-1-cs02',
      explanation: 'policy-unexplained',
      scope: 'token',
      codes: ['554', '5.7.1'],
      phrases: ['[cs02]'],
      source: thirdParty(`${suped}/what-causes-apple-email-bounces-and-how-can-i-fix-them`),
    },
    {
      id: 'icloud-5-7-1-hm08',
      explanation: 'policy-unexplained',
      scope: 'token',
      codes: ['554', '5.7.1'],
      phrases: ['[hm08]'],
      source: smtpCodes(554),
    },
    {
      id: 'icloud-5-7-1-bs01',
      explanation: 'policy-unexplained',
      scope: 'token',
      codes: ['554', '5.7.1'],
      phrases: ['[bs01]'],
      source: smtpCodes(554),
    },
    {
      id: 'icloud-5-7-1-hme1',
      explanation: 'no-authentication',
      scope: 'token',
      codes: ['554', '5.7.1'],
      phrases: ['[hme1]'],
    },
    {
      id: 'icloud-5-7-1-dmarc-policy',
      explanation: 'dmarc-failed',
      codes: ['550', '5.7.1'],
      phrases: ['dmarc policy'],
    },
    {
      id: 'icloud-5-7-1-domain-present-in-the-spamhaus-dbl',
      blocklist: 'spamhaus-dbl',
      explanation: 'blocklist-spamhaus',
      codes: ['550', '5.7.1'],
      phrases: ['domain present in the spamhaus dbl'],
    },
    {
      id: 'icloud-5-7-1-rejected-due-to-listing-in-spamhaus-sbl',
      blocklist: 'spamhaus-sbl',
      explanation: 'blocklist-spamhaus',
      codes: ['550', '5.7.1'],
      phrases: ['rejected due to listing in spamhaus sbl'],
    },
    {
      id: 'icloud-5-7-0-support-proofpoint-com-dnsbl-lookup',
      blocklist: 'proofpoint-pdr',
      explanation: 'blocklist-proofpoint',
      scope: 'token',
      codes: ['550', '5.7.0'],
      phrases: ['support.proofpoint.com/dnsbl-lookup'],
    },
    {
      id: 'icloud-esmtp-not-accepting-connections',
      explanation: 'reputation-low',
      codes: ['554'],
      phrases: ['esmtp not accepting connections'],
    },
    {
      id: 'icloud-5-1-6-recipient-no-longer-on-server',
      explanation: 'mailbox-moved',
      codes: ['550', '5.1.6'],
      phrases: ['recipient no longer on server'],
    },
    {
      id: 'icloud-5-2-2-user-is-over-quota',
      explanation: 'mailbox-full',
      codes: ['552', '5.2.2'],
      phrases: ['user is over quota', 'user is overquota'],
    },
    {
      id: 'icloud-5-1-1-inactive-email-address',
      explanation: 'mailbox-inactive',
      codes: ['550', '5.1.1'],
      phrases: ['inactive email address'],
    },
    {
      id: 'icloud-5-1-1-unknown-or-illegal-alias',
      explanation: 'address-unknown',
      codes: ['550', '5.1.1'],
      phrases: ['unknown or illegal alias'],
    },
    {
      id: 'icloud-5-1-1-user-does-not-exist',
      explanation: 'address-unknown',
      codes: ['550', '5.1.1'],
      phrases: ['user does not exist'],
      source: fieldManual(550),
    },
    {
      id: 'icloud-4-7-1-deferred-due-to-excessive-volume',
      explanation: 'recipient-gets-too-much',
      codes: ['421', '4.7.1'],
      phrases: ['deferred due to excessive volume'],
      source: fieldManual(421),
    },
    {
      id: 'icloud-4-7-0-me-com-error-too-many-errors',
      explanation: 'sending-too-fast',
      scope: 'token',
      codes: ['421', '4.7.0'],
      phrases: ['me.com error: too many errors'],
      source: fieldManual(421),
    },
    {
      id: 'icloud-4-7-1-service-unavailable-try-again-later',
      explanation: 'server-fault',
      codes: ['451', '4.7.1'],
      phrases: ['service unavailable - try again later'],
      source: fieldManual(451),
    },
  ],
);
