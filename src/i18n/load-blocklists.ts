import type words from '../../locales/en/blocklists.json';
import type { Blocklist } from '../knowledge/blocklists/blocklist.ts';
import type { ExplanationId } from '../knowledge/explanations/explanations.ts';
import type { Language } from '../paths.ts';
import { loadPart } from '../platform/parts.ts';

/** What a person is told of a block list. */
export interface BlocklistWords {
  /** That it is a block list. */
  label: string;
  name: string;
  /** Its own page, where an address is looked up; none where looking it up helps nobody. */
  page?: { address: string; label: string };
  /** What it holds, whether that matters, who may ask for removal. */
  sentences: readonly string[];
}

/** The words about a list by its id, in one language; undefined for no list, or one that has no row. */
export type FindBlocklist = (id: string | null | undefined, explanation: ExplanationId) => BlocklistWords | undefined;

/** Sentences by the ids of the rows; each language holds the same keys. */
type Words = typeof words;

const files = import.meta.glob<Words>('/locales/*/blocklists.json', { import: 'default' });

const loading = new Map<Language, Promise<FindBlocklist>>();

/**
 * Loads what is known of block lists, with its words: of all, as which one was needed would tell the server what stood in a bounce. The
 * same call gives the same promise, as React wants it. Rejects with `PartMissing`, and may be tried again.
 */
export function loadBlocklists(language: Language): Promise<FindBlocklist> {
  const known = loading.get(language);
  if (known) return known;
  const lists = load(language);
  loading.set(language, lists);
  lists.catch(() => loading.delete(language));
  return lists;
}

async function load(language: Language): Promise<FindBlocklist> {
  const file = files[`/locales/${language}/blocklists.json`];
  if (!file) throw new Error(`No words about block lists in ${language}`);
  const [{ blocklists }, words] = await Promise.all([loadPart(() => import('../knowledge/blocklists/blocklists.ts')), loadPart(file)]);
  const lists = new Map(blocklists.map((list) => [list.id, list]));
  return (id, explanation) => {
    const list = lists.get(id ?? '');
    return list && wordsOf(list, explanation, words);
  };
}

function wordsOf(list: Blocklist, explanation: ExplanationId, words: Words): BlocklistWords {
  const { name, lookUp, contents, usedBy, delisting, closed } = list;
  const about = { label: words.blocklist, name };
  if (closed !== undefined) {
    const ended = closed === 'unknown' ? words.closedLong : words.closedIn.replace('{{year}}', closed.slice(0, 4));
    return { ...about, sentences: [ended] };
  }
  // It answered a server that may not ask it: no entry, so nothing to look up.
  if (explanation === 'blocklist-misread') return { ...about, sentences: [words.misread] };
  return {
    ...about,
    ...(lookUp !== undefined && { page: { address: lookUp, label: words.lookUp.replace('{{list}}', name) } }),
    sentences: [
      ...(contents === undefined ? [] : [words.contents[contents]]),
      ...(usedBy === undefined ? [] : [words.usedBy[usedBy]]),
      ...(delisting === undefined ? [] : [words.delisting[delisting]]),
      words.notAsked,
    ],
  };
}
