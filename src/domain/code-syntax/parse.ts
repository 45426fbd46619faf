/** A code found in a text, with its place: `start` first UTF-16 unit in, `end` first one out. */
export interface FoundCode {
  code: string;
  start: number;
  end: number;
}

/*
 * A reply code stands alone (RFC 5321 section 4.2): 2xx to 5xx with a second digit up to 5, and the few
 * others in use, after the start, a blank or an
 * opening sign, and before a blank, a closing sign or the dash of a multi-line reply. That leaves
 * out parts of addresses (192.0.2.250), dates, ports and queue ids. Each pattern looks at a fixed
 * number of characters around each digit, so reading stays linear.
 */
const replyCode =
  /(?<=^|[\s("'<[:：;=,#])(?:[2-5][0-5]\d|471|49[89]|571)(?=$|[\s:;,)"'>]|(?<=\s\d{3})\]|\.(?:\s|$)|-(?:\s|$|[a-z(<"'#]|[245]\.))/gi;

/*
 * An enhanced status code (RFC 3463 section 2): class 2, 4 or 5, a subject of 0 to 7 and a detail of
 * up to three digits. Four numbers are an IP address, not a code.
 */
const enhancedCode = /(?<![\d.\w])[245]\.[0-7]\.\d{1,3}(?![\w]|\.\d)/g;

/** Words before a number that make it something else than a code. */
const notCodes = /\b(?:port|line|id|as|page|room|vuosi|year|sivu|portti|rivi)\s*$/i;

/** The reply codes of a text, in order of place. */
export function findReplyCodes(text: string): FoundCode[] {
  return [...text.matchAll(replyCode)]
    .map(({ 0: code, index }) => ({ code, start: index, end: index + code.length }))
    .filter(({ start }) => !followsLetter(text, start) || !notCodes.test(text.slice(Math.max(0, start - 10), start)));
}

/** Whether a letter stands before a place, blanks passed over: only then a word can. */
function followsLetter(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && text.charCodeAt(at) === 32) at -= 1;
  const unit = text.charCodeAt(at) | 32;
  return at >= 0 && (unit > 127 || (unit >= 97 && unit <= 122));
}

/** The enhanced status codes of a text, in order of place. */
export function findEnhancedCodes(text: string): FoundCode[] {
  return [...text.matchAll(enhancedCode)].map(({ 0: code, index }) => ({ code, start: index, end: index + code.length }));
}
