import type { CodeRow } from './code-row.ts';
import { slugOf } from '../code-syntax/slug.ts';

/** Marks of a number or name of the server's own, such as `[tss04]` or `aup#cxbl`; a sentence has spaces, an address a slash. */
const isToken = (phrase: string) => /[\d#]/.test(phrase) && !/[\s/=]/.test(phrase);

/**
 * The wording a row is known by, as the server writes it: the phrase its id was made from, else its
 * first. Undefined for codes that have none. Phrases are kept in lower case for matching; tokens are
 * shown in capitals, in which servers write them.
 */
export function wordingOf({ id, patterns }: Pick<CodeRow, 'id' | 'patterns'>): string | undefined {
  const phrase = patterns?.find((one) => isNamed(id, one)) ?? patterns?.find((one) => !one.startsWith('p=')) ?? patterns?.[0];
  return phrase !== undefined && isToken(phrase) ? phrase.toUpperCase().replace(/^0X/, '0x') : phrase;
}

/** Ids hold the beginning of their phrase only. */
function isNamed(id: string, phrase: string): boolean {
  const slug = slugOf(phrase).slice(0, 20);
  return slug !== '' && id.includes(`-${slug}`);
}
