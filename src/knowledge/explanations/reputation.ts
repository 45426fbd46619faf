import { explanationsOf } from './explanation.ts';

export const reputation = explanationsOf('reputation', {
  blocklist: { owner: 'your-provider', permanence: 'permanent', check: 'product' },
  'blocklist-spamhaus': { owner: 'your-provider', permanence: 'permanent', check: 'product' },
  'blocklist-home-address': { owner: 'you', permanence: 'permanent', check: 'product' },
  'blocklist-infected': { owner: 'your-provider', permanence: 'permanent', check: 'product' },
  'blocklist-spamcop': { owner: 'your-provider', permanence: 'permanent', check: 'product' },
  'blocklist-barracuda': { owner: 'your-provider', permanence: 'permanent', check: 'product' },
  'blocklist-microsoft': { owner: 'your-provider', permanence: 'permanent', check: 'product' },
  'blocklist-outlook-com': { owner: 'your-provider', permanence: 'permanent', check: 'product' },
  'blocklist-proofpoint': { owner: 'your-provider', permanence: 'permanent', check: 'product' },
  'blocklist-uceprotect': { owner: 'your-provider', permanence: 'permanent', check: 'product' },
  'blocklist-closed': { owner: 'recipient-provider', permanence: 'permanent', check: 'product' },
  'blocked-by-recipients-list': { owner: 'recipient-provider', permanence: 'permanent', check: 'product' },
  'reputation-low': {
    owner: 'your-provider',
    permanence: 'permanent',
    check: 'product',
  },
  'reputation-low-for-now': {
    owner: 'your-provider',
    permanence: 'temporary',
    check: 'product',
  },
  'server-not-known': { owner: 'your-provider', permanence: 'permanent', check: 'product' },
  'many-wrong-addresses': { owner: 'your-provider', permanence: 'permanent', check: 'product' },
  'reply-554': { owner: 'your-provider', permanence: 'permanent', check: null },
});
