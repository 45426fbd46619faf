import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { mailFlow } from '../src/domain/flow/mail-flow.ts';
import { languages } from '../src/paths.ts';

/** Rows of words that a page shows one of: files of `locales/<language>/` that hold them, and the key under which they stand there. */
interface Rows {
  name: string;
  ids: readonly string[];
  files: readonly string[];
  key: string;
}

/** A verdict's page shows one verdict of some seventy. */
const verdicts: Rows = { name: 'virtual:verdict-rows', ids: Object.keys(mailFlow.outcomes), files: ['outcomes', 'remedies'], key: 'rows' };

/** A question's page shows one question. */
const questions: Rows = { name: 'virtual:step-rows', ids: Object.keys(mailFlow.steps), files: ['checks', 'help'], key: 'steps' };

/**
 * Makes a module of the words of each verdict and of each question in each language, since a page that shows one shouldn't load the
 * others. `virtual:verdict-rows` and `virtual:step-rows` hold their loaders by language and id.
 */
export function wordRows(): Plugin[] {
  return [verdicts, questions].map(modulesOf);
}

function modulesOf(rows: Rows): Plugin {
  const prefix = `\0${rows.name}`;
  return {
    name: rows.name.replace('virtual:', ''),
    resolveId: { filter: { id: new RegExp(`^${rows.name}`) }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: new RegExp(`^${prefix}`) },
      handler(id) {
        if (id === prefix)
          return `export default { ${languages.map((language) => `${language}: ${loaders(rows, language)}`).join(', ')} };`;
        const [language = '', row = ''] = id.slice(prefix.length + 1).split('/');
        return wordsOf(rows, language, row, (file) => {
          this.addWatchFile(file);
        });
      },
    },
  };
}

function loaders({ name, ids }: Rows, language: string): string {
  return `{ ${ids.map((id) => `'${id}': () => import('${name}/${language}/${id}')`).join(', ')} }`;
}

async function wordsOf({ files, key }: Rows, language: string, row: string, watch: (file: string) => void): Promise<string> {
  const read = async (name: string) => {
    const file = path.resolve('locales', language, `${name}.json`);
    watch(file);
    const words = JSON.parse(await readFile(file, 'utf8')) as Record<string, Record<string, object>>;
    return words[key]?.[row];
  };
  const parts = await Promise.all(files.map(read));
  return `export default ${JSON.stringify(Object.assign({}, ...parts))};`;
}
