/** Marks of a transcript before what the other server said. */
const dialog = /^\s*(?:<<< |received\s{0,5}>>> ?|>>> (?=\d))/i;

/**
 * The lines of a reply as one: without marks of a transcript, and with its code once (RFC 5321 section 4.2.1 repeats
 * it on every line), wherever the lines were broken again on their way.
 */
export function oneReply(lines: readonly string[]): string {
  return withoutRepeats(
    lines
      .map((line) => line.replace(dialog, '').trim())
      .filter((line) => line !== '')
      .join(' '),
  );
}

/** A text without the code of a reply of many lines where it is repeated: `550-5.7.1 not 550 5.7.1 here` is `550-5.7.1 not here`. */
export function withoutRepeats(text: string): string {
  const first = /(?:^|[\s:'"([])([45]\d\d)-\s?([45]\.\d\.\d{1,3} )?/.exec(text);
  if (!first?.[1]) return text;
  const [whole, code, enhanced = ''] = first;
  const from = first.index + whole.length;
  const rest = text.slice(from);
  const repeats = [`${code}-${enhanced}`, `${code}- ${enhanced}`, `${code} ${enhanced}`, `${code}-`, `${code} `];
  let kept = '';
  let at = 0;
  for (let next = rest.indexOf(code); next >= 0; next = rest.indexOf(code, next + 1)) {
    const repeat = /[\s'"]/.test(rest[next - 1] ?? ' ') ? repeats.find((one) => rest.startsWith(one, next)) : undefined;
    if (next < at || repeat === undefined) continue;
    kept += rest.slice(at, next);
    at = next + repeat.length;
  }
  return text.slice(0, from) + kept + rest.slice(at);
}
