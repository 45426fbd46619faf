import { ownerName } from '../providers/catalogue.ts';
import { providers } from '../../knowledge/providers/providers.ts';
import type { StatusPage } from './status-pages.ts';

/**
 * The status pages that programs can read, from the rows of the providers whose mail they report on. The build writes this table down
 * (`scripts/fold-tables.ts`): whoever names the hosts that may be asked doesn't load the rows.
 */
export const statusPages: readonly StatusPage[] = [
  ...new Map(
    providers.flatMap((row) => {
      const { statusPage: feed } = row;
      if (!feed) return [];
      const same = providers.flatMap(({ id, statusPage }) => (statusPage?.page === feed.page ? [[id, statusPage.mail] as const] : []));
      const page = { name: ownerName(row), page: feed.page, certainty: feed.certainty, carries: Object.fromEntries(same) };
      return [[feed.page, page] as const];
    }),
  ).values(),
];
