import type { Check } from '../../knowledge/check.ts';
import type { ExplanationId } from '../../knowledge/explanations/explanations.ts';
import type { Family } from '../../knowledge/family.ts';
import type { Owner } from '../../knowledge/owner.ts';
import type { Permanence } from '../../knowledge/permanence.ts';
import type { Source } from '../../knowledge/source.ts';
import { checked, rfc } from './sources.ts';

/** Who says what a row holds, and the day a person last compared the two, as YYYY-MM-DD. */
export interface CheckedSource extends Source {
  checked: string;
}

/**
 * One code. It holds no sentence: its words stand in `locales/<language>/codes.json` under the same id,
 * or in `explanations.json` under that of its explanation.
 */
export interface CodeRow {
  /** As the standard writes it: `550`. */
  id: string;
  /** First digit (RFC 5321 section 4.2.1); null for errors of programs, which have none. */
  class: 2 | 3 | 4 | 5 | null;
  kind: 'reply' | 'enhanced' | 'provider' | 'client';
  /** Null where the code alone does not tell, or nothing failed. */
  family: Family | null;
  owner: Owner;
  permanence: Permanence;
  /** SMTP commands the code answers; empty where any. */
  commands: readonly string[];
  /** Codes a reader may mean instead, or should know beside this one. */
  related: readonly string[];
  check: Check | null;
  sources: readonly CheckedSource[];
  /** The shared explanation whose words it uses; none where it has its own in `codes.json`. */
  explanation?: ExplanationId;
  /** Whose wording it is, as a name for people. */
  provider?: string;
  /** Codes a wording comes with, also those that no one but its provider uses. */
  codes?: readonly string[];
  /** Phrases it is known by, lower case. */
  patterns?: readonly string[];
}

function guide(row: string): CheckedSource {
  return { authority: 'guide', reference: `OVHcloud g2117, ${row}`, url: 'https://github.com/ovh/docs', checked };
}

type Failure = Pick<CodeRow, 'id' | 'family' | 'owner' | 'commands' | 'related' | 'check' | 'sources'>;

const reply = 'reply' as const;

/** Nothing failed: the conversation of two servers goes on, or has gone well. */
function success(id: string, digit: 2 | 3, commands: readonly string[], related: readonly string[], section = '4.2.3'): CodeRow {
  return {
    id,
    class: digit,
    kind: reply,
    family: null,
    owner: 'nobody',
    permanence: 'not-an-error',
    commands,
    related,
    check: null,
    sources: [guide(id), rfc(5321, section)],
  };
}

/** The server could not do it now, and says that it may work later. */
function temporary(row: Failure): CodeRow {
  return { ...row, class: 4, kind: reply, permanence: 'temporary' };
}

/** The server will not do it, and says that trying the same again is no use. */
function permanent(row: Failure): CodeRow {
  return { ...row, class: 5, kind: reply, permanence: 'permanent' };
}

