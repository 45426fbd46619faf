export const mailboxFull = {
  'mailbox-full': `
    mailbox full, no room for new messages, inbox full, over quota, out of space, storage full, no room,
    mailbox is full,
    no space left in mailbox, no space left, recipient has no space, mailbox storage full, recipient quota, quota,
    inbox over limit, too many messages in mailbox, mail storage full, account over quota,
    recipient mailbox is full, his inbox is full, storage, mailbox limit reached, out of storage, no storage,
    mailbox size exceeded, mailbox overflow, can not receive because full, no free space, account storage full,
    insufficient storage for recipient, quota full, user over quota, full, mailbox says full, full inbox,
    storage quota reached, no more space, account storage, memory full, quota exceeded, mailbox at capacity,
    exceeded its quota, storage exceeded, mailbox out of storage, recipient out of space, email storage full,
    ran out of space, over its storage limit, not enough space in mailbox, reached its quota, reached storage limit,
    onedrive full, google storage full, inbox overflowing, mailbox overflowing, clean up mailbox,
    receiver has no space, their mailbox is over quota, user has exceeded storage allocation,
    mail storage limit exceeded, recipient has too much mail in inbox, mailbox can't take any more messages,
    too much mail in the mailbox, recipient must empty the mailbox, recipient must delete old messages,
    empty the inbox, clear the mailbox, clear inbox, delete old messages, too much stuff in the inbox,
    when will the mailbox have space, make room in the mailbox, recipient needs to free up space
  `,
  'mailbox-full-for-now': `
    mailbox full for now, over quota temporary, inbox full try later, waiting for room, storage full
  `,
  'reply-552': `
    mailbox full, over quota, quota exceeded, storage exceeded, inbox full, no space, exceeded storage allocation,
    mailbox is full, out of storage space
  `,
};
