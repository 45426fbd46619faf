import { identities } from '../catalogue/identities.ts';
import type { Lexicon } from './lexicon.ts';
import { oneLine } from './wording-search.ts';

/** Shorter than this, the beginning of a name tells nothing. */
const shortestBeginning = 4;

/** Providers and programs that a query names, and the query without their names. */
export interface Named {
  providers: ReadonlySet<string>;
  rest: string;
}

/** Names that are everyday words, too. */
const everyday: ReadonlySet<string> = new Set(['free', 'live']);

const names = identities.flatMap(({ id, names: all }) =>
  all.filter((name) => !everyday.has(name)).map((name) => [name, id] as const),
);

const singleNames: ReadonlySet<string> = new Set(
  names.map(([name]) => name).filter((name) => /^[a-z]{4,}$/.test(name)),
);

const isSingleName = (word: string) => singleNames.has(word);

/** Finds the providers that a query of a few words names. */
export function findNames(query: string, { withoutNameSuffix }: Lexicon): Named {
  const plain = (word: string) => withoutNameSuffix(word, isSingleName);
  const padded = ` ${oneLine(query)
    .replaceAll(/[\s,:;!?()"]+/g, ' ')
    .trim()} `;
  const words = new Set(padded.split(' ').map(plain));
  const whole = names.filter(([name]) => padded.includes(` ${name} `) || words.has(name));
  // Of `google workspace` and `google` the longer one is meant.
  const meant = whole.filter(([name]) => !whole.some(([other]) => other !== name && other.includes(name)));
  const others = padded.split(' ').filter((word) => !meant.some(([name]) => plain(word) === name));
  const rest = meant.reduce((text, [name]) => text.replaceAll(` ${name} `, ' '), ` ${others.join(' ')} `);
  return { providers: new Set(meant.map(([, provider]) => provider)), rest: rest.trim() };
}

/** The providers whose name the last word of a query begins, from its fourth letter. */
export function findBegunNames(query: string): ReadonlySet<string> {
  const last = oneLine(query).split(' ').at(-1) ?? '';
  const begun = last.length < shortestBeginning ? [] : names.filter(([name]) => name.startsWith(last));
  return new Set(begun.map(([, provider]) => provider));
}
