import type { Blocklist } from './blocklist.ts';
import { closedLists } from './closed.ts';
import { livingLists } from './living.ts';

/** The lists that refusals name. */
export const blocklists: readonly Blocklist[] = [...livingLists, ...closedLists];
