import { explanationsOf } from './explanation.ts';

export const rateLimited = explanationsOf('rate-limited', {
  'rate-limited': { owner: 'nobody', permanence: 'temporary', check: null },
  'sending-too-fast': {
    owner: 'your-provider',
    permanence: 'temporary',
    check: null,
  },
  'rate-limited-permanent': { owner: 'you', permanence: 'permanent', check: null },
  'too-many-connections': { owner: 'your-provider', permanence: 'temporary', check: null },
  'too-many-recipients': { owner: 'you', permanence: 'temporary', check: null },
  'recipient-gets-too-much': { owner: 'nobody', permanence: 'temporary', check: null },
  'sending-too-fast-permanent': {
    owner: 'your-provider',
    permanence: 'permanent',
    check: null,
  },
});
