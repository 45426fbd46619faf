import { findEnhancedCodes, findReplyCodes } from './parse.ts';

/** What of a query is written like a code, in any of the ways people write codes. */
export interface TypedCodes {
  /** Codes in full, enhanced ones first: they say more than the reply codes they come with. */
  codes: readonly string[];
  /** Codes that may be meant: `511` is how some write 5.1.1. */
  perhaps: readonly string[];
  /** What the ids of codes begin with, while one is typed or where a class is asked for (`5xx`); null otherwise. */
  beginning: string | null;
  /** The query without its codes. */
  words: string;
}

/** Longer than this, a text is pasted, and a number in it is a code only where servers put codes. */
const longestTyped = 60;

/** Looser than in a line: commas, dashes and blanks for dots, letters right before a number (`err550`, `SMTP550`). */
const typedEnhanced = /(?<![\d.,])[245](?: ?[.,] ?| |-)[0-9](?: ?[.,] ?| |-)\d{1,3}(?![\d.,]\d|\d|[a-z])/gi;
const typedReply = /(?<![\d.,]|\d-)[1-9]\d\d(?![\d]|[.,:-]\d|[a-z])/gi;

/** A round number before what it counts is no code: `200 messages per hour`, `250 a day`. */
const roundNumber = /(?<![\d.,])[1-9]([05])0(?= ?\p{L})/gu;

/** The number of a port is none either. */
const wordAndNumber = /(?<!\p{L})(\p{L}{1,12}) ?\d{2,5}(?!\d)/gu;

/** `4xx`, `5yz`, `5**`, `5.x.x`, `5.7.x`. */
const classShape = /(?<![\w.])([245])(?:xx|yz|nn|\*\*|\.([0-7x])\.x)(?![\w.])/i;

const dotless = /^([245])([0-7])(\d{1,2})$/;

/** `550.5.1.1`: two codes with a dot between them. */
const dotBetween = /(?<![\d.])([245]\d\d)\.(?=[245]\.\d\.\d)/g;

/** `x.7.25`: an enhanced code of either class, as the registry writes it. */
const eitherClass = /(?<![\w.])x\.([0-7])\.(\d{1,3})(?![\w.])/gi;

/** Numbers of mail programs, `0x800ccc0f`: no part of them is a code. */
const programNumber = /0x[0-9a-f]{3,12}/gi;

/** Words of the languages beside a number that is no code, in lower case. */
export interface NumberWords {
  /** What round numbers count: the beginnings of words. */
  counted: readonly string[];
  /** The same, as whole words: units. */
  units: ReadonlySet<string>;
  /** What may stand before a time: `a`, `per`. */
  articles: ReadonlySet<string>;
  /** Times in which so many are sent: the beginnings of words. */
  times: readonly string[];
  /** Words before the number of a port. */
  ports: ReadonlySet<string>;
}

/** Finds the codes of a query. Linear in its length. */
export function readTypedCodes(typed: string, numbers: NumberWords): TypedCodes {
  const query = typed.replaceAll(dotBetween, '$1 ').replaceAll(eitherClass, '5.$1.$2 4.$1.$2');
  const text = withoutNumbers(query.replaceAll(programNumber, ' '), numbers);
  if (text.length > longestTyped) return readLong(text, query);
  const beginning = beginningIn(text.trim());
  if (beginning !== null) return { codes: [], perhaps: [], beginning, words: query.replace(classShape, ' ').replace(/^[\d.\s]+$/, '') };
  const enhanced = [...text.matchAll(typedEnhanced)].map(([found]) => found.replaceAll(/[., -]+/g, '.'));
  const rest = text.replaceAll(typedEnhanced, ' ');
  const replies = [...rest.matchAll(typedReply)].map(([found]) => found);
  const threeOrFour = [...rest.matchAll(/(?<![\d.,])\d{3,4}(?![\d.,])/g)].map(([found]) => found);
  return {
    codes: unique([...enhanced, ...replies]),
    perhaps: unique(threeOrFour.flatMap(withDots)),
    beginning: null,
    words: query.replaceAll(typedEnhanced, ' ').replaceAll(/(?<![\w.])\d+(?!\w)|(?<=[a-z])\d{3}(?!\w)/gi, ' '),
  };
}

/** So much after a round number is looked at, in UTF-16 units: an article or two and a word. */
const nearby = 40;

function withoutNumbers(text: string, { counted, units, articles, times, ports }: NumberWords): string {
  const isCount = (hundreds: boolean, after: string) => {
    const words = after.trimStart().split(/[^\p{L}]+/u);
    const [first = ''] = words;
    if (hundreds && (units.has(first) || counted.some((word) => first.startsWith(word)))) return true;
    const time = words.find((word) => !articles.has(word)) ?? '';
    return after.startsWith(' ') && times.some((word) => time.startsWith(word));
  };
  return text
    .replaceAll(roundNumber, (number, tens: string, at: number) => {
      const end = at + number.length;
      return isCount(tens === '0', text.slice(end, end + nearby).toLowerCase()) ? ' ' : number;
    })
    .replaceAll(wordAndNumber, (both, word: string) => (ports.has(word.toLowerCase()) ? ' ' : both));
}

function readLong(text: string, query: string): TypedCodes {
  return {
    codes: unique([...findEnhancedCodes(text), ...findReplyCodes(text)].map(({ code }) => code)),
    perhaps: [],
    beginning: null,
    words: query.replaceAll(/(?<![\w.])\d[\d.-]*(?!\w)/g, ' '),
  };
}

function beginningIn(typed: string): string | null {
  const found = classShape.exec(typed);
  if (found) return found[2] === undefined ? `${found[1]}` : `${found[1]}.${found[2].toLowerCase() === 'x' ? '' : `${found[2]}.`}`;
  return /^[2-5]\d?$/.test(typed) || /^[245]\.(?:\d{0,3}\.?)?$/.test(typed) ? typed : null;
}

/** `511` as 5.1.1, `5726` as 5.7.26. */
function withDots(number: string): string[] {
  const found = dotless.exec(number);
  return found ? [`${found[1]}.${found[2]}.${Number(found[3])}`] : [];
}

function unique(codes: readonly string[]): string[] {
  return [...new Set(codes)];
}
