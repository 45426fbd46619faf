/*
 * Every limit of reading, in one place. None is silent: what it leaves out is said in words, named
 * with how much of how much was read, and can be read all the same (`Limited` in reading.ts, the
 * files refused by name). Lengths of a text are in UTF-16 units.
 */

/** Larger files and texts are refused by name: no bounce is that long, and a phone must be able to hold it twice. */
export const MAX_BYTES = 25 * 1024 * 1024;

/** How large a file the decode command reads: a computer holds more than a phone. */
export const MAX_COMMAND_BYTES = 500 * 1024 * 1024;

/** How much one choice of files may hold together; those that come after it are refused by name. */
export const MAX_TOTAL_BYTES = 100 * 1024 * 1024;

/** How much of a reply is looked at; servers limit a reply line to 512 octets (RFC 5321 section 4.5.3.1.5), a multi-line one to a few. */
export const MAX_DIAGNOSTIC = 4000;

/** How many recipients of one report are judged at a time; the rest are counted, and judged when asked for. */
export const MAX_RECIPIENTS = 1000;

/** More parts than this in one message are not taken apart: each costs memory. */
export const MAX_PARTS = 1000;

/** How many messages of a source are read at a time; the rest are counted, and read when asked for. */
export const MAX_MESSAGES = 2000;

/** How deep a bounce may be attached to a message that was attached to a message. */
export const MAX_NESTING = 10;

/**
 * How much of a text is searched for recipients and replies in words for people; what follows in a
 * longer one is nearly always the original message. The fields of a report and the lines of a log
 * are read to the end.
 */
export const MAX_WORDS = 400_000;
