import type { ExplanationId } from '../explanations/explanations.ts';
import { repliesOf, type Reply } from '../replies/reply.ts';
import { ownWords as source } from '../source.ts';

/**
 * What mail programs show while sending, by their own numbers and words. Numbers of Outlook and
 * Windows Mail: the Windows header imnxport.h; the others: the programs' own windows.
 */
export const clientErrors: readonly Reply[] = [
  ...outlookNumbers('client-no-connection', ['0x800ccc0e', '0x80042108', '0x80042109', '0x800ccc13']),
  ...outlookNumbers('client-connection-broke', ['0x800ccc0f', '0x800cccdd']),
  ...outlookNumbers('client-server-name', ['0x800ccc0d']),
  ...outlookNumbers('client-timeout', ['0x800ccc19', '0x8004210b']),
  ...outlookNumbers('client-certificate', ['0x800ccc1a', '0x800ccc7d', '0x800ccc7f']),
  ...outlookNumbers('wrong-password', ['0x800ccc18', '0x800ccc92', '0x800ccc80']),
  ...outlookNumbers('client-incoming-refused', ['0x800ccc90']),
  ...outlookNumbers('login-encrypt-first', ['0x800ccc7c']),
  ...outlookNumbers('command-order', ['0x800ccc60', '0x800ccc61', '0x800ccc62', '0x800ccc63']),
  ...outlookNumbers('command-order', ['0x800ccc64', '0x800ccc65', '0x800ccc66']),
  ...outlookNumbers('client-server-busy', ['0x800ccc67', '0x800ccc68', '0x800ccc6a', '0x800ccc6c']),
  ...outlookNumbers('address-unknown', ['0x800ccc69', '0x800ccc6e']),
  ...outlookNumbers('relay-login-needed', ['0x800ccc6b', '0x800ccc79']),
  ...outlookNumbers('mailbox-full', ['0x800ccc6d']),
  ...outlookNumbers('reply-554', ['0x800ccc6f']),
  ...outlookNumbers('sender-address-invalid', ['0x800ccc78']),
  ...outlookNumbers('client-data-file', ['0x8004010f']),
  ...outlookNumbers('client-no-connection', ['0x80040115', '0x8004011d', '0x8004011c']),
  ...repliesOf({ provider: 'outlook', scope: 'any', certainty: 'documented', source, checked: '2026-11-28' }, [
    { id: 'client-outlook-cannot-log-on', explanation: 'wrong-password', phrases: ['outlook cannot log on'] },
  ]),
  ...repliesOf({ provider: 'thunderbird', scope: 'any', certainty: 'documented', source, checked: '2026-11-24' }, [
    {
      id: 'client-thunderbird-unable-to-authenticate-to-outgoing-server',
      explanation: 'wrong-password',
      phrases: ['unable to authenticate to outgoing server', 'does not seem to support encrypted passwords'],
    },
    {
      id: 'client-thunderbird-connecting-to-outgoing-server-smtp',
      explanation: 'client-no-connection',
      phrases: [
        'connecting to outgoing server (smtp)',
        'the message could not be sent because the connection to',
        'the message could not be sent because connecting to',
        'was lost in the middle of the transaction',
        'advertise that feature',
      ],
    },
    {
      id: 'client-thunderbird-the-size-of-the-message-you-are-trying-to-send-exceeds',
      explanation: 'message-too-large',
      phrases: ['the size of the message you are trying to send exceeds'],
    },
  ]),
  ...repliesOf({ provider: 'apple-mail', scope: 'any', certainty: 'documented', source, checked: '2026-11-24' }, [
    {
      id: 'client-apple-mail-the-connection-to-the-outgoing-server',
      explanation: 'client-no-connection',
      phrases: [
        'the connection to the outgoing server',
        'cannot send message using the server',
        'cannot get mail',
        'cannot send mail',
        'the connection to the server failed',
        'the mail server … is not responding',
        'cannot be contacted on port',
        'palvelimeen … aikakatkaistiin',
        'palvelimeen … epäonnistui',
      ],
    },
    {
      id: 'client-apple-mail-because-it-does-not-allow-relaying',
      explanation: 'relay-login-needed',
      phrases: ['because it does not allow relaying'],
    },
    {
      id: 'client-apple-mail-rejected-by-the-server-because-it-is-too-large',
      explanation: 'message-too-large',
      phrases: ['rejected by the server because it is too large'],
    },
    {
      id: 'client-apple-mail-the-user-name-or-password-for',
      explanation: 'wrong-password',
      phrases: ['the user name or password for'],
    },
  ]),
  ...repliesOf({ provider: 'apple-mail', scope: 'any', certainty: 'observed', source, checked: '2026-11-28' }, [
    {
      id: 'client-certificate-cannot-be-verified',
      explanation: 'client-certificate',
      phrases: [
        'certificate that cannot be verified',
        'cannot verify server identity',
        "can't verify the identity of",
        'the certificate for this server is invalid',
        'certificate … not trusted',
        'certificate … expired',
        'certificate … does not match',
        'ssl certificate problem',
        'connection to this server is not private',
        'yhteys tähän palvelimeen ei ole yksityinen',
        'certificate verify failed',
        'certificate issuer is not recognized',
        'wrong version number',
        'palvelimen identiteettiä ei voi vahvistaa',
        'zertifikat … ungültig',
      ],
    },
    {
      id: 'client-name-of-server-not-found',
      explanation: 'client-server-name',
      phrases: ['the host name could not be found', 'the server name … could not be found'],
    },
  ]),
  ...repliesOf({ provider: 'gmail', scope: 'any', certainty: 'documented', source, checked: '2026-11-24' }, [
    {
      id: 'client-gmail-username-or-password-incorrect',
      explanation: 'wrong-password',
      phrases: ['username or password incorrect', "couldn't sign in"],
    },
    {
      id: 'client-gmail-reached-a-limit-for-sending',
      explanation: 'sending-limit',
      phrases: ['you have reached a limit for sending', "you've reached a limit for sending"],
    },
  ]),
  ...repliesOf({ provider: 'roundcube', scope: 'any', certainty: 'documented', source, checked: '2026-11-24' }, [
    {
      id: 'client-roundcube-smtp-error-connection-to-server-failed',
      explanation: 'client-no-connection',
      phrases: ['smtp error: connection to server failed', 'smtp error (-1)'],
    },
  ]),
  ...repliesOf({ provider: 'phpmailer', scope: 'any', certainty: 'observed', source, checked: '2026-11-28' }, [
    {
      id: 'client-phpmailer-smtp-error-data-not-accepted',
      explanation: 'client-refused-unexplained',
      phrases: ['smtp error: data not accepted', 'the following recipients failed:'],
    },
  ]),
  ...repliesOf({ provider: 'phpmailer', scope: 'any', certainty: 'documented', source, checked: '2026-11-24' }, [
    {
      id: 'client-phpmailer-smtp-error-could-not-authenticate',
      explanation: 'wrong-password',
      phrases: ['smtp error: could not authenticate', 'smtp connect() failed'],
    },
  ]),
  ...repliesOf({ provider: 'nodemailer', scope: 'any', certainty: 'documented', source, checked: '2026-11-24' }, [
    {
      id: 'client-nodemailer-greeting-never-received',
      explanation: 'client-timeout',
      phrases: ['greeting never received'],
    },
    { id: 'client-nodemailer-code-eauth', explanation: 'wrong-password', phrases: ["code: 'eauth'", '"code":"eauth"'] },
  ]),
];

/** A row for each number that Outlook and Windows Mail show, as people look up the one they saw. */
function outlookNumbers(explanation: ExplanationId, numbers: readonly string[]): readonly Reply[] {
  const shared = { provider: 'outlook', scope: 'any', certainty: 'documented', source, checked: '2026-11-28' } as const;
  return repliesOf(
    shared,
    numbers.map((number) => ({ id: `client-outlook-${number}`, explanation, phrases: [number] })),
  );
}
