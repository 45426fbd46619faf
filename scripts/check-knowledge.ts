/**
 * The laws over `src/knowledge`: every row has a source, a certainty and a day; every explanation is used
 * and has all its words in every language; each wording stands once, is found, and alone means what it
 * is listed under; providers, programs and block lists have one id and one place; rows stay readable. Prints counts, and fails on what breaks a law.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { judge } from '../src/domain/bounce/judge.ts';
import { everyRow } from '../src/domain/catalogue/every-row.ts';
import { clientErrors } from '../src/knowledge/programs/client-errors.ts';
import { enhancedCodes } from '../src/knowledge/codes/enhanced-codes.ts';
import { replyCodes } from '../src/knowledge/codes/reply-codes.ts';
import { explanations, type ExplanationId } from '../src/knowledge/explanations/explanations.ts';
import { otherClass } from '../src/knowledge/explanations/other-class.ts';
import { phrases } from '../src/knowledge/phrases/phrases.ts';
import { precedence } from '../src/knowledge/phrases/precedence.ts';
import { replies } from '../src/knowledge/replies/replies.ts';
import type { Permanence } from '../src/knowledge/permanence.ts';
import type { Source } from '../src/knowledge/source.ts';
import type { ExplanationWords } from '../src/i18n/explanation-words.ts';
import { languages, type Language } from '../src/paths.ts';
import { checkProviders } from './check-providers.ts';
import { readExplanations } from './read-explanations.ts';

const folders = ['src/knowledge', 'locales'];
const longestLine = 120;
const longestFile = 400;
/** Shorter wordings than the index of phrases tells apart. */
const shortestPhrase = 3;

const problems: string[] = [];
/** What the decoder gives where nothing failed or nothing tells, whatever the rows say. */
const ofTheDecoder: readonly ExplanationId[] = ['accepted', 'unexplained', 'own-server-rule', 'way-out-closed'];
// A constant table has the keys its type says.
const ids = Object.keys(explanations) as ExplanationId[];

checkProvenance();
checkExplanations();
checkPhrases();
problems.push(...checkProviders());
for (const language of languages) await checkWords(language);
await checkFiles();
await checkFormatter();

console.log(`${everyRow.length} rows: ${count(everyRow.map(({ kind }) => kind))}; ${phrases.length} general phrases`);
console.log(
  `by source: ${count(everyRow.flatMap(({ sources }) => [...new Set(sources.map(({ authority }) => authority))]))}`,
);
console.log(`by certainty: ${count(everyRow.map(({ certainty }) => certainty))}`);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

function checkProvenance(): void {
  const named = [...replyCodes, ...enhancedCodes].map(({ sources, ...row }) => ({ ...row, all: sources }));
  const said = [...replies, ...clientErrors].map(({ source, ...row }) => ({ ...row, all: [source] }));
  const usual = phrases.map(({ text, source, ...row }) => ({ ...row, id: text, all: [source] }));
  for (const { id, all, certainty, checked } of [...named, ...said, ...usual]) {
    if (all.length === 0 || !all.every(isNamed) || certainty.length === 0 || !/^\d{4}-\d\d-\d\d$/.test(checked))
      problems.push(`${id} lacks a source, a certainty or the day it was checked`);
    if ((certainty === 'recalled') !== all.every(({ authority }) => authority === 'memory'))
      problems.push(`${id} is ${certainty}, which its source does not fit`);
  }
  for (const { id, explanation, permanence } of everyRow) {
    const other = lasting(explanation);
    if (other !== null && other !== permanence) problems.push(`${id} is ${permanence}, but ${explanation} is ${other}`);
  }
  for (const id of twice(everyRow.map((row) => row.id))) problems.push(`two rows have the id ${id}`);
}

/** Whether an explanation lasts, where another one stands for what doesn't; null where it fits both. */
function lasting(id: ExplanationId): Permanence | null {
  const isOneOfTwo = Object.hasOwn(otherClass, id) || Object.values(otherClass).includes(id);
  return isOneOfTwo ? explanations[id].permanence : null;
}

function isNamed({ reference }: Source): boolean {
  return reference.trim() !== '';
}

