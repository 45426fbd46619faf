import { writeLink } from '../../domain/flow/link.ts';
import { mailFlow } from '../../domain/flow/mail-flow.ts';
import { walk } from '../../domain/flow/walk.ts';
import type { Intake } from '../../domain/intake/classify.ts';
import { openReader, readLead } from '../../i18n/read-lead.ts';
import { paths, type Language } from '../../paths.ts';
import { addressOf, type LeadAddress } from './lead-address.ts';

/** Gets what reads a text before one is sent. What can't be fetched now is asked for again then. */
export function fetchReader(): void {
  openReader().catch(() => undefined);
}

/** Where the words of a text lead. Rejects with `PartMissing` where a part can't be fetched. */
export async function findLead(text: string, intake: Intake, language: Language): Promise<LeadAddress | undefined> {
  return addressOf(await readLead(text, intake, language), text, language, stepAfter);
}

/** The question that is asked after these answers, or the verdict. */
function stepAfter(answers: object, language: Language): string {
  const given = new Map<string, string>(Object.entries(answers));
  const query = writeLink(mailFlow, { answers: given, from: undefined });
  const { current } = walk(mailFlow, given);
  return current === null ? paths.verdict(language, query) : paths.step(language, current, query);
}
