import type { Intake } from '../domain/intake/classify.ts';
import type { Lead } from '../domain/intake/lead.ts';
import { createLeadReader } from '../domain/intake/lead-reader.ts';
import { createSymptomReader } from '../domain/intake/symptom-reader.ts';
import { createLexicon } from '../domain/search/lexicon.ts';
import type { Language } from '../paths.ts';
import { loadPart } from '../platform/parts.ts';
import { codeWords } from './code-words.ts';
import { loadKnowledge } from './load-language.ts';

/**
 * Where the words of a text lead, whose shape (`intake`) doesn't tell. The search, which is large, is fetched only for what its words
 * alone don't decide. Rejects with `PartMissing` where a part can't be fetched.
 */
export async function readLead(text: string, intake: Intake, language: Language): Promise<Lead> {
  const reader = await openReader();
  const lead = reader.leadOfWords(text, intake);
  if (lead) return lead;
  const { openSearch } = await loadPart(() => import('./localized-search.ts'));
  const { codes } = await openSearch(language);
  return reader.leadOfSearch(text, intake, codes);
}

let opened: ReturnType<typeof open> | undefined;

/** The reader of all languages, made once; tried again where it could not be. */
export async function openReader(): ReturnType<typeof open> {
  opened ??= open();
  try {
    return await opened;
  } catch (error) {
    opened = undefined;
    throw error;
  }
}

async function open() {
  const languages = await loadPart(loadKnowledge);
  const lexicon = createLexicon(languages);
  return createLeadReader(lexicon, createSymptomReader(languages, lexicon), codeWords);
}
