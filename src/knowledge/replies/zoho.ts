import { repliesOf } from './reply.ts';
import { fieldManual, fromMemory, sisimai, thirdParty } from '../source.ts';

const source = fieldManual(452);

export const zoho = repliesOf(
  { provider: 'zoho', scope: 'provider', certainty: 'observed', source, checked: '2026-11-24' },
  [
    {
      id: 'zoho-5-4-1-mail-rejected-by-destination-domain',
      explanation: 'rule-of-recipient',
      codes: ['541', '5.4.1'],
      phrases: ['mail rejected by destination domain'],
      source: fieldManual(451),
    },
    {
      id: 'zoho-mailbox-delivery-restricted-by-policy-error',
      explanation: 'rule-for-now',
      codes: ['452'],
      phrases: ['mailbox delivery restricted by policy error'],
    },
    {
      id: 'zoho-5-1-1-mailbox-delivery-failure-policy-error',
      explanation: 'rule-of-recipient',
      codes: ['552', '5.1.1'],
      phrases: ['mailbox delivery failure policy error'],
      source: fieldManual(552),
    },
    {
      id: 'zoho-4-3-1-temporary-system-error',
      explanation: 'server-fault',
      codes: ['452', '4.3.1'],
      phrases: ['temporary system error'],
    },
    {
      id: 'zoho-5-7-1-rejected-per-dmarc-policy',
      explanation: 'dmarc-failed',
      codes: ['550', '5.7.1'],
      phrases: ['rejected per dmarc policy'],
      source: fieldManual(550),
    },
    {
      id: 'zoho-5-7-1-detected-by-zoho-mail',
      explanation: 'virus-found',
      codes: ['552', '5.7.1'],
      phrases: ['detected by zoho mail'],
      source: fieldManual(552),
    },
    {
      id: 'zoho-5-1-1-relaying-disallowed',
      explanation: 'sender-not-your-login',
      codes: ['553', '5.1.1'],
      phrases: ['relaying disallowed'],
      source: fieldManual(553),
    },
    {
      id: 'zoho-5-2-3-mailpolicy-violation',
      explanation: 'rule-of-recipient',
      codes: ['554', '5.2.3'],
      phrases: ['mailpolicy violation'],
      source: fieldManual(554),
    },
    {
      id: 'zoho-5-7-1-email-flagged-as-spam',
      explanation: 'spam-content',
      codes: ['554', '5.7.1'],
      phrases: ['email flagged as spam'],
      source: fieldManual(554),
    },
    {
      id: 'zoho-5-1-8-sender-address-blocked',
      explanation: 'sending-blocked',
      codes: ['554', '5.1.8'],
      phrases: ['email outgoing blocked', 'sender address blocked'],
      source: thirdParty('https://help.zoho.com/portal/en/community/topic/issue-with-outgoing-mail'),
    },
    {
      id: 'zoho-5-4-6-unusual-sending-activity-detected',
      explanation: 'sending-blocked',
      certainty: 'recalled',
      codes: ['550', '5.4.6'],
      phrases: ['unusual sending activity detected'],
      source: fromMemory,
    },
    {
      id: 'zoho-host-not-reachable',
      explanation: 'no-answer',
      phrases: ['host not reachable'],
      source: sisimai('lhost/zoho'),
    },
  ],
);
