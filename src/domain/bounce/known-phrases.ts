import type { Blocklist } from '../../knowledge/blocklists/blocklist.ts';
import { delayMarks, failureMarks, finalMarks } from '../../knowledge/bounces/bounce-marks.ts';
import { formats } from '../../knowledge/bounces/formats.ts';
import { adviceMarks, conversationMarks, frames, productMarks } from '../../knowledge/phrases/frames.ts';
import type { Phrase } from '../../knowledge/phrases/phrase.ts';
import { phrases } from '../../knowledge/phrases/phrases.ts';
import { clientReplies, providerReplies, type KnownReply } from '../catalogue/known-replies.ts';
import { listNames } from './named-list.ts';
import { createPhraseMatcher, type PhraseMatcher, type PhraseRow } from './phrase-matcher.ts';

/**
 * What a phrase stands for: a reply of a provider or program, a usual wording, a block list, the frame around one, words that
 * say nothing, the beginning of advice; or, amid a word too, a mark of what a message is or who wrote it.
 */
export type Meaning =
  | { kind: 'reply'; reply: KnownReply }
  | { kind: 'wording'; phrase: Phrase }
  | { kind: 'list'; list: Blocklist }
  | { kind: 'frame' | 'silent' | 'advice' }
  | { kind: 'failure' | 'delay' | 'final' }
  | { kind: 'format'; place: number };

/** One matcher over the phrases of every table: a text is read once, however many there are. */
export const findKnown: PhraseMatcher<Meaning> = createPhraseMatcher<Meaning>([
  ...[...providerReplies, ...clientReplies].flatMap((reply) => rowsOf(reply.phrases, { kind: 'reply', reply })),
  ...phrases.map((phrase): PhraseRow<Meaning> => ({ text: phrase.text, value: { kind: 'wording', phrase } })),
  ...listNames.map(([text, list]): PhraseRow<Meaning> => ({ text, value: { kind: 'list', list } })),
  ...rowsOf(frames, { kind: 'frame' }),
  ...rowsOf([...productMarks, ...conversationMarks], { kind: 'silent' }),
  ...rowsOf(adviceMarks, { kind: 'advice' }),
  ...marksOf(failureMarks, { kind: 'failure' }),
  ...marksOf(delayMarks, { kind: 'delay' }),
  ...marksOf(finalMarks, { kind: 'final' }),
  ...formats.flatMap(({ marks }, place) => marksOf(marks, { kind: 'format', place })),
]);

function rowsOf(texts: readonly string[], value: Meaning): readonly PhraseRow<Meaning>[] {
  return texts.map((text) => ({ text, value }));
}

function marksOf(texts: readonly string[], value: Meaning): readonly PhraseRow<Meaning>[] {
  return texts.map((text) => ({ text, value, isAnywhere: true }));
}
