import type { Finding } from '../dns/finding.ts';

/** Every finding about a provider's service. The words for each are in the locales under the same id. */
export const statusFindingIds = [
  'status-busy',
  'status-http-error',
  'status-incident',
  'status-link-only',
  'status-maintenance',
  'status-no-mail-part',
  'status-no-page',
  'status-none',
  'status-not-read',
  'status-offline',
  'status-planned',
  'status-provider-unknown',
  'status-timeout',
  'status-unreachable',
] as const;

export type StatusFindingId = (typeof statusFindingIds)[number];

export type StatusFinding = Finding<StatusFindingId, 'status'>;

/**
 * `none`: nothing is told about the parts that carry mail. `planned`: maintenance is on now. `incident`: something
 * fails. None of them says anything about one mailbox.
 */
export type ServiceState = 'none' | 'planned' | 'incident' | 'could-not-check';

export interface StatusJudgement {
  readonly state: ServiceState;
  /**
   * The state holds for every product that the mail may be of. MX records don't tell a provider's products apart;
   * where one is disturbed and another not, only the person knows which is theirs.
   */
  readonly certain: boolean;
  /** An answer came, but which of the page's parts carry mail rests on general knowledge: say so beside it. */
  readonly unproven?: true;
  readonly findings: readonly StatusFinding[];
  /** Id of the provider asked about; undefined where none was recognised. */
  readonly provider?: string;
  /** The provider's own page for people. */
  readonly page?: string;
  /** Addresses that were asked. */
  readonly asked: readonly string[];
}
