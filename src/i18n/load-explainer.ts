import type { Owner } from '../knowledge/owner.ts';
import type { Language } from '../paths.ts';
import { loadPart } from '../platform/parts.ts';
import { loadExplanations } from './load-explanations.ts';

/** Title and owner of an explanation by its id; undefined for any other text, such as one from a link. */
export type Explainer = (id: string | undefined) => { title: string; owner: Owner } | undefined;

/** Loads what names explanations in one language. Rejects with `PartMissing` where a file can't be fetched. */
export async function loadExplainer(language: Language): Promise<Explainer> {
  const load = async () => Promise.all([import('../knowledge/explanations/explanations.ts'), loadExplanations(language)]);
  const [{ explanations }, words] = await loadPart(load);
  return (id) => {
    if (id === undefined || !Object.hasOwn(explanations, id)) return undefined;
    // Checked just before.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const known = id as keyof typeof explanations;
    return { title: words[known].title, owner: explanations[known].owner };
  };
}
