import type { Family } from '../../knowledge/family.ts';
import type { Owner } from '../../knowledge/owner.ts';

interface ReasonRow {
  family: Family;
  owner: Owner;
  /** Whether it lasts where no code tells. */
  permanent: boolean;
}

/** Reasons: many, for rules. Each belongs to one family and has one who can usually act. */
export const reasons = {
  userunknown: { family: 'recipient-unknown', owner: 'you', permanent: true },
  hasmoved: { family: 'recipient-unknown', owner: 'you', permanent: true },
  suspend: { family: 'recipient-disabled', owner: 'recipient', permanent: true },
  mailboxfull: { family: 'mailbox-full', owner: 'recipient', permanent: false },
  mesgtoobig: { family: 'message-too-large', owner: 'you', permanent: true },
  authfailure: { family: 'sender-authentication', owner: 'your-provider', permanent: true },
  requireptr: { family: 'sender-authentication', owner: 'your-provider', permanent: true },
  rejected: { family: 'sender-rejected', owner: 'you', permanent: true },
  norelaying: { family: 'relay-denied', owner: 'you', permanent: true },
  login: { family: 'login-failed', owner: 'you', permanent: true },
  blocked: { family: 'reputation', owner: 'your-provider', permanent: true },
  spamdetected: { family: 'content', owner: 'you', permanent: true },
  virusdetected: { family: 'content', owner: 'you', permanent: true },
  contenterror: { family: 'content', owner: 'you', permanent: true },
  policyviolation: { family: 'policy', owner: 'recipient-provider', permanent: true },
  securityerror: { family: 'policy', owner: 'recipient-provider', permanent: true },
  notcompliantrfc: { family: 'policy', owner: 'you', permanent: true },
  speeding: { family: 'rate-limited', owner: 'nobody', permanent: false },
  senderquota: { family: 'quota-of-sender', owner: 'you', permanent: false },
  greylisted: { family: 'greylisted', owner: 'nobody', permanent: false },
  hostunknown: { family: 'domain-not-found', owner: 'you', permanent: true },
  notaccept: { family: 'domain-not-found', owner: 'recipient-provider', permanent: true },
  networkerror: { family: 'unreachable', owner: 'recipient-provider', permanent: false },
  expired: { family: 'unreachable', owner: 'recipient-provider', permanent: false },
  systemerror: { family: 'server-fault', owner: 'recipient-provider', permanent: false },
  mailererror: { family: 'server-fault', owner: 'recipient-provider', permanent: true },
  syntaxerror: { family: 'server-fault', owner: 'your-provider', permanent: true },
} as const satisfies Record<string, ReasonRow>;

export type Reason = keyof typeof reasons;

/**
 * What an enhanced status code says where no words do (RFC 3463 section 3, IANA registry). The class
 * is left out: 4.2.2 and 5.2.2 tell of the same thing. Codes that tell nothing precise are not here.
 */
export const reasonBySubject: Readonly<Record<string, Reason>> = {
  '1.0': 'userunknown',
  '1.1': 'userunknown',
  '1.2': 'hostunknown',
  '1.3': 'userunknown',
  '1.6': 'hasmoved',
  '1.7': 'rejected',
  '1.8': 'rejected',
  '1.10': 'userunknown',
  '2.1': 'suspend',
  '2.2': 'mailboxfull',
  '2.3': 'mesgtoobig',
  '3.0': 'systemerror',
  '3.1': 'systemerror',
  '3.2': 'systemerror',
  '3.4': 'mesgtoobig',
  '3.5': 'systemerror',
  '4.0': 'networkerror',
  '4.1': 'networkerror',
  '4.2': 'networkerror',
  '4.3': 'systemerror',
  '4.4': 'hostunknown',
  '4.5': 'speeding',
  '4.6': 'networkerror',
  '4.7': 'expired',
  '5.0': 'syntaxerror',
  '5.1': 'syntaxerror',
  '5.2': 'syntaxerror',
  '5.3': 'policyviolation',
  '5.4': 'syntaxerror',
  '6.0': 'contenterror',
  '6.1': 'contenterror',
  '6.2': 'contenterror',
  '6.3': 'contenterror',
  '6.5': 'contenterror',
  '6.6': 'contenterror',
  '7.0': 'policyviolation',
  '7.1': 'policyviolation',
  '7.2': 'policyviolation',
  '7.8': 'login',
  '7.9': 'login',
  '7.13': 'suspend',
  '7.20': 'authfailure',
  '7.21': 'authfailure',
  '7.22': 'authfailure',
  '7.23': 'authfailure',
  '7.24': 'authfailure',
  '7.25': 'requireptr',
  '7.26': 'authfailure',
  '7.27': 'notaccept',
  '7.28': 'speeding',
};

/** What a reply code alone suggests; weak, because servers use them loosely. */
export const reasonByReply: Readonly<Record<string, Reason>> = {
  '421': 'networkerror',
  '432': 'systemerror',
  '451': 'systemerror',
  '452': 'systemerror',
  '500': 'syntaxerror',
  '501': 'syntaxerror',
  '502': 'syntaxerror',
  '503': 'syntaxerror',
  '504': 'syntaxerror',
  '511': 'userunknown',
  '530': 'login',
  '535': 'login',
  '551': 'norelaying',
  '552': 'mailboxfull',
  '553': 'userunknown',
  '555': 'syntaxerror',
};
