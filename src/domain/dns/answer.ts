/** Record types we ask for or read, with their numbers (IANA, DNS parameters). */
export const recordTypes = {
  A: 1,
  NS: 2,
  CNAME: 5,
  SOA: 6,
  MX: 15,
  TXT: 16,
  AAAA: 28,
  SRV: 33,
  OPT: 41,
  DS: 43,
  TLSA: 52,
} as const;

export type RecordType = Exclude<keyof typeof recordTypes, 'OPT'>;

interface Common {
  /** Owner of the record, lower case, no final dot; the root is the empty string. */
  readonly name: string;
  /** Seconds; what is left of them when the answer comes from a resolver's memory. */
  readonly ttl: number;
}

/** A record of an answer. Names are lower case without the final dot; a dot inside a label is written `\.`. */
export type DnsRecord = Common &
  (
    | { readonly type: 'A'; readonly address: string }
    | { readonly type: 'AAAA'; readonly address: string }
    | { readonly type: 'NS'; readonly target: string }
    | { readonly type: 'CNAME'; readonly target: string }
    | { readonly type: 'MX'; readonly priority: number; readonly target: string }
    | { readonly type: 'TXT'; /** Its strings joined with nothing between (RFC 7208 3.3). */ readonly text: string }
    | { readonly type: 'SOA'; readonly primary: string; readonly minimum: number }
    | { readonly type: 'SRV'; readonly priority: number; readonly weight: number; readonly port: number; readonly target: string }
    | { readonly type: 'TLSA'; readonly usage: number; readonly selector: number; readonly matching: number; readonly data: string }
    | { readonly type: 'DS'; readonly keyTag: number; readonly algorithm: number; readonly digestType: number; readonly digest: string }
    | { readonly type: 'other'; readonly number: number }
  );

export type Rcode = 'NOERROR' | 'FORMERR' | 'SERVFAIL' | 'NXDOMAIN' | 'NOTIMP' | 'REFUSED' | `RCODE${number}`;

/** A DNS answer (RFC 1035 4.1), read and checked against its question. */
export interface Answer {
  readonly rcode: Rcode;
  /** The resolver has validated it (AD, RFC 6840 5.7). */
  readonly authentic: boolean;
  /** Records of the answer section, aliases included. */
  readonly records: readonly DnsRecord[];
  /** The SOA of the authority section: its owner is the zone that said no (RFC 2308). */
  readonly soa?: Extract<DnsRecord, { type: 'SOA' }>;
  /** Extended errors (RFC 8914): code and text. */
  readonly extendedErrors: readonly { readonly code: number; readonly text: string }[];
  /** Pasted from a tool that prints no times to live: the records' own are 0 and say nothing. */
  readonly withoutTtl?: boolean;
}

/** Why there is no DNS answer. Each is the id of a finding; none says anything about the domain. */
export const failureIds = [
  'offline',
  'resolver-timeout',
  'resolver-unreachable',
  'resolver-busy',
  'resolver-http-error',
  'resolver-not-dns',
  'answer-truncated',
  'stopped',
  'not-pasted',
  'one-server-failed',
] as const;

export type FailureId = (typeof failureIds)[number];

export interface Failure {
  readonly failure: FailureId;
  /** HTTP status, where there was one. */
  readonly status?: number;
}

export interface AskOptions {
  /** Which of the operator's resolvers: 0 the first, 1 the second. */
  readonly resolver: number;
  /** Ask for the answer even if its signatures are bad (CD, RFC 4035 3.2.2). */
  readonly unchecked?: boolean;
}

/** Puts one question to one resolver. Never rejects: what goes wrong on the way is a `Failure`. */
export type Ask = (name: string, type: RecordType, options: AskOptions) => Promise<Answer | Failure>;
