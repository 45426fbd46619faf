import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decode, open } from '../../../src/domain/bounce/decode.ts';
import {
  MAX_BYTES,
  MAX_DIAGNOSTIC,
  MAX_MESSAGES,
  MAX_NESTING,
  MAX_PARTS,
  MAX_RECIPIENTS,
  MAX_TOTAL_BYTES,
  MAX_WORDS,
} from '../../../src/domain/bounce/limits.ts';
import { readWords } from '../../support/words.ts';

/** A delivery report as Postfix sends it, with these fields of recipients and this header before it. */
function report(fields: string, header = ''): string {
  return `${header}From: MAILER-DAEMON@out.example
To: me@out.example
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="B"

--B
Content-Type: text/plain

This is the mail system at host out.example.

--B
Content-Type: message/delivery-status

Reporting-MTA: dns; out.example

${fields}
--B--
`;
}

const block = (at: number) =>
  `Final-Recipient: rfc822; u${at}@dest.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 no user ${at}\n`;
const blocks = (count: number) => Array.from({ length: count }, (_, at) => block(at)).join('\n');
const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const ofMbox = (at: number) =>
  `From a@b.example Tue Nov  3 09:14:02 2026\nFrom: MAILER-DAEMON@a.example\nSubject: Undelivered\n\n<u${at}@dest.example>: 550 5.1.1 no user\n\n`;

const many = (middle: string) =>
  `From: a@b.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n${middle}--B--\n`;

const wrap = (inner: string, at: number) =>
  `From: a@b.example\nSubject: Fwd\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=W${at}\n\n--W${at}\n\nSee below.\n--W${at}\nContent-Type: message/rfc822\n\n${inner}\n--W${at}--\n`;

const noise = (length: number, seed = 1) => {
  let state = seed;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
};

const deep = (levels: number) => Array.from({ length: levels }).reduce<string>((inner, _, at) => wrap(inner, at), report(block(0)));

