import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** Tables that are a small part of large ones. Each exports nothing but values that JSON can write. */
const tables = ['src/domain/catalogue/identities.ts', 'src/domain/status/status-table.ts'];

/** Computes these tables once, at build time, so that no browser loads the rows they are made from. */
export function foldTables(): Plugin {
  const files = new Set(tables.map((file) => path.resolve(file)));
  return {
    name: 'fold-tables',
    apply: 'build',
    load: {
      filter: { id: /-table\.ts$|identities\.ts$/ },
      async handler(id) {
        if (!files.has(id)) return undefined;
        const table = (await import(pathToFileURL(id).href)) as Record<string, unknown>;
        return Object.entries(table)
          .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
          .join('\n');
      },
    },
  };
}
