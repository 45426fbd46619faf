import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { mailFlow } from '../src/domain/flow/mail-flow.ts';
import { languages } from '../src/paths.ts';

const name = 'virtual:verdict-rows';
const prefix = `\0${name}`;

/**
 * Makes a module of each verdict's words in each language, from `outcomes.json` and `remedies.json`:
 * a verdict's page shows one row of some fifty, and shouldn't load the others. `virtual:verdict-rows`
 * holds their loaders by language and id.
 */
export function verdictRows(): Plugin {
  return {
    name: 'verdict-rows',
    resolveId: { filter: { id: /^virtual:verdict-rows/ }, handler: (id) => `\0${id}` },
    load: {
      // oxlint-disable-next-line no-control-regex -- bundlers mark what no file holds with this character.
      filter: { id: /^\0virtual:verdict-rows/ },
      handler(id) {
        if (id === prefix) return `export default { ${languages.map((language) => `${language}: ${loaders(language)}`).join(', ')} };`;
        const [language = '', outcome = ''] = id.slice(prefix.length + 1).split('/');
        return row(language, outcome, (file) => {
          this.addWatchFile(file);
        });
      },
    },
  };
}

function loaders(language: string): string {
  return `{ ${Object.keys(mailFlow.outcomes)
    .map((id) => `'${id}': () => import('${name}/${language}/${id}')`)
    .join(', ')} }`;
}

async function row(language: string, outcome: string, watch: (file: string) => void): Promise<string> {
  const read = async (namespace: string) => {
    const file = path.resolve('locales', language, `${namespace}.json`);
    watch(file);
    const { rows } = JSON.parse(await readFile(file, 'utf8')) as { rows: Record<string, object> };
    return rows[outcome];
  };
  return `export default ${JSON.stringify({ ...(await read('outcomes')), ...(await read('remedies')) })};`;
}
