import { fieldManual, fromMemory, sisimai, smtpCodes, thirdParty } from '../source.ts';
import { repliesOf, type Reply } from './reply.ts';

/** Providers of whom we know three sentences at most, each with its own list. */
export const few: readonly Reply[] = [
  ...repliesOf(
    { provider: 'att', scope: 'provider', certainty: 'observed', source: fieldManual(550), checked: '2026-11-24' },
    [
      {
        id: 'at-t-5-2-1-addressee-unknown-relay',
        explanation: 'address-unknown',
        codes: ['550', '5.2.1'],
        phrases: ['addressee unknown, relay='],
      },
      {
        id: 'at-t-5-2-1-blank-mailhost-invalid-address',
        explanation: 'address-unknown',
        codes: ['550', '5.2.1'],
        phrases: ['blank mailhost - invalid address'],
      },
      {
        id: 'at-t-5-7-1-servers-without-a-valid-sender-domain',
        explanation: 'reverse-dns',
        codes: ['550', '5.7.1'],
        phrases: ['servers without a valid sender domain'],
      },
    ],
  ),
  ...repliesOf(
    {
      provider: 'docomo',
      scope: 'provider',
      certainty: 'observed',
      source: sisimai('rhost/nttdocomo'),
      checked: '2026-11-24',
    },
    [
      {
        id: 'ntt-552-too-much-mail-data',
        explanation: 'mailbox-full',
        codes: ['552'],
        phrases: ['552 too much mail data'],
      },
      {
        id: 'ntt-5-1-1-550-unknown-user',
        explanation: 'address-unknown',
        codes: ['550', '5.1.1'],
        phrases: ['550 unknown user'],
      },
    ],
  ),
  ...repliesOf(
    { provider: 'hostpoint', scope: 'provider', certainty: 'observed', source: smtpCodes(550), checked: '2026-11-24' },
    [
      {
        id: 'hostpoint-no-such-address-here',
        explanation: 'address-unknown',
        codes: ['550'],
        phrases: ['no such address here'],
      },
      {
        id: 'hostpoint-5-0-0-doesn-t-allow-sending-mails-from',
        explanation: 'spf-failed',
        codes: ['550', '5.0.0'],
        phrases: ["doesn't allow sending mails from"],
        source: fieldManual(550),
      },
      {
        id: 'hostpoint-failed-sender-s-dmarc-policy',
        explanation: 'dmarc-failed',
        codes: ['550'],
        phrases: ["failed sender's dmarc policy"],
      },
    ],
  ),
  ...repliesOf(
    { provider: 'ovhcloud', scope: 'provider', certainty: 'recalled', source: fromMemory, checked: '2026-11-24' },
    [
      {
        id: 'ovhcloud-5-7-1-authentication-failed',
        explanation: 'mailbox-locked-for-spam',
        codes: ['535', '5.7.1'],
        phrases: ['authentication failed'],
      },
      {
        id: 'ovhcloud-4-4-1-wasn-t-able-to-establish-an-smtp-connectio',
        explanation: 'no-answer',
        certainty: 'observed',
        codes: ['4.4.1'],
        phrases: ["wasn't able to establish an smtp connection"],
        source: thirdParty('http://gids.ovh.nl/EmailSmtpPop3Imap'),
      },
    ],
  ),
  ...repliesOf(
    { provider: 'proton', scope: 'provider', certainty: 'observed', source: smtpCodes(550), checked: '2026-11-24' },
    [
      {
        id: 'proton-5-1-1-address-does-not-exist',
        explanation: 'address-unknown',
        codes: ['550', '5.1.1'],
        phrases: ['address does not exist'],
      },
      {
        id: 'proton-5-7-1-rejected-by-spam-filter',
        explanation: 'spam-content',
        codes: ['550', '5.7.1'],
        phrases: ['rejected by spam filter'],
        source: fieldManual(550),
      },
      {
        id: 'proton-5-7-1-we-do-not-accept-viral-traffic',
        explanation: 'virus-found',
        codes: ['554', '5.7.1'],
        phrases: ['we do not accept viral traffic'],
        source: smtpCodes(554),
      },
    ],
  ),
  ...repliesOf(
    {
      provider: 't-online',
      scope: 'token',
      certainty: 'observed',
      source: thirdParty('https://bllmnn.de/2024/05/fehler-554-none-bad-reputation-beim-mailversand-an-t-online-de'),
      checked: '2026-11-24',
    },
    [
      {
        id: 't-online-nowl',
        explanation: 'server-not-known',
        codes: ['554'],
        phrases: ['(nowl)', 'none/bad reputation'],
      },
      {
        id: 't-online-bl',
        explanation: 'reputation-low',
        codes: ['554'],
        blocklist: 't-online-list',
        phrases: ['tosa@rx.t-online.de … (bl)'],
        source: thirdParty('https://www.spamresource.com/2020/06/whoops-t-onlinede-not-accepting-mail.html'),
      },
      {
        id: 't-online-5-7-0-message-considered-as-spam-or-virus',
        explanation: 'spam-content',
        scope: 'provider',
        codes: ['550', '5.7.0'],
        phrases: ['message considered as spam or virus'],
        source: smtpCodes(550),
      },
    ],
  ),
  ...repliesOf(
    { provider: 'zerospam', scope: 'provider', certainty: 'observed', source: fieldManual(450), checked: '2026-11-24' },
    [
      {
        id: 'zerospam-4-2-0-greylisted-for-60-seconds-by-zerospam',
        explanation: 'greylisted',
        codes: ['450', '4.2.0'],
        phrases: ['greylisted for 60 seconds by zerospam'],
      },
      {
        id: 'zerospam-5-7-1-not-in-recipient-list',
        explanation: 'address-unknown',
        codes: ['554', '5.7.1'],
        phrases: ['not in recipient list'],
        source: fieldManual(554),
      },
    ],
  ),
  ...repliesOf(
    {
      provider: 'cisco-email',
      scope: 'provider',
      certainty: 'observed',
      source: smtpCodes(550),
      checked: '2026-11-24',
    },
    [
      {
        id: 'cisco-5-7-1-your-access-to-submit-messages-to-this-e-m',
        explanation: 'reputation-low',
        codes: ['550', '5.7.1'],
        phrases: ['your access to submit messages to this e-mail system has been rejected'],
      },
    ],
  ),
  ...repliesOf(
    {
      provider: 'forward-email',
      scope: 'any',
      certainty: 'observed',
      source: thirdParty('https://github.com/forwardemail/free-email-forwarding/issues/7'),
      checked: '2026-11-28',
    },
    [
      {
        id: 'forward-email-invalid-forward-email-txt-record',
        explanation: 'domain-not-set-up',
        codes: ['550'],
        phrases: ['invalid forward-email txt record'],
      },
    ],
  ),
  ...repliesOf(
    {
      provider: 'mailgun',
      scope: 'provider',
      certainty: 'observed',
      source: thirdParty('https://pastebin.com/PBCjgYGX'),
      checked: '2026-11-24',
    },
    [
      {
        id: 'mailgun-not-delivering-to-previously-bounced-address',
        explanation: 'suppressed',
        codes: ['605'],
        phrases: ['not delivering to previously bounced address'],
      },
    ],
  ),
  ...repliesOf(
    { provider: 'sendgrid', scope: 'provider', certainty: 'recalled', source: fromMemory, checked: '2026-11-24' },
    [
      {
        id: 'sendgrid-does-not-match-a-verified-sender-identity',
        explanation: 'sender-not-registered',
        codes: ['550'],
        phrases: ['does not match a verified sender identity'],
      },
      {
        id: 'sendgrid-bounced-address',
        explanation: 'suppressed',
        scope: 'any',
        phrases: ['bounced address', 'spam reporting address', 'unsubscribed address'],
      },
    ],
  ),
  ...repliesOf(
    {
      provider: 'earthlink',
      scope: 'token',
      certainty: 'observed',
      source: thirdParty('a returned message quoted on the netdev mailing list, 2023-07-11'),
      checked: '2026-11-28',
    },
    [
      {
        id: 'earthlink-elnk001-403',
        explanation: 'address-unknown',
        codes: ['550', '5.5.1'],
        phrases: ['elnk001_403'],
      },
      {
        id: 'earthlink-blockedbyearthlink',
        explanation: 'reputation-low',
        certainty: 'documented',
        codes: ['550'],
        phrases: ['blockedbyearthlink'],
        source: thirdParty('https://kb.hosting.com/docs/preventing-outgoing-e-mail-from-being-marked-as-spam'),
      },
    ],
  ),
];
