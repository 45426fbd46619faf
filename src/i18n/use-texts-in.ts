import type { i18n } from 'i18next';
import { useEffect, useState } from 'react';
import type { Language } from '../paths.ts';
import { loadTexts, textsOf, type Namespace } from './texts.ts';

/** The words of a language that may not be the page's own; undefined while they load, or where they can't be fetched. */
export function useTextsIn(language: Language, namespaces: readonly Namespace[]): i18n | undefined {
  const [loaded, setLoaded] = useState<Language>();
  const names = namespaces.join(' ');
  useEffect(() => {
    let wanted = true;
    const load = async () => {
      try {
        await loadTexts(language, namespaces);
        if (wanted) setLoaded(language);
      } catch {
        // The page goes on without: what it shows in this language stays away.
      }
    };
    void load();
    return () => {
      wanted = false;
    };
    // A list written in place is a new one each time; its names say whether it changed.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [language, names]);
  return loaded === language ? textsOf(language) : undefined;
}
