/** A line that begins a message of an mbox file: RFC 4155 appendix A. */
const fromLine = /^From \S{1,320} +\S.{5,60}$/;

/**
 * The messages of an mbox file, each without its `From ` line and with `>From ` as it was (mboxrd).
 * A text that is no mbox comes back alone.
 */
export function splitMbox(text: string): string[] {
  const lines = text.split('\n');
  if (!fromLine.test((lines[0] ?? '').trimEnd())) return [text];
  const messages: string[][] = [];
  let blankBefore = true;
  for (const line of lines) {
    if (blankBefore && line.startsWith('From ') && fromLine.test(line.trimEnd())) messages.push([]);
    else messages.at(-1)?.push(/^>+From /.test(line) ? line.slice(1) : line);
    blankBefore = line.trim() === '';
  }
  return messages.map((message) => message.join('\n'));
}
