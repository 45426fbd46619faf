export const greylisted = {
  'recipient-check-delayed': `
    recipient verification, unverified address, address check, checking recipient, verify later
  `,
  greylisted: `
    greylisting, greylisted, try again later, first contact, temporarily deferred, postgrey, greylist, graylisting,
    grey listed, wait and retry, retry later, come back later, first time sender, temporarily rejected,
    first attempt, try again in 5 minutes, temporary rejection, greylist delay, first mail is delayed, grey listing,
    told to try again later, server says try again, asked to retry later, temporary greylist,
    first message from new sender delayed, first message to new recipient delayed, first message is late,
    first message to new recipient slow, new sender has to wait, unknown sender has to wait,
    unknown sender asked to retry, how long does greylisting take, message from new sender delayed,
    arrives after 15 minutes, first message arrives late, second attempt worked,
    temporary rejection of unknown sender, first mail to new contact, refused first accepted later,
    first try refused second try ok
  `,
  'reply-450': `
    mailbox unavailable, mailbox busy, greylisting, mailbox temporarily unavailable, try again
  `,
};
