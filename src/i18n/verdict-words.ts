import rows, { type VerdictWords } from 'virtual:verdict-rows';
import type { OutcomeId } from '../domain/flow/mail-flow.ts';
import type { Language } from '../paths.ts';

const loading = new Map<string, Promise<VerdictWords>>();

/** The words of one verdict in one language. The same call gives the same promise, as React wants it. Rejects where they can't be fetched. */
export function loadVerdictWords(language: Language, outcome: OutcomeId): Promise<VerdictWords> {
  const key = `${language}/${outcome}`;
  const known = loading.get(key);
  if (known) return known;
  const promise = load(language, outcome);
  loading.set(key, promise);
  return promise;
}

async function load(language: Language, outcome: OutcomeId): Promise<VerdictWords> {
  const row = await rows[language]?.[outcome]?.();
  if (!row) throw new Error(`No words for ${outcome} in ${language}`);
  return row.default;
}
