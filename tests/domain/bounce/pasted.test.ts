import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, TooLarge } from '../../../src/domain/bounce/decode.ts';
import { MAX_BYTES } from '../../../src/domain/bounce/limits.ts';
import { checkOf } from '../../../src/domain/bounce/check-of.ts';
import type { RecipientReading } from '../../../src/domain/bounce/reading.ts';

async function first(text: string): Promise<RecipientReading | undefined> {
  return (await decode(text)).recipients[0];
}

describe('a pasted reply', () => {
  it.each<[string, Partial<RecipientReading>]>([
    [
      '550 5.1.1 <anna@dest.example>: Recipient address rejected: User unknown',
      { recipient: 'anna@dest.example', replyCode: '550', enhancedCode: '5.1.1', family: 'recipient-unknown', owner: 'you' },
    ],
    [
      '550-5.1.1 The account you tried to reach\n550-5.1.1 does not exist here.\n550 5.1.1 Check the address.',
      { replyCode: '550', enhancedCode: '5.1.1', family: 'recipient-unknown' },
    ],
    ['452 4.2.2 The mailbox is over quota', { replyCode: '452', enhancedCode: '4.2.2', family: 'mailbox-full', permanent: false }],
    ['450 4.7.1 <pc7.example>: Helo command rejected: Host not found', { explanation: 'greeting-name', owner: 'your-provider' }],
    ['550 <anna@dest.example>: Recipient has left the company', { explanation: 'mailbox-moved', owner: 'you' }],
    ['552 5.3.4 Message size exceeds fixed limit', { family: 'message-too-large', owner: 'you' }],
    [
      '554 5.7.1 Service unavailable; Client host [198.51.100.7] blocked using zen.spamhaus.org',
      { family: 'reputation', owner: 'your-provider' },
    ],
    ['535 5.7.8 Error: authentication failed', { family: 'login-failed', owner: 'you' }],
    ['554 5.7.1 <bo@dest.example>: Relay access denied', { family: 'relay-denied' }],
    ['451 4.7.1 Greylisting in action, please come back later', { family: 'greylisted', permanent: false, owner: 'nobody' }],
    ['550 5.7.26 This mail is unauthenticated: SPF and DKIM did not pass', { family: 'sender-authentication' }],
    ['421 4.7.0 Too many connections from your host', { family: 'rate-limited', permanent: false }],
    ['550 5.4.4 Invalid domain: Host not found', { family: 'domain-not-found' }],
    ['451 4.3.0 Temporary lookup failure', { family: 'server-fault', permanent: false }],
    ['Vastaanottajan postilaatikko on täynnä', { family: 'mailbox-full' }],
    ['Das Postfach ist voll', { family: 'mailbox-full' }],
    ["Sorry, I couldn't find any host named nowhere.example. (#5.1.2)", { enhancedCode: '5.1.2', family: 'domain-not-found' }],
    ['  smtp;550 no mailbox by that name is currently available', { replyCode: '550', family: 'recipient-unknown' }],
    ['550', { replyCode: '550' }],
  ])('%j', async (line, reading) => {
    expect(await first(line)).toMatchObject(reading);
  });

  it('is what its number means by itself where nothing else tells', async () => {
    const guess = { replyCode: '554', explanation: 'reply-554', confidence: 'guess', permanent: true };
    expect(await first('554 zzz qqq')).toMatchObject(guess);
  });

  it('lets the words decide against a general number', async () => {
    expect(await first('550 5.7.1 The mailbox of this user is full: over quota')).toMatchObject({ family: 'mailbox-full' });
  });

  it('does not take words from addresses and hosts', async () => {
    expect(await first('550 5.1.1 <spam@blocked.example>: user unknown')).toMatchObject({ family: 'recipient-unknown' });
  });
});

describe('what is no bounce', () => {
  it.each([
    '',
    '   \n\n',
    'Hello, how are you? See you at 14.',
    'Our newsletter: 550 new products, up to 50 % off!',
    'My number is 040 550 5511, call me.',
    '<html><body><script>alert(1)</script><p>Nice page</p></body></html>',
    '\u0000\u0001\u0002\uFFFD\uD800',
    '{"status": "fine"}',
  ])('is said to be none: %j', async (text) => {
    expect((await decode(text)).kind).toBe('not-a-bounce');
  });
});

describe('hostile and huge sources', () => {
  it('are refused past the limit, and only past it', async () => {
    await expect(decode(new Uint8Array(MAX_BYTES + 1))).rejects.toThrow(TooLarge);
    await expect(decode('x'.repeat(MAX_BYTES + 1))).rejects.toThrow(TooLarge);
    expect((await decode('x'.repeat(MAX_BYTES))).kind).toBe('not-a-bounce');
  });

  it('never break the decoder, and never point outside the text', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        '\r\n',
        '\n\n',
        '550 ',
        '5.1.1 ',
        'Final-Recipient: rfc822; a@b.example\n',
        'Action: failed\n',
        'Content-Type: multipart/mixed; boundary=x\n',
        '--x\n',
        'From: a@b.example\nSubject: Undelivered\n',
        '<a@b.example>: ',
        'host said: ',
        '> ',
        '=?utf-8?b?',
        'Diagnostic-Code: smtp; 550 no\n  such\n',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const { text, recipients } = await decode(pieces.join(''));
        for (const { evidence } of recipients) {
          for (const { start, end } of evidence) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('nested a hundred times are read as plain text', async () => {
    const nested = Array.from({ length: 100 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}`).join('\n');
    const { kind } = await decode(`From: MAILER-DAEMON@a.example\nSubject: Undelivered Mail\n${nested}\n\n550 5.1.1 user unknown`);
    expect(kind).toBe('bounce');
  });
});

describe('the check a reading leads to', () => {
  it.each([
    ['535 5.7.8 authentication failed', 'login'],
    ['554 5.7.1 blocked using zen.spamhaus.org', 'product'],
    ['550 5.7.26 SPF and DKIM did not pass', 'mx'],
    ['421 4.4.2 connection timed out', 'maintenance'],
  ])('of %j is %s', async (line, check) => {
    const reading = await first(line);
    expect(reading && checkOf(reading)).toBe(check);
  });
});
