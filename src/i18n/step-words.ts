import rows, { type StepWords } from 'virtual:step-rows';
import type { Language } from '../paths.ts';
import { keepParts } from '../platform/page-parts.ts';
import { loadPart } from '../platform/parts.ts';

/** The words of one question in one language; see `keepParts`. Rejects with `PartMissing` where they can't be fetched. */
export function loadStepWords(language: Language, step: string): Promise<StepWords> {
  return load(`${language}/${step}`);
}

const load = keepParts(async (key: string): Promise<StepWords> => {
  const [language = '', step = ''] = key.split('/');
  const row = rows[language]?.[step];
  if (!row) throw new Error(`No words for ${key}`);
  return (await loadPart(row)).default;
});
