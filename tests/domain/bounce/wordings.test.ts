import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/domain/bounce/decode.ts';

/** What servers, providers and mail programs say, the family of what they mean, and where it matters who must act. */
const wordings: Readonly<Record<string, readonly (readonly [text: string, family: string | null, owner?: string])[]>> = {
  'words of the reporting program do not decide': [
    [
      '<eva@shop.example>: host mx.shop.example[203.0.113.9] said: 550 5.7.1 Recipient address rejected: Message identified as SPAM',
      'content',
    ],
    ['450 4.2.1 <eva@shop.example>: Recipient address rejected: Greylisting in effect, please come back later', 'greylisted', 'nobody'],
    [
      'host mx.shop.example [203.0.113.9]: SMTP error from remote mail server after RCPT TO: 552 5.2.2 Over quota: retry timeout exceeded',
      'mailbox-full',
    ],
    ['host mx.shop.example[203.0.113.9] refused to talk to me: 421 4.7.0 Too many concurrent connections from your host', 'rate-limited'],
    ['Remote host said: 550 5.2.1 This account has been disabled. Giving up on 203.0.113.9.', 'recipient-disabled'],
    ['554 5.7.1 <eva@shop.example>: Relay access denied (in reply to RCPT TO command)', 'relay-denied'],
    ['550 5.1.1 <eva@shop.example>: Recipient address rejected: User unknown in virtual mailbox table', 'recipient-unknown', 'you'],
    ['451 4.3.0 <eva@shop.example>: Temporary lookup failure', 'server-fault', 'nobody'],
  ],
  'what is said first and precisely beats advice': [
    ['554 5.4.14 Hop count exceeded - possible mail loop; maximum message size not checked', 'unreachable', 'recipient-provider'],
    ['452 4.3.1 Insufficient system storage', 'server-fault'],
    ['452 4.3.1 Out of disk space for temp file', 'server-fault'],
    ['554 5.6.0 Message contains two Date headers (DKIM-Signature not checked)', 'content'],
    ['550 5.1.1 No such user here. Check the address for typing errors or blocked senders.', 'recipient-unknown'],
    ['552 5.2.2 The mailbox is over quota. Ask the recipient to free space; see our spam policy.', 'mailbox-full'],
    ['550 5.7.9 Message not accepted: the domain has a policy of rejecting unsigned mail', 'policy'],
    ['550 5.7.26 This mail is unauthenticated, which poses a security risk. Set up SPF or DKIM.', 'sender-authentication'],
  ],
  'SPF in any phrasing': [
    ['550 5.7.1 Message rejected because SPF said the sender is not permitted', 'sender-authentication', 'your-provider'],
    ['550 SPF: 203.0.113.9 is not allowed to send mail from shop.example', 'sender-authentication', 'your-provider'],
    ['554 5.7.1 Rejected by SPF: ~all', 'sender-authentication'],
    ['550 5.7.23 SPF hard fail for eva@shop.example', 'sender-authentication'],
    ['550 Domaine expéditeur: échec SPF', 'sender-authentication'],
  ],
  'the name of the sending server': [
    ['550 5.7.25 The IP address sending this message does not have a PTR record', 'sender-authentication', 'your-provider'],
    ['554 5.7.1 No reverse DNS entry for 203.0.113.9', 'sender-authentication'],
    ['504 5.5.2 <laptop>: Helo command rejected: need fully-qualified hostname', 'sender-authentication', 'your-provider'],
  ],
  'the sender, not the recipient': [
    ['553 5.7.1 <info@shop.example>: Sender address rejected: not owned by user eva@shop.example', 'sender-rejected', 'you'],
    ['550 5.7.60 SMTP; Client does not have permissions to send as this sender', 'sender-rejected', 'you'],
    ['450 4.1.8 <eva@nowhere.example>: Sender address rejected: Domain not found', 'sender-rejected'],
    [
      '550 Callback setup failed while verifying <eva@shop.example>: (result of an earlier callout reused). Sender verify failed',
      'sender-rejected',
    ],
    ['550-Callout verification failed: 550 5.1.1 no mailbox of that name. 550 Sender callout verify failed', 'sender-rejected'],
  ],
  'the quota of the sender and that of the recipient': [
    ['550 5.4.5 Daily user sending limit exceeded', 'quota-of-sender', 'you'],
    ['554 Sending quota exceeded for this account; maximum sending rate', 'quota-of-sender'],
    ['454 Throttling failure: Maximum sending rate exceeded.', 'quota-of-sender', 'you'],
    ['552 5.2.2 Quota exceeded (mailbox for user is full)', 'mailbox-full', 'recipient'],
    ['452 4.2.2 Kvota för brevlådan är överskriden', 'mailbox-full'],
    ['550 5.2.2 Kapasitet på postkassen er brukt opp, postkassen er full', 'mailbox-full'],
  ],
  'lists and links': [
    ['554 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using bl.spamcop.net', 'reputation', 'your-provider'],
    ['554 5.7.1 Message contains a link listed at multi.surbl.org', 'content', 'you'],
    [
      '554 5.7.1 Client host [203.0.113.9] blocked using zen.spamhaus.org; Error: open resolver; https://check.spamhaus.org/returnc/pub/',
      'server-fault',
      'recipient-provider',
    ],
    ['550 5.7.1 203.0.113.9 listed at zen.spamhaus.org (127.255.255.254)', 'server-fault', 'recipient-provider'],
    ['554 5.7.1 blocked using dnsbl.sorbs.net', 'reputation', 'recipient-provider'],
  ],
  'mail programs': [
    [
      "Task 'eva@shop.example - Sending' reported error (0x800CCC0E): 'Outlook cannot connect to your outgoing (SMTP) e-mail server.'",
      'unreachable',
      'you',
    ],
    [
      '534-5.7.9 Application-specific password required. Learn more at https://support.google.com/mail/?p=InvalidSecondFactor',
      'login-failed',
      'you',
    ],
    ['535 5.7.139 Authentication unsuccessful, basic authentication is disabled.', 'login-failed', 'you'],
    ['The server you are connected to is using a security certificate that cannot be verified.', 'unreachable', 'you'],
    ['Cannot Get Mail. The connection to the server failed.', 'unreachable', 'you'],
    ['530 5.7.0 Authentication is required', 'login-failed', 'you'],
  ],
  'relaying refused by the server of another': [
    [
      '<eva@shop.example>: host mx.shop.example[203.0.113.9] said: 554 5.7.1 <eva@shop.example>: Relay access denied (in reply to RCPT TO command)',
      'relay-denied',
      'recipient-provider',
    ],
    ['550 5.7.1 Unable to relay', 'relay-denied', 'you'],
  ],
  'other languages': [
    ['550 Der Empfänger existiert nicht', 'recipient-unknown'],
    ['554 Votre message a été considéré comme indésirable', 'content'],
    ['550 El buzón de correo está lleno', 'mailbox-full'],
    ['550 Vastaanottajan postilaatikko on täynnä', 'mailbox-full'],
    ['550 Użytkownik nieznany', 'recipient-unknown'],
    ['550 Skrzynka odbiorcy jest przepełniona', 'mailbox-full'],
  ],
  'servers that cannot be reached': [
    ['Host or domain name not found. Name service error for name=shop.example type=MX: Host not found, try again', 'unreachable'],
    ['Host or domain name not found. Name service error for name=shop.example type=A: Host not found', 'domain-not-found'],
    ['connect to mx.shop.example[203.0.113.9]:25: No route to host', 'unreachable'],
    ['421 4.4.2 mx.shop.example Error: timeout exceeded', 'unreachable'],
  ],
};

describe.each(Object.entries(wordings))('%s', (_, rows) => {
  it.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', async ({ text, expected: [family, owner] }) => {
    const { kind, recipients } = await decode(text);
    expect(['bounce', 'delayed']).toContain(kind);
    expect(recipients[0]).toMatchObject(owner === undefined ? { family } : { family, owner });
  });
});
