import type { Certainty } from '../../knowledge/certainty.ts';
import type { StatusFeed } from '../../knowledge/providers/provider.ts';
import { statusPages } from './status-table.ts';

/**
 * A status page that tells programs how a provider is doing, in the form of Atlassian Statuspage (`/api/v2/summary.json`), which
 * lets any page read it. Other providers have a page for people only: its link is in their row.
 */
export interface StatusPage {
  /** Name of who runs it. */
  readonly name: string;
  /** The page for people; ends in a slash. */
  readonly page: string;
  /** By id of a provider, which of its parts carry that provider's mail. */
  readonly carries: Readonly<Record<string, StatusFeed['mail']>>;
  /** How the names of its parts are known. */
  readonly certainty: Certainty;
}

/** The status page of a provider, by the id of its row. */
export function statusPageOf(provider: string): StatusPage | undefined {
  return statusPages.find(({ carries }) => Object.hasOwn(carries, provider));
}

/** Everything at once: components, open incidents, maintenance. */
export function summaryAddress({ page }: StatusPage): string {
  return `${page}api/v2/summary.json`;
}
