import { explanationsOf } from './explanation.ts';

export const recipientDisabled = explanationsOf('recipient-disabled', {
  'mailbox-disabled': {
    owner: 'recipient',
    permanence: 'permanent',
    check: null,
  },
  'mailbox-disabled-for-now': {
    owner: 'recipient',

    permanence: 'temporary',
    check: null,
  },
  'mailbox-inactive': { owner: 'recipient', permanence: 'permanent', check: null },
});
