import { readFile } from 'node:fs/promises';
import path from 'node:path';

interface Chunk {
  file: string;
  imports?: string[];
  css?: string[];
}

/** Vite's build manifest: source file (or shared chunk) to what was made of it. */
export type Manifest = Record<string, Chunk>;

export async function readManifest(dist: string): Promise<Manifest> {
  return JSON.parse(await readFile(path.join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;
}

/**
 * Scripts and styles of the given source files and of all they import, but for what `present` brings already. Throws where a
 * source has no chunk, which means that the route table names a file that isn't there.
 */
export function chunksOf(
  manifest: Manifest,
  sources: readonly string[],
  present: readonly string[] = [],
): { scripts: string[]; styles: string[] } {
  const needed = reach(manifest, sources).difference(reach(manifest, present));
  const chunks = [...needed].map((name) => chunkOf(manifest, name));
  return {
    scripts: [...new Set(chunks.map(({ file }) => file))],
    styles: [...new Set(chunks.flatMap(({ css = [] }) => css))],
  };
}

function reach(manifest: Manifest, names: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const open = [...names];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    open.push(...(chunkOf(manifest, name).imports ?? []));
  }
  return reached;
}

function chunkOf(manifest: Manifest, name: string): Chunk {
  const chunk = Object.hasOwn(manifest, name) ? manifest[name] : undefined;
  if (!chunk) throw new Error(`The build has no chunk for ${name}`);
  return chunk;
}
