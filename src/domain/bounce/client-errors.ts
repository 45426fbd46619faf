import { slugOf } from '../codes/slug.ts';
import type { ProviderReply } from './provider-replies.ts';

type Kind = Pick<ProviderReply, 'family' | 'owner' | 'permanent'>;

const login: Kind = { family: 'login-failed', owner: 'you', permanent: true };
/** The person's own outgoing server was not reached: the cause is in the settings or the connection. */
const notReached: Kind = { family: 'unreachable', owner: 'you', permanent: false };
const relay: Kind = { family: 'relay-denied', owner: 'you', permanent: true };
const protocol: Kind = { family: 'server-fault', owner: 'your-provider', permanent: true };
const passing: Kind = { family: 'server-fault', owner: 'nobody', permanent: false };
const noMailbox: Kind = { family: 'recipient-unknown', owner: 'you', permanent: true };
const tooLarge: Kind = { family: 'message-too-large', owner: 'you', permanent: true };

interface ClientError {
  /** Program the words or the number are of. */
  program: string;
  phrases: readonly [string, ...string[]];
  kind: Kind;
}

/**
 * What mail programs show while sending, by their own numbers and words. Numbers of Outlook and
 * Windows Mail: the Windows header imnxport.h; the others: the programs' own windows.
 */
// oxfmt-ignore
const errors: readonly ClientError[] = [
  { program: 'Outlook', phrases: ['0x800ccc0e', '0x800ccc0f', '0x80042108', '0x80042109'], kind: notReached },
  { program: 'Outlook', phrases: ['0x800ccc0d'], kind: notReached },
  { program: 'Outlook', phrases: ['0x800ccc19', '0x8004210b'], kind: notReached },
  { program: 'Outlook', phrases: ['0x800ccc1a', '0x800ccc7d', '0x800ccc7f'], kind: notReached },
  { program: 'Outlook', phrases: ['0x800ccc18', '0x800ccc92', '0x800ccc80', '0x800ccc7c'], kind: login },
  { program: 'Outlook', phrases: ['0x800ccc60', '0x800ccc61', '0x800ccc62', '0x800ccc63', '0x800ccc64', '0x800ccc65', '0x800ccc66'], kind: protocol },
  { program: 'Outlook', phrases: ['0x800ccc67', '0x800ccc68', '0x800ccc6a', '0x800ccc6c'], kind: passing },
  { program: 'Outlook', phrases: ['0x800ccc69', '0x800ccc6e'], kind: noMailbox },
  { program: 'Outlook', phrases: ['0x800ccc6b', '0x800ccc79'], kind: relay },
  { program: 'Outlook', phrases: ['0x800ccc6d'], kind: { family: 'mailbox-full', owner: 'recipient', permanent: true } },
  { program: 'Outlook', phrases: ['0x800ccc6f'], kind: { family: 'policy', owner: 'recipient-provider', permanent: true } },
  { program: 'Outlook', phrases: ['0x800ccc78'], kind: { family: 'sender-rejected', owner: 'you', permanent: true } },
  { program: 'Thunderbird', phrases: ['unable to authenticate to outgoing server', 'does not seem to support encrypted passwords'], kind: login },
  { program: 'Thunderbird', phrases: ['connecting to outgoing server (smtp)', 'the message could not be sent because the connection to', 'the message could not be sent because connecting to', 'was lost in the middle of the transaction', 'advertise that feature'], kind: notReached },
  { program: 'Thunderbird', phrases: ['the size of the message you are trying to send exceeds'], kind: tooLarge },
  { program: 'Apple Mail', phrases: ['the connection to the outgoing server', 'cannot send message using the server'], kind: notReached },
  { program: 'Apple Mail', phrases: ['because it does not allow relaying'], kind: relay },
  { program: 'Apple Mail', phrases: ['rejected by the server because it is too large'], kind: tooLarge },
  { program: 'Apple Mail', phrases: ['the user name or password for'], kind: login },
  { program: 'Gmail', phrases: ['username or password incorrect', "couldn't sign in"], kind: login },
  { program: 'Roundcube', phrases: ['smtp error: connection to server failed', 'smtp error (-1)'], kind: notReached },
  { program: 'PHPMailer', phrases: ['smtp error: could not authenticate', 'smtp connect() failed'], kind: login },
  { program: 'Nodemailer', phrases: ['code: \'eauth\'', '"code":"eauth"'], kind: login },
];

/** The errors as rows, beside those of providers and servers. */
export const clientReplies: readonly ProviderReply[] = errors.map(({ program, phrases, kind }) => ({
  id: `client-${slugOf(program)}-${slugOf(phrases[0])}`,
  provider: program,
  scope: 'any',
  ...kind,
  sure: 'documented',
  codes: [],
  phrases,
  source: 'wording and numbers of the program itself',
}));
