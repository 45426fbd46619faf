export const recipientDisabled = {
  'mailbox-disabled': `
    mailbox disabled, account closed, account locked, user disabled, address blocked, deactivated, account disabled,
    mailbox deactivated, account deleted by owner, mailbox closed, suspended account, mailbox blocked,
    user is disabled, terminated account, email account has been disabled, disabled, deactivated account,
    closed account, account suspended, suspended mailbox, mailbox locked, account has been blocked,
    account terminated, account no longer active, account not active, mailbox has been shut down, mailbox shut down,
    account shut down, account removed, mailbox removed, mailbox closed down, mailbox not accepting mail,
    mailbox does not accept mail, account is closed, mailbox is disabled, mailbox no longer in use,
    account not in use, account deleted, recipient account disabled, their account is suspended,
    user account closed, account frozen, mailbox frozen, account cancelled, user cancelled their account,
    account closed after death, their email was closed, email no longer in use, mailbox on hold
  `,
  'mailbox-disabled-for-now': `
    temporarily disabled, mailbox locked, mailbox being moved, account temporarily unavailable, suspended for now,
    mailbox temporarily locked, account temporarily disabled, temporarily suspended
  `,
  'mailbox-inactive': `
    inactive account, unused mailbox, account expired, account suspended, not paid, dormant,
    over quota and inactive, inactive user, inactive mailbox, mailbox not used, abandoned mailbox, expired mailbox,
    not logged in for a long time, unused account, bill not paid, unpaid bill, unpaid mailbox, unpaid account,
    recipient did not pay, email bill not paid, invoice not paid, subscription ended, subscription expired,
    mailbox subscription expired, has not logged in for years, not used for years, suspended for non payment,
    mailbox suspended because bill not paid, recipient stopped paying, plan expired, free trial ended
  `,
};
