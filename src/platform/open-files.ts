import { visible } from '../domain/bounce/characters.ts';
import { MAX_BYTES, MAX_TOTAL_BYTES } from '../domain/bounce/limits.ts';
import type { NamedContent, Refusal, Source } from './carried-source.ts';

/** Opens files. One that is too large, or comes after as much as can be read together, is refused by name; the others are opened. */
export async function opened(files: readonly File[]): Promise<Source> {
  let room = MAX_TOTAL_BYTES;
  const admitted = files.map((file): [File, Refusal?] => {
    if (file.size > MAX_BYTES) return [file, 'file'];
    if (file.size > room) return [file, 'total'];
    room -= file.size;
    return [file];
  });
  return Promise.all(admitted.map(async ([file, refused]) => readFile(file, refused)));
}

async function readFile(file: File, refused: Refusal | undefined): Promise<NamedContent> {
  const name = visible(file.name);
  if (refused !== undefined) return { name, content: '', refused };
  try {
    return { name, content: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return { name, content: '', refused: 'unreadable' };
  }
}

/** Why nothing of a source can be read, by its first file; undefined where something can. */
export function refusalOf(source: Source): Refusal | undefined {
  return source.every(({ refused }) => refused !== undefined) ? source[0]?.refused : undefined;
}
