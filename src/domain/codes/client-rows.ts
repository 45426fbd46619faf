import { clientReplies } from '../bounce/client-errors.ts';
import type { CodeRow } from './catalogue.ts';
import { rowOfReply } from './provider-rows.ts';

/** Errors of mail programs, by their own numbers and words: the decoder's own rows. */
export const clientRows: readonly CodeRow[] = clientReplies.map((reply) => rowOfReply(reply, 'client'));
