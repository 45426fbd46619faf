import type { Language } from '../paths.ts';

/** A soft hyphen: a browser breaks a word there, and shows a hyphen, only where the word doesn't fit. */
const softHyphen = '\u00AD';

/**
 * First parts of the long compounds that our headings are made of. Browsers have no dictionary for
 * Finnish, and would break such a word anywhere, without a hyphen.
 */
const firstParts = [
  'asiakas',
  'edelleen',
  'hallinta',
  'kaksi',
  'kirjautumis',
  'käyttäjä',
  'nimi',
  'palautus',
  'palvelun',
  'posti',
  'sovellus',
  'sähköposti',
  'tarkistus',
  'verkko',
  'virhe',
  'webmail',
];
const joint = new RegExp(`(?<![\\p{L}\u00AD])(${firstParts.join('|')})(?=\\p{L}{5})`, 'giu');

/** A heading whose long words may be broken between their parts, on narrow screens. Other languages' words fit. */
export function breakable(language: Language, heading: string): string {
  return language === 'fi' ? heading.replaceAll(joint, `$1${softHyphen}`) : heading;
}
