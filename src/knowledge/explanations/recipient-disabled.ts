import { explanationsOf } from './explanation.ts';

export const recipientDisabled = explanationsOf('recipient-disabled', {
  'mailbox-disabled': { owner: 'recipient', alsoFor: ['recipient-provider'], permanence: 'permanent', check: null },
  'mailbox-disabled-for-now': {
    owner: 'recipient',
    alsoFor: ['recipient-provider'],
    permanence: 'temporary',
    check: null,
  },
  'mailbox-inactive': { owner: 'recipient', permanence: 'permanent', check: null },
});
