/** The codes for programs: one JSON file a code, an index of all, and their schema. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CodeRow } from '../src/domain/catalogue/code-row.ts';
import { everyRow } from '../src/domain/catalogue/every-row.ts';
import type { WordsOfAll } from '../src/i18n/explanation-words.ts';
import { languages, paths, type Language } from '../src/paths.ts';
import { readExplanations } from './read-explanations.ts';
import { codeSchema } from './code-schema.ts';
import { siteAddress } from './site.ts';

type WordsIn = Record<Language, WordsOfAll>;

/** Reads the words of all explanations in all languages. */
export async function readCodeWords(): Promise<WordsIn> {
  return Object.fromEntries(await Promise.all(languages.map(async (language) => [language, await readExplanations(language)]))) as WordsIn;
}

/** The file of one code. */
export function codeDocument(row: CodeRow, words: WordsIn): object {
  return {
    $schema: siteAddress(paths.codeSchema()),
    ...row,
    pages: inEveryLanguage((language) => siteAddress(paths.code(language, row.id))),
    words: inEveryLanguage((language) => {
      const { titleFor: _, ...told } = words[language][row.explanation];
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
    explanation: row.explanation,
    permanence: row.permanence,
    ...(row.provider !== undefined && { provider: row.provider }),
    title: inEveryLanguage((language) => words[language][row.explanation].title),
    pages: inEveryLanguage((language) => siteAddress(paths.code(language, row.id))),
    json: siteAddress(paths.codeJson(row.id)),
  }));
  return { $schema: siteAddress(paths.codeSchema()), codes };
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
