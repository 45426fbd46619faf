import { repliesOf } from './reply.ts';
import { fieldManual, sisimai } from '../source.ts';

const source = fieldManual(550);

export const proofpoint = repliesOf(
  { provider: 'proofpoint', scope: 'provider', certainty: 'observed', source, checked: '2026-11-24' },
  [
    {
      id: 'proofpoint-5-7-1-user-email-address-is-marked-as-invalid',
      explanation: 'recipient-not-registered',
      codes: ['550', '5.7.1'],
      phrases: ['user email address is marked as invalid'],
    },
    {
      id: 'proofpoint-4-1-1-address-verification-in-progress',
      explanation: 'recipient-check-delayed',
      codes: ['421', '4.1.1'],
      phrases: ['address verification in progress', 'recipient address rejected: unverified address'],
      source: fieldManual(421),
    },
    {
      id: 'proofpoint-5-1-1-recipient-address-rejected-undeliverable-a',
      explanation: 'address-unknown',
      codes: ['550', '5.1.1'],
      phrases: ['recipient address rejected: undeliverable address'],
    },
    {
      id: 'proofpoint-5-1-1-this-is-not-a-valid-email-address',
      explanation: 'address-unknown',
      codes: ['550', '5.1.1'],
      phrases: ['this is not a valid email address'],
    },
    {
      id: 'proofpoint-5-1-8-domain-of-sender-address-does-not-exist',
      explanation: 'sender-domain-not-found',
      codes: ['550', '5.1.8'],
      phrases: ['domain of sender address does not exist'],
    },
    {
      id: 'proofpoint-5-7-0-rejected-per-sender-s-dmarc-policy',
      explanation: 'dmarc-failed',
      codes: ['550', '5.7.0'],
      phrases: ["rejected per sender's dmarc policy"],
    },
    {
      id: 'proofpoint-5-7-1-blocked-using-prs-proofpoint-com',
      blocklist: 'proofpoint-pdr',
      explanation: 'blocklist-proofpoint',
      scope: 'token',
      codes: ['550', '5.7.1'],
      phrases: ['blocked using prs.proofpoint.com'],
    },
    {
      id: 'proofpoint-5-7-0-blocked-see-https-ipcheck-proofpoint-com',
      blocklist: 'proofpoint-pdr',
      explanation: 'blocklist-proofpoint',
      scope: 'token',
      codes: ['554', '5.7.0'],
      phrases: ['blocked - see https://ipcheck.proofpoint.com', 'support.proofpoint.com/dnsbl-lookup'],
      source: sisimai('rhost/apple'),
    },
    {
      id: 'proofpoint-5-7-1-blocked-using-cloudmark-sender-intelligenc',
      blocklist: 'cloudmark-csi',
      explanation: 'blocklist-proofpoint',
      codes: ['550', '5.7.1'],
      phrases: ['blocked using cloudmark sender intelligence', 'csi.cloudmark.com'],
    },
  ],
);
