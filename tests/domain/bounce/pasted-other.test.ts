import { expect, it } from 'vitest';
import { decode } from '../../../src/domain/bounce/decode.ts';

/** Texts in which numbers and words of replies stand, though nothing failed. */
const others: Readonly<Record<string, string>> = {
  'a bill of materials': [
    'Shelf, oak, two boards',
    '550 screws M5',
    '421 g glue',
    'Cut the boards, and drill the holes.',
    'Sand them. If the wood is not accepted by the saw, try again later with a new blade.',
    'Oil is refused by wet wood.',
  ].join('\n'),
  settings: [
    'reject_code = 554',
    'unknown_client_reject_code = 550',
    'queue_lifetime = 5d',
    'mailbox_size_limit = 0',
    'bounce_template = failed.txt',
    'relay_domains = example.org',
    'soft_bounce = no',
  ].join('\n'),
  'a web server’s log': Array.from(
    { length: 7 },
    (_, at) => `198.51.100.${at} - - [27/Nov/2026:10:00:0${at} +0000] "GET /undelivered HTTP/1.1" 404 55${at % 5} "-" "-"`,
  ).join('\n'),
  'a table of sales': [
    'id,day,who,mail,item,version,price,state',
    ...Array.from({ length: 6 }, (_, at) => `${at},2026-11-0${at + 1},Eva,eva${at}@example.org,Lamp,5.1.${at},550,returned`),
  ].join('\n'),
  'program code': [
    'const failing = new Map([[550, "no"]]);',
    'function send(to) {',
    '  if (failing.has(reply.code)) {',
    '    throw new Error("delivery failed");',
    '  }',
    '  return retry(to, 421);',
    '}',
  ].join('\n'),
  'a table of codes': [
    'Numbers a server may answer:',
    '421 the server closes',
    '450 the mailbox is busy',
    '452 the disk is full',
    '550 there is no such user',
    '552 the mailbox is full',
    '554 the transaction failed',
  ].join('\n'),
  'a verse': [
    'The letter that I sent you failed,',
    'returned to me, and torn;',
    'the postman said that you had sailed',
    'one undelivered morn.',
    '',
    'I wrote again, and was refused,',
    'and never wrote no more.',
  ].join('\n'),
  'a test of a program, four lines': [
    "it('says who is unknown', () => {",
    "  const reply = '550 5.1.1 <eva@ziel.example>: User unknown';",
    "  expect(read(reply)).toBe('unknown');",
    '});',
  ].join('\n'),
  'a function in Python': [
    'def is_full(reply):',
    '    if "5.2.2" in reply:',
    '        return "mailbox full"',
    '    raise KeyError(reply)',
  ].join('\n'),
  'a rule of a mail server': [
    '  deny    message   = 554 5.7.1 $sender_host_address is listed',
    '          dnslists  = list.example',
    '  defer   message   = 451 4.7.1 greylisted',
    '          condition = yes',
  ].join('\n'),
  'two lines of a web server’s log': ['GET', 'POST']
    .map((way) => `198.51.100.4 - - [27/Nov/2026:10:00:01 +0000] "${way} /send?to=eva@ziel.example HTTP/2.0" 550 552 "-" "-"`)
    .join('\n'),
  'two errors of a web server': [1, 2]
    .map((at) => `[Fri Nov 27 10:00:0${at}.123456 2026] [proxy:error] [pid 55${at}:tid 4] (111)Connection refused: AH00957: attempt failed`)
    .join('\n'),
  'a price list of three lines': ['550 € oak table', '421 € chair', '85 € lamp'].join('\n'),
  'a parts list of four lines': ['550 screws M5', '12 boards', '421 washers', '2 hinges'].join('\n'),
  'a price alone': '550 EUR',
  'an amount after a word that may introduce a code': 'Server rack, host name plate: 550,00 in total',
  'a recipe of two lines': ['450 g flour', '250 ml milk'].join('\n'),
  'a delivery': '{ "event": "delivered", "email": "eva@example.org", "smtp-id": "<550.1@mx.example>", "response": "250 2.0.0 OK" }',
};

it.each(Object.entries(others))('%s is no bounce', async (_, text) => {
  expect((await decode(text)).kind).toBe('not-a-bounce');
});

const replies: Readonly<Record<string, string>> = {
  'a dialog of several lines': [
    'The message could not be sent.',
    '',
    'An error occurred.',
    'The mail server responded:',
    'Requested action not taken: mailbox unavailable',
    'Please check the address and try again.',
  ].join('\n'),
  'a reply amid words': [
    'Hello,',
    'I wrote to our customer yesterday.',
    'Today this came, and I do not understand it:',
    '550 5.1.1 The email account that you tried to reach does not exist.',
    'The address is right.',
    'What should I do?',
    'Eva',
  ].join('\n'),
  'an event that failed': [
    '{',
    '  "event": "failed",',
    '  "recipient": "eva@example.org",',
    '  "delivery-status": {',
    '    "code": 552,',
    '    "message": "Requested mail action aborted, mailbox not found"',
    '  }',
    '}',
  ].join('\n'),
};

it.each(Object.entries(replies))('%s is one', async (_, text) => {
  expect((await decode(text)).kind).toBe('bounce');
});
