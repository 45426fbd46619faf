import type { SymptomWords } from '../../../src/domain/language/symptom-words.ts';

/** What English words tell of a symptom. */
export const symptomWords: SymptomWords = {
  send: `
    send, sending, sent, sends, go out, goes out, going out, went out, leave, leaves, outgoing, smtp, email
    people, email anyone, email anybody, email my, email our, write to anyone
  `,
  receive: `
    receive, receiving, received, receives, get, getting, gets, got, arrive, arrives, arriving, arrived,
    come in, comes in, coming in, came in, incoming, come, coming, show up, shows up, showing up, new mail,
    new email, new emails, new messages, any mail, any emails, any email, replies, load, loading, download,
    sync, syncing
  `,
  goes: `
    go, goes, going
  `,
  reach: `
    reach, reaches, reaching, get through, gets through, getting through, go through, goes through, going
    through, went through, delivered, deliver, get there, gets there, received by
  `,
  works: `
    work, works, working, function, functioning
  `,
  login: `
    log in, logging in, login, log into, logged in, log on, logon, sign in, signing in, sign into, signed
    in, get in, get into, getting into, access, enter my, open my email, open my mail, open my mailbox, open
    my inbox, open my account, open webmail
  `,
  not: `
    not, cannot, cant, dont, doesnt, didnt, isnt, arent, wont, havent, hasnt, wasnt, couldnt, never, no, t,
    unable, fails, fail, failed, failing, failure, stopped, stops, nothing, none, refuses, impossible,
    neither, nobody, no one, noone, problem sending, problems sending, trouble sending, trouble receiving,
    problem receiving, without
  `,
  either: `
    or, nor, and, neither, either, both
  `,
  contrast: `
    but, although, though, however, while, yet
  `,
  broken: `
    broken, down, problem, problems, issue, issues, trouble, dead, help with, acting up, out of order,
    crashed, fix my, what is wrong, whats wrong, what s wrong, something is wrong, something wrong
  `,
  stuck: `
    outbox, stuck, never leaves, keeps sending, still sending, stays in drafts, queued, sitting in drafts
  `,
  back: `
    come back, comes back, came back, coming back, sent back, returned, returns, return to sender, returned
    to sender, bounce, bounces, bounced, bouncing, bounce message, mailer daemon, mailerdaemon,
    undeliverable, undelivered, delivery failure, delivery failed, delivery status notification, failure
    notice, non delivery
  `,
  late: `
    late, later, slow, slowly, delay, delayed, delays, delaying, takes forever, take forever, takes hours,
    takes days, take hours, takes ages, takes too long, take too long, takes so long, takes a long time,
    takes long, hours after, days after, lag, lagging
  `,
  gone: `
    disappear, disappeared, disappears, disappearing, vanish, vanished, vanishing, gone, deleted, lost,
    empty, missing, wiped, erased, lose, losing, cant find, can t find, cannot find, where are my, where did
    my
  `,
  locked: `
    locked out, lock out, locked, account locked, account is locked, account blocked
  `,
  hacked: `
    hacked, hack, hacker, hackers, hijacked, compromised, stolen, breached, spoofed, spoofing, spoof, in my
    name, in our name, pretending to be me, pretends to be me, impersonating, impersonates, impersonated, as
    if from me, i never sent, i did not send, i didn t send, i didnt send, i have not sent, i haven t sent,
    i never wrote, we never sent, we did not send, we didn t send
  `,
  password: `
    password, passwords, passcode, pass word, credentials, username and password, pin
  `,
  refused: `
    forgot, forgotten, forget, wrong, incorrect, invalid, asks, ask, asking, prompts, prompting, refused,
    refuses, rejected, rejects, denied, reset, resetting, remember, accepted, accept, accepts, changed,
    change, expired, lost, doesn t match, recover
  `,
  junk: `
    spam, junk, spams, junk mail, spam mail, spam emails, spam mails, unwanted mail, unwanted emails,
    advertising
  `,
  'into-junk': `
    to spam, in spam, into spam, to junk, in junk, into junk, spam folder, junk folder, spam box, junk box,
    as spam, as junk, junk mail folder, spam mail folder, junk email folder, spam filter, in the spam, in
    the junk, to the spam, to the junk, into the junk, into the spam, in my spam, in my junk, in their spam,
    in their junk, to their spam, to their junk, flagged as, marked as
  `,
  much: `
    too much, too many, so much, so many, lots, lot, flooded, flood, full of, swamped, tons, loads,
    hundreds, thousands, every day, all the time, constantly, stop, block, get rid of, rid of
  `,
  'set-up': `
    set up, setup, setting up, configure, configuring, configuration, install, installing, add my email, add
    email, add my account, add account, add an account, add my mail, adding my email, adding account,
    connect my email, new phone, new iphone, new computer, new laptop, new device, new pc, new tablet, new
    ipad, new mac, settings, server settings, imap, pop3, put my email on, get my email on, email on my
    phone
  `,
  incoming: `
    sent to me, sent to us, send to me, send me, write to me, write to us, writes to me, email me, emails
    me, email us, mail me, mails me, emails to me, mail to me, reply to me, replies to me, sends me, sending
    me, contact me, reach me, people email me, emails i get, emails i receive, mail i get, mail i receive,
    messages i get, messages i receive, emails sent to my, mail sent to my, my incoming, incoming emails,
    incoming mail, incoming messages, mail from others, important mail, important emails, important messages
  `,
  me: `
    to me, to us, my spam folder, my junk folder, my junk, my spam
  `,
  mine: `
    from me, from my address, from my email address, from my email, from my account, from my mail, from my
    mailbox, my address, my email address, my own address, my own email, my account, with my name, using my
    email, using my name, uses my address, as me
  `,
  someone: `
    someone, somebody, someone else, somebody else, another person, a stranger, strangers, unknown person,
    my friends, my contacts, everyone i know
  `,
  others: `
    customer, customers, client, clients, recipient, recipients, friend, friends, colleague, colleagues,
    boss, people, other, others, they, she, he, everyone, everybody, anybody, anyone, nobody, no one, noone,
    supplier, suppliers, company, partner, partners, wife, husband, mother, father, mum, mom, dad, daughter,
    son, sister, brother, teacher, school, doctor, receiver, members, contacts, buyer, buyers, bank,
    landlord, employer, her, him, them, someone i
  `,
  'from-others': `
    from customer, from customers, from my customers, from our customers, from client, from clients, from my
    clients, from people, from others, from other people, from anyone, from anybody, from everyone, from
    someone, from my friend, from my friends, from friends, from my boss, from my colleague, from
    colleagues, from a customer, from a client, from a company, from one person, from one company, from the
    bank, from my bank, from them, from her, from him, from some people, from certain people, from outside
  `,
  neutral: `
    account, acount, sender, delivery, hour, hours, day, days, invoice, quote, offer, order, newsletter,
    newsletters, old, again, device, folder, server, office, work email, business, own, new, since, month,
    months, minutes, night, evening, weekend, program, app, tablet, ipad, mac, windows, way, mail, email,
    message, mailbox, inbox, e mail, messages, emails, gmail, outlook, hotmail, yahoo, icloud, webmail,
    thunderbird, iphone, android, phone, computer, laptop, today, yesterday, since, week, morning, suddenly,
    hours, days
  `,
  domain: `
    domain, domains, address, check, look up, lookup, test, mx, spf, dkim, dmarc, dns, website, fine, ok,
    okay, right
  `,
};
