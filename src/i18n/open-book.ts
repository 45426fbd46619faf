import type { Language } from '../paths.ts';
import { loadPart } from '../platform/parts.ts';
import type { CodeBook } from './code-book.ts';

/** Opens the book of all codes in one language, which is loaded then and not before. Rejects with `PartMissing`. */
export async function openBook(language: Language): Promise<CodeBook> {
  const { openCodeBook } = await loadPart(() => import('./code-book.ts'));
  return openCodeBook(language);
}
