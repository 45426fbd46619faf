import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../paths.ts';
import { loadPart } from '../platform/parts.ts';

/** The files of `locales/<language>/`. Each is a chunk of its own, loaded by the pages that need it. */
export type Namespace =
  | 'about'
  | 'apps'
  | 'bounce'
  | 'checks'
  | 'codes'
  | 'common'
  | 'found'
  | 'help'
  | 'home'
  | 'led'
  | 'live'
  | 'outcomes'
  | 'palette'
  | 'paste'
  | 'remedies'
  | 'report'
  | 'results'
  | 'settings'
  | 'update'
  | 'static'
  | 'wizard';

const files = import.meta.glob<Record<string, unknown>>(['/locales/*/*.json', '!/locales/*/{static,blocklists}.json'], {
  import: 'default',
});
// What only the static pages say is loaded where they are rendered.
if (import.meta.env.SSR) Object.assign(files, import.meta.glob('/locales/*/static.json', { import: 'default' }));
const instances = new Map<Language, i18n>();

/**
 * The i18next instance of one language. One instance a language, rather than one that changes
 * language, so that a page being left keeps its words while the next language loads.
 */
export function textsOf(language: Language): i18n {
  const known = instances.get(language);
  if (known) return known;
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'common',
    resources: { [language]: {} },
    // React escapes what it renders; escaping twice would show &amp; to the reader.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    returnNull: false,
    initAsync: false,
  });
  instances.set(language, instance);
  return instance;
}

/**
 * Loads the named files of a language into its instance; those already there are not fetched again.
 * Rejects with `PartMissing` where a file can't be fetched.
 */
export async function loadTexts(language: Language, namespaces: readonly Namespace[]): Promise<void> {
  const instance = textsOf(language);
  await Promise.all(
    namespaces
      .filter((namespace) => !instance.hasResourceBundle(language, namespace))
      .map(async (namespace) => {
        const load = files[`/locales/${language}/${namespace}.json`];
        if (!load) throw new Error(`No words for ${language}/${namespace}`);
        instance.addResourceBundle(language, namespace, await loadPart(load));
      }),
  );
}

/** Whether the words that every page needs are here in this language. */
export function hasTexts(language: Language): boolean {
  return textsOf(language).hasResourceBundle(language, 'common');
}
