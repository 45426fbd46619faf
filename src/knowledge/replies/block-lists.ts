import { repliesOf } from './reply.ts';
import { fieldManual, fromMemory, provider, smtpCodes, thirdParty } from '../source.ts';

const source = provider('https://www.spamhaus.org/faqs/dnsbl-usage/');

export const blockLists = repliesOf(
  { provider: 'Block lists', scope: 'any', certainty: 'documented', source, checked: '2026-11-24' },
  [
    {
      id: 'block-5-7-1-zen-spamhaus-org',
      explanation: 'blocklist-spamhaus',
      codes: ['554', '5.7.1'],
      phrases: ['check.spamhaus.org', 'spamhaus.org/query/bl', 'spamhaus.org/query/ip', 'zen.spamhaus.org'],
    },
    {
      id: 'block-5-7-1-sbl-spamhaus-org',
      explanation: 'blocklist-spamhaus',
      codes: ['554', '5.7.1'],
      phrases: ['sbl.spamhaus.org'],
    },
    {
      id: 'block-5-7-1-xbl-spamhaus-org',
      explanation: 'blocklist-infected',
      codes: ['554', '5.7.1'],
      phrases: ['xbl.spamhaus.org'],
    },
    {
      id: 'block-5-7-1-pbl-spamhaus-org',
      explanation: 'blocklist-home-address',
      codes: ['554', '5.7.1'],
      phrases: ['pbl.spamhaus.org'],
    },
    {
      id: 'block-5-7-1-dbl-spamhaus-org',
      explanation: 'blocklist-spamhaus',
      codes: ['554', '5.7.1'],
      phrases: ['dbl.spamhaus.org', 'spamhaus.org/dbl', 'spamhaus.org/query/domain'],
    },
    {
      id: 'block-5-7-1-open-resolver',
      explanation: 'blocklist-misread',
      codes: ['554', '5.7.1'],
      phrases: ['open resolver'],
    },
    {
      id: 'block-5-7-1-excessive-number-of-queries',
      explanation: 'blocklist-misread',
      codes: ['554', '5.7.1'],
      phrases: ['excessive number of queries'],
    },
    {
      id: 'block-5-7-1-bl-spamcop-net',
      explanation: 'blocklist-spamcop',
      certainty: 'recalled',
      codes: ['554', '5.7.1'],
      phrases: ['bl.spamcop.net'],
      source: fromMemory,
    },
    {
      id: 'block-5-7-1-ix-dnsbl-manitu-net',
      explanation: 'blocklist',
      certainty: 'observed',
      codes: ['554', '5.7.1'],
      phrases: ['ix.dnsbl.manitu.net'],
      source: thirdParty('https://support.onesystems.ch/722126'),
    },
    {
      id: 'block-5-7-1-dnsbl-sorbs-net',
      explanation: 'blocklist-closed',
      certainty: 'recalled',
      codes: ['554', '5.7.1'],
      phrases: ['dnsbl.sorbs.net'],
      source: fromMemory,
    },
    {
      id: 'block-5-7-1-uceprotect',
      explanation: 'blocklist-uceprotect',
      certainty: 'recalled',
      codes: ['554', '5.7.1'],
      phrases: ['uceprotect'],
      source: fromMemory,
    },
    {
      id: 'block-5-7-1-bl-score-senderscore-com',
      explanation: 'blocklist',
      certainty: 'observed',
      codes: ['554', '5.7.1'],
      phrases: ['bl.score.senderscore.com'],
      source: smtpCodes(554),
    },
    {
      id: 'block-5-7-1-listed-at-relays-ordb-org',
      explanation: 'blocklist-closed',
      certainty: 'observed',
      codes: ['550', '5.7.1'],
      phrases: ['listed at relays.ordb.org'],
      source: thirdParty('http://wiki.ubiquityhosting.com/index.php/Delivery_Status_Notification'),
    },
    {
      id: 'block-5-7-1-blocked-using',
      explanation: 'blocklist',
      certainty: 'observed',
      codes: ['554', '5.7.1'],
      phrases: ['blocked using'],
      source: fieldManual(550),
    },
  ],
);
