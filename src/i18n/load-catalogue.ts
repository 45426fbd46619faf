import type { Language } from '../paths.ts';
import { loadPart } from '../platform/parts.ts';
import type { LocalizedCatalogue } from './localized-catalogue.ts';

/** Loads the catalogue in one language, with its code: most pages do without. Rejects with `PartMissing`. */
export async function loadCatalogue(language: Language): Promise<LocalizedCatalogue> {
  const { openCatalogue } = await loadPart(() => import('./localized-catalogue.ts'));
  return openCatalogue(language);
}
