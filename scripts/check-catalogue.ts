/**
 * Counts the rows of the code catalogue by kind and by source, and those whose words are complete in
 * each language. Fails where a row has no words, in a language, for one of its parts.
 */
import { readFile } from 'node:fs/promises';
import { everyRow } from '../src/domain/codes/every-row.ts';
import { languages } from '../src/paths.ts';

interface Words {
  rows: Partial<Record<string, Record<string, unknown>>>;
}

const parts = ['title', 'meaning', 'action', 'steps', 'stop', 'synonyms'] as const;

const read = async (language: string, name: string) =>
  JSON.parse(await readFile(new URL(`../locales/${language}/${name}.json`, import.meta.url), 'utf8')) as Words;

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 && value.every(isFilled) : typeof value === 'string' && value.trim() !== '';
}

function count(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, number]) => `${name} ${number}`).join(', ');
}

console.log(`${everyRow.length} rows: ${count(everyRow.map(({ kind }) => kind))}`);
console.log(`by source: ${count(everyRow.flatMap(({ sources }) => [...new Set(sources.map(({ authority }) => authority))]))}`);

let lacking = 0;
for (const language of languages) {
  const [own, shared] = [await read(language, 'codes'), await read(language, 'answers')];
  const wordsOf = ({ id, answer }: (typeof everyRow)[number]) => (answer === undefined ? own.rows[id] : shared.rows[answer]);
  const incomplete = everyRow.filter((row) => !parts.every((part) => isFilled(wordsOf(row)?.[part])));
  lacking += incomplete.length;
  console.log(`${language}: words complete for ${everyRow.length - incomplete.length}`);
  const missing = [...new Set(incomplete.map(({ id, answer }) => answer ?? id))];
  if (missing.length > 0) console.error(`${language}: no words, or not all, for ${missing.join(', ')}`);
}
process.exit(lacking > 0 ? 1 : 0);
