import { repliesOf } from './reply.ts';
import { fieldManual, sisimai } from '../source.ts';

const source = sisimai('rhost/tencent');

export const qq = repliesOf(
  { provider: 'qq', scope: 'provider', certainty: 'observed', source, checked: '2026-11-24' },
  [
    { id: 'qq-spf-check-failed', explanation: 'spf-failed', phrases: ['spf check failed'] },
    { id: 'qq-dmarc-check-failed', explanation: 'dmarc-failed', phrases: ['dmarc check failed'] },
    { id: 'qq-suspected-spam-ip', explanation: 'reputation-low', phrases: ['suspected spam ip'] },
    { id: 'qq-suspected-bounce-attacks', explanation: 'reputation-low', phrases: ['suspected bounce attacks'] },
    { id: 'qq-connection-denied', explanation: 'reputation-low', phrases: ['connection denied'] },
    {
      id: 'qq-mail-is-rejected-by-recipients',
      explanation: 'sender-blocked-by-recipient',
      codes: ['550'],
      phrases: ['mail is rejected by recipients'],
      source: fieldManual(550),
    },
    {
      id: 'qq-mail-content-denied',
      explanation: 'spam-content',
      codes: ['550'],
      phrases: ['mail content denied'],
      source: fieldManual(550),
    },
    { id: 'qq-spam-is-embedded-in-the-email', explanation: 'spam-content', phrases: ['spam is embedded in the email'] },
    {
      id: 'qq-ip-frequency-limited',
      explanation: 'sending-too-fast-permanent',
      phrases: [
        'connection frequency limited',
        'domain frequency limited',
        'ip frequency limited',
        'sender frequency limited',
      ],
    },
    { id: 'qq-mailbox-not-found', explanation: 'address-unknown', phrases: ['mailbox not found'] },
    { id: 'qq-is-a-deactivated-mailbox', explanation: 'mailbox-disabled', phrases: ['is a deactivated mailbox'] },
    { id: 'qq-bad-address-syntax', explanation: 'address-malformed', phrases: ['bad address syntax'] },
  ],
);
