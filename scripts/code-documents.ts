/** The codes for programs: one JSON file a code, an index of all, and their schema. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CodeRow } from '../src/domain/catalogue/code-row.ts';
import { everyRow } from '../src/domain/catalogue/every-row.ts';
import { languages, paths, type Language } from '../src/paths.ts';
import { codeSchema } from './code-schema.ts';
import { siteAddress } from './site.ts';

interface Words {
  title: string;
  synonyms: readonly string[];
}

type WordsIn = Record<Language, { own: Partial<Record<string, Words>>; shared: Partial<Record<string, Words>> }>;

/** Reads the words of all codes in all languages. */
export async function readCodeWords(): Promise<WordsIn> {
  const entries = await Promise.all(
    languages.map(async (language) => [language, { own: await read(language, 'codes'), shared: await read(language, 'explanations') }]),
  );
  return Object.fromEntries(entries) as WordsIn;
}

async function read(language: Language, name: string): Promise<Partial<Record<string, Words>>> {
  const file = await readFile(new URL(`../locales/${language}/${name}.json`, import.meta.url), 'utf8');
  return (JSON.parse(file) as { rows: Partial<Record<string, Words>> }).rows;
}

/** The file of one code. Throws where it has no words in a language. */
export function codeDocument(row: CodeRow, words: WordsIn): object {
  const { explanation: _, ...rest } = row;
  return {
    $schema: siteAddress(paths.codeSchema()),
    ...rest,
    pages: inEveryLanguage((language) => siteAddress(paths.code(language, row.id))),
    words: inEveryLanguage((language) => {
      const { synonyms: __, ...told } = wordsOf(row, words, language);
      return told;
    }),
  };
}

/** The index of all codes. */
export function codeIndex(rows: readonly CodeRow[], words: WordsIn): object {
  const codes = rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    class: row.class,
    family: row.family,
    owner: row.owner,
    permanence: row.permanence,
    ...(row.provider !== undefined && { provider: row.provider }),
    title: inEveryLanguage((language) => wordsOf(row, words, language).title),
    pages: inEveryLanguage((language) => siteAddress(paths.code(language, row.id))),
    json: siteAddress(paths.codeJson(row.id)),
  }));
  return { $schema: siteAddress(paths.codeSchema()), codes };
}

function wordsOf({ id, explanation }: CodeRow, words: WordsIn, language: Language): Words {
  const { own, shared } = words[language];
  const found = explanation === undefined ? own[id] : shared[explanation];
  if (!found) throw new Error(`${id} has no words in ${language}`);
  return found;
}

function inEveryLanguage<Value>(make: (language: Language) => Value): Record<string, Value> {
  return Object.fromEntries(languages.map((language) => [language, make(language)]));
}

/** Writes all of them into the built site. */
export async function writeCodeDocuments(dist: string): Promise<void> {
  const words = await readCodeWords();
  const write = async (address: string, content: object) => writeFile(path.join(dist, address), JSON.stringify(content));
  await mkdir(path.join(dist, path.dirname(paths.codeIndex())), { recursive: true });
  await write(paths.codeSchema(), codeSchema);
  await write(paths.codeIndex(), codeIndex(everyRow, words));
  for (const row of everyRow) await write(paths.codeJson(row.id), codeDocument(row, words));
}
