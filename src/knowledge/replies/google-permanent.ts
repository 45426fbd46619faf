import { repliesOf } from './reply.ts';
import { ownWords, provider, sisimai } from '../source.ts';

const source = provider('https://support.google.com/a/answer/3726730');

/** What lasts, apart from security and policy (5.7.x), and wordings without a code. */
export const googlePermanent = repliesOf(
  { provider: 'google', scope: 'provider', certainty: 'documented', source, checked: '2026-11-24' },
  [
    {
      id: 'google-groups-no-permission',
      explanation: 'group-not-open',
      scope: 'any',
      certainty: 'observed',
      phrases: [
        'the group you tried to contact',
        'le groupe que vous avez essayé de contacter',
        'die gruppe, die sie kontaktieren möchten',
        'skupina, kterou se pokoušíte kontaktovat',
        'groups.google.com/support',
      ],
      source: ownWords,
    },
    {
      id: 'google-groups-spam-classification',
      explanation: 'spam-content',
      scope: 'any',
      certainty: 'observed',
      phrases: ['rejected due to spam classification'],
      source: ownWords,
    },
    {
      id: 'google-5-1-1-email-account-that-you-tried-to-reach-does',
      explanation: 'address-unknown',
      codes: ['550', '5.1.1'],
      phrases: ['email account that you tried to reach does not exist', 'p=nosuchuser'],
    },
    {
      id: 'google-5-1-2-weren-t-able-to-find-the-recipient-domain',
      explanation: 'domain-not-found',
      codes: ['553', '5.1.2'],
      phrases: ['p=badrcptdomain', "weren't able to find the recipient domain"],
    },
    {
      id: 'google-5-1-3-the-recipient-address',
      explanation: 'address-malformed',
      codes: ['553', '5.1.3'],
      phrases: ['the recipient address'],
    },
    {
      id: 'google-5-1-7-the-sender-address',
      explanation: 'sender-address-invalid',
      codes: ['553', '5.1.7'],
      phrases: ['the sender address'],
    },
    {
      id: 'google-5-2-1-email-account-that-you-tried-to-reach-is-i',
      explanation: 'mailbox-inactive',
      codes: ['550', '5.2.1'],
      phrases: [
        'email account that you tried to reach is inactive',
        'p=disableduser',
        'that you tried to reach is disabled',
      ],
    },
    {
      id: 'google-5-2-1-rate-that-prevents-additional-messages',
      explanation: 'rate-limited-permanent',
      codes: ['550', '5.2.1'],
      phrases: ['p=receivingrateperm', 'rate that prevents additional messages'],
    },
    {
      id: 'google-5-2-2-out-of-storage-space-and-inactive',
      explanation: 'mailbox-full',
      codes: ['552', '5.2.2'],
      phrases: ['out of storage space and inactive', 'p=overquotaperm'],
    },
    {
      id: 'google-5-3-4-exceeded-google-s-message-size-limits',
      explanation: 'message-too-large',
      codes: ['552', '5.3.4', '5.2.3'],
      phrases: ["exceeded google's message size limits", 'p=maxsizeerror'],
    },
    {
      id: 'google-5-3-4-the-number-of-attachments',
      explanation: 'too-many-attachments',
      codes: ['552', '5.3.4'],
      phrases: ['the number of attachments'],
    },
    {
      id: 'google-5-3-4-google-s-message-header-size-limits',
      explanation: 'headers-too-large',
      codes: ['552', '5.3.4'],
      phrases: ["google's header name limit", "google's message header size limits", 'per individual header size'],
    },
    {
      id: 'google-5-4-5-daily-user-sending-limit-exceeded',
      explanation: 'sending-limit',
      codes: ['550', '5.4.5'],
      phrases: [
        'daily sending quota exceeded',
        'daily user sending limit exceeded',
        'daily user sending quota exceeded',
      ],
    },
    {
      id: 'google-5-4-5-daily-smtp-relay-limit-exceeded',
      explanation: 'organisation-limit',
      codes: ['550', '5.4.5'],
      phrases: ['daily smtp relay limit exceeded'],
    },
    {
      id: 'google-5-4-6-message-exceeded-50-hops',
      explanation: 'mail-loop',
      codes: ['554', '5.4.6'],
      phrases: ['message exceeded 50 hops', 'p=mailloop'],
    },
    {
      id: 'google-5-5-1-ehlo-helo-first',
      explanation: 'command-order',
      codes: ['503', '5.5.1'],
      phrases: ['ehlo/helo first'],
    },
    {
      id: 'google-5-5-1-unrecognized-command',
      explanation: 'command-order',
      codes: ['502', '5.5.1'],
      phrases: ['unrecognized command'],
    },
    {
      id: 'google-5-5-1-no-data-after-bdat',
      explanation: 'command-order',
      codes: ['503', '5.5.1'],
      phrases: ['no data after bdat'],
    },
    {
      id: 'google-5-5-2-cannot-decode-response',
      explanation: 'wrong-password',
      codes: ['501', '5.5.2'],
      phrases: ['cannot decode response'],
    },
    {
      id: 'google-5-5-2-syntax-error',
      explanation: 'command-order',
      codes: ['555', '5.5.2'],
      phrases: ['syntax error'],
    },
    {
      id: 'google-5-5-3-too-many-recipients-for-this-sender',
      explanation: 'sending-limit',
      codes: ['550', '5.5.3'],
      phrases: ['too many recipients for this sender'],
    },
    {
      id: 'google-5-5-4-helo-ehlo-argument',
      explanation: 'greeting-name',
      codes: ['501', '5.5.4'],
      phrases: ['helo/ehlo argument', 'p=helo'],
    },
    {
      id: 'google-5-6-0-message-is-malformed',
      explanation: 'message-format',
      codes: ['554', '5.6.0'],
      phrases: ['message is malformed'],
    },
    {
      id: 'google-did-not-accept-our-requests-to-connect',
      explanation: 'no-answer',
      certainty: 'observed',
      phrases: ['did not accept our requests to connect'],
      source: sisimai('lhost/gmail'),
    },
    {
      id: 'google-dns-error-domain-name-not-found',
      explanation: 'domain-not-found',
      certainty: 'observed',
      phrases: ['dns error: domain name not found', 'had no relevant answers', 'responded with code nxdomain'],
      source: sisimai('lhost/gmail'),
    },
    {
      id: 'google-because-the-address-couldn-t-be-found',
      explanation: 'address-unknown',
      certainty: 'observed',
      phrases: ["because the address couldn't be found"],
      source: sisimai('lhost/gsuite'),
    },
  ],
);
