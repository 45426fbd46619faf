/** A line of a text, without its ending; `start` is its place in the text, in UTF-16 units. */
export interface Line {
  text: string;
  start: number;
}

/** The line that begins at `start`, and where the next one begins; -1 after the last. It ends at CRLF, LF or CR; bounces come with each. */
export function lineAt(text: string, start: number): Line & { next: number } {
  for (let at = start; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit !== 10 && unit !== 13) continue;
    const isPair = unit === 13 && text.charCodeAt(at + 1) === 10;
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
  const marks = /^(?:[>|] ?)+/.exec(line.text)?.[0].length ?? 0;
  return marks === 0 ? line : { text: line.text.slice(marks), start: line.start + marks };
}

/** The end of a line in its text. */
export function endOf(line: Line): number {
  return line.start + line.text.length;
}
