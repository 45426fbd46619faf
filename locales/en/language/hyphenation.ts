import type { Hyphenation } from '../../../src/domain/language/hyphenation.ts';

export const hyphenation: Hyphenation = {
  seams: '',
  vowels: 'aeiouy',
  whole: 'e-mail, e-mails',
};
