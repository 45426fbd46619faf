export const messageTooLarge = {
  'message-too-large': `
    message too large, attachment too big, file too large, size limit, exceeds maximum size, big attachment,
    can't send file, attachment too large, file too big, message too big, email too large, photos too big,
    video too large to send, too large to send, size exceeded, mail size limit, max attachment size, pdf too large,
    email size limit, attachments exceed the limit, attachment size, attachment limit, size limit of message,
    message length, video, pictures too large, file size, how big can attachment be, large file,
    over the size limit, cannot attach, 25 mb limit, mb limit, megabytes, too many megabytes,
    message bigger than allowed, images too big, too heavy, exceeds allowed size, email too big,
    attachment over limit, photo over limit, over the limit attachment, attachment exceeds limit, files too large,
    attachment larger than allowed, attachment over the size limit, message bigger than the limit,
    maximum email size, reduce attachment size, compress attachment, how to send large files, file exceeds limit,
    message is over the limit in size, attachment exceeds maximum, too much data, mail too large,
    maximum message size, email exceeds size, photos too large, email over 25mb, cannot send large pdf, over 20 mb,
    bigger than 25 mb, message exceeds fixed limit, send big files, message exceeds limit, zip file too large,
    zip too big, zip too large, archive too large, cannot send video, video does not send,
    video cannot be sent by email, send video by email, photos do not send, cannot send photos,
    pictures do not send, 10 mb attachment, attachment of many megabytes, presentation too large, scan too large,
    scanned document too large, gmail 25 mb, attachment rejected because of size, file does not fit,
    split attachment, exceeds 20 mb, message exceeds 20mb, message over 20mb, over 25mb, 20mb, 25mb, 10mb, 50mb,
    too many pictures in one message
  `,
  'message-too-large-for-mailbox': `
    mailbox size limit, message length, administrative limit, too long message
  `,
  'headers-too-large': `
    header too large, headers too long, too many names, long forward chain, long subject
  `,
  'too-many-attachments': `
    too many attachments, nested attachments, number of files, many files, attachments limit, many attachments
  `,
};
