import type { CodeRow } from '../../domain/catalogue/code-row.ts';
import type { Unregistered } from '../../domain/catalogue/explain-code.ts';
import { wordingOf } from '../../domain/catalogue/wording.ts';
import type { LocalizedCatalogue } from '../../i18n/localized-catalogue.ts';
import type { ExplanationWords } from '../../i18n/explanation-words.ts';
import { loadBlocklists, type BlocklistWords } from '../../i18n/load-blocklists.ts';
import type { Owner } from '../../knowledge/owner.ts';
import { paths } from '../../paths.ts';
import { loadPart } from '../../platform/parts.ts';
import { pageData } from './page-data.ts';

/** A link to another code. */
export interface CodeLink {
  id: string;
  /** The code, or whose wording it is. */
  label: string;
  /** What it means, or the wording. */
  title: string;
}

/** All that the page of one code shows. */
export interface CodeEntry {
  row: CodeRow;
  /** Whose words it is, as a reader calls them; left out for a code of the standards. */
  provider?: string;
  words: Omit<ExplanationWords, 'titleFor'>;
  related: readonly CodeLink[];
  /** What providers say with this code, the first few. */
  sayings: readonly CodeLink[];
  /** The block list it names. */
  blocklist?: BlocklistWords;
}

const mostSayings = 6;

/** A code nobody has registered: what the decoder would say of it, by its subject or class. */
export interface UnregisteredEntry {
  unregistered: Unregistered;
  owner: Owner;
  words: CodeEntry['words'];
  /** The code of its subject; left out where only its class says something. */
  subject?: CodeLink;
}

/** The entry of a code; null where the catalogue has no such id, and its digits say nothing either. */
export const codeEntry = pageData<CodeEntry | UnregisteredEntry | null>(paths.code, makeEntry);

async function makeEntry(catalogue: LocalizedCatalogue, id: string): Promise<CodeEntry | UnregisteredEntry | null> {
  const row = catalogue.find(id);
  if (!row) return makeUnregistered(catalogue, id);
  const { titleFor: _, ...words } = catalogue.wordsOf(row);
  const related = row.related.flatMap((other) => {
    const found = catalogue.find(other);
    return found ? [{ id: other, label: other, title: catalogue.wordsOf(found).title }] : [];
  });
  const provider = catalogue.providerOf(row);
  const sayings = sayingsWith(catalogue, row).map((saying) => toSaying(catalogue, saying));
  const blocklist = row.blocklist === undefined ? undefined : (await loadBlocklists(catalogue.language))(row.blocklist, row.explanation);
  return { row, ...(provider !== undefined && { provider }), words, related, sayings, ...(blocklist && { blocklist }) };
}

/** The tables come only where there is no row: no page of a known code loads them. */
async function makeUnregistered(catalogue: LocalizedCatalogue, code: string): Promise<UnregisteredEntry | null> {
  const [{ explainUnregistered }, { explanations }] = await Promise.all([
    loadPart(() => import('../../domain/catalogue/explain-code.ts')),
    loadPart(() => import('../../knowledge/explanations/explanations.ts')),
  ]);
  const unregistered = explainUnregistered(code);
  if (!unregistered) return null;
  const { explanation, subject } = unregistered;
  const words = catalogue.words[explanation];
  const { owner } = explanations[explanation];
  return { unregistered, owner, words, ...(subject !== null && { subject: { id: subject, label: subject, title: words.title } }) };
}

/** A wording belongs to the page of a code, and not to those of other wordings. */
function sayingsWith(catalogue: LocalizedCatalogue, { id, provider, family }: CodeRow): CodeRow[] {
  if (provider !== undefined) return [];
  const all = catalogue.rows
    .filter((row) => row.kind === 'provider' && row.related.includes(id))
    // What they mostly mean by the code comes first.
    .toSorted((one, other) => Number(other.family === family) - Number(one.family === family));
  // One of each, so that a large provider doesn't stand there alone.
  return [...new Map(all.toReversed().map((row) => [row.provider, row])).values()].toReversed().slice(0, mostSayings);
}

function toSaying(catalogue: LocalizedCatalogue, row: CodeRow): CodeLink {
  return { id: row.id, label: catalogue.providerOf(row) ?? row.id, title: wordingOf(row) ?? '' };
}