/** The codes with words of their own, in order of number. `every-row.ts` has all. */
// oxfmt-ignore
export const codeRows: readonly CodeRow[] = [
  success('211', 2, ['HELP'], ['214']),
  success('214', 2, ['HELP'], ['211']),
  success('220', 2, ['connect', 'STARTTLS'], ['221', '421']),
  success('221', 2, ['QUIT'], ['220']),
  success('250', 2, [], ['251', '252', '354']),
  success('251', 2, ['RCPT', 'VRFY'], ['250', '551']),
  success('252', 2, ['VRFY'], ['250', '550']),
  success('354', 3, ['DATA'], ['250']),
  temporary({ id: '420', family: 'unreachable', owner: 'recipient-provider', commands: ['connect'], related: ['421', '450'], check: null, sources: [guide('420')] }),
  temporary({ id: '421', family: 'server-fault', owner: 'nobody', commands: [], related: ['450', '451'], check: 'maintenance', sources: [guide('421'), rfc(5321, '4.2.3, 3.8')] }),
  temporary({ id: '432', family: 'server-fault', owner: 'recipient-provider', commands: ['RCPT', 'AUTH'], related: ['421', '450'], check: null, sources: [guide('432'), rfc(4954, '6')] }),
  temporary({ id: '449', family: 'server-fault', owner: 'your-provider', commands: [], related: ['432', '451'], check: null, sources: [guide('449')] }),
  temporary({ id: '450', family: 'greylisted', owner: 'nobody', commands: ['MAIL', 'RCPT'], related: ['451', '452', '550'], check: null, sources: [guide('450'), rfc(5321, '4.2.3')] }),
  temporary({ id: '451', family: 'server-fault', owner: 'nobody', commands: ['MAIL', 'RCPT', 'DATA'], related: ['421', '450', '452'], check: 'maintenance', sources: [guide('451'), rfc(5321, '4.2.3')] }),
  temporary({ id: '452', family: 'server-fault', owner: 'nobody', commands: ['MAIL', 'RCPT', 'DATA'], related: ['451', '552'], check: null, sources: [guide('452'), rfc(5321, '4.2.3, 4.5.3.1.10')] }),
  temporary({ id: '455', family: 'server-fault', owner: 'nobody', commands: ['MAIL', 'RCPT'], related: ['555'], check: null, sources: [guide('455'), rfc(5321, '4.1.1.11')] }),
  permanent({ id: '500', family: 'server-fault', owner: 'you', commands: [], related: ['501', '502'], check: 'webmail', sources: [guide('500'), rfc(5321, '4.2.3, 4.3.2')] }),
  permanent({ id: '501', family: 'server-fault', owner: 'you', commands: [], related: ['500', '553', '555'], check: 'webmail', sources: [guide('501'), rfc(5321, '4.2.3')] }),
  permanent({ id: '502', family: 'server-fault', owner: 'your-provider', commands: [], related: ['500', '504'], check: null, sources: [guide('502'), rfc(5321, '4.2.4')] }),
  permanent({ id: '503', family: 'login-failed', owner: 'you', commands: ['MAIL', 'RCPT', 'DATA', 'AUTH'], related: ['535', '554'], check: 'login', sources: [guide('503'), rfc(5321, '4.1.4')] }),
  permanent({ id: '504', family: 'server-fault', owner: 'your-provider', commands: ['AUTH'], related: ['502', '535'], check: null, sources: [guide('504'), rfc(5321, '4.2.3'), rfc(4954, '4')] }),
  permanent({
    id: '535',
    family: 'login-failed',
    owner: 'you',
    commands: ['AUTH'],
    related: ['503', '550'],
    check: 'login',
    sources: [{ authority: 'guide', reference: 'OVHcloud, diagnostic_advanced (2023), 535', url: 'https://github.com/ovh/docs', checked }, rfc(4954, '6')],
  }),
  permanent({ id: '550', family: 'recipient-unknown', owner: 'you', commands: ['RCPT', 'MAIL', 'DATA'], related: ['551', '553', '554', '450'], check: null, sources: [guide('550'), rfc(5321, '4.2.3')] }),
  permanent({ id: '551', family: 'relay-denied', owner: 'your-provider', commands: ['RCPT', 'VRFY'], related: ['251', '550'], check: 'login', sources: [guide('551'), rfc(5321, '3.4')] }),
  permanent({ id: '552', family: 'mailbox-full', owner: 'recipient', commands: ['MAIL', 'RCPT', 'DATA'], related: ['452', '550'], check: null, sources: [guide('552'), rfc(5321, '4.2.3')] }),
  permanent({ id: '553', family: 'recipient-unknown', owner: 'you', commands: ['MAIL', 'RCPT'], related: ['501', '550'], check: null, sources: [guide('553'), rfc(5321, '4.2.3')] }),
  permanent({ id: '554', family: 'reputation', owner: 'your-provider', commands: ['connect', 'DATA', 'RCPT'], related: ['550', '450'], check: null, sources: [guide('554'), rfc(5321, '4.2.3')] }),
  permanent({ id: '555', family: 'server-fault', owner: 'you', commands: ['MAIL', 'RCPT'], related: ['455', '501'], check: 'webmail', sources: [guide('555'), rfc(5321, '4.1.1.11')] }),
];

/** Ids of all codes, in order of number. */
export const codeIds: readonly string[] = codeRows.map(({ id }) => id);

const rowById: ReadonlyMap<string, CodeRow> = new Map(codeRows.map((row) => [row.id, row]));

/** The row of a code, or undefined where there is none; safe for any text, such as one from a link. */
export function findCode(id: string): CodeRow | undefined {
  return rowById.get(id);
}
