import { expect, it } from 'vitest';
import { decode } from '../../../src/domain/bounce/decode.ts';
import { letter } from '../../support/letter.ts';

const newsletter = { From: 'Shop News <news@shop.example>', 'List-Unsubscribe': '<https://shop.example/u>' };
const list = { From: 'Ines <ines@people.example>', 'List-Id': '<talk.lists.example>', Precedence: 'list' };
const thread = { From: 'Ines <ines@people.example>', Subject: 'Re: Mail problem', 'In-Reply-To': '<k0@own.example>' };
const ticket = { From: 'Support <support@host.example>', Subject: '[#48213] Mail to Kim fails', 'Auto-Submitted': 'auto-generated' };
const shop = { From: 'no-reply@shop.example', 'Auto-Submitted': 'auto-generated' };
const bounce =
  '<kim@ziel.example>: host mx.ziel.example[192.0.2.7] said: 550 5.1.1\n    <kim@ziel.example>: User unknown (in reply to RCPT TO command)';
const quoted = bounce.replaceAll(/^/gm, '> ');

it.each<[what: string, source: string]>([
  [
    'a question about an error',
    letter(
      { From: 'Ines <ines@people.example>', Subject: 'Mail to Kim' },
      `Hi,\n\nwhen I write to kim@ziel.example I get "550 5.1.1 User unknown". Do you know why?\n\nThanks, Ines`,
    ),
  ],
  ['an answer that quotes a bounce', letter(thread, `Hi,\n\nthe address is misspelt, see the first line.\n\n${quoted}\n\nRegards\nInes`)],
  ['an answer above a bounce', letter(thread, `Could not be delivered because of a typo: ${bounce}\n\nBest, Ines`)],
  [
    'a German answer',
    letter(
      { ...thread, Subject: 'AW: Fehler' },
      `Hallo,\n\ndie Mail an kim@ziel.example konnte nicht zugestellt werden (550 5.1.1 User unknown). Bitte die Adresse prüfen.\n\nViele Grüße\nInes`,
    ),
  ],
  [
    'a Finnish answer',
    letter(
      { ...thread, Subject: 'VS: Virhe' },
      'Moi,\n\nviestiä ei voitu toimittaa osoitteeseen kim@ziel.example (550 5.1.1). Osaatko sanoa miksi?\n\nTerveisin Ines',
    ),
  ],
  [
    'a French answer',
    letter(
      { ...thread, Subject: 'RE: erreur' },
      "Bonjour,\n\nle message à kim@ziel.example n'a pas pu être remis : 550 5.1.1 user unknown.\n\nCordialement, Ines",
    ),
  ],
  [
    'an answer of a postmaster',
    letter(
      { From: 'Postmaster <postmaster@host.example>', Subject: 'Re: Undelivered mail', 'In-Reply-To': '<k0@own.example>' },
      `Hello,\n\nwe looked into it: mail to kim@ziel.example was refused with 550 5.1.1 User unknown. Could you check the address?\n\nKind regards\nThe postmaster\n\nOn Tuesday you wrote:\n${quoted}`,
    ),
  ],
  [
    'a letter without thread or greeting',
    letter(
      { From: 'Ines <ines@people.example>', Subject: 'Question' },
      `I tried to mail kim@ziel.example and got 550 5.1.1 User unknown. Was not delivered. Any idea?`,
    ),
  ],
  [
    'a letter written on a phone',
    letter(
      { From: 'ines@people.example', Subject: 'error', 'X-Mailer': 'iPhone Mail (22B83)' },
      `delivery failed again for kim@ziel.example: 550 5.1.1 User unknown\n\nSent from my iPhone`,
    ),
  ],
  [
    'a letter in a mail program',
    letter(
      { From: 'ines@people.example', Subject: 'error', 'User-Agent': 'Mozilla Thunderbird' },
      `What is this? It could not be delivered.\n\n${bounce}`,
    ),
  ],
  [
    'a mailing list',
    letter({ ...list, Subject: '[talk] Postfix says 550' }, `My log says\n\n${bounce}\n\nand the mail could not be delivered.`),
  ],
  [
    'a digest of a mailing list',
    letter({ ...list, From: 'talk-request@lists.example', Subject: 'talk Digest, Vol 8' }, `1. Undelivered mail (Ines)\n\n${bounce}`),
  ],
  [
    'a bulletin board',
    letter(
      {
        From: 'Forum <noreply@forum.example>',
        Subject: 'New answer: Delivery failed',
        'List-Unsubscribe': '<https://forum.example/u>',
        'Auto-Submitted': 'auto-generated',
      },
      `Ines wrote:\n\n${bounce}\n\nRead more on the forum.`,
    ),
  ],
  ['a ticket that quotes', letter(ticket, `Ines wrote:\n\n${quoted}\n\nThe mail could not be delivered. Reply above this line.`)],
  [
    'an acknowledged ticket',
    letter(
      { ...ticket, Subject: 'Ticket 48213 received: Undelivered mail' },
      'Dear customer,\n\nwe have received your request "mail to kim@ziel.example was not delivered: 550 5.1.1 user unknown" and will answer soon.\n\nYour support team',
    ),
  ],
  [
    'a solved ticket',
    letter(
      { ...ticket, Subject: 'Ticket 48213 solved' },
      'Hello Ines,\n\nThe mailbox kim@ziel.example was full (552 5.2.2), so that mail could not be delivered. We raised its quota.\n\nRegards, Support',
    ),
  ],
  [
    'a newsletter with numbers',
    letter({ ...newsletter, Subject: '550 new products' }, 'Only 550 pieces left! Not delivered in time? Write to help@shop.example.'),
  ],
  [
    'a newsletter about mail',
    letter(
      { ...newsletter, Subject: 'Why mail bounces' },
      'A bounce says for instance "550 5.1.1 User unknown": the message to kim@ziel.example could not be delivered.',
    ),
  ],
  [
    'a parcel',
    letter(
      { ...shop, Subject: 'Your parcel could not be delivered' },
      'We were unable to deliver your parcel: recipient unknown at this address. Contact help@shop.example.',
    ),
  ],
  [
    'a parcel of a delivery service',
    letter(
      { From: 'Parcel Delivery <delivery@parcel.example>', Subject: 'Delivery failed' },
      'Your parcel 550 123 could not be delivered. The recipient was not at home. Questions: help@parcel.example',
    ),
  ],
  [
    'a parcel by the post',
    letter(
      { From: 'Mail Delivery Service <track@post.example>', Subject: 'Delivery delayed' },
      'Your parcel has been delayed. The delivery address is incomplete. Write to help@post.example',
    ),
  ],
  [
    'an order',
    letter({ ...shop, Subject: 'Order 550 confirmed' }, 'Thank you. Order no. 550 goes to Main Street 5.1.1. Questions: help@shop.example'),
  ],
  [
    'a lost payment',
    letter({ ...shop, Subject: 'Payment failed' }, 'Your payment was rejected by the bank. Code 554. Write to billing@shop.example.'),
  ],
  [
    'an invitation',
    letter(
      { From: 'calendar@own.example', Subject: 'Invitation: Mail migration' },
      'kim@ziel.example invites you. Agenda: undelivered mail, mailbox full.',
    ),
  ],
  [
    'a sign-in notice',
    letter(
      { ...shop, Subject: 'New sign-in' },
      'Someone signed in to me@own.example. If delivery of this mail failed, tell us at security@shop.example.',
    ),
  ],
  [
    'a quota warning',
    letter(
      { From: 'System <system@host.example>', Subject: 'Your mailbox is almost full' },
      'Your mailbox me@own.example is 95 % full. When it is full, mail to you could not be delivered.',
    ),
  ],
  [
    'a summary of a quarantine',
    letter(
      { From: 'quarantine@host.example', Subject: 'Quarantine digest' },
      '3 messages were rejected as spam. sender: kim@ziel.example. Release them at host.example.',
    ),
  ],
  [
    'a monitoring alarm',
    letter(
      { From: 'nagios@mon.example', Subject: 'PROBLEM: smtp on mx1' },
      'CRITICAL - Connection timed out to mx1.own.example port 25. Contact: admin@own.example',
    ),
  ],
  [
    'a report of a job',
    letter(
      { From: 'root@own.example', Subject: 'Cron <root@own> /usr/bin/backup', 'Auto-Submitted': 'auto-generated' },
      '/usr/bin/backup: 450 files copied, 2 failed. Disk full on /srv.',
    ),
  ],
  [
    'a summary of a log',
    letter(
      { From: 'logwatch@own.example', Subject: 'Logwatch for own' },
      '--- Postfix ---\n 12 rejected: 550 5.1.1 User unknown\n  kim@ziel.example 12 times\n3 delivered',
    ),
  ],
  [
    'a welcome',
    letter(
      { From: 'list-owner@lists.example', Subject: 'Welcome to talk', Precedence: 'bulk' },
      'Mail to talk@lists.example goes to all. If mail to you bounces, "user unknown", you are removed.',
    ),
  ],
  [
    'a request to confirm',
    letter({ ...shop, Subject: 'Please confirm' }, 'Click to confirm me@own.example. Undelivered? Ask help@shop.example.'),
  ],
  [
    'a manual',
    letter(
      { From: 'Ines <ines@people.example>', Subject: 'Draft of our mail manual' },
      'Chapter 5.1.1: if the mailbox is full, the server answers "552 5.2.2 over quota" and mail to kim@ziel.example could not be delivered.\n\nChapter 5.1.2 ...\n\nWhat do you think?\nInes',
    ),
  ],
  [
    'a forwarded question',
    letter(
      { From: 'Ines <ines@people.example>', Subject: 'FW: customer' },
      'Please help this customer.\n\nFrom: Joe <joe@people.example>\nTo: ines@people.example\n\nI cannot mail kim@ziel.example, 550 5.1.1 user unknown.',
    ),
  ],
  [
    'an application',
    letter(
      { From: 'Joe <joe@people.example>', Subject: 'Postmaster position' },
      'Dear Sir or Madam,\n\nI apply as postmaster. I solved undelivered mail, user unknown and mailbox full for years.\n\njoe@people.example',
    ),
  ],
  ['a bill', letter({ ...shop, Subject: 'Invoice 554' }, 'Invoice 554: 5.7.1 licences. Pay until 4.4.2026. billing@shop.example')],
  [
    'a chat transcript',
    'Ines 10:02: does mail to Kim work for you?\nJoe 10:03: no, yesterday not. Try again later\nInes 10:04: ok, thanks',
  ],
  ['a letter that was pasted', 'Hi Joe,\n\nsee you at 5.30 in room 550. Mail me at ines@people.example if not.\n\nInes'],
  ['a price list', 'bolts 550\nnuts 552\nwashers 554'],
  ['a program', 'const port = 587; const most = 550; // see issue 5.1'],
  [
    'a letter with a signature',
    letter(
      { From: 'Ines <ines@people.example>', Subject: 'Mail bounced' },
      'My mail to kim@ziel.example bounced:\n\n550 5.1.1 User unknown\n\n-- \nInes',
    ),
  ],
  [
    'a blog',
    letter(
      { From: 'Blog <blog@people.example>', Subject: 'Undelivered mail' },
      'Today: what to do when <kim@ziel.example>: 550 5.1.1 User unknown\nappears. Read more on our site.',
    ),
  ],
  ['an address card', 'Ines Example\nMain Street 550\n4.2.1 Flat\nines@people.example'],
])('is no bounce: %s', async (_, source) => {
  expect((await decode(source)).kind).toBe('not-a-bounce');
});
