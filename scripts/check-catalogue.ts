/**
 * Counts the rows of the code catalogue by kind and by source, and those whose words are complete in
 * each language. Fails on a row without a source, without words in a language for one of its parts,
 * or with words that tell what to do to someone who is not its owner; on an answer no row uses, one
 * without words, and words of no answer; on a row with an answer of its own that is no row.
 */
import { readFile } from 'node:fs/promises';
import { answerByRow } from '../src/domain/codes/answer-by-row.ts';
import { answers, type AnswerId } from '../src/domain/codes/answers.ts';
import { everyRow } from '../src/domain/codes/every-row.ts';
import { owners, type Owner } from '../src/domain/owner.ts';
import { languages } from '../src/paths.ts';

interface Words {
  rows: Partial<Record<string, Record<string, unknown>>>;
}

const parts = ['title', 'meaning', 'action', 'steps', 'stop', 'synonyms'] as const;

const problems: string[] = [];
const answerIds = Object.keys(answers);

console.log(`${everyRow.length} rows: ${count(everyRow.map(({ kind }) => kind))}`);
console.log(`by source: ${count(everyRow.flatMap(({ sources }) => [...new Set(sources.map(({ authority }) => authority))]))}`);
checkRows();
checkAnswers();
for (const language of languages) await checkWords(language);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

function checkRows(): void {
  for (const { id, owner, sources, answer } of everyRow) {
    if (!owners.includes(owner)) problems.push(`${id} has no owner`);
    if (sources.length === 0 || !sources.every((source) => isFilled(source.reference) && isFilled(source.checked)))
      problems.push(`${id} has no source, or one without a reference or a day`);
    if (answer !== undefined && !speaksTo(answer, owner))
      problems.push(`${id} is the job of ${owner}, but the answer ${answer} tells someone else what to do`);
  }
}

function speaksTo(answer: AnswerId, owner: Owner): boolean {
  const row = answers[answer];
  return row.owner === owner || ('alsoFor' in row && row.alsoFor.some((other) => other === owner));
}

function checkAnswers(): void {
  const used = new Set<string | undefined>(everyRow.map(({ answer }) => answer));
  const ids = new Set(everyRow.map(({ id }) => id));
  for (const id of answerIds) if (!used.has(id)) problems.push(`the answer ${id} is used by no row`);
  for (const [row, answer] of answerByRow) if (!ids.has(row)) problems.push(`${row} should get the answer ${answer}, but is no row`);
}

async function checkWords(language: string): Promise<void> {
  const [own, shared] = [await read(language, 'codes'), await read(language, 'answers')];
  const complete = everyRow.filter(({ id, answer }) => isWhole(answer === undefined ? own.rows[id] : shared.rows[answer]));
  const told = answerIds.filter((id) => isWhole(shared.rows[id]));
  console.log(
    `${language}: words complete for ${complete.length} of ${everyRow.length} rows, ${told.length} of ${answerIds.length} shared answers`,
  );
  for (const id of answerIds) if (!told.includes(id)) problems.push(`${language}: no words, or not all, for the answer ${id}`);
  for (const row of everyRow)
    if (row.answer === undefined && !complete.includes(row)) problems.push(`${language}: no words, or not all, for ${row.id}`);
  for (const id of Object.keys(shared.rows)) if (!answerIds.includes(id)) problems.push(`${language}: words for ${id}, which is no answer`);
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
