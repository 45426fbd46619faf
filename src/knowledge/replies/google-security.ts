import { repliesOf } from './reply.ts';
import { provider } from '../source.ts';

const source = provider('https://support.google.com/a/answer/3726730');

/** What security and policy refuse for good: 5.7.x (RFC 3463 section 3.8). */
export const googleSecurity = repliesOf(
  { provider: 'google', scope: 'provider', certainty: 'documented', source, checked: '2026-11-24' },
  [
    {
      id: 'google-5-7-24-one-or-more-suspicious-entries',
      explanation: 'spf-broken',
      codes: ['550', '5.7.24'],
      phrases: ['one or more suspicious entries'],
    },
    {
      id: 'google-5-7-40-doesn-t-have-a-dmarc-record',
      explanation: 'dmarc-missing',
      codes: ['550', '5.7.40'],
      phrases: ["doesn't have a dmarc record"],
    },
    {
      id: 'google-5-7-0-presents-a-potential-security-issue',
      explanation: 'attachment-type',
      codes: ['552', '5.7.0'],
      phrases: ['illegal attachment', 'p=blockedmessage', 'presents a potential security issue'],
    },
    {
      id: 'google-5-7-0-mail-relay-denied',
      explanation: 'relay-not-registered',
      codes: ['550', '5.7.0'],
      phrases: ['email relay denied', 'mail relay denied'],
    },
    {
      id: 'google-5-7-0-temporarily-suspended-due-to-abuse',
      explanation: 'sending-blocked',
      codes: ['550', '5.7.0'],
      phrases: ['temporarily suspended due to abuse'],
    },
    {
      id: 'google-5-7-0-sending-denied',
      explanation: 'own-organisation-rule',
      codes: ['550', '5.7.0'],
      phrases: ['sending denied'],
    },
    {
      id: 'google-5-7-0-too-many-unauthenticated-commands',
      explanation: 'login-first',
      codes: ['554', '5.7.0'],
      phrases: ['too many unauthenticated commands'],
    },
    {
      id: 'google-5-7-0-no-identity-changes-permitted',
      explanation: 'login-protocol',
      codes: ['503', '5.7.0'],
      phrases: ['no identity changes permitted'],
    },
    {
      id: 'google-5-7-0-authentication-required',
      explanation: 'login-first',
      codes: ['530', '5.7.0', '5.5.1'],
      phrases: ['authentication required', 'p=wantautherror'],
    },
    {
      id: 'google-5-7-0-must-issue-a-starttls-command-first',
      explanation: 'login-encrypt-first',
      codes: ['530', '5.7.0'],
      phrases: ['must issue a starttls command first'],
    },
    {
      id: 'google-5-7-1-policy-that-prohibits',
      explanation: 'rule-of-recipient',
      codes: ['550', '5.7.1'],
      phrases: ['policy that prohibits'],
    },
    {
      id: 'google-5-7-1-invalid-credentials-for-relay',
      explanation: 'relay-not-registered',
      codes: ['550', '5.7.1'],
      phrases: ['invalid credentials for relay'],
    },
    {
      id: 'google-5-7-1-likely-unsolicited-mail',
      explanation: 'spam-content',
      scope: 'any',
      codes: ['550', '5.7.1'],
      phrases: ['likely unsolicited email', 'likely unsolicited mail', 'p=unsolicitedmessageerror'],
    },
    {
      id: 'google-5-7-1-ipv6-sending-guidelines',
      explanation: 'ipv6-authentication',
      codes: ['550', '5.7.1'],
      phrases: ['ipv6 sending guidelines', 'p=ipv6autherror'],
    },
    {
      id: 'google-5-7-1-likely-suspicious-due-to-the-very-low-repu',
      explanation: 'reputation-low',
      codes: ['550', '5.7.1'],
      phrases: ['likely suspicious due to the very low reputation'],
    },
    {
      id: 'google-5-7-1-missing-a-valid-address-in-the-from-header',
      explanation: 'from-line-wrong',
      codes: ['550', '5.7.1'],
      phrases: ['missing a valid address in from: header', 'missing a valid address in the from: header'],
    },
    {
      id: 'google-5-7-1-missing-a-valid-message-id',
      explanation: 'header-rule',
      codes: ['550', '5.7.1'],
      phrases: ['missing a valid message-id'],
    },
    {
      id: 'google-5-7-1-multiple-addresses-in',
      explanation: 'from-line-wrong',
      codes: ['550', '5.7.1'],
      phrases: ['multiple addresses in'],
    },
    {
      id: 'google-5-7-1-not-rfc-5322-compliant',
      explanation: 'header-rule',
      codes: ['550', '5.7.1'],
      phrases: ['not rfc 5322 compliant', 'p=rfcmessagenoncompliant'],
    },
    {
      id: 'google-5-7-1-unicode-character-in-a-disallowed-header',
      explanation: 'header-rule',
      codes: ['550', '5.7.1'],
      phrases: ['unicode character in a disallowed header'],
    },
    {
      id: 'google-5-7-1-encoded-word-syntax-is-not-permitted',
      explanation: 'header-rule',
      codes: ['550', '5.7.1'],
      phrases: ['encoded-word syntax is not permitted'],
    },
    {
      id: 'google-5-7-1-mail-has-been-rate-limited',
      explanation: 'rate-limited-permanent',
      codes: ['550', '5.7.1'],
      phrases: ['email has been rate limited', 'mail has been rate limited'],
    },
    {
      id: 'google-5-7-1-not-authorized-to-send-email-directly-to-o',
      explanation: 'blocklist-home-address',
      codes: ['550', '5.7.1'],
      phrases: ['not authorized to send email directly to our servers', 'p=notauthorizederror'],
    },
    {
      id: 'google-5-7-1-daily-smtp-relay-sending-limit-exceeded',
      explanation: 'organisation-limit',
      codes: ['550', '5.7.1'],
      phrases: ['daily smtp relay sending limit exceeded'],
    },
    {
      id: 'google-5-7-10-pipeline-after-starttls',
      explanation: 'command-order',
      codes: ['523', '5.7.10'],
      phrases: ['pipeline after starttls'],
    },
    {
      id: 'google-5-7-14-please-log-in-through-your-web-browser',
      explanation: 'login-confirm',
      codes: ['534', '5.7.14'],
      phrases: ['p=webloginrequired', 'please log in through your web browser', 'please log in with your web browser'],
    },
    {
      id: 'google-5-7-9-application-specific-password-required',
      explanation: 'app-password',
      codes: ['534', '5.7.9'],
      phrases: ['application-specific password required', 'p=invalidsecondfactor'],
    },
    {
      id: 'google-5-7-8-username-and-password-not-accepted',
      explanation: 'wrong-password',
      codes: ['535', '5.7.8'],
      phrases: ['p=badcredentials', 'username and password not accepted'],
    },
    {
      id: 'google-5-7-4-xoauth-is-no-longer-supported',
      explanation: 'login-method-refused',
      codes: ['504', '5.7.4'],
      phrases: ['unrecognized authentication type', 'xoauth is no longer supported'],
    },
    {
      id: 'google-5-7-25-does-not-have-a-ptr-record',
      explanation: 'reverse-dns',
      codes: ['550', '5.7.25'],
      phrases: [
        'does not have a ptr record',
        'does not match the ip address of the hostname',
        "doesn't have a ptr record",
      ],
    },
    {
      id: 'google-5-7-26-blocked-because-the-sender-is-unauthentic',
      explanation: 'no-authentication',
      codes: ['550', '5.7.26'],
      phrases: [
        'blocked because the sender is unauthenticated',
        'does not have authentication information',
        'senders to authenticate with either spf or dkim',
      ],
    },
    {
      id: 'google-5-7-26-has-an-spf-record-with-a-hard-fail-policy',
      explanation: 'spf-failed',
      codes: ['550', '5.7.26'],
      phrases: [
        'fails to pass spf checks for an spf record with a hard fail',
        'has an spf record with a hard fail policy',
      ],
    },
    {
      id: 'google-5-7-26-not-accepted-due-to-domain-s-dmarc-policy',
      explanation: 'dmarc-failed',
      codes: ['550', '5.7.26', '5.7.1'],
      phrases: ["not accepted due to domain's dmarc policy", 'p=dmarcrejection'],
    },
    {
      id: 'google-5-7-27-didn-t-pass-spf-authentication',
      explanation: 'spf-failed',
      codes: ['550', '5.7.27'],
      phrases: ["didn't pass spf authentication", 'senders to authenticate with spf'],
    },
    {
      id: 'google-5-7-28-unusual-rate-of-unsolicited',
      explanation: 'reputation-low',
      codes: ['550', '5.7.28', '5.7.1'],
      phrases: ['unusual rate of unsolicited'],
    },
    {
      id: 'google-5-7-29-wasn-t-sent-over-a-tls-connection',
      explanation: 'tls-needed',
      codes: ['550', '5.7.29'],
      phrases: ["wasn't sent over a tls connection"],
    },
    {
      id: 'google-5-7-30-didn-t-pass-dkim-authentication',
      explanation: 'dkim-failed',
      codes: ['550', '5.7.30'],
      phrases: ["didn't pass dkim authentication", 'dkim does not pass', 'large senders to authenticate with dkim'],
    },
    {
      id: 'google-5-7-1-gcdp',
      explanation: 'rule-of-recipient',
      scope: 'token',
      codes: ['550', '5.7.1'],
      phrases: ['- gcdp'],
    },
  ],
);
