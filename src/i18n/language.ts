import { createContext, use } from 'react';
import type { Language } from '../paths.ts';

/** The language of the page being shown, given by its address. */
export const LanguageContext = createContext<Language>('en');

/** The language of the page being shown. */
export function useLanguage(): Language {
  return use(LanguageContext);
}
