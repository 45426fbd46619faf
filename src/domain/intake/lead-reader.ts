import type { Hit } from '../search/hits.ts';
import type { Lexicon } from '../search/lexicon.ts';
import { createSpelling } from '../search/spelling.ts';
import { readDomainName } from '../domain-name.ts';
import { classify, type Intake } from './classify.ts';
import type { Lead } from './lead.ts';
import type { SymptomReader, SymptomReading } from './symptom-reader.ts';

/** What the search over codes has to say to a text. */
export interface CodeFinder {
  /** The rows that fit, best first. */
  find: (text: string) => readonly Hit[];
  /** Whether a text is what servers write. */
  isKnownWording: (text: string) => boolean;
}

/** From this score on a code that words lead to is clear. */
const clearScore = 0.6;

/** So few words beside a code are compared with those that people write there. */
const mostCodeWords = 4;

/** What decides where the words of a text lead. */
export interface LeadReader {
  /** Where they lead by themselves; undefined where the search must be asked, too. */
  leadOfWords: (text: string, intake: Intake) => Lead | undefined;
  /** Where they lead to when the search has been asked. */
  leadOfSearch: (text: string, intake: Intake, codes: CodeFinder) => Lead;
}

/** Makes it of a lexicon, the reader of symptoms and the words people write beside a code. */
export function createLeadReader(
  lexicon: Lexicon,
  readSymptom: SymptomReader,
  codeWords: ReadonlySet<string>,
): LeadReader {
  const spellCodeWord = createSpelling([...codeWords], (word) => word);

  const leadOfWords: LeadReader['leadOfWords'] = (text, intake) => {
    if (intake.kind === 'message') return leadOfCode(text, spellCodeWord, codeWords) ?? { page: 'decode' };
    const { domains, others } = splitDomains(text, readSymptom);
    const reading = readSymptom(others);
    if (reading.answers?.symptom !== undefined) return reading.rest.length === 0 ? checkWith(reading) : undefined;
    const [domain, ...more] = domains;
    if (domain !== undefined && more.length === 0 && reading.rest.length === 0) return { page: 'domain', domain };
    return reading.answers && reading.rest.length === 0 ? checkWith(reading) : undefined;
  };

  const leadOfSearch: LeadReader['leadOfSearch'] = (text, intake, codes) => {
    const isLong = intake.kind === 'sentence';
    const reading = readSymptom(text);
    if (codes.isKnownWording(text) && lexicon.termsOf(text).length >= wordsOfLine)
      return { page: isLong ? 'decode' : 'codes' };
    if (isClear(codes.find(text)[0], reading)) return { page: 'codes' };
    // An address among words that tell nothing: a server may have written them.
    return reading.answers === undefined && text.includes('@') ? { page: 'decode' } : checkWith(reading);
  };

  return { leadOfWords, leadOfSearch };
}

/** So many words that servers are known to use are a line that one wrote. */
const wordsOfLine = 4;

function checkWith({ answers = {} }: SymptomReading): Lead {
  return { page: 'check', answers };
}

/** A code alone, but for misspelled words that people write beside one. */
function leadOfCode(
  text: string,
  spell: (word: string, isBegun: boolean) => string | null,
  codeWords: ReadonlySet<string>,
): Lead | undefined {
  const words = text.toLowerCase().split(/\s+/);
  if (words.length > mostCodeWords) return undefined;
  const corrected = classify(words.map((word) => spell(word, false) ?? word).join(' '), codeWords);
  return corrected.kind === 'code' ? { page: 'code', id: corrected.id } : undefined;
}

/** The domains among words, those of addresses too, and the other words: a name like `returns.example` tells no symptom. */
function splitDomains(text: string, readSymptom: SymptomReader): { domains: readonly string[]; others: string } {
  const domains: string[] = [];
  const others: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const read = readDomainName(word.replace(/[?!:;]$/, ''));
    // A full stop without a space behind it makes no domain of two words.
    if ('domain' in read && (word.includes('@') || readSymptom(word).rest.length > 0)) domains.push(read.domain);
    else others.push(word);
  }
  return { domains, others: others.join(' ') };
}

/** Whether the search has a clear code for a text: it fits well, and not by what tells the symptom alone. */
function isClear(best: Hit | undefined, { answers, rest }: SymptomReading): boolean {
  if (best === undefined) return false;
  if (best.why !== 'words') return answers === undefined;
  return (best.score ?? 0) >= clearScore && (answers === undefined || best.terms.some((term) => rest.includes(term)));
}
