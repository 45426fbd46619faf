/** A line of a text, without its ending; `start` is its place in the text, in UTF-16 units. */
export interface Line {
  text: string;
  start: number;
}

/** Splits at CRLF, LF or CR; bounces come with each. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit !== 10 && unit !== 13) continue;
    lines.push({ text: text.slice(start, at), start });
    if (unit === 13 && text.charCodeAt(at + 1) === 10) at += 1;
    start = at + 1;
  }
  lines.push({ text: text.slice(start), start });
  return lines;
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
