import type { ComponentType } from 'react';
import { loadTexts } from '../../i18n/texts.ts';
import type { Language } from '../../paths.ts';
import { loadPart } from '../../platform/parts.ts';
import type { DomainResultProps } from './domain-result.tsx';

interface ResultPart {
  readonly DomainResult: ComponentType<DomainResultProps>;
}

let part: ResultPart | undefined;

/**
 * Fetches what only a result needs: its pictures and tables, and the words of all findings. Rejects with
 * `PartMissing` where it can't be fetched.
 */
export async function loadResult(language: Language): Promise<void> {
  const [{ DomainResult }] = await Promise.all([loadPart(() => import('./domain-result.tsx')), loadTexts(language, ['results'])]);
  part = { DomainResult };
}

/** What was fetched; undefined before that. Whoever has a result to show has waited for it. */
export function loadedResult(): ResultPart | undefined {
  return part;
}

/** Fetches it ahead, so that the click needn't wait. What fails here is fetched, and reported, with the click. */
export function fetchAhead(language: Language): void {
  loadResult(language).catch(() => undefined);
}