describe('what is more than a reading holds', () => {
  it.each([
    ['a report', report(blocks(20_000))],
    ['pasted fields', blocks(20_000)],
    [
      'a log',
      Array.from(
        { length: 20_000 },
        (_, at) =>
          `Nov 3 09:14:02 out postfix/smtp[1]: A: to=<u${at}@dest.example>, relay=none, dsn=5.1.1, status=bounced (550 5.1.1 no user)`,
      ).join('\n'),
    ],
    [
      'a notice in JSON',
      JSON.stringify({
        bounce: {
          bouncedRecipients: Array.from({ length: 20_000 }, (_, at) => ({
            emailAddress: `u${at}@dest.example`,
            status: '5.1.1',
            diagnosticCode: 'smtp; 550 5.1.1 "no" user',
          })),
        },
      }),
    ],
  ])('is counted, and can be read to the end: %s', async (_, source) => {
    const { reading, recipients } = await open(source).read(0);
    expect(reading).toMatchObject({ kind: 'bounce', limited: [{ what: 'recipients', read: MAX_RECIPIENTS, of: 20_000 }] });
    expect(reading.recipients).toHaveLength(MAX_RECIPIENTS);
    let last = '';
    let count = 0;
    for (const { recipient, enhancedCode } of recipients()) {
      count += enhancedCode === '5.1.1' ? 1 : 0;
      last = recipient;
    }
    expect([count, last]).toEqual([20_000, 'u19999@dest.example']);
  });

  it('is judged with the words it is told of again later', async () => {
    const again = `${blocks(3000)}\nFinal-Recipient: rfc822; u0@dest.example\nStatus: 5.2.2\nDiagnostic-Code: smtp; 552 5.2.2 ${'the mailbox is full '.repeat(3)}\n`;
    const { recipients, limited } = await decode(report(again));
    expect(recipients[0]).toMatchObject({ recipient: 'u0@dest.example', enhancedCode: '5.2.2' });
    expect(limited).toEqual([{ what: 'recipients', read: MAX_RECIPIENTS, of: 3000 }]);
  });

  it('decides what a report is: one that failed among thousands that wait makes it a bounce', async () => {
    const waiting = blocks(3000).replaceAll('failed', 'delayed').replaceAll('5.1.1', '4.2.2');
    expect((await decode(report(waiting))).kind).toBe('delayed');
    expect((await decode(report(`${waiting}\n${block(9999)}`))).kind).toBe('bounce');
  });

  it('is read message by message in an mbox file', async () => {
    const mbox = Array.from({ length: 50_000 }, (_, at) => ofMbox(at)).join('');
    for (const source of [mbox, bytes(mbox)]) {
      const { count, read } = open(source);
      expect(count).toBe(50_000);
      expect((await read(49_999)).reading.recipients[0]?.recipient).toBe('u49999@dest.example');
    }
    expect(MAX_MESSAGES).toBeLessThan(50_000);
  });

  it('of the addresses a header names as failed, none is left out', async () => {
    const named = Array.from({ length: 400 }, (_, at) => `u${at}@dest.example`);
    const header = `X-Failed-Recipients: ${named.slice(0, 250).join(',\n  ')}\nX-Failed-Recipients: ${named.slice(250).join(',\n  ')}\n`;
    const { recipients } = await decode(
      `${header}From: MAILER-DAEMON@a.example\nSubject: Undelivered\n\nThe server refused: 550 5.1.1 no user\n`,
    );
    expect(recipients.map(({ recipient }) => recipient)).toEqual(named);
  });

  it('of a text is searched when asked for', async () => {
    const text = `${'lorem ipsum dolor\n'.repeat(MAX_WORDS / 10)}550 5.1.1 <anna@dest.example>: user unknown\n`;
    const { read } = open(text);
    expect((await read(0)).reading).toMatchObject({ kind: 'not-a-bounce', limited: [{ what: 'words', read: MAX_WORDS, of: text.length }] });
    expect((await read(0, text.length)).reading).toMatchObject({ kind: 'bounce', limited: [], recipients: [{ enhancedCode: '5.1.1' }] });
  });

  it('is said of parts, and lines of dashes are no parts', async () => {
    const part = '--B\nContent-Type: text/plain\n\nx\n';
    expect((await decode(many(part.repeat(3000)))).limited).toEqual([{ what: 'parts', read: MAX_PARTS, of: 3000 }]);
    const dashes = report(block(0)).replace('This is', `${'-- \n--Bee\n'.repeat(3000)}This is`);
    expect(await decode(dashes)).toMatchObject({ limited: [], recipients: [{ recipient: 'u0@dest.example' }] });
  });

  it('is said of messages attached to messages', async () => {
    expect(await decode(deep(MAX_NESTING))).toMatchObject({ kind: 'bounce', recipients: [{ recipient: 'u0@dest.example' }] });
    expect((await decode(deep(MAX_NESTING + 1))).limited).toMatchObject([{ what: 'nesting', read: MAX_NESTING }]);
  });

  it('shows in a diagnostic that is cut', async () => {
    const [recipient] = (await decode(`550 5.1.1 <a@b.example>: ${'no '.repeat(MAX_DIAGNOSTIC)}`)).recipients;
    expect(recipient?.diagnostic.length).toBeGreaterThanOrEqual(MAX_DIAGNOSTIC);
    expect(recipient?.diagnostic.endsWith('…')).toBe(true);
  });

  it('is said with the sizes that hold', () => {
    for (const language of ['en', 'fi'] as const) {
      const { page, refused } = readWords(language, 'bounce');
      for (const words of [page.tooLarge, refused.file, readWords(language, 'home').box.tooLarge])
        expect(words).toContain(` ${MAX_BYTES / 1024 / 1024} `);
      expect(refused.total).toContain(` ${MAX_TOTAL_BYTES / 1024 / 1024} `);
    }
  });
});

describe('a report behind a long header', () => {
  it('is read, with the whole way of the message', async () => {
    const received = Array.from(
      { length: 20_000 },
      (_, at) => `Received: from a${at}.example by b${at}.example with ESMTP id ${at};\n\tTue, 3 Nov 2026 10:00:30 +0200\n`,
    ).join('');
    for (const source of [report(block(0), received), bytes(report(block(0), received))]) {
      const { kind, recipients, hops, headers } = await decode(source);
      expect([kind, recipients.length, hops.length, headers.length]).toEqual(['bounce', 1, 20_000, 20_005]);
    }
  });
});

