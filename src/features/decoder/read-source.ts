import { decodeAll, TooLarge } from '../../domain/bounce/decode.ts';
import { ReaderMissing } from '../../domain/bounce/outlook-file.ts';
import type { NamedReading } from '../../domain/bounce/table.ts';
import type { Source } from '../../platform/carried-source.ts';

/** How the reading of a source ended. */
export type ReadResult = { state: 'read'; readings: readonly NamedReading[] } | { state: 'too-large' | 'failed' };

/** What a worker tells while it reads; `missing`: a part of the decoder could not be loaded. */
export type WorkerMessage = { progress: number } | { result: ReadResult } | { missing: true };

/** Reads every message of every text and file. `onProgress` hears how far it is, from 0 to 1. Rejects with `ReaderMissing` alone. */
export async function readSource(source: Source, onProgress: (share: number) => void): Promise<ReadResult> {
  const readings: NamedReading[] = [];
  try {
    for (const [index, { name, content }] of source.entries()) {
      // One after the other, on one core.
      // oxlint-disable-next-line no-await-in-loop
      const read = await decodeAll(content, (done, all) => {
        onProgress((index + done / all) / source.length);
      });
      readings.push(...read.map((reading, at) => ({ name: read.length > 1 ? `${name} ${at + 1}`.trim() : name, reading })));
    }
  } catch (error) {
    if (error instanceof ReaderMissing) throw error;
    return { state: error instanceof TooLarge ? 'too-large' : 'failed' };
  }
  return { state: 'read', readings };
}
