import { createHash } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build as bundle } from 'vite';
import { searchedLanguages } from '../src/domain/language/search-phrases.ts';
import { languages, paths, type Language } from '../src/paths.ts';
import type { Build, BuildFiles } from '../src/service-worker/build.ts';
import type { Manifest } from './manifest.ts';

/**
 * Writes the service worker, `sw.js`, and the list of files it keeps, into a built site. `pages` is all of the site's documents in
 * one digest, `asking` the addresses of those that ask others.
 */
export async function writeServiceWorker(dist: string, manifest: Manifest, pages: string, asking: readonly string[]): Promise<void> {
  const entry = manifest['index.html']?.file;
  if (entry === undefined) throw new Error('The build has no entry');
  const list = JSON.stringify(await filesOf(dist, manifest));
  const files = `assets/files-${digest(list)}.json`;
  await writeFile(path.join(dist, files), list);
  const build: Build = { id: digest(pages + list), entry, files, asking, receiving: languages.map((language) => paths.decode(language)) };
  await bundle({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { theBuild: JSON.stringify(build) },
    build: {
      outDir: dist,
      emptyOutDir: false,
      // Few browsers let a service worker import others: it is one file, in the old form.
      rolldownOptions: { input: 'src/service-worker/service-worker.ts', output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  });
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 10);
}

/** What the search knows of a language: asked of every query, whatever the language of the page. */
const knowledge = /^locales\/[^/]+\/language\//;

/** Whether readers of a language need a source that others may not: its words, and the phrases that are searched for them. */
function isFor(language: Language, source: string): boolean {
  if (knowledge.test(source)) return searchedLanguages(language).some((one) => source.startsWith(`locales/${one}/language/phrases/`));
  return (
    source.startsWith(`locales/${language}/`) ||
    [`virtual:verdict-rows/${language}/`, `virtual:step-rows/${language}/`].some((rows) => source.includes(rows))
  );
}

/** Every script, style and table of words, by who needs it: a language's words are in files of their own. */
async function filesOf(dist: string, manifest: Manifest): Promise<BuildFiles> {
  const wordsOf = (language: Language) =>
    new Set(
      Object.entries(manifest)
        .filter(([source]) => isFor(language, source))
        .map(([, { file }]) => file),
    );
  const words = new Map(languages.map((language) => [language, wordsOf(language)]));
  const all = (await readdir(path.join(dist, 'assets'))).filter((name) => !name.endsWith('.map')).map((name) => `assets/${name}`);
  const shared = all.filter((file) => ![...words.values()].some((own) => own.has(file)));
  return { all: shared, ...(Object.fromEntries([...words].map(([language, own]) => [language, [...own]])) as Record<Language, string[]>) };
}
