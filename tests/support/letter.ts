/** A message of a header and a body; a header given here replaces the usual one, an empty one leaves it out. */
export function letter(header: Readonly<Record<string, string>>, body: string): string {
  const fields: Record<string, string> = {
    From: 'anna@sender.example',
    To: 'me@own.example',
    Subject: 'Hello',
    Date: 'Wed, 4 Mar 2026 08:15:00 +0200',
    'Message-ID': '<k1@sender.example>',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    ...header,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === '' ? [] : [`${name}: ${value}`]));
  return `${lines.join('\n')}\n\n${body}\n`;
}

/** A part of a multipart body: its header lines and its content. */
export type Part = readonly [header: string, content: string];

/** A message of several parts. */
export function parted(header: Readonly<Record<string, string>>, parts: readonly Part[], boundary = 'part-line'): string {
  const body = parts.map(([own, content]) => `--${boundary}\n${own}\n\n${content}\n`).join('\n');
  return letter({ 'Content-Type': `multipart/mixed; boundary="${boundary}"`, ...header }, `${body}\n--${boundary}--`);
}
