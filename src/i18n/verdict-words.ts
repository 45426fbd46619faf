import rows, { type VerdictWords } from 'virtual:verdict-rows';
import type { OutcomeId } from '../domain/flow/mail-flow.ts';
import type { Language } from '../paths.ts';
import { keepParts } from '../platform/page-parts.ts';
import { loadPart } from '../platform/parts.ts';

/** The words of one verdict in one language; see `keepParts`. Rejects with `PartMissing` where they can't be fetched. */
export function loadVerdictWords(language: Language, outcome: OutcomeId): Promise<VerdictWords> {
  return load(`${language}/${outcome}`);
}

const load = keepParts(async (key: string): Promise<VerdictWords> => {
  const [language = '', outcome = ''] = key.split('/');
  const row = rows[language]?.[outcome];
  if (!row) throw new Error(`No words for ${key}`);
  return (await loadPart(row)).default;
});
