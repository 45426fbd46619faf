import type { Language } from '../paths.ts';
import type { ExplanationWords, WordsOfAll } from './explanation-words.ts';

/** One file a family of failures, so that each can be read and changed by itself. */
const files = import.meta.glob<Readonly<Record<string, ExplanationWords>>>('/locales/*/explanations/*.json', { import: 'default' });

const loading = new Map<Language, Promise<WordsOfAll>>();

/**
 * The words of all explanations. All or none are asked for: which ones were needed would tell the server
 * what stood in a bounce. The same call gives the same promise, as React wants it. Rejects where they
 * can't be fetched, and may be tried again.
 */
export function loadExplanations(language: Language): Promise<WordsOfAll> {
  const known = loading.get(language);
  if (known) return known;
  const words = loadAll(language);
  loading.set(language, words);
  words.catch(() => loading.delete(language));
  return words;
}

async function loadAll(language: Language): Promise<WordsOfAll> {
  const own = Object.entries(files).filter(([file]) => file.startsWith(`/locales/${language}/`));
  const all = await Promise.all(own.map(([, load]) => load()));
  // Every explanation has its words: `npm run check:knowledge`.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.assign({}, ...all) as WordsOfAll;
}
