import type { WordLists } from '../../../src/domain/language/language-knowledge.ts';

/**
 * English words that mean the same to who looks for what is wrong with mail, by the word that stands for all of
 * them in every language: everyday words beside those of the field, and forms that stemming can't join.
 * Words that tell two troubles apart stay apart.
 */
export const synonyms: WordLists = {
  message: 'mail, email, mails, emails, messages, letter, msg',
  mailbox: 'inbox, mailboxes',
  recipient: `
    recipients, employee, someone, client, boss, addressee, receiver, customer, friend, colleague, coworker, person,
    recipient's, destination, receivers, ex, grandma, grandpa, mom, mum, dad, mother, father, wife, husband,
    teacher, student, neighbour, neighbor, buyer, supplier, contact, doctor, daughter, son, brother, sister,
    parents
  `,
  attachment: `
    attached, file, document, photo, picture, image, video, pdf, photos, pictures, images, presentation, slides,
    powerpoint, ppt, pptx, docx, spreadsheet, jpg, jpeg, png, clip, movie, mp4, drawing, drawings, excel, xlsx, xls
  `,
  large: 'big, huge, heavy, oversized, bigger, larger, massive',
  wrong: 'incorrect, invalid, bad, faulty, mistaken',
  unknown: `
    unrecognized, unrecognised, recognized, recognised, nonexistent, inexistent
  `,
  blocklist: `
    blacklist, blacklisted, blocklisted, blacklists, blocklists, denylist, blackhole, blacklisting
  `,
  blocked: 'blocks, banned, barred, blocking, block, bans',
  disabled: `
    deactivated, terminated, disable, closed, frozen, froze, freeze, cancelled, canceled
  `,
  delayed: 'delay, slow, late, delays, laggy',
  rejected: `
    refused, denied, declined, rejects, refuses, reject, rejection, refuse, rejecting, refusing
  `,
  certificate: 'cert, certificates, certs',
  authentication: 'authenticate, authenticated, auth, authenticating',
  login: 'logon, logging',
  exceeded: 'exceeds, exceed, exceeding, reached, reaches, hit, exhausted, over',
  expired: 'expires, expiry, lapsed, outdated, ended, runout',
  encryption: 'encrypted, encrypt, ssl, tls',
  missing: 'lacks, absent, lacking, without',
  full: 'overflowing, overflow, overfull, crammed',
  address: 'addresses',
  domain: 'domains',
  server: 'servers, mailserver, vps',
  relay: 'relaying, relayed',
  user: 'users',
  account: 'accounts',
  phone: 'iphone',
  quota: 'quotas',
  spam: 'junk, spammy',
  sending: 'send, sent, sends',
  allowed: `
    permitted, authorized, authorised, forbidden, prohibited, permission, permit, allow, rights
  `,
  policy: 'policies, rule, rules',
  hacked: 'compromised, hijacked, hack, breached, hacker',
  company: 'organisation, organization, business, workplace, employer',
  down: 'crashed, crash, offline, crashing',
  broken: 'malfunctioning, malfunction',
  loop: 'loops, looping, circle, circles',
  problem: 'problems, issue, issues, trouble, fault',
  temporary: 'temporarily',
  busy: 'overloaded, overload, congested, congestion, load',
  virus: 'viruses',
  infected: 'infection',
  many: 'excessive, lots, much, number',
  hour: 'hours, hourly',
  day: 'days, daily, today',
  minute: 'minutes',
  short: 'quickly, quick, fast',
  bounce: 'bounced, bounces, bouncing',
  failed: `
    fails, fail, failure, failing, unsuccessful, pass, passes, passed, passing
  `,
  required: `
    requires, require, mandatory, enforced, compulsory, needed, needs, demands, demand, insists
  `,
  space: 'room',
  deleted: 'removed',
  found: 'find, finds',
  exist: 'exists, existing, existent',
  changed: 'change',
  list: 'listed, listing',
  typo: `
    misspelled, misspelling, misspelt, spelling, mistyped, mistake, typing
  `,
  responding: 'respond, responds, responded, answer, answers, answering, answered',
  timeout: 'timed',
  lost: `
    dropped, broke, interrupted, reset, disconnected, terminated unexpectedly
  `,
  queue: 'queued',
  verify: 'verified, verification, confirm, confirmed',
  limit: 'cap, maximum, max, limits, limited, capped',
  connection: 'connect, connecting, connected, connects',
  connections: 'sessions, session',
  unreachable: 'reachable, unresponsive',
  external: 'outside, outsiders',
  member: 'members',
  slowly: 'takes',
  command: 'commands',
  supported: 'support, implemented, unsupported',
  accept: 'accepted, accepting, accepts',
  locked: 'lock',
  asks: 'ask, asking, prompts, prompting, wants',
  inactive: 'dormant',
  configuration: 'misconfigured, configured, misconfiguration, settings, setting, setup',
  username: 'usernames',
  newsletter: 'newsletters',
  bulk: 'mass',
  scanner: 'scanners, printer, copier',
  internal: 'internally, inside',
  link: 'links, url, urls, hyperlink',
  phishing: 'scam, fraud',
  suspicious: 'suspected',
  content: 'contents',
  quarantine: 'quarantined',
  trust: 'trusted, untrusted',
  signature: 'signatures, signed',
  delivery: 'deliver, delivered, delivering',
  waiting: 'wait, waits, pending, holding',
  arrives: 'arrive, arriving, arrived',
  port: 'ports',
  alias: 'aliases',
  name: 'names',
  hostname: 'hostnames',
  greylisting: 'greylisted, greylist, greylists, graylisted, graylisting, graylist',
  forwarding: 'forwarded, forward, forwards, redirect, redirection',
  first: 'initial',
  paid: 'pay, pays, payment, unpaid, paying',
  invoice: 'invoices, bill, bills',
  subscription: 'contract',
  website: 'webpage, homepage, wordpress, webshop',
  renewed: 'renew, renewal',
  wifi: 'wlan, network, hotspot',
};
