import { explanationsOf } from './explanation.ts';

export const mailboxFull = explanationsOf('mailbox-full', {
  'mailbox-full': { owner: 'recipient', permanence: 'permanent', check: null },
  'mailbox-full-for-now': { owner: 'recipient', permanence: 'temporary', check: null },
  'reply-552': { owner: 'recipient', permanence: 'permanent', check: null },
});
