import type { ExplanationId } from '../explanations/explanations.ts';

/**
 * Which wording wins where a text has several that are not part of one another: from the unmistakable to
 * the vague. Of those on one line the longest wins.
 */
export const precedence: readonly (readonly ExplanationId[])[] = [
  ['virus-found'],
  ['sender-check-failed', 'sender-not-your-login', 'sender-not-registered', 'sending-blocked'],
  ['sending-limit', 'organisation-limit'],
  ['mail-loop'],
  ['listed-link'],
  ['mailbox-full'],
  ['message-too-large'],
  // The sending server's name, which may be the one that was not found.
  ['reverse-dns', 'greeting-name'],
  ['name-lookup-failed'],
  ['domain-takes-no-mail', 'domain-mx-broken'],
  ['domain-not-found'],
  ['mailbox-moved', 'suppressed'],
  ['relay-login-needed', 'relay-wrong-server'],
  ['policy-unexplained'],
  ['message-format'],
  ['dmarc-failed', 'spf-failed', 'dkim-failed', 'no-authentication'],
  ['greylisted'],
  ['header-rule', 'from-line-wrong'],
  ['mailbox-disabled', 'mailbox-inactive'],
  [
    'login-first',
    'wrong-password',
    'login-encrypt-first',
    'app-password',
    'login-confirm',
    'login-locked',
    'login-method-refused',
  ],
  ['address-unknown'],
  ['rate-limited', 'too-many-connections', 'too-many-recipients', 'recipient-gets-too-much'],
  ['attachment-type', 'content-rule'],
  [
    'blocklist',
    'blocklist-home-address',
    'blocklist-spamhaus',
    'blocklist-spamcop',
    'blocklist-closed',
    'blocklist-barracuda',
    'blocklist-uceprotect',
    'blocklist-microsoft',
    'reputation-low',
  ],
  ['spam-content'],
  ['sender-address-invalid', 'sender-domain-not-found', 'sender-blocked-by-recipient', 'group-not-open'],
  ['server-fault-permanent'],
  ['no-answer', 'connection-broke', 'no-route'],
  ['server-fault', 'server-misconfigured', 'mail-system-full', 'server-busy', 'server-closed-for-now'],
  ['given-up', 'still-trying'],
  ['command-not-understood', 'command-not-supported', 'command-order'],
  ['rule-of-recipient', 'tls-needed', 'group-posting'],
];
