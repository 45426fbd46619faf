import { explanationsOf } from './explanation.ts';

export const policy = explanationsOf('policy', {
  'rule-of-recipient': { owner: 'recipient-provider', permanence: 'permanent', check: null },
  'rule-for-now': { owner: 'nobody', permanence: 'temporary', check: null },
  'delivery-not-authorized': { owner: 'your-provider', permanence: 'permanent', check: null },
  'inside-only': { owner: 'recipient-provider', permanence: 'permanent', check: null },
  'group-posting': { owner: 'recipient-provider', permanence: 'permanent', check: null },
  'tls-needed': { owner: 'your-provider', permanence: 'permanent', check: null },
  'tls-recipient-broken': { owner: 'recipient-provider', permanence: 'permanent', check: null },
  'forwarding-forbidden': { owner: 'recipient-provider', permanence: 'permanent', check: null },
  'own-organisation-rule': { owner: 'your-provider', permanence: 'permanent', check: null },
  'unicode-address': { owner: 'you', permanence: 'permanent', check: null },
  'message-encryption': { owner: 'you', permanence: 'permanent', check: null },
  'own-server-rule': { owner: 'you', permanence: 'permanent', check: null },
  'policy-unexplained': { owner: 'your-provider', permanence: 'permanent', check: null },
  'policy-for-now': { owner: 'nobody', permanence: 'temporary', check: null },
  'header-rule': { owner: 'your-provider', permanence: 'permanent', check: null },
  'ipv6-refused': { owner: 'your-provider', permanence: 'permanent', check: null },
  'held-by-filter': { owner: 'nobody', permanence: 'temporary', check: null },
  'from-line-wrong': { owner: 'you', permanence: 'permanent', check: null },
});
