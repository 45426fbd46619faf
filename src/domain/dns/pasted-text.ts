/** Longest text that is read: a hundred answers are far shorter. */
export const longestPasted = 100_000;

const newlines = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const blanks = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Characters without width or shape that mail programs and web pages put in. */
const invisible = /[\p{Cc}\p{Cf}\u00ad\ufeff]/gu;
const escape = '\u001B';
const colour = /^\[[0-9;?]{0,20}[A-Za-z]/;
const curlyDoubles = /[\u201c-\u201f\u2033\u00ab\u00bb]/g;
const curlySingles = /[\u2018-\u201b\u2032]/g;
/** What a mail program adds behind a name it takes for a web address: `mx1.example.org<http://mx1.example.org>`. */
const autoLinks = / ?<(?:https?:\/\/|mailto:)[^<>\s]{0,300}>/gi;
const entities: Readonly<Record<string, string>> = { '&quot;': '"', '&gt;': '>', '&lt;': '<', '&nbsp;': ' ', '&#39;': "'", '&amp;': '&' };
const entity = /&(?:quot|gt|lt|nbsp|amp|#39);/g;

/** Takes the marks of a quoted mail (`> > `) off the beginning of a line. */
function withoutQuoteMarks(line: string): string {
  let at = 0;
  for (let end = 0; end < line.length && (line[end] === '>' || line[end] === ' '); end += 1) if (line[end] === '>') at = end + 1;
  return at > 0 && line[at] === ' ' ? line.slice(at + 1) : line.slice(at);
}

/** Takes off what colours a terminal's text. */
function withoutColours(line: string): string {
  const [first = '', ...rest] = line.split(escape);
  return [first, ...rest.map((part) => part.replace(colour, ''))].join('');
}

/** The lines of a pasted text without what terminals, web pages and mail programs do to it. Indents stay, ends are trimmed. */
export function toPastedLines(text: string): string[] {
  return text
    .replaceAll(newlines, '\n')
    .replaceAll(blanks, ' ')
    .split('\n')
    .map((line) => withoutColours(line).replaceAll(invisible, ''))
    .join('\n')
    .replaceAll(curlyDoubles, '"')
    .replaceAll(curlySingles, "'")
    .replaceAll(entity, (written) => entities[written] ?? written)
    .replaceAll(autoLinks, '')
    .split('\n')
    .map((line) => withoutQuoteMarks(line).trimEnd());
}

/** The words of a line; none in an empty one. */
export function wordsOf(line: string): string[] {
  return line.split(' ').filter((word) => word !== '');
}
