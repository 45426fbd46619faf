import { explanationsOf } from './explanation.ts';

export const content = explanationsOf('content', {
  'spam-content': { owner: 'you', permanence: 'permanent', check: null },
  'spam-or-server': { owner: 'your-provider', permanence: 'permanent', check: null },
  'virus-found': { owner: 'you', permanence: 'permanent', check: null },
  'attachment-type': { owner: 'you', permanence: 'permanent', check: null },
  'listed-link': { owner: 'you', permanence: 'permanent', check: null },
  'message-format': { owner: 'you', permanence: 'permanent', check: null },
  'content-rule': { owner: 'recipient-provider', permanence: 'permanent', check: null },
  conversion: { owner: 'you', permanence: 'permanent', check: null },
});
