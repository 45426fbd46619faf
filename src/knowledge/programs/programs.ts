import { ownWords } from '../source.ts';
import { programsOf, type Program } from './program.ts';

const shared = { certainty: 'documented', sources: [ownWords], checked: '2026-11-24' } as const;

const servers = programsOf({ kind: 'server', ...shared }, [
  { id: 'postfix', name: 'Postfix', marks: ['postfix'] },
  { id: 'exim', name: 'Exim', marks: ['exim'] },
  { id: 'sendmail', name: 'Sendmail', marks: ['sendmail'] },
  { id: 'qmail', name: 'qmail', marks: ['qmail'] },
  { id: 'procmail', name: 'procmail', marks: ['procmail'] },
  { id: 'exchange-server', name: 'Exchange Server', names: ['Exchange'], marks: ['exchange server'] },
  // Two servers that refuse in the same words.
  { id: 'dovecot-and-cyrus', name: 'Dovecot and Cyrus', names: ['Dovecot', 'Cyrus'], marks: ['dovecot', 'cyrus'] },
  { id: 'courier', name: 'Courier' },
  { id: 'opensmtpd', name: 'OpenSMTPD' },
  { id: 'dragonfly', name: 'DragonFly Mail Agent' },
  { id: 'domino', name: 'HCL Domino', names: ['Lotus Domino'] },
  { id: 'notes', name: 'HCL Notes', names: ['Lotus Notes'] },
  { id: 'groupwise', name: 'GroupWise' },
  { id: 'powermta', name: 'PowerMTA' },
  { id: 'messaging-server', name: 'Oracle Messaging Server', names: ['Sun Messaging Server'] },
]);

const clients = programsOf({ kind: 'client', ...shared }, [
  { id: 'outlook', name: 'Outlook', names: ['Microsoft Outlook', 'Windows Mail'] },
  { id: 'thunderbird', name: 'Thunderbird' },
  { id: 'apple-mail', name: 'Apple Mail', names: ['Apple', 'iPhone', 'iPad', 'Mac Mail', 'iOS Mail'] },
  { id: 'roundcube', name: 'Roundcube' },
  { id: 'phpmailer', name: 'PHPMailer' },
  { id: 'nodemailer', name: 'Nodemailer' },
]);

/** Every program whose words or marks we know. */
export const programs: readonly Program[] = [...servers, ...clients];
