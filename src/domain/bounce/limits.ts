/** Larger sources are refused in words: no bounce is that long, and reading must not freeze the device. */
export const MAX_BYTES = 25 * 1024 * 1024;

/** How much of a reply is looked at; servers limit a reply line to 512 octets (RFC 5321 section 4.5.3.1.5), a multi-line one to a few. */
export const MAX_DIAGNOSTIC = 4000;

/** More recipients than this in one report are not read one by one. */
export const MAX_RECIPIENTS = 1000;

/** More lines that may be boundaries of MIME parts than this are not looked at: each could become a part, and parts cost memory. */
export const MAX_BOUNDARIES = 1000;

/** More header fields than this are not shown. */
export const MAX_HEADERS = 500;

/** More messages than this in one mbox file are not read. */
export const MAX_MESSAGES = 2000;

/** How deep a bounce may be attached to a message that was attached to a message. */
export const MAX_NESTING = 3;

/** How much of a text is searched for recipients and replies; what follows in a longer one is the original message. */
export const MAX_TEXT = 400_000;
