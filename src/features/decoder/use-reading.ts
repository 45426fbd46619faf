import { useEffect, useReducer, useState } from 'react';
import { useLocation } from 'react-router';
import { readShare } from '../../domain/bounce/share.ts';
import type { NamedReading } from '../../domain/bounce/table.ts';
import type { MissingPart } from '../../i18n/use-part.ts';
import { carriedSource, lost, pasted, sizeOf, type Source } from '../../platform/carried-source.ts';
import { loadPart, PartMissing } from '../../platform/parts.ts';
import { startSealedWorker } from '../../platform/sealed-worker.ts';
import type { ReadResult, WorkerMessage } from './read-source.ts';
// oxlint-disable-next-line import/default
import readWorker from './read-worker.ts?worker&url';
import { sendInPieces } from './source-pieces.ts';

/** How the reading of what was pasted stands. `progress` is from 0 to 1. */
export type ReadingState =
  | { state: 'none' | 'too-large' | 'lost' | 'failed' | 'stopped' }
  | { state: 'reading'; progress: number; stop: () => void }
  | { state: 'missing'; missing: MissingPart }
  | { state: 'read'; readings: readonly NamedReading[] };

/** A larger source is read in a worker: what takes longer than a blink must not hold up the page. */
const largestHere = 100_000;

/**
 * Reads the source the history entry carries, or the codes a shared link tells. The decoder is
 * loaded when there is something to read; a source that has been replaced meanwhile is not shown.
 */
export function useReading(): { source: Source | undefined; isShared: boolean; result: ReadingState } {
  const location = useLocation();
  const carried = carriedSource(location.state);
  const own = carried === lost ? undefined : carried;
  const shared = useShared(location.search);
  const source = own ?? shared?.source;
  const [told, setTold] = useState<{ source: Source; result: ReadingState }>();
  const [tries, retry] = useReducer(count, 0);

  useEffect(() => {
    if (source === undefined) return undefined;
    const reading = new AbortController();
    const tell = (result: ReadingState) => {
      if (!reading.signal.aborted) setTold({ source, result });
    };
    const stop = () => {
      tell({ state: 'stopped' });
      reading.abort();
    };
    tell({ state: 'reading', progress: 0, stop });
    const onProgress = (progress: number) => {
      tell({ state: 'reading', progress, stop });
    };
    void loadPart(() => readOnce(source, onProgress, reading.signal)).then(tell, (error: unknown) => {
      if (!(error instanceof PartMissing)) throw error;
      tell({ state: 'missing', missing: { why: error.why, trying: false, retry } });
    });
    return () => {
      reading.abort();
    };
    // Another try reads the same source again.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [source, tries]);

  const isShared = own === undefined && shared !== undefined;
  if (carried === lost) return { source, isShared: false, result: { state: 'lost' } };
  if (source === undefined) return { source, isShared, result: { state: 'none' } };
  const result: ReadingState = told?.source === source ? told.result : { state: 'reading', progress: 0, stop: () => {} };
  return { source, isShared, result: isShared ? withGenerator(result, shared.generator) : result };
}

const count = (tries: number) => tries + 1;

/** The codes of a shared link as a source that stays the same while the address does. */
function useShared(search: string) {
  const [kept, setKept] = useState(() => ({ search, shared: toShared(search) }));
  if (kept.search === search) return kept.shared;
  const shared = toShared(search);
  setKept({ search, shared });
  return shared;
}

function toShared(search: string): { source: Source; generator: string | null } | undefined {
  const read = readShare(search);
  return read && { source: pasted(read.line), generator: read.generator };
}

/** The link tells who wrote the bounce; its codes alone don't. */
function withGenerator(result: ReadingState, generator: string | null): ReadingState {
  if (result.state !== 'read') return result;
  return { state: 'read', readings: result.readings.map(({ name, reading }) => ({ name, reading: { ...reading, generator } })) };
}

/**
 * Reads a source, here or in a worker, which `signal` ends. Rejects where a part of the decoder could not be loaded: nothing is known
 * of the source then.
 */
async function readOnce(source: Source, onProgress: (share: number) => void, signal: AbortSignal): Promise<ReadResult> {
  if (sizeOf(source) > largestHere && typeof Worker === 'function') return readInWorker(source, onProgress, signal);
  const { readSource } = await import('./read-source.ts');
  return readSource(source, onProgress);
}

async function readInWorker(source: Source, onProgress: (share: number) => void, signal: AbortSignal): Promise<ReadResult> {
  const { worker, end } = await startSealedWorker(readWorker);
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
      if ('progress' in data) {
        onProgress(data.progress);
        return;
      }
      finish();
      if ('result' in data) resolve(data.result);
      else reject(new Error('A part of the decoder could not be loaded'));
    });
    worker.addEventListener('error', () => {
      finish();
      resolve({ state: 'failed' });
    });
    const stopSending = sendInPieces(source, (piece) => {
      // A worker has no origin to name.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      worker.postMessage(piece);
    });
    const finish = () => {
      stopSending();
      end();
    };
    if (signal.aborted) finish();
    signal.addEventListener('abort', finish);
  });
}
