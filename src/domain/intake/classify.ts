import { findEnhancedCodes, findReplyCodes } from '../code-syntax/parse.ts';
import { readDomainName } from '../domain-name.ts';

/** What a person put into the home page's one box. */
export type Intake =
  | { kind: 'empty' }
  /** A code, known or not: its page says what its digits mean in any case. */
  | { kind: 'code'; id: string }
  /** A domain, or the domain of an address; in ASCII (IDNA) and lower case. The mailbox is dropped. */
  | { kind: 'domain'; domain: string }
  /** A few words, of a symptom or to search for. */
  | { kind: 'words' }
  /** More words, or an address among them: a person's sentence, or a server's. */
  | { kind: 'sentence' }
  /** An error line or a whole bounce, for the decoder. */
  | { kind: 'message' };

/** Longer than this is no search but a text to be read. */
const longestSearch = 60;
const longestDomainInput = 320;

/** What is written like a code, known or not. */
const codeShape = /(?<![\d.])(?:\d{3}|\d\.\d{1,3}\.\d{1,3})(?![\d]|\.\d)/g;

/** Classes and subjects that the standard names (RFC 3463 section 3). */
const enhancedShape = /^[245]\.[0-7]\./;

/**
 * Decides what a text is, by its shape; `codeWords` are what people write beside a bare code, in lower case. Any
 * text is allowed; reading is linear in its length.
 */
export function classify(text: string, codeWords: ReadonlySet<string>): Intake {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  if (trimmed.length > longestDomainInput || trimmed.includes('\n')) return { kind: 'message' };
  return readCode(trimmed, codeWords) ?? readDomain(trimmed) ?? { kind: kindOfWords(trimmed) };
}

function readCode(text: string, codeWords: ReadonlySet<string>): Intake | undefined {
  const codes = text.match(codeShape);
  if (codes === null || !wordsOf(text.replaceAll(codeShape, ' ')).every((word) => word === '' || codeWords.has(word)))
    return undefined;
  // The enhanced code says more than the reply code it comes with, if it is one.
  const id = codes.find((code) => enhancedShape.test(code)) ?? codes.find((code) => !code.includes('.')) ?? codes[0];
  return { kind: 'code', id };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[-\s().,:#]+/);
}

/** An address as it comes out on a phone (`anna @ company,org`), with its own marks and no space beside them. */
function asAddress(text: string): string {
  const words = text.replaceAll(',', '.').split(/\s/);
  return words.reduce((joined, word) =>
    /[@.]$/.test(joined) || /^[@.]/.test(word) ? joined + word : `${joined} ${word}`,
  );
}

function readDomain(text: string): Intake | undefined {
  // Only an address is sure to be no sentence, in which the same marks belong.
  const isAddress = text.includes('@') || /^www\b/i.test(text);
  const read = readDomainName(isAddress ? asAddress(text) : text);
  return 'domain' in read ? { kind: 'domain', domain: read.domain } : undefined;
}

/** A word with an entity of HTML in it was copied from a page's source, or from a message. */
const entity = /&#?[a-z\d]{2,8};/i;

/** Servers write addresses in brackets. */
function hasBrackets(text: string): boolean {
  return text.includes('<') && text.includes('>');
}

function kindOfWords(text: string): 'words' | 'sentence' | 'message' {
  const isPlain =
    !entity.test(text) &&
    !hasBrackets(text) &&
    findReplyCodes(text).length === 0 &&
    findEnhancedCodes(text).length === 0;
  if (!isPlain) return 'message';
  return text.length <= longestSearch && !text.includes('@') ? 'words' : 'sentence';
}
