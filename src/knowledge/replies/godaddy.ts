import { repliesOf } from './reply.ts';
import { provider, smtpCodes } from '../source.ts';

const source = provider('https://www.godaddy.com/help/what-does-my-email-bounceback-mean-3568');

export const godaddy = repliesOf(
  { provider: 'godaddy', scope: 'token', certainty: 'documented', source, checked: '2026-11-24' },
  [
    { id: 'godaddy-ib007', explanation: 'too-many-connections', codes: ['421'], phrases: ['ib007'] },
    { id: 'godaddy-ib101', explanation: 'server-fault', codes: ['421'], phrases: ['ib101'] },
    { id: 'godaddy-ib103', explanation: 'blocklist-proofpoint', codes: ['554'], phrases: ['ib103'] },
    { id: 'godaddy-ib104', explanation: 'blocklist-spamhaus', codes: ['554'], phrases: ['ib104'] },
    { id: 'godaddy-ib105', explanation: 'blocklist-infected', codes: ['554'], phrases: ['ib105'] },
    { id: 'godaddy-ib106', explanation: 'blocklist-home-address', codes: ['554'], phrases: ['ib106'] },
    { id: 'godaddy-ib108', explanation: 'reverse-dns', codes: ['421'], phrases: ['ib108'] },
    { id: 'godaddy-ib110', explanation: 'reputation-low', codes: ['554'], phrases: ['ib110'] },
    { id: 'godaddy-ib111', explanation: 'reputation-low', codes: ['554'], phrases: ['ib111'] },
    { id: 'godaddy-ib112', explanation: 'many-wrong-addresses', codes: ['554'], phrases: ['ib112'] },
    { id: 'godaddy-ib113', explanation: 'many-wrong-addresses', codes: ['554'], phrases: ['ib113'] },
    { id: 'godaddy-ib212', explanation: 'spam-content', codes: ['552'], phrases: ['ib212'] },
    {
      id: 'godaddy-ib301',
      explanation: 'greeting-name',
      certainty: 'observed',
      codes: ['501'],
      phrases: ['ib301'],
      source: smtpCodes(501),
    },
    { id: 'godaddy-ib401', explanation: 'wrong-password', codes: ['535'], phrases: ['ib401'] },
    { id: 'godaddy-ib501', explanation: 'sender-address-invalid', codes: ['550'], phrases: ['ib501'] },
    { id: 'godaddy-ib502', explanation: 'sender-address-invalid', codes: ['550'], phrases: ['ib502'] },
    { id: 'godaddy-ib504', explanation: 'sending-too-fast-permanent', codes: ['550'], phrases: ['ib504'] },
    { id: 'godaddy-ib506', explanation: 'sender-domain-not-found', codes: ['550'], phrases: ['ib506'] },
    { id: 'godaddy-ib508', explanation: 'spf-failed', codes: ['550'], phrases: ['ib508'] },
    { id: 'godaddy-ib510', explanation: 'sending-too-fast-permanent', codes: ['550'], phrases: ['ib510'] },
    { id: 'godaddy-ib605', explanation: 'too-many-recipients', codes: ['452'], phrases: ['ib605'] },
    { id: 'godaddy-ib607', explanation: 'sending-too-fast-permanent', codes: ['550'], phrases: ['ib607'] },
    { id: 'godaddy-ib705', explanation: 'virus-found', codes: ['552'], phrases: ['ib705'] },
    {
      id: 'godaddy-account-storage-limit',
      explanation: 'mailbox-full',
      scope: 'provider',
      phrases: ['account storage limit'],
    },
    {
      id: 'godaddy-5-4-6-message-is-looping',
      explanation: 'forwarding-wrong',
      scope: 'provider',
      codes: ['5.4.6'],
      phrases: ['message is looping'],
    },
  ],
);
