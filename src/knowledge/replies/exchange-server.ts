import { repliesOf } from './reply.ts';
import { fromMemory, sisimai } from '../source.ts';

const name = 'non-delivery-reports-and-bounce-messages';
const source = sisimai('rhost/microsoft', `https://learn.microsoft.com/exchange/mail-flow/${name}/${name}`);

export const exchangeServer = repliesOf(
  { provider: 'exchange-server', scope: 'provider', certainty: 'documented', source, checked: '2026-11-24' },
  [
    {
      id: 'exchange-4-3-1-insufficient-system-resources',
      explanation: 'mail-system-full',
      codes: ['452', '4.3.1'],
      phrases: ['insufficient system resources'],
    },
    {
      id: 'exchange-4-3-2-service-not-available',
      explanation: 'server-closed-for-now',
      codes: ['421', '4.3.2'],
      phrases: ['service not active', 'service not available', 'system not accepting network messages'],
    },
    {
      id: 'exchange-4-4-1-connection-timed-out',
      explanation: 'no-answer',
      codes: ['4.4.1'],
      phrases: ['connection timed out'],
    },
    {
      id: 'exchange-4-4-2-connection-dropped',
      explanation: 'connection-broke',
      codes: ['4.4.2'],
      phrases: ['connection dropped'],
    },
    {
      id: 'exchange-4-4-7-queue-expired',
      explanation: 'given-up',
      codes: ['550', '4.4.7'],
      phrases: ['queue.expired'],
    },
    {
      id: 'exchange-5-1-1-resolver-adr-exrecipnotfound',
      explanation: 'address-unknown',
      scope: 'token',
      codes: ['550', '5.1.1'],
      phrases: ['resolver.adr.exrecipnotfound', 'resolver.adr.recipnotfound'],
    },
    {
      id: 'exchange-5-1-3-storedrv-submit-invalid-recipient-address',
      explanation: 'address-malformed',
      scope: 'token',
      codes: ['5.1.3'],
      phrases: ['storedrv.submit; invalid recipient address'],
    },
    {
      id: 'exchange-5-1-4-reserved-by-rfc-2606',
      explanation: 'address-malformed',
      codes: ['5.1.4', '5.1.5'],
      phrases: ['reserved by rfc 2606'],
    },
    {
      id: 'exchange-5-1-4-destination-mailbox-address-ambiguous',
      explanation: 'recipient-not-registered',
      codes: ['550', '5.1.4'],
      phrases: ['destination mailbox address ambiguous', 'resolver.adr.ambiguous'],
    },
    {
      id: 'exchange-5-1-6-single-label-domains-not-accepted',
      explanation: 'address-malformed',
      codes: ['550', '5.1.6'],
      phrases: ['single label domains not accepted'],
    },
    {
      id: 'exchange-5-1-7-unknown-sender-address',
      explanation: 'sender-address-invalid',
      codes: ['5.1.7'],
      phrases: ['unknown sender address'],
    },
    {
      id: 'exchange-5-2-1-content-filter-agent-quarantined',
      explanation: 'content-rule',
      codes: ['5.2.1'],
      phrases: ['content filter agent quarantined'],
    },
    {
      id: 'exchange-5-2-2-mailbox-full',
      explanation: 'mailbox-full',
      codes: ['5.2.2'],
      phrases: ['mailbox full', 'mailbox is full', 'storedrv.deliver.exception:quotaexceededexception'],
    },
    {
      id: 'exchange-5-2-3-resolver-rst-recipsizelimit',
      explanation: 'message-too-large-for-mailbox',
      scope: 'token',
      codes: ['550', '5.2.3'],
      phrases: ['resolver.rst.recipsizelimit'],
    },
    {
      id: 'exchange-5-2-14-misconfigured-forwarding-address',
      explanation: 'forwarding-wrong',
      codes: ['5.2.14'],
      phrases: ['misconfigured forwarding address'],
    },
    {
      id: 'exchange-5-3-0-too-many-related-errors',
      explanation: 'content-rule',
      codes: ['5.3.0'],
      phrases: ['too many related errors'],
    },
    {
      id: 'exchange-5-3-2-missing-or-bad-storedriver-mdb-properties',
      explanation: 'rule-of-recipient',
      codes: ['5.3.2'],
      phrases: ['missing or bad storedriver mdb properties'],
    },
    {
      id: 'exchange-5-3-4-exceeds-fixed-maximum-message-size',
      explanation: 'message-too-large',
      codes: ['552', '5.3.4'],
      phrases: ['exceeds fixed maximum message size', 'message too big for system'],
    },
    {
      id: 'exchange-5-3-5-system-incorrectly-configured',
      explanation: 'mail-loop',
      codes: ['5.3.5'],
      phrases: ['system incorrectly configured'],
    },
    {
      id: 'exchange-5-4-4-smtpsend-dns-nonexistentdomain',
      explanation: 'domain-not-found',
      scope: 'token',
      codes: ['554', '5.4.4'],
      phrases: ['smtpsend.dns.nonexistentdomain'],
    },
    {
      id: 'exchange-5-4-4-smtpsend-dns-mxloopback',
      explanation: 'mail-loop',
      scope: 'token',
      codes: ['554', '5.4.4'],
      phrases: ['smtpsend.dns.mxloopback'],
    },
    {
      id: 'exchange-5-5-2-send-hello-first',
      explanation: 'command-order',
      codes: ['503', '5.5.2'],
      phrases: ['send hello first'],
    },
    {
      id: 'exchange-5-5-3-resolver-adr-reciplimit',
      explanation: 'too-many-recipients',
      scope: 'token',
      codes: ['550', '5.5.3'],
      phrases: ['resolver.adr.reciplimit'],
    },
    {
      id: 'exchange-5-7-1-resolver-rst-authrequired',
      explanation: 'inside-only',
      scope: 'token',
      codes: ['550', '5.7.1'],
      phrases: ['resolver.rst.authrequired'],
    },
    {
      id: 'exchange-5-7-3-cannot-achieve-exchange-server-authenticat',
      explanation: 'command-order',
      codes: ['451', '5.7.3'],
      phrases: ['cannot achieve exchange server authentication'],
    },
    {
      id: 'exchange-5-7-54-unable-to-relay-recipient-in-non-accepted',
      explanation: 'relay-login-needed',
      certainty: 'recalled',
      codes: ['550', '5.7.54'],
      phrases: ['unable to relay recipient in non-accepted domain'],
      source: fromMemory,
    },
  ],
);
