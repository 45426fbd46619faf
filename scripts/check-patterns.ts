/**
 * Part of `npm run check`: every regular expression that may meet a pasted text (src/domain and
 * src/platform) must take time linear in its input, whatever the input. Recheck proves it, or
 * finds the text that shows the opposite.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { check } from 'recheck';
import { parseAst } from 'vite';

interface Pattern {
  file: string;
  source: string;
  flags: string;
}

const folders = ['src/domain', 'src/platform', 'src/paths.ts'];

/** Its limits of time would have a busy machine find patterns slow that aren't: steps alone are counted. */
const limits = { attackTimeout: null, incubationTimeout: null, seedingTimeout: null, timeout: 120_000 } as const;

const problems: string[] = [];
const patterns = (await Promise.all(folders.map(patternsIn))).flat();
const unique = new Map(patterns.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]));

for (const [pattern, { file, source, flags }] of unique) {
  const result = await check(source, flags, limits);
  if (result.status === 'safe') continue;
  const why = result.status === 'vulnerable' ? result.complexity.summary : result.error.kind;
  problems.push(`${file}: ${pattern} is ${result.status} (${why})`);
}

for (const problem of problems) console.error(problem);
console.log(`${unique.size} patterns, ${problems.length} that may backtrack`);
process.exitCode = problems.length > 0 ? 1 : 0;

async function patternsIn(place: string): Promise<Pattern[]> {
  const files = place.endsWith('.ts') ? [place] : (await readdir(place, { recursive: true })).map((name) => path.join(place, name));
  const found = await Promise.all(files.filter((file) => file.endsWith('.ts')).map(patternsInFile));
  return found.flat();
}

async function patternsInFile(file: string): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const code = await readFile(file, 'utf8');
  // A pattern that is put together at run time can't be proved.
  if (code.includes('new RegExp(')) problems.push(`${file}: new RegExp`);
  collect(parseAst(code, { lang: 'ts' }), (source, flags) => found.push({ file, source, flags }));
  return found;
}

/** Walks a syntax tree and hands over each regular expression literal. */
function collect(node: unknown, take: (source: string, flags: string) => void): void {
  if (Array.isArray(node)) {
    for (const child of node) collect(child, take);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  if ('regex' in node && isRegex(node.regex)) take(node.regex.pattern, node.regex.flags);
  for (const child of Object.values(node)) if (typeof child === 'object') collect(child, take);
}

function isRegex(value: unknown): value is { pattern: string; flags: string } {
  return typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value;
}