function checkExplanations(): void {
  const used = new Set<ExplanationId>(
    [...everyRow, ...phrases].map(({ explanation }) => explanation).concat(ofTheDecoder),
  );
  for (const id of ids)
    if (!used.has(id) && !Object.values(otherClass).includes(id))
      problems.push(`nothing ends in the explanation ${id}`);
  for (const [id, other] of Object.entries(otherClass) as [ExplanationId, ExplanationId][])
    if (
      explanations[id].family !== explanations[other].family ||
      explanations[id].permanence === explanations[other].permanence
    )
      problems.push(`${other} is not ${id} in a code of the other class`);
}

function checkPhrases(): void {
  const texts = phrases.map(({ text }) => text);
  for (const text of twice(texts)) problems.push(`the phrase ‘${text}’ stands twice`);
  const placed = precedence.flat();
  for (const id of twice(placed)) problems.push(`${id} has two places in the precedence of phrases`);
  for (const { text, explanation } of phrases) {
    if (!placed.includes(explanation)) problems.push(`${explanation} has phrases but no place in their precedence`);
    const told = judge({
      text,
      replyCode: '',
      enhancedCode: '',
      context: '',
      remoteMta: '',
      nearby: () => '',
    }).explanation;
    if (told !== explanation)
      problems.push(`the phrase ‘${text}’ stands under ${explanation}, but alone it means ${told}`);
  }
  for (const { id, phrases: own, codes, provider } of [...replies, ...clientErrors]) {
    const same = replies.filter(
      (other) => other.provider === provider && other.id !== id && String(other.codes) === String(codes),
    );
    for (const text of own.filter((one) => same.some((other) => other.phrases.includes(one))))
      problems.push(`${id}: the phrase ‘${text}’ is that of another row of ${provider} with the same codes`);
  }
  for (const text of [...texts, ...[...replies, ...clientErrors].flatMap((row) => row.phrases)])
    if (text.length < shortestPhrase || text !== text.toLowerCase() || text !== text.replaceAll(/\s+/g, ' ').trim())
      problems.push(`the phrase ‘${text}’ is not plain lower-case words with single blanks, or is too short`);
}

async function checkWords(language: Language): Promise<void> {
  const rows: Readonly<Record<string, ExplanationWords>> = await readExplanations(language);
  for (const id of ids)
    if (!isWhole(id, rows[id])) problems.push(`${language}: no words, or not all, for the explanation ${id}`);
  for (const id of Object.keys(rows))
    if (!Object.hasOwn(explanations, id)) problems.push(`${language}: words for ${id}, which is no explanation`);
}

function isWhole(id: ExplanationId, words: ExplanationWords | undefined): boolean {
  // Only what failed is shown with the recipient's name.
  const failed = explanations[id].permanence !== 'not-an-error';
  const parts = ['title', 'meaning', 'action', 'steps', 'stop'] as const;
  return (
    parts.every((part) => isFilled(words?.[part])) && (!failed || words?.titleFor?.includes('{{recipient}}') === true)
  );
}

async function checkFiles(): Promise<void> {
  const lengths = await Promise.all(
    (await Promise.all(folders.map(filesIn))).flat().map(async (name) => {
      const lines = (await readFile(name, 'utf8')).split('\n');
      const longest = Math.max(...lines.map(({ length }) => length));
      if (longest > longestLine) problems.push(`${name} has a line of ${longest} characters`);
      if (lines.length > longestFile) problems.push(`${name} has ${lines.length} lines: split it`);
      return { longest, lines: lines.length };
    }),
  );
  const most = (of: 'longest' | 'lines') => Math.max(...lengths.map((one) => one[of]));
  console.log(
    `${lengths.length} files of knowledge: longest line ${most('longest')}, longest file ${most('lines')} lines`,
  );
}

/** What the formatter may not touch grows into lines that nobody can read. */
async function checkFormatter(): Promise<void> {
  const texts = await Promise.all(
    (await filesIn('src')).map(async (name) => [name, await readFile(name, 'utf8')] as const),
  );
  for (const [name, text] of texts)
    if (text.includes('oxfmt-ignore')) problems.push(`${name} is kept from the formatter`);
}

async function filesIn(root: string): Promise<string[]> {
  const names = await readdir(root, { recursive: true });
  return names.filter((name) => /\.tsx?$/.test(name)).map((name) => path.join(root, name));
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value)
    ? value.length > 0 && value.every(isFilled)
    : typeof value === 'string' && value.trim() !== '';
}

function twice<Id extends string>(names: readonly Id[]): Id[] {
  return names.filter((name, at) => names.indexOf(name) !== at);
}

function count(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, number]) => `${name} ${number}`).join(', ');
}
