import { explanationsOf } from './explanation.ts';

export const messageTooLarge = explanationsOf('message-too-large', {
  'message-too-large': { owner: 'you', permanence: 'permanent', check: null },
  'message-too-large-for-mailbox': { owner: 'you', permanence: 'permanent', check: null },
  'headers-too-large': { owner: 'you', permanence: 'permanent', check: null },
  'too-many-attachments': { owner: 'you', permanence: 'permanent', check: null },
});
