/** The words of all explanations in one language, from the files that the pages load by family. */
import { readdir, readFile } from 'node:fs/promises';
import type { ExplanationWords, WordsOfAll } from '../src/i18n/explanation-words.ts';
import type { Language } from '../src/paths.ts';

export async function readExplanations(language: Language): Promise<WordsOfAll> {
  const folder = new URL(`../locales/${language}/explanations/`, import.meta.url);
  const files = await Promise.all((await readdir(folder)).map(async (name) => readFile(new URL(name, folder), 'utf8')));
  return Object.assign({}, ...files.map((file) => JSON.parse(file) as Record<string, ExplanationWords>)) as WordsOfAll;
}
