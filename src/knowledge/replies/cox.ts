import { repliesOf } from './reply.ts';
import { provider } from '../source.ts';

const source = provider('https://www.cox.com/residential/support/email-error-codes.html');

export const cox = repliesOf(
  { provider: 'cox', scope: 'token', certainty: 'documented', source, checked: '2026-11-24' },
  [
    { id: 'cox-aup-cxbl', explanation: 'reputation-low', phrases: ['aup#cxbl'] },
    { id: 'cox-aup-cxdns', explanation: 'reverse-dns', phrases: ['aup#cxdns'] },
    { id: 'cox-aup-cxsndr', explanation: 'no-authentication', phrases: ['aup#cxsndr'] },
    { id: 'cox-aup-cxsmtp', explanation: 'policy-unexplained', phrases: ['aup#cxsmtp'] },
    { id: 'cox-aup-cxcnct', explanation: 'too-many-connections', phrases: ['aup#cxcnct'] },
    { id: 'cox-aup-cxmxrt', explanation: 'sending-too-fast', phrases: ['aup#cxmxrt'] },
    { id: 'cox-aup-cdrbl', explanation: 'reputation-low-for-now', phrases: ['aup#cdrbl'] },
    { id: 'cox-aup-cxthrt', explanation: 'sending-blocked', phrases: ['aup#cxthrt'] },
    { id: 'cox-aup-cxmj', explanation: 'sending-blocked', phrases: ['aup#cxmj'] },
    { id: 'cox-ipbl0001', explanation: 'blocklist-spamhaus', phrases: ['ipbl0001'] },
    { id: 'cox-ipbl0010', explanation: 'blocklist', phrases: ['ipbl0010'] },
    { id: 'cox-ipbl0100', explanation: 'blocklist', phrases: ['ipbl0100'] },
    { id: 'cox-ipbl1000', explanation: 'blocklist-proofpoint', phrases: ['ipbl1000'] },
    { id: 'cox-ipbl00001', explanation: 'blocklist-spamhaus', phrases: ['ipbl00001'] },
    { id: 'cox-urlbl', explanation: 'listed-link', phrases: ['urlbl'] },
    {
      id: 'cox-attachment-extension-is-forbidden',
      explanation: 'attachment-type',
      scope: 'provider',
      phrases: ['attachment extension is forbidden'],
    },
    { id: 'cox-rejected-no-rdns', explanation: 'reverse-dns', scope: 'provider', phrases: ['rejected - no rdns'] },
  ],
);
