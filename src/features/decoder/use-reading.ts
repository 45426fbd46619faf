import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { readShare } from '../../domain/bounce/share.ts';
import type { NamedReading } from '../../domain/bounce/table.ts';
import { carriedSource, lost, pasted, sizeOf, type Source } from '../../platform/carried-source.ts';
import { startSealedWorker } from '../../platform/sealed-worker.ts';
import type { ReadResult, WorkerMessage } from './read-source.ts';
// oxlint-disable-next-line import/default
import readWorker from './read-worker.ts?worker&url';
import { sendInPieces } from './source-pieces.ts';

/** How the reading of what was pasted stands. `progress` is from 0 to 1. */
export type ReadingState =
  | { state: 'none' | 'too-large' | 'lost' | 'failed' | 'stopped' }
  | { state: 'reading'; progress: number; stop: () => void }
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

  useEffect(() => {
    if (source === undefined) return undefined;
    const tell = (result: ReadingState) => {
      setTold({ source, result });
    };
    const end = start(source, {
      onProgress: (progress) => {
        tell({ state: 'reading', progress, stop });
      },
      onResult: tell,
    });
    const stop = () => {
      end();
      tell({ state: 'stopped' });
    };
    tell({ state: 'reading', progress: 0, stop });
    return end;
  }, [source]);

  const isShared = own === undefined && shared !== undefined;
  if (carried === lost) return { source, isShared: false, result: { state: 'lost' } };
  if (source === undefined) return { source, isShared, result: { state: 'none' } };
  const result: ReadingState = told?.source === source ? told.result : { state: 'reading', progress: 0, stop: () => {} };
  return { source, isShared, result: isShared ? withGenerator(result, shared.generator) : result };
}

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

interface Listeners {
  onProgress: (share: number) => void;
  onResult: (result: ReadResult) => void;
}

/** Starts reading, here or in a worker; gives what ends it. */
function start(source: Source, listeners: Listeners): () => void {
  return sizeOf(source) > largestHere && typeof Worker === 'function' ? startWorker(source, listeners) : startHere(source, listeners);
}

function startHere(source: Source, { onProgress, onResult }: Listeners): () => void {
  let ended = false;
  const whileWanted = <Value>(tell: (value: Value) => void) => {
    return (value: Value) => {
      if (!ended) tell(value);
    };
  };
  const result = import('./read-source.ts').then(({ readSource }) => readSource(source, whileWanted(onProgress)));
  // The decoder's own code could not be loaded.
  void result.catch((): ReadResult => ({ state: 'failed' })).then(whileWanted(onResult));
  return () => {
    ended = true;
  };
}

function startWorker(source: Source, { onProgress, onResult }: Listeners): () => void {
  let end: (() => void) | undefined;
  let isWanted = true;
  const finish = (result: ReadResult) => {
    end?.();
    if (isWanted) onResult(result);
  };
  startSealedWorker(readWorker).then(
    (started) => {
      if (!isWanted) {
        started.end();
        return;
      }
      const { worker } = started;
      worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
        if ('progress' in data) onProgress(data.progress);
        else finish(data.result);
      });
      worker.addEventListener('error', () => {
        finish({ state: 'failed' });
      });
      const stopSending = sendInPieces(source, (piece) => {
        // A worker has no origin to name.
        // oxlint-disable-next-line unicorn/require-post-message-target-origin
        worker.postMessage(piece);
      });
      end = () => {
        stopSending();
        started.end();
      };
    },
    () => {
      finish({ state: 'failed' });
    },
  );
  return () => {
    isWanted = false;
    end?.();
  };
}
