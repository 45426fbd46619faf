import { repliesOf } from './reply.ts';
import { provider } from '../source.ts';

const source = provider('https://support.google.com/a/answer/3726730');

/** What passes: the enhanced codes of class 4. */
export const googleTemporary = repliesOf(
  { provider: 'google', scope: 'provider', certainty: 'documented', source, checked: '2026-11-24' },
  [
    {
      id: 'google-4-4-5-server-busy-try-again-later',
      explanation: 'server-busy',
      codes: ['421', '4.4.5'],
      phrases: ['server busy, try again later'],
    },
    {
      id: 'google-4-2-1-receiving-mail-too-quickly',
      explanation: 'recipient-gets-too-much',
      codes: ['450', '4.2.1'],
      phrases: ['receiving email too quickly', 'receiving mail too quickly'],
    },
    {
      id: 'google-4-2-1-rate-that-prevents-additional-messages',
      explanation: 'recipient-gets-too-much',
      codes: ['450', '4.2.1'],
      phrases: ['p=receivingrate', 'rate that prevents additional messages'],
    },
    {
      id: 'google-4-2-1-peak-smtp-relay-limit-exceeded',
      explanation: 'organisation-limit',
      codes: ['450', '4.2.1'],
      phrases: ['peak smtp relay limit exceeded'],
    },
    {
      id: 'google-4-3-0-mail-server-temporarily-rejected-message',
      explanation: 'server-fault',
      codes: ['451', '4.3.0'],
      phrases: [
        'email server has temporarily rejected',
        'mail server has temporarily rejected',
        'mail server temporarily rejected message',
      ],
    },
    {
      id: 'google-4-3-0-multiple-destination-domains-per-transacti',
      explanation: 'command-order',
      codes: ['451', '4.3.0'],
      phrases: ['multiple destination domains per transaction is unsupported'],
    },
    {
      id: 'google-4-4-2-timeout-closing-connection',
      explanation: 'connection-broke',
      codes: ['451', '4.4.2'],
      phrases: ['timeout - closing connection'],
    },
    {
      id: 'google-4-5-0-smtp-protocol-violation',
      explanation: 'command-order',
      codes: ['451', '4.5.0'],
      phrases: ['smtp protocol violation'],
    },
    {
      id: 'google-4-2-2-out-of-storage-space',
      explanation: 'mailbox-full-for-now',
      codes: ['452', '4.2.2'],
      phrases: ['is over quota', 'out of storage space', 'p=overquotatemp'],
    },
    {
      id: 'google-4-5-3-domain-policy-size-per-transaction-exceede',
      explanation: 'rate-limited',
      codes: ['452', '4.5.3'],
      phrases: ['domain policy size per transaction exceeded'],
    },
    {
      id: 'google-4-5-3-your-message-has-too-many-recipients',
      explanation: 'too-many-recipients',
      codes: ['452', '4.5.3'],
      phrases: ['p=toomanyrecipientserror', 'your message has too many recipients'],
    },
    {
      id: 'google-4-3-0-temporary-system-problem',
      explanation: 'server-fault',
      codes: ['421', '4.3.0', '451', '4.7.0'],
      phrases: ['temporary system problem'],
    },
    {
      id: 'google-4-7-0-not-in-whitelist-for-rcpt-domain',
      explanation: 'rule-for-now',
      codes: ['421', '4.7.0'],
      phrases: ['not in whitelist for rcpt domain'],
    },
    {
      id: 'google-4-7-0-try-again-later-closing-connection',
      explanation: 'sending-too-fast',
      codes: ['421', '4.7.0'],
      phrases: ['try again later, closing connection'],
    },
    {
      id: 'google-4-7-0-connection-expired-try-reconnecting',
      explanation: 'connection-broke',
      codes: ['421', '4.7.0'],
      phrases: ['connection expired, try reconnecting'],
    },
    {
      id: 'google-4-7-0-tls-required-for-rcpt-domain',
      explanation: 'tls-needed',
      codes: ['421', '4.7.0'],
      phrases: ['tls required for rcpt domain'],
    },
    {
      id: 'google-4-7-0-does-not-have-a-ptr-record',
      explanation: 'reverse-dns',
      codes: ['421', '4.7.0'],
      phrases: ['does not have a ptr record', "doesn't have a ptr record", 'p=ipv6autherror'],
    },
    {
      id: 'google-4-7-0-very-low-reputation-of-the-sending-ip-addr',
      explanation: 'reputation-low-for-now',
      codes: ['421', '4.7.0'],
      phrases: ['very low reputation of the sending ip address'],
    },
    {
      id: 'google-4-7-0-very-low-reputation-of-the-sending-domain',
      explanation: 'reputation-low-for-now',
      codes: ['421', '4.7.0'],
      phrases: ['very low reputation of the sending domain'],
    },
    {
      id: 'google-4-7-0-due-to-the-nature-of-the-content',
      explanation: 'spam-content',
      codes: ['421', '4.7.0'],
      phrases: ['due to the nature of the content'],
    },
    {
      id: 'google-4-7-0-too-many-login-attempts',
      explanation: 'login-locked',
      codes: ['454', '4.7.0'],
      phrases: ['too many login attempts'],
    },
    {
      id: 'google-4-7-0-cannot-authenticate-due-to',
      explanation: 'login-server-trouble',
      codes: ['454', '4.7.0'],
      phrases: ['cannot authenticate due to'],
    },
    {
      id: 'google-4-7-23-doesn-t-have-a-ptr-record',
      explanation: 'reverse-dns',
      codes: ['451', '4.7.23'],
      phrases: ["doesn't have a ptr record"],
    },
    {
      id: 'google-4-7-24-one-or-more-suspicious-entries',
      explanation: 'spf-broken',
      codes: ['451', '4.7.24'],
      phrases: ['one or more suspicious entries'],
    },
    {
      id: 'google-4-7-26-temporary-dns-failures-prevent-authentica',
      explanation: 'no-authentication',
      codes: ['451', '4.7.26'],
      phrases: ['temporary dns failures prevent authentication'],
    },
    {
      id: 'google-4-7-26-rate-limited-because-it-is-unauthenticate',
      explanation: 'no-authentication',
      codes: ['421', '4.7.26'],
      phrases: ['rate limited because it is unauthenticated'],
    },
    {
      id: 'google-4-7-27-spf-authentication-didn-t-pass',
      explanation: 'spf-failed',
      codes: ['421', '4.7.27'],
      phrases: ["spf authentication didn't pass"],
    },
    {
      id: 'google-4-7-28-unusual-rate-of',
      explanation: 'reputation-low-for-now',
      codes: ['421', '4.7.28'],
      phrases: ['p=unsolicitedratelimiterror', 'unusual rate of'],
    },
    {
      id: 'google-4-7-28-from-your-ip-netblock',
      explanation: 'reputation-low-for-now',
      codes: ['421', '4.7.28'],
      phrases: ['from your ip netblock'],
    },
    {
      id: 'google-4-7-28-from-your-dkim-domain',
      explanation: 'reputation-low-for-now',
      codes: ['421', '4.7.28'],
      phrases: ['from your dkim domain'],
    },
    {
      id: 'google-4-7-28-from-your-spf-domain',
      explanation: 'reputation-low-for-now',
      codes: ['421', '4.7.28'],
      phrases: ['from your spf domain'],
    },
    {
      id: 'google-4-7-28-one-of-your-url-domains',
      explanation: 'reputation-low-for-now',
      codes: ['421', '4.7.28'],
      phrases: ['one of your url domains'],
    },
    {
      id: 'google-4-7-28-same-message-id',
      explanation: 'sending-too-fast',
      codes: ['421', '4.7.28'],
      phrases: ['same message-id'],
    },
    {
      id: 'google-4-7-29-not-using-a-tls-connection',
      explanation: 'tls-needed',
      codes: ['421', '4.7.29'],
      phrases: ['not using a tls connection'],
    },
    {
      id: 'google-4-7-30-dkim-authentication-didn-t-pass',
      explanation: 'dkim-failed',
      codes: ['421', '4.7.30'],
      phrases: ["dkim authentication didn't pass"],
    },
    {
      id: 'google-4-7-32-isn-t-aligned-with-either',
      explanation: 'no-authentication',
      codes: ['421', '4.7.32'],
      phrases: ["isn't aligned with either"],
    },
    {
      id: 'google-4-7-40-doesn-t-have-a-dmarc-record',
      explanation: 'dmarc-missing',
      codes: ['421', '4.7.40'],
      phrases: ["doesn't have a dmarc record"],
    },
  ],
);
