import { languages, type Language } from '../paths.ts';

const key = 'mailmend.language';

/** Keeps the language a person chose, for the next visit to the bare address. Storage may be refused: then nothing is kept. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // Private windows and locked-down browsers refuse storage; the choice then lasts as long as the page.
  }
}

/** The language to suggest: the one chosen before, else the first of the browser's that we have, else English. */
export function suggestedLanguage(): Language {
  return chosenLanguage() ?? browserLanguage() ?? 'en';
}

function chosenLanguage(): Language | undefined {
  try {
    const kept = localStorage.getItem(key);
    return languages.find((language) => language === kept);
  } catch {
    return undefined;
  }
}

function browserLanguage(): Language | undefined {
  for (const wanted of navigator.languages) {
    const known = languages.find((language) => wanted.toLowerCase().split('-')[0] === language);
    if (known) return known;
  }
  return undefined;
}
