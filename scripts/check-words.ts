/**
 * Checks the words in `locales/`: every language holds the same keys with the same placeholders,
 * nothing is empty, and no key is unused. (A missing key is a type error where it is used.)
 */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

type Words = string | readonly Words[] | { readonly [key: string]: Words };

const reference = 'en';
const problems: string[] = [];

const languages = await readdir('locales');
const files = await jsonIn(reference);
const keyPatterns = await readKeyPatterns();
let sentences = 0;

for (const file of files) {
  const namespace = file.slice(0, -'.json'.length);
  const original = flatten(await readWords(reference, file));
  for (const language of languages) {
    const words = language === reference ? original : flatten(await readWords(language, file));
    compare(`${language}/${namespace}`, original, words);
    sentences += words.size;
  }
  // The words of explanations and block lists go by ids, which `check:knowledge` and the types compare.
  for (const key of file.startsWith('explanations') || file === 'blocklists.json' ? [] : original.keys()) {
    if (!isUsed(namespace, key)) problems.push(`${namespace}:${key} is used nowhere in src/`);
  }
}

for (const language of languages) {
  const present = await jsonIn(language);
  for (const file of present.filter((name) => !files.includes(name))) problems.push(`${language}/${file} is not in ${reference}/`);
}

for (const problem of problems) console.error(problem);
console.log(`${sentences} texts in ${languages.length} languages, ${problems.length} problems`);
if (problems.length > 0) process.exitCode = 1;

async function jsonIn(language: string): Promise<string[]> {
  return (await readdir(path.join('locales', language), { recursive: true })).filter((name) => name.endsWith('.json')).toSorted();
}

async function readWords(language: string, file: string): Promise<Words> {
  try {
    return JSON.parse(await readFile(path.join('locales', language, file), 'utf8')) as Words;
  } catch (error) {
    problems.push(`${language}/${file}: ${String(error)}`);
    return {};
  }
}

/** Texts by key. A list counts as one text under its key: languages may break a thought into more or fewer steps. */
function flatten(words: Words, prefix = ''): Map<string, string> {
  if (typeof words === 'string') return new Map([[prefix, words]]);
  if (isList(words)) return new Map([[prefix, words.map((part) => (typeof part === 'string' ? part : '')).join('\n')]]);
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    for (const [inner, text] of flatten(value, prefix === '' ? key : `${prefix}.${key}`)) texts.set(inner, text);
  }
  return texts;
}

function isList(words: Words): words is readonly Words[] {
  return Array.isArray(words);
}

function compare(where: string, original: Map<string, string>, words: Map<string, string>): void {
  for (const key of original.keys()) if (!words.has(key)) problems.push(`${where}: ${key} is missing`);
  for (const [key, text] of words) {
    const counterpart = original.get(key);
    if (counterpart === undefined) problems.push(`${where}: ${key} is not in ${reference}`);
    else if (placeholders(counterpart) !== placeholders(text)) problems.push(`${where}: ${key} has other placeholders than ${reference}`);
    if (text.split('\n').some((line) => line.trim() === '')) problems.push(`${where}: ${key} is empty`);
  }
}

function placeholders(text: string): string {
  const found = [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '');
  return [...new Set(found)].toSorted().join(' ');
}

/** Keys as the code asks for them: quoted ones, and templates whose `${…}` may stand for any id. */
async function readKeyPatterns(): Promise<RegExp[]> {
  const sources = (await readdir('src', { recursive: true })).filter((name) => /\.tsx?$/.test(name));
  const patterns = new Set<string>();
  for (const source of sources) {
    const code = await readFile(path.join('src', source), 'utf8');
    for (const [, quoted] of code.matchAll(/'([a-zA-Z][\w:.-]*)'/g)) patterns.add(quoted ?? '');
    for (const [, template] of code.matchAll(/`([a-zA-Z][\w:.-]*(?:\$\{[^`}]*\}[\w:.-]*)+)`/g)) patterns.add(template ?? '');
  }
  return [...patterns].map((pattern) => {
    const literal = pattern
      .split(/\$\{[^}]*\}/)
      .map((part) => part.replaceAll(/[.-]/g, String.raw`\$&`))
      .join('.+');
    return new RegExp(`^(?:${literal})(?:\\..+)?$`);
  });
}

/** A key is used where the code names it, or a branch above it, with or without its namespace; plural forms count as their stem. */
function isUsed(namespace: string, key: string): boolean {
  const stem = key.replace(/_(?:zero|one|two|few|many|other)$/, '');
  return keyPatterns.some((pattern) => pattern.test(`${namespace}:${stem}`) || pattern.test(stem));
}
