import { repliesOf } from './reply.ts';
import { sisimai } from '../source.ts';

const source = sisimai('rhost/franceptt', 'https://www.postmastery.com/orange-postmaster-smtp-error-codes-ofr/');

export const orange = repliesOf(
  { provider: 'orange-and-la-poste', scope: 'token', certainty: 'observed', source, checked: '2026-11-24' },
  [
    {
      id: 'orange-ofr-101',
      explanation: 'blocklist-spamhaus',
      codes: ['550', '5.7.1'],
      phrases: ['lpn007_101', 'ofr_101'],
    },
    { id: 'orange-ofr-102', explanation: 'blocklist', codes: ['550', '5.7.1'], phrases: ['lpn007_102', 'ofr_102'] },
    { id: 'orange-ofr-103', explanation: 'reputation-low', codes: ['550'], phrases: ['lpn007_103', 'ofr_103'] },
    { id: 'orange-ofr-104', explanation: 'too-many-connections', codes: ['421'], phrases: ['lpn007_104', 'ofr_104'] },
    {
      id: 'orange-ofr-305',
      explanation: 'policy-unexplained',
      codes: ['550', '5.7.0'],
      phrases: ['lpn007_305', 'ofr_305'],
    },
    { id: 'orange-ofr-401', explanation: 'spf-failed', codes: ['550', '5.5.0'], phrases: ['lpn007_401', 'ofr_401'] },
    { id: 'orange-ofr-402', explanation: 'dkim-failed', codes: ['550', '5.5.0'], phrases: ['lpn007_402', 'ofr_402'] },
    { id: 'orange-ofr-403', explanation: 'sender-address-invalid', phrases: ['lpn007_403', 'ofr_403'] },
    {
      id: 'orange-ofr-405',
      explanation: 'sender-domain-not-found',
      codes: ['501', '5.1.0'],
      phrases: ['lpn007_405', 'ofr_405', 'ofr_415'],
    },
    {
      id: 'orange-ofr-416',
      explanation: 'address-unknown',
      codes: ['550', '5.1.1'],
      phrases: ['lpn007_416', 'lpn416', 'ofr_416'],
    },
    { id: 'orange-ofr-417', explanation: 'mailbox-full', codes: ['552', '5.1.1'], phrases: ['lpn007_417', 'ofr_417'] },
    {
      id: 'orange-ofr-420',
      explanation: 'mailbox-disabled',
      codes: ['550', '5.5.0'],
      phrases: ['lpn007_420', 'ofr_420'],
    },
    {
      id: 'orange-ofr-421',
      explanation: 'sender-not-your-login',
      codes: ['5.5.3'],
      phrases: ['lpn007_421', 'ofr_421'],
    },
    {
      id: 'orange-ofr-426',
      explanation: 'mailbox-disabled',
      codes: ['550', '5.5.0'],
      phrases: ['lpn007_426', 'ofr_426'],
    },
    { id: 'orange-ofr-505', explanation: 'server-fault', codes: ['421', '4.2.0'], phrases: ['lpn007_505', 'ofr_505'] },
    { id: 'orange-ofr-506', explanation: 'spam-content', codes: ['550', '5.2.0'], phrases: ['lpn007_506', 'ofr_506'] },
    { id: 'orange-ofr-510', explanation: 'spam-content', codes: ['550', '5.7.1'], phrases: ['lpn007_510', 'ofr_510'] },
    { id: 'orange-ofr-514', explanation: 'message-too-large', phrases: ['lpn007_514', 'ofr_514'] },
    { id: 'orange-ofr-517', explanation: 'dmarc-failed', codes: ['571', '5.7.1'], phrases: ['lpn007_517', 'ofr_517'] },
    {
      id: 'orange-ofr-630',
      explanation: 'policy-unexplained',
      codes: ['554', '5.7.1'],
      phrases: ['lpn007_630', 'ofr_630'],
    },
    { id: 'orange-ofr-999', explanation: 'sending-too-fast', codes: ['421'], phrases: ['lpn007_999', 'ofr_999'] },
    {
      id: 'orange-spf-dns-de-votre-nom-de-domaine',
      explanation: 'spf-failed',
      scope: 'provider',
      codes: ['421'],
      phrases: ['spf/dns de votre nom de domaine'],
    },
  ],
);
