/** A line of a text, without its ending; `start` is its place in the text, in UTF-16 units. */
export interface Line {
  text: string;
  start: number;
}

/** How far is looked for the end of a line at a time: in a text without line feeds each search would go to its end. */
const stride = 256;

/** The line that begins at `start`, and where the next one begins; -1 after the last. It ends at CRLF, LF or CR; bounces come with each. */
export function lineAt(text: string, start: number): Line & { next: number } {
  for (let from = start; from < text.length; from += stride) {
    const piece = text.slice(from, from + stride);
    const feed = piece.indexOf('\n');
    const back = (feed < 0 ? piece : piece.slice(0, feed)).indexOf('\r');
    if (feed < 0 && back < 0) continue;
    const at = from + (back < 0 ? feed : back);
    const isPair = back >= 0 && text.charCodeAt(at + 1) === 10;
    return { text: text.slice(start, at), start, next: at + (isPair ? 2 : 1) };
  }
  return { text: text.slice(start), start, next: -1 };
}

/** The lines of a text one by one: a list of those of a long text would take more memory than the text. */
export function* eachLine(text: string): Generator<Line> {
  for (let at = 0; at >= 0;) {
    const line = lineAt(text, at);
    yield line;
    at = line.next;
  }
}

/** The lines of a text as a list. */
export function splitLines(text: string): Line[] {
  return [...eachLine(text)];
}

/** A line without the marks of quoting and forwarding before it; `start` moves along. */
export function unquote(line: Line): Line {
  const first = line.text.charCodeAt(0);
  if (first !== 62 && first !== 124) return line;
  const marks = /^(?:[>|] ?)+/.exec(line.text)?.[0].length ?? 0;
  return marks === 0 ? line : { text: line.text.slice(marks), start: line.start + marks };
}

/** The end of a line in its text. */
export function endOf(line: Line): number {
  return line.start + line.text.length;
}
