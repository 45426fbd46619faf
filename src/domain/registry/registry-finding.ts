import type { Finding, FindingState } from '../dns/finding.ts';
import type { RegistryFacts } from './rdap-answer.ts';

/** Every finding about a domain's registration. The words for each are in the locales under the same id. */
export const registryFindingIds = [
  'registration-auto-renewed',
  'registration-changing',
  'registration-deleting',
  'registration-ended',
  'registration-ends-soon',
  'registration-held-by-registrar',
  'registration-held-by-registry',
  'registration-key-left',
  'registration-locked',
  'registration-missing',
  'registration-no-date',
  'registration-no-name-servers',
  'registration-not-known',
  'registration-own-words',
  'registration-redemption',
  'registration-registrar',
  'registration-restoring',
  'registration-valid',
  'registry-busy',
  'registry-http-error',
  'registry-none',
  'registry-not-rdap',
  'registry-offline',
  'registry-timeout',
  'registry-unreachable',
  'registry-unreadable',
] as const;

export type RegistryFindingId = (typeof registryFindingIds)[number];

export type RegistryFinding = Finding<RegistryFindingId, 'registration'>;

export interface RegistryJudgement {
  /** The domain asked about: A-labels, lower case. */
  readonly domain: string;
  /** The name the registry answered for: the domain itself or one it lies in. Undefined without an answer. */
  readonly name?: string;
  /** `fine` only where the registry gives a date that is well ahead and no state that stops mail. */
  readonly verdict: FindingState;
  readonly findings: readonly RegistryFinding[];
  readonly facts?: RegistryFacts;
  /** Where the person can look for themselves. */
  readonly lookUp: string;
  /** Addresses that were asked, in order. */
  readonly asked: readonly string[];
}