describe('long bodies', () => {
  const long = 'lorem ipsum dolor sit amet\n'.repeat(30_000);

  it('are read in their own character sets, and leave the report where it is', async () => {
    const human = `Content-Type: text/plain; charset=iso-8859-1\n\n<anna@dest.example>: postilaatikko on täynnä\n${long}`;
    const message = report(block(0)).replace(/Content-Type: text\/plain\n\n[^-]*/, `${human}\n`);
    const reading = await decode(bytes(message));
    expect(reading.text.startsWith('<anna@dest.example>: postilaatikko on täynnä\nlorem')).toBe(true);
    expect(reading.recipients).toMatchObject([{ recipient: 'u0@dest.example', replyCode: '550' }]);
    for (const { start, end } of reading.recipients[0]?.evidence ?? []) expect(end).toBeGreaterThan(start);
  });

  it('cannot be named by a hostile text so as to grow', async () => {
    const message = report(block(0))
      .replace('This is', `${'held-body-0 held-body-1\n'.repeat(50)}This is`)
      .replace('\n--B--', `\n--B\nContent-Type: text/plain\n\n${long}\n--B--`);
    expect((await decode(message)).text.length).toBeLessThan(2 * message.length);
  });

  it('of a bounce that was sent on are read', async () => {
    const forward = `From: liisa@sender.example\nTo: support@host.example\nSubject: Fwd\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=W\n\n--W\nContent-Type: text/plain\n\nCan you help?\n\n--W\nContent-Type: message/rfc822\n\n${report(blocks(3000))}\n--W\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n${'QUJD'.repeat(19).concat('\n').repeat(9000)}\n--W--\n`;
    expect((await decode(forward)).limited).toEqual([{ what: 'recipients', read: MAX_RECIPIENTS, of: 3000 }]);
  });
});

describe('what is no text', () => {
  const bounce = '550 5.1.1 <anna@dest.example>: user unknown. Your message could not be delivered.';
  const withWords = (start: Uint8Array) => Uint8Array.from([...start, ...noise(3000), ...bytes(bounce), ...noise(3000, 7)]);

  it.each([
    ['picture', withWords(bytes('\u0089PNG\r\n\u001A\n'))],
    ['picture', withWords(bytes('\u00FF\u00D8\u00FF\u00E0'))],
    ['archive', withWords(bytes('PK\u0003\u0004'))],
    ['archive', gzipSync(bounce)],
    ['document', bytes(`%PDF-1.7\n(${bounce}) Tj\n`)],
    ['other', withWords(bytes('\u007FELF'))],
    ['other', withWords(noise(10))],
    ['other', Uint8Array.from([...bytes(bounce), ...new Uint8Array(500)])],
    ['other', noise(2_000_000)],
  ])('is said to be a %s file, whatever words stand in it', async (binary, source) => {
    expect(await decode(source)).toMatchObject({ kind: 'not-a-bounce', binary, recipients: [] });
  });

  it('is told apart from text in other encodings, and from messages that hold bytes', async () => {
    const wide = new Uint8Array(Uint16Array.from(bounce, (letter) => letter.charCodeAt(0)).buffer);
    const turned = wide.map((_, at) => wide[at % 2 === 0 ? at + 1 : at - 1] ?? 0);
    const attached = Uint8Array.from([
      ...bytes(report(block(0)).replace('\n--B--', '\n--B\nContent-Type: image/png\n\n')),
      ...noise(3000),
      ...bytes('\n--B--\n'),
    ]);
    for (const source of [wide, turned, attached, bytes(`${bounce}\u0000`), bytes(`\u001B[31m${bounce}\u001B[0m`)])
      expect(await decode(source)).toMatchObject({ kind: 'bounce', binary: null });
  });
});

describe('characters that hide', () => {
  it('are nowhere in what is read', async () => {
    const tricks = '\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200B\u2060\uFEFF\u00AD\u0007\u{E0041}';
    const hostile = report(
      block(0).replaceAll('no user', `no ${tricks}resu`).replace('u0@', `u${tricks}0@`),
      `X-${tricks}Trick: exe.${tricks}fdp\nReceived: from a${tricks}.example by b.example; x\n`,
    );
    for (const source of [hostile, new TextEncoder().encode(hostile), `<an\u202Ena@dest.example>: 550 5.1.1 ${tricks} user unknown`]) {
      const reading = await decode(source);
      expect(reading.kind).toBe('bounce');
      expect(JSON.stringify(reading)).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B\u2060\uFEFF\u00AD\u{E0041}]|\\u0007/u);
    }
  });

  it('are not those that Arabic, Hebrew, Persian and emoji are written with', async () => {
    const written = '550 5.1.1 שלום\u200F (a) مرحبا\u061C می\u200Cخواهم 👨\u200D👩 \u200Eno such user';
    expect((await decode(written)).text).toBe(written);
  });
});
