import { stemmer } from '@orama/stemmers/finnish';

/** Finnish hangs endings on abbreviations with a colon: `ip:stä`, `SPF:n`. */
const colonSuffix =
  /(?<=[\p{L}\p{N}]):(?:n|t|i?[aä]|t[aä]|aa|ää|ään|iin|hin|s[st][aä]|l[lt][aä]|lle|ksi)(?![\p{L}\p{N}])/giu;

/** The room in a mailbox has several names, all of which end in `tila`. */
const mailSpace = /(?:sähköposti|sahkoposti|meili|posti|tallennus)tila(a|an|ni|nsa|ssa)?(?![\p{L}\p{N}])/giu;

/** A text without endings after a colon, and with one name for the room in a mailbox. */
export function prepare(text: string): string {
  return text.replaceAll(colonSuffix, '').replaceAll(mailSpace, 'tila$1');
}

/** The Snowball stem of a word. */
export const stem = stemmer;

/** Words whose possessive ending alone tells that the searcher's own address is meant. */
export const inflectedWords = {
  'sender address': `
    osoitteeni, osoitettani, osoitteestani, osoitteellani, sähköpostiosoitteeni, sähköpostiosoitettani, osoitteemme
  `,
};

export const compounds = {
  modifiers: 'sähköposti, sahkoposti, meili, posti',
  heads: 'ohjelma, palvelu, asetus, asetukset, kansio, sovellus',
};

/** Case endings as they hang on names: `gmailin`, `Outlookista`, `Yahoolla`. */
export const nameSuffixes = 'iin, ista, issa, illa, ille, ilta, sta, ssa, lla, lle, lta, hun, in, en, on, ia, n, a';
