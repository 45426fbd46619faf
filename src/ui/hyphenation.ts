/** Where the words of a language may part at the end of a line. Each language has its own in `locales/<language>/language/`. */
export interface Hyphenation {
  /** Where compounds are joined, as `first|second`: the place to part them that reads best. */
  seams: readonly string[];
  /** Letters that a syllable has one or more of. */
  vowels: readonly string[];
  /** Words with a hyphen that are too short to be parted at it. */
  whole: readonly string[];
}
