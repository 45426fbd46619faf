import type { i18n } from 'i18next';
import { useMemo } from 'react';
import type { Language } from '../paths.ts';
import { loadTexts, textsOf, type Namespace } from './texts.ts';
import { usePart, type LoadedPart } from './use-part.ts';

/** The words of a language that may not be the page's own. */
export function useTextsIn(language: Language, namespaces: readonly Namespace[]): LoadedPart<i18n> {
  // A list written in place is a new one each time; its names say whether it changed.
  const names = namespaces.join(' ');
  const load = useMemo(
    () => async () => {
      await loadTexts(language, namespaces);
      return textsOf(language);
    },
    // oxlint-disable-next-line react/exhaustive-deps
    [language, names],
  );
  return usePart(load, true);
}
