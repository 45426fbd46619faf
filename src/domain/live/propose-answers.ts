import type { DomainJudgement, FindingId } from '../dns/finding.ts';
import type { RegistryFindingId, RegistryJudgement } from '../registry/registry-finding.ts';
import type { StatusFindingId, StatusJudgement } from '../status/status-finding.ts';

/** Answers of the wizard's steps (`flow/mail-flow.ts`) that the network can give. */
export type ProductAnswer = 'domain-expired' | 'suspended' | 'domain-valid';
export type MaintenanceAnswer = 'none' | 'planned' | 'incident';
export type MxAnswer =
  | 'right'
  | 'wrong'
  | 'mixed'
  | 'none'
  | 'refuses'
  | 'no-domain'
  | 'misspelt'
  | 'no-host'
  | 'name-servers'
  | 'dnssec'
  | 'working';

/** An answer with the findings it rests on. */
export interface Proposal<Answer extends string, Id extends string> {
  readonly answer: Answer;
  /** Ids of the findings that carry it, the deciding one first. */
  readonly evidence: readonly Id[];
}

/** `ifProvider`: it holds only if this is the person's provider, which the network can't know. Ask for it in words. */
export interface MxProposal extends Proposal<MxAnswer, FindingId> {
  readonly ifProvider?: string;
}

export interface ProposedAnswers {
  readonly product?: Proposal<ProductAnswer, RegistryFindingId>;
  readonly maintenance?: Proposal<MaintenanceAnswer, StatusFindingId>;
  readonly mx?: MxProposal;
}

export interface Judgements {
  readonly dns?: DomainJudgement | undefined;
  readonly registration?: RegistryJudgement | undefined;
  readonly status?: StatusJudgement | undefined;
}

/**
 * What each finding answers, the deciding one first. `wrong` findings alone count. Not registered at all is no answer to
 * "is it paid for": the name may be misspelt.
 */
const productRows: readonly (readonly [RegistryFindingId, ProductAnswer])[] = [
  ['registration-redemption', 'domain-expired'],
  ['registration-restoring', 'domain-expired'],
  ['registration-deleting', 'domain-expired'],
  ['registration-ended', 'domain-expired'],
  ['registration-held-by-registrar', 'suspended'],
  ['registration-held-by-registry', 'suspended'],
];

const mxRows: readonly (readonly [FindingId, MxAnswer])[] = [
  ['dnssec-bogus', 'dnssec'],
  ['nameservers-failing', 'name-servers'],
  ['domain-not-found', 'no-domain'],
  ['mx-null', 'refuses'],
  ['mx-missing', 'none'],
  ['mx-missing-address-used', 'none'],
  ['mx-mixed-providers', 'mixed'],
  ['mx-leftover', 'mixed'],
  ['mx-target-typo', 'misspelt'],
  ['mx-other-provider', 'wrong'],
];

/** The same of a single server: it decides only where no other one takes the mail. */
const hostRows: readonly (readonly [FindingId, MxAnswer])[] = [
  ['mx-target-doubled', 'misspelt'],
  ['mx-target-not-found', 'no-host'],
  ['mx-target-no-address', 'no-host'],
  ['mx-target-alias-loop', 'no-host'],
  ['mx-target-single-label', 'no-host'],
  ['mx-target-not-host-name', 'no-host'],
  ['mx-target-is-address', 'no-host'],
  ['mx-target-loopback', 'no-host'],
  ['mx-target-private', 'no-host'],
];

/** A registration never proposes `active`: the mail service may have ended though the domain has not. */
function proposeProduct(registration: RegistryJudgement): ProposedAnswers['product'] {
  const wrong = new Set(registration.findings.filter(({ state }) => state === 'wrong').map(({ id }) => id));
  const row = productRows.find(([id]) => wrong.has(id));
  if (!row) {
    const isValid = registration.findings.some(({ id, state }) => id === 'registration-valid' && state === 'fine');
    return isValid && wrong.size === 0 ? { answer: 'domain-valid', evidence: ['registration-valid'] } : undefined;
  }
  const [deciding, answer] = row;
  const evidence = productRows.filter(([id, same]) => same === answer && id !== deciding && wrong.has(id)).map(([id]) => id);
  return { answer, evidence: [deciding, ...evidence] };
}

/** Only what holds for every product the mail may be of. */
function proposeMaintenance({ state, certain, findings }: StatusJudgement): ProposedAnswers['maintenance'] {
  if (state === 'could-not-check' || !certain) return undefined;
  return { answer: state, evidence: findings.map(({ id }) => id) };
}

/**
 * `right` without condition needs a provider the person has chosen and all of its records. Where the provider was only
 * recognised, every host must be its own, and the answer holds if it is the person's: a domain left at a former provider looks
 * just as sound. Of a working server of nobody we know there is only that it works.
 */
function proposeMx({ findings, receiving, mx, provider }: DomainJudgement): MxProposal | undefined {
  const wrong = findings.filter(({ state }) => state === 'wrong');
  const row = mxRows.find(([id]) => wrong.some((finding) => finding.id === id));
  if (row) return { answer: row[1], evidence: [row[0]] };
  const broken = wrong.filter(({ topic, weight }) => topic === 'mx' && weight === 'breaks');
  const hostRow = hostRows.find(([id]) => broken.some((finding) => finding.id === id));
  if (hostRow) return { answer: hostRow[1], evidence: [hostRow[0]] };
  if (broken.length > 0) return { answer: 'wrong', evidence: [...new Set(broken.map(({ id }) => id))] };
  if (receiving !== 'fine') return undefined;
  const good = (id: FindingId) => findings.some((finding) => finding.id === id && finding.state === 'fine');
  if (good('mx-as-expected')) return { answer: 'right', evidence: ['mx-as-expected'] };
  if (!good('mx-present')) return undefined;
  const own = provider !== undefined && mx.length > 0 && mx.every((host) => host.provider === provider);
  return { answer: own ? 'right' : 'working', evidence: ['mx-present'], ...(own && { ifProvider: provider }) };
}

/** Answers that leave something for the person to say. */
const half: ReadonlySet<string> = new Set<ProductAnswer | MxAnswer>(['domain-valid', 'working']);

/** The answers of those proposals that nothing is left to say to: their questions needn't be asked. By question. */
export function sureAnswers(proposed: ProposedAnswers): ReadonlyMap<string, string> {
  const sure = Object.entries(proposed).filter(([, { answer, ...rest }]) => !half.has(answer) && !('ifProvider' in rest));
  return new Map(sure.map(([step, { answer }]) => [step, answer]));
}

/**
 * What the live checks say to the wizard's questions: an answer each with the findings it rests on, to be confirmed by the
 * person. A question the facts don't settle has no proposal; a judgement that is missing proposes nothing.
 */
export function proposeAnswers({ dns, registration, status }: Judgements): ProposedAnswers {
  const product = registration && proposeProduct(registration);
  const maintenance = status && proposeMaintenance(status);
  const mx = dns && proposeMx(dns);
  return { ...(product && { product }), ...(maintenance && { maintenance }), ...(mx && { mx }) };
}
