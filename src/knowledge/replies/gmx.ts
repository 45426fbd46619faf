import { repliesOf } from './reply.ts';
import { fieldManual, provider, smtpCodes, thirdParty } from '../source.ts';

const source = smtpCodes(550);

export const gmx = repliesOf(
  { provider: 'united-internet', scope: 'provider', certainty: 'observed', source, checked: '2026-11-24' },
  [
    {
      id: 'gmx-nemesis-esmtp-service-not-available',
      explanation: 'reputation-low',
      certainty: 'documented',
      codes: ['554'],
      phrases: ['nemesis esmtp', 'no smtp service'],
      source: provider('https://postmaster.gmx.net/en/error-messages'),
    },
    {
      id: 'gmx-ip-address-is-block-listed',
      explanation: 'blocklist',
      certainty: 'documented',
      codes: ['554'],
      phrases: ['ip address is block listed'],
      source: provider('https://postmaster.gmx.net/en/error-messages'),
    },
    {
      id: 'gmx-bad-dns-ptr-resource-record',
      explanation: 'reverse-dns',
      scope: 'any',
      codes: ['554', '550'],
      phrases: ['bad dns ptr resource record'],
      checked: '2026-11-28',
    },
    {
      id: 'gmx-invalid-dns-mx-or-a-aaaa-resource-record',
      explanation: 'sender-domain-not-found',
      codes: ['550'],
      phrases: ['invalid dns mx or a/aaaa resource record'],
    },
    {
      id: 'gmx-reject-due-to-spf-policy',
      explanation: 'spf-failed',
      codes: ['550'],
      phrases: ['reject due to spf policy'],
    },
    {
      id: 'gmx-reject-due-to-policy-restrictions',
      explanation: 'policy-unexplained',
      codes: ['550'],
      phrases: ['reject due to policy restrictions'],
    },
    {
      id: 'gmx-reject-due-to-policy-violations',
      explanation: 'sending-too-fast',
      codes: ['421'],
      phrases: ['450 reject due to policy violations', 'reject due to policy violations'],
      source: thirdParty('https://new-faq.comservice-ffo.de/smtp-fehlermeldungen-e-mail-fehler/'),
    },
    {
      id: 'gmx-rate-limit-reached',
      explanation: 'sending-too-fast',
      codes: ['421'],
      phrases: ['rate limit reached'],
      source: thirdParty('https://new-faq.comservice-ffo.de/smtp-fehlermeldungen-e-mail-fehler/'),
    },
    {
      id: 'gmx-requested-action-not-taken-mailbox-unavailable',
      explanation: 'address-unknown',
      codes: ['550'],
      phrases: ['requested action not taken: mailbox unavailable'],
    },
    {
      id: 'gmx-exceeded-storage-allocation',
      explanation: 'mailbox-full',
      codes: ['552'],
      phrases: ['exceeded storage allocation', 'quota exceeded'],
      source: fieldManual(552),
    },
    {
      id: 'gmx-postmaster-gmx-net-en-case-c',
      explanation: 'policy-unexplained',
      scope: 'token',
      certainty: 'documented',
      phrases: [
        'postmaster.1and1',
        'postmaster.1und1',
        'postmaster.gmx.net/en/case?c=',
        'postmaster.ionos',
        'postmaster.web.de',
      ],
      source: provider('https://postmaster.gmx.net/en/error-messages'),
    },
  ],
);
