import { judgePasted, type PastedJudgement } from '../../domain/dns/judge-pasted.ts';
import { knownProviders } from '../../domain/dns/known-providers.ts';
import { nameProviders } from './provider-names.ts';

/** What was pasted, judged, with the names of the providers it speaks of, by id. */
export interface PastedCheck extends PastedJudgement {
  readonly names: ReadonlyMap<string, string>;
}

/** Reads and judges what was pasted about a domain. Asks nobody. Never rejects. */
export async function runPasted(domain: string, texts: readonly string[]): Promise<PastedCheck> {
  const judged = await judgePasted({ domain, texts, providers: knownProviders() });
  return { ...judged, names: nameProviders(judged.judgement) };
}
