import { explanationsOf } from './explanation.ts';

export const senderRejected = explanationsOf('sender-rejected', {
  'sender-address-invalid': {
    owner: 'you',
    permanence: 'permanent',
    check: 'product',
  },
  'sender-domain-not-found': { owner: 'your-provider', permanence: 'permanent', check: 'product' },
  'sender-not-your-login': { owner: 'you', permanence: 'permanent', check: 'product' },
  'sender-check-failed': { owner: 'you', permanence: 'permanent', check: 'product' },
  'sender-takes-no-mail': { owner: 'your-provider', permanence: 'permanent', check: 'product' },
  'sender-not-registered': { owner: 'you', permanence: 'permanent', check: 'product' },
  'sender-blocked-by-recipient': { owner: 'recipient', permanence: 'permanent', check: 'product' },
  'group-not-open': { owner: 'you', permanence: 'permanent', check: 'product' },
});
