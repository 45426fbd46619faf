import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, open } from '../../../src/domain/bounce/decode.ts';
import { maskAddresses } from '../../../src/domain/bounce/mask.ts';
import { readShare, writeShare } from '../../../src/domain/bounce/share.ts';
import { csv, json, type Form } from '../../../src/domain/bounce/table.ts';

describe('a masked text', () => {
  it.each([
    ['to anna.b@dest.example: no', 'to a…@dest.example: no'],
    ['<x@y.example>,<zed@y.example>', '<x…@y.example>,<z…@y.example>'],
    ['päivi@mäkelä.example', 'p…@mäkelä.example'],
    ['no address at all', 'no address at all'],
  ])('of %j', (text, masked) => {
    expect(maskAddresses(text)).toBe(masked);
  });

  it('never holds a whole mailbox, wherever it stood', () => {
    fc.assert(
      fc.property(fc.emailAddress(), fc.string(), fc.string(), (address, before, after) => {
        fc.pre(address.indexOf('@') > 2);
        expect(maskAddresses(`${before} ${address} ${after}`)).not.toContain(address);
      }),
    );
  });
});

describe('a shared reading', () => {
  it('holds codes and the program, and nothing else', async () => {
    const reading = await decode(
      'This is the mail system at host a.example\n\n<anna@dest.example>: host mx.dest.example said: 552 5.2.2 secret words',
    );
    const [recipient] = reading.recipients;
    expect(recipient && writeShare(reading, recipient)).toBe('reply=552&status=5.2.2&by=postfix');
    expect(readShare('reply=552&status=5.2.2&by=postfix')).toEqual({ line: '552 5.2.2', generator: 'postfix' });
  });

  it.each(['', 'reply=hello', 'reply=999', 'status=9.9.9', 'by=postfix', 'reply=550%0Ax', '__proto__=550', 'reply=toString'])(
    'of %j is none',
    (query) => {
      expect(readShare(query)).toBeUndefined();
    },
  );

  it('leaves out what it does not know', () => {
    expect(readShare('reply=550&status=<script>&by=__proto__')).toEqual({ line: '550', generator: null });
  });
});

/** A file with what sources say, as it is saved. */
async function write(form: Form, sources: Readonly<Record<string, string>>): Promise<string> {
  const written = await Promise.all(
    Object.entries(sources).map(async ([name, source]) => {
      const { reading, recipients } = await open(source).read(0);
      return [...form.write({ name, reading, recipients: recipients() })].join('');
    }),
  );
  return form.head + written.join(form.between) + form.tail;
}

describe('readings as files', () => {
  it('are a table with one row a recipient, safe in a spreadsheet', async () => {
    const table = await write(csv, { '=cmd.eml': '550 5.1.1 <anna@dest.example>: no, "never"', 'b.eml': 'hello there' });
    const [head, first, second] = table.split('\r\n');
    expect(head).toBe(
      'file,kind,generator,recipient,action,replyCode,enhancedCode,family,reason,permanent,owner,remoteMta,diagnostic,blocklist',
    );
    expect(first).toBe(
      `'=cmd.eml,bounce,,anna@dest.example,,550,5.1.1,recipient-unknown,address-unknown,true,you,,"550 5.1.1 <anna@dest.example>: no, ""never""",`,
    );
    expect(second).toBe('b.eml,not-a-bounce,,,,,,,,,,,,');
  });

  it.each(['=1+1', '+1', '-1', '@sum(a)', ' =1', '\t=1', '＝1', '－1', 'x;=1', 'x\t=1'])(
    'leave no cell a formula, whatever parts the cells: %j',
    async (name) => {
      const [, row = ''] = (await write(csv, { [name]: 'hello there' })).split('\r\n');
      const cells = row.replaceAll('"', '').split(/[,;\t]/);
      expect(cells.filter((cell) => /^[^\p{L}\p{N}']*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
    },
  );

  it('are JSON in the form of the decode command', async () => {
    const read = JSON.parse(await write(json, { 'a.eml': '552 mailbox full', 'b.eml': 'hello there' })) as unknown;
    expect(read).toMatchObject([
      { file: 'a.eml', kind: 'bounce', recipients: [{ replyCode: '552', family: 'mailbox-full', reason: 'mailbox-full' }] },
      { file: 'b.eml', kind: 'not-a-bounce', recipients: [] },
    ]);
  });

  it('hold every recipient, also where a reading holds only the first', async () => {
    const lines = Array.from({ length: 2500 }, (_, at) => `Final-Recipient: rfc822; u${at}@dest.example\nAction: failed\nStatus: 5.1.1\n`);
    const report = lines.join('\n');
    expect((await write(csv, { a: report })).trimEnd().split('\r\n')).toHaveLength(2501);
    const [{ limited, recipients }] = JSON.parse(await write(json, { a: report })) as [{ limited?: unknown; recipients: unknown[] }];
    expect([limited, recipients.length]).toEqual([undefined, 2500]);
  });
});
