/**
 * The codes that bounces and mail programs show most often, the most common first: what someone who looks a
 * code up without a word to search for most likely holds. By how often they stand in the bounces the decoder
 * was developed on, with the three that senders meet before there is a bounce (535, 421, 451). Checked 2026-11-28.
 */
export const commonCodes = '550 5.1.1 554 5.7.1 552 5.2.2 421 451 553 535'.split(' ');
