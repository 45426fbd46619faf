import type { Blocklist } from './blocklist.ts';
import { closedLists } from './closed.ts';
import { companyLists } from './companies.ts';
import { livingLists } from './living.ts';
import { spamhausLists } from './spamhaus.ts';

/** The lists that refusals name. */
export const blocklists: readonly Blocklist[] = [...spamhausLists, ...companyLists, ...livingLists, ...closedLists];
