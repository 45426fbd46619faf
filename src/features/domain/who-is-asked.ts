import { namesToAsk } from '../../domain/registry/check-registration.ts';
import { registryOf } from '../../domain/registry/registries.ts';
import { statusPages } from '../../domain/status/status-table.ts';

/** Who besides the resolvers will be asked about a domain. Comes in a chunk of its own, with the table of registries. */
export interface WhoIsAsked {
  /** Host of the registry; undefined where none is known, or its answers can't be read from a page. */
  readonly registry?: string;
  /** Names it is asked about, one after the other until it knows one. */
  readonly names: readonly string[];
  /** Status pages of which one is asked, if the mail is there. */
  readonly statusHosts: readonly { readonly name: string; readonly host: string }[];
}

/** @param domain A-labels, lower case */
export function whoIsAsked(domain: string): WhoIsAsked {
  const registry = registryOf(domain);
  return {
    names: namesToAsk(domain),
    statusHosts: statusPages.map(({ name, page }) => ({ name, host: new URL(page).hostname })),
    ...(registry?.readable && { registry: registry.host }),
  };
}
