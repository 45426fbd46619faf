/**
 * Counts the rows of the code catalogue by kind and by source, and those whose words are complete in
 * each language. Fails on a row without a source, without words in a language for one of its parts,
 * or with words that tell what to do to someone who is not its owner; on an explanation no row uses, one
 * without words, and on words of no explanation.
 */
import { readFile } from 'node:fs/promises';
import { explanations, type ExplanationId } from '../src/knowledge/explanations/explanations.ts';
import { everyRow } from '../src/domain/catalogue/every-row.ts';
import { owners, type Owner } from '../src/knowledge/owner.ts';
import { languages } from '../src/paths.ts';

interface Words {
  rows: Partial<Record<string, Record<string, unknown>>>;
}

const parts = ['title', 'meaning', 'action', 'steps', 'stop', 'synonyms'] as const;

const problems: string[] = [];
const explanationIds = Object.keys(explanations);

console.log(`${everyRow.length} rows: ${count(everyRow.map(({ kind }) => kind))}`);
console.log(`by source: ${count(everyRow.flatMap(({ sources }) => [...new Set(sources.map(({ authority }) => authority))]))}`);
checkRows();
checkExplanations();
for (const language of languages) await checkWords(language);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

function checkRows(): void {
  for (const { id, owner, sources, explanation } of everyRow) {
    if (!owners.includes(owner)) problems.push(`${id} has no owner`);
    if (sources.length === 0 || !sources.every((source) => isFilled(source.reference) && isFilled(source.checked)))
      problems.push(`${id} has no source, or one without a reference or a day`);
    if (explanation !== undefined && !speaksTo(explanation, owner))
      problems.push(`${id} is the job of ${owner}, but the explanation ${explanation} tells someone else what to do`);
  }
}

function speaksTo(explanation: ExplanationId, owner: Owner): boolean {
  const row = explanations[explanation];
  return row.owner === owner || row.alsoFor?.includes(owner) === true;
}

function checkExplanations(): void {
  const used = new Set<string | undefined>(everyRow.map(({ explanation }) => explanation));
  for (const id of explanationIds) if (!used.has(id)) problems.push(`the explanation ${id} is used by no row`);
}

async function checkWords(language: string): Promise<void> {
  const [own, shared] = [await read(language, 'codes'), await read(language, 'explanations')];
  const complete = everyRow.filter(({ id, explanation }) => isWhole(explanation === undefined ? own.rows[id] : shared.rows[explanation]));
  const told = explanationIds.filter((id) => isWhole(shared.rows[id]));
  console.log(
    `${language}: words complete for ${complete.length} of ${everyRow.length} rows, ${told.length} of ${explanationIds.length} shared explanations`,
  );
  for (const id of explanationIds) if (!told.includes(id)) problems.push(`${language}: no words, or not all, for the explanation ${id}`);
  for (const row of everyRow)
    if (row.explanation === undefined && !complete.includes(row)) problems.push(`${language}: no words, or not all, for ${row.id}`);
  for (const id of Object.keys(shared.rows))
    if (!explanationIds.includes(id)) problems.push(`${language}: words for ${id}, which is no explanation`);
}

function isWhole(words: Record<string, unknown> | undefined): boolean {
  return parts.every((part) => isFilled(words?.[part]));
}

async function read(language: string, name: string): Promise<Words> {
  return JSON.parse(await readFile(new URL(`../locales/${language}/${name}.json`, import.meta.url), 'utf8')) as Words;
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 && value.every(isFilled) : typeof value === 'string' && value.trim() !== '';
}

function count(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, number]) => `${name} ${number}`).join(', ');
}
