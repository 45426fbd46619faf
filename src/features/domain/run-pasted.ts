import { judgePasted, type PastedJudgement } from '../../domain/dns/judge-pasted.ts';
import { knownProviders } from '../../domain/dns/known-providers.ts';
import { expectedProvider } from './expected-provider.ts';
import { nameProviders } from './provider-names.ts';

/** What was pasted, judged, with the names of the providers it speaks of, by id. */
export interface PastedCheck extends PastedJudgement {
  readonly names: ReadonlyMap<string, string>;
  /** When it was judged, in milliseconds since 1970. */
  readonly at: number;
}

/**
 * Reads and judges what was pasted about a domain. Asks nobody. Never rejects.
 * @param expected id of the provider the person has chosen, which the domain is then compared with
 */
export async function runPasted(domain: string, texts: readonly string[], expected: string | undefined): Promise<PastedCheck> {
  const judged = await judgePasted({ domain, texts, providers: knownProviders(), ...expectedProvider(expected, domain) });
  return { ...judged, names: nameProviders(judged.judgement, expected), at: Date.now() };
}
