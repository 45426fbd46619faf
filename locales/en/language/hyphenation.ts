import type { Hyphenation } from '../../../src/ui/hyphenation.ts';

export const hyphenation: Hyphenation = {
  seams: [],
  vowels: ['a', 'e', 'i', 'o', 'u', 'y'],
  whole: ['e-mail', 'e-mails'],
};
