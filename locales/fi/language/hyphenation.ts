import type { Hyphenation } from '../../../src/ui/hyphenation.ts';

export const hyphenation: Hyphenation = {
  seams: [
    'sähkö|posti',
    'posti|ohjelm',
    'posti|osoit',
    'posti|palvel',
    'posti|laatik',
    'palvelun|tarjo',
    'verkko|tunnu',
    'vastaan|ott',
    'edelleen|ohj',
    'edelleen|lähet',
    'nimi|palvel',
    'virhe|ilmoit',
    'allekirjoitus|avain',
    'palautus|viest',
  ],
  vowels: ['a', 'e', 'i', 'o', 'u', 'y', 'å', 'ä', 'ö'],
  whole: [],
};
