import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRecipients } from '../../../src/domain/bounce/recipients.ts';
import { findRow } from '../../../src/domain/catalogue/every-row.ts';
import type { Hit } from '../../../src/domain/search/hits.ts';
import type { Family } from '../../../src/knowledge/family.ts';
import type { Language } from '../../../src/paths.ts';
import { search } from '../../support/code-search.ts';
import { phrasings, queriesOf } from './phrasings.ts';

/** What someone types, and what a right hit has: all that is named. */
interface Query {
  language: Language;
  query: string;
  ids?: readonly string[];
  families?: readonly (Family | null)[];
  providers?: readonly string[];
  /** The code that decides a line: the hit itself, or among the first three where a provider's own words lead. */
  code?: string;
  /** Of the list that strangers to the search wrote last: no word was added for it. One defect that it showed was mended. */
  held?: true;
}

const queries = JSON.parse(readFileSync('tests/domain/search/queries.json', 'utf8')) as Query[];

function isRight({ ids, families, providers, code }: Query, hit: Hit, hits: readonly Hit[]): boolean {
  const provider = findRow(hit.id)?.provider;
  return (
    (ids?.includes(hit.id) ?? true) &&
    (families?.includes(hit.family) ?? true) &&
    (providers?.includes(provider ?? '') ?? true) &&
    (code === undefined || hit.id === code || (provider !== undefined && hits.slice(0, 3).some(({ id }) => id === code)))
  );
}

/** Queries without a right hit among the first `count`, with what they found instead. */
function missesOf(asked: readonly Query[], count: number): string[] {
  return asked.flatMap((query) => {
    const hits = search[query.language](query.query);
    if (hits.slice(0, count).some((hit) => isRight(query, hit, hits))) return [];
    return [
      `${query.language} ${query.query} -> ${hits
        .slice(0, 3)
        .map(({ id, family }) => `${id} (${family})`)
        .join(', ')}`,
    ];
  });
}

const shareOf = (asked: readonly Query[], misses: readonly string[]) => 1 - misses.length / asked.length;

describe('what people type', () => {
  const tuned = queries.filter(({ held }) => held !== true);
  const held = queries.filter((query) => query.held === true);

  it('is asked often enough, in both languages, with a part that strangers to the search wrote', () => {
    expect(queries.length).toBeGreaterThanOrEqual(1100);
    for (const language of ['en', 'fi']) {
      expect(queries.filter((query) => query.language === language).length).toBeGreaterThan(queries.length * 0.45);
    }
    expect(held.length).toBeGreaterThanOrEqual(140);
  });

  it.each([
    ['tuned on', tuned, 0.99, 0.99],
    // Just below what was measured once; the aim is 0.95 and 0.99.
    ['written last', held, 0.93, 0.95],
  ] as const)('has its answer first, or among the first three: those %s', { timeout: 60_000 }, (name, asked, leastFirst, leastThird) => {
    const [first, third] = [missesOf(asked, 1), missesOf(asked, 3)];
    const report = `${name}: ${asked.length}, first ${(100 * shareOf(asked, first)).toFixed(1)} %, among three ${(100 * shareOf(asked, third)).toFixed(1)} %`;
    console.log([report, ...first].join('\n'));
    expect(shareOf(asked, first)).toBeGreaterThanOrEqual(leastFirst);
    expect(shareOf(asked, third)).toBeGreaterThanOrEqual(leastThird);
  });
});

/** Ways to misspell the longest word of a query, by where the mistake is. */
const mistakes: Readonly<Record<string, (word: string, at: number) => string>> = {
  'as they are': (word) => word,
  'with a letter left out': (word, at) => word.slice(0, at) + word.slice(at + 1),
  'with two letters swapped': (word, at) => `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`,
  'with a letter twice': (word, at) => word.slice(0, at) + word.slice(at - 1),
  'with a wrong letter': (word, at) => `${word.slice(0, at)}o${word.slice(at + 1)}`,
  'without dots': (word) => word.replaceAll('ä', 'a').replaceAll('ö', 'o'),
};

function misspell(query: string, mistake: (word: string, at: number) => string, seed: number): string {
  const words = query.split(' ');
  const longest = words.toSorted((one, other) => other.length - one.length)[0] ?? '';
  const at = 1 + (seed % Math.max(1, longest.length - 2));
  return words.map((word) => (word === longest ? mistake(word, at) : word)).join(' ');
}

describe('how people say each trouble, every subject with every predicate', () => {
  it.each([
    ['fi', 'as they are', 0.99, 0.99],
    ['fi', 'with a letter left out', 0.94, 0.96],
    ['fi', 'with two letters swapped', 0.94, 0.96],
    ['fi', 'with a letter twice', 0.96, 0.98],
    ['fi', 'with a wrong letter', 0.94, 0.96],
    ['fi', 'without dots', 0.98, 0.99],
    ['en', 'as they are', 0.99, 0.99],
    ['en', 'with a letter left out', 0.96, 0.98],
    ['en', 'with two letters swapped', 0.96, 0.98],
    ['en', 'with a letter twice', 0.96, 0.98],
    ['en', 'with a wrong letter', 0.96, 0.98],
  ] as const)(
    'finds the trouble first, or among the first three: %s, %s',
    { timeout: 120_000 },
    (language, kind, leastFirst, leastThird) => {
      const mistake = mistakes[kind];
      if (!mistake) throw new Error(kind);
      const asked = phrasings[language].flatMap((phrasing) =>
        queriesOf(phrasing)
          .filter((_, at) => kind === 'as they are' || at % 4 === 1)
          .map((query, seed): Query => ({ language, query: misspell(query, mistake, seed), families: phrasing.families })),
      );
      const [first, third] = [missesOf(asked, 1), missesOf(asked, 3)].map((misses) => shareOf(asked, misses));
      console.log(
        `${language} ${kind}: ${asked.length}, first ${(100 * (first ?? 0)).toFixed(1)} %, among three ${(100 * (third ?? 0)).toFixed(1)} %`,
      );
      expect(first).toBeGreaterThanOrEqual(leastFirst);
      expect(third).toBeGreaterThanOrEqual(leastThird);
    },
  );
});

describe('a whole error line', () => {
  const lines = queries.filter(({ code, query }) => code !== undefined || query.length > 60);

  it.each(lines)('is led by what the decoder reads, unless it only guesses: $query', ({ language, query }) => {
    const [told] = readRecipients({ text: query, words: query.length, failed: [], to: '', saysDelayed: false }).each();
    const [first] = search[language](query);
    expect(first).toBeDefined();
    if (told?.confidence === 'guess') expect(told.family === null || first?.family !== null).toBe(true);
    else expect(first?.family).toBe(told?.family);
  });
});
