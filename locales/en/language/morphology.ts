import { stemmer } from '@orama/stemmers/english';

/** The Snowball stem of a word. */
export const stem = stemmer;

/** No English ending tells what its word alone doesn't. */
export const inflectedWords = {};

export const compounds = { modifiers: 'email, mail', heads: '' };

/** English leaves names as they are. */
export const nameSuffixes = '';
