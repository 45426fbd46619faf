import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRecipients } from '../../../src/domain/bounce/recipients.ts';
import { findRow } from '../../../src/domain/codes/every-row.ts';
import type { Hit } from '../../../src/domain/codes/hits.ts';
import { createCodeSearch } from '../../../src/domain/codes/search.ts';
import type { Family } from '../../../src/domain/family.ts';
import type { Language } from '../../../src/paths.ts';
import { readWords } from '../../support/words.ts';

/** What someone types, and what a right hit has: all that is named. */
interface Query {
  language: Language;
  query: string;
  ids?: readonly string[];
  families?: readonly (Family | null)[];
  providers?: readonly string[];
  /** The code that decides a line: the hit itself, or among the first three where a provider's own words lead. */
  code?: string;
  /** Kept aside while the search was tuned. */
  held?: true;
}

const queries = JSON.parse(readFileSync('tests/domain/codes/queries.json', 'utf8')) as Query[];

const search = {
  en: createCodeSearch({ own: readWords('en', 'codes').rows, shared: readWords('en', 'answers').rows }),
  fi: createCodeSearch({ own: readWords('fi', 'codes').rows, shared: readWords('fi', 'answers').rows }),
};

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

  it('is asked often enough, in both languages, with a third kept aside', () => {
    expect(queries.length).toBeGreaterThanOrEqual(200);
    for (const language of ['en', 'fi']) {
      expect(queries.filter((query) => query.language === language).length).toBeGreaterThan(queries.length * 0.45);
    }
    expect(held.length).toBeGreaterThanOrEqual(0.33 * queries.length);
  });

  it.each([
    ['tuned on', tuned, 0.99, 0.99],
    ['kept aside', held, 0.95, 0.96],
  ] as const)('has its answer first, or among the first three: those %s', (name, asked, leastFirst, leastThird) => {
    const [first, third] = [missesOf(asked, 1), missesOf(asked, 3)];
    const report = `${name}: ${asked.length}, first ${(100 * shareOf(asked, first)).toFixed(1)} %, among three ${(100 * shareOf(asked, third)).toFixed(1)} %`;
    console.log([report, ...first].join('\n'));
    expect(shareOf(asked, first)).toBeGreaterThanOrEqual(leastFirst);
    expect(shareOf(asked, third)).toBeGreaterThanOrEqual(leastThird);
  });
});

describe('a whole error line', () => {
  const lines = queries.filter(({ code, query }) => code !== undefined || query.length > 60);

  it.each(lines)('is led by what the decoder reads, unless it only guesses: $query', ({ language, query }) => {
    const told = readRecipients(query, [], '')[0];
    const [first] = search[language](query);
    expect(first).toBeDefined();
    if (told?.confidence === 'guess') expect(told.family === null || first?.family !== null).toBe(true);
    else expect(first?.family).toBe(told?.family);
  });
});
