import { explanationsOf } from './explanation.ts';

export const quotaOfSender = explanationsOf('quota-of-sender', {
  'sending-limit': { owner: 'you', permanence: 'permanent', check: 'product' },
  'organisation-limit': { owner: 'your-provider', permanence: 'permanent', check: 'product' },
  'organisation-blocked': { owner: 'your-provider', permanence: 'permanent', check: 'product' },
  'sending-blocked': { owner: 'your-provider', permanence: 'permanent', check: 'product' },
});
