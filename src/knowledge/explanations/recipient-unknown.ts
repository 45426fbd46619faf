import { explanationsOf } from './explanation.ts';

export const recipientUnknown = explanationsOf('recipient-unknown', {
  'address-unknown': { owner: 'you', permanence: 'permanent', check: null },
  'address-malformed': { owner: 'you', permanence: 'permanent', check: null },
  'address-ambiguous': { owner: 'you', permanence: 'permanent', check: null },
  'mailbox-moved': { owner: 'you', permanence: 'permanent', check: null },
  'recipient-changed': { owner: 'you', permanence: 'permanent', check: null },
  suppressed: { owner: 'your-provider', permanence: 'permanent', check: null },
  'recipient-not-registered': { owner: 'recipient-provider', permanence: 'permanent', check: null },
  'reply-550': { owner: 'you', permanence: 'permanent', check: null },
  'reply-553': { owner: 'you', permanence: 'permanent', check: null },
});
