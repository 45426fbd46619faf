import { explanationsOf } from './explanation.ts';

export const senderAuthentication = explanationsOf('sender-authentication', {
  'spf-failed': { owner: 'your-provider', permanence: 'permanent', check: 'mx' },
  'spf-broken': { owner: 'your-provider', permanence: 'permanent', check: 'mx' },
  'dkim-failed': { owner: 'your-provider', permanence: 'permanent', check: 'mx' },
  'dmarc-failed': { owner: 'your-provider', permanence: 'permanent', check: 'mx' },
  'dmarc-missing': { owner: 'your-provider', permanence: 'permanent', check: 'mx' },
  'no-authentication': { owner: 'your-provider', permanence: 'permanent', check: 'mx' },
  'greeting-name': { owner: 'your-provider', permanence: 'permanent', check: 'product' },
  'reverse-dns': { owner: 'your-provider', permanence: 'permanent', check: 'mx' },
  'authentication-check-delayed': { owner: 'nobody', permanence: 'temporary', check: 'mx' },
  'ipv6-authentication': { owner: 'your-provider', permanence: 'permanent', check: 'mx' },
  'arc-failed': { owner: 'your-provider', permanence: 'permanent', check: 'mx' },
});
