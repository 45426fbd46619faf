import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/domain/bounce/decode.ts';
import { maskAddresses } from '../../../src/domain/bounce/mask.ts';
import { readShare, writeShare } from '../../../src/domain/bounce/share.ts';
import { toCsv, toJson } from '../../../src/domain/bounce/table.ts';

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

describe('readings as files', () => {
  it('are a table with one row a recipient, safe in a spreadsheet', async () => {
    const reading = await decode('550 5.1.1 <anna@dest.example>: no, "never"');
    const csv = toCsv([
      { name: '=cmd.eml', reading },
      { name: 'b.eml', reading: await decode('hello there') },
    ]);
    const [head, first, second] = csv.split('\r\n');
    expect(head).toBe('file,kind,generator,recipient,action,replyCode,enhancedCode,family,permanent,owner,remoteMta,diagnostic');
    expect(first).toBe(
      `'=cmd.eml,bounce,,anna@dest.example,unknown,550,5.1.1,recipient-unknown,true,you,,"550 5.1.1 <anna@dest.example>: no, ""never"""`,
    );
    expect(second).toBe('b.eml,not-a-bounce,,,,,,,,,,');
  });

  it('are JSON in the form of the decode command', async () => {
    const json = JSON.parse(toJson([{ name: 'a.eml', reading: await decode('552 mailbox full') }])) as unknown;
    expect(json).toMatchObject([{ file: 'a.eml', kind: 'bounce', recipients: [{ replyCode: '552', family: 'mailbox-full' }] }]);
  });
});
