import { groups } from '../../knowledge/providers/groups.ts';
import { providers } from '../../knowledge/providers/providers.ts';
import { clientErrors } from '../../knowledge/programs/client-errors.ts';
import { programs } from '../../knowledge/programs/programs.ts';
import { replies } from '../../knowledge/replies/replies.ts';
import type { Identity } from './identity.ts';

/** A name by which a provider, program or group goes, as far as a reply needs it. */
interface Called {
  id: string;
  name: string;
  names?: readonly string[];
  group?: string;
  marks?: readonly string[];
  emailDomains?: readonly string[];
}

const members: readonly Called[] = [...groups, ...providers, ...programs];
const speaking = new Set([...replies, ...clientErrors].map(({ provider }) => provider));

/**
 * Who says anything we know, without the rest of their rows. The build writes this table down (`scripts/fold-tables.ts`): pages that
 * name a provider don't load its servers and links.
 */
export const identities: readonly Identity[] = members
  .filter(({ id }) => speaking.has(id))
  .map((row) => {
    const all = [row, ...members.filter(({ group }) => group === row.id)].flatMap(namesOf);
    return { id: row.id, name: row.name, names: [...new Set(all)], marks: row.marks ?? [] };
  });

/** All its names in lower case, with its main domain. */
function namesOf({ name, names = [], emailDomains = [] }: Called): readonly string[] {
  return [name, ...names, ...emailDomains.slice(0, 1)].map((one) => one.toLowerCase());
}
