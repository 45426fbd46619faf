import { sizeOf, type Source } from '../../platform/carried-source.ts';
import { askWhy, loadPart, PartMissing } from '../../platform/parts.ts';
import { startSealedWorker } from '../../platform/sealed-worker.ts';
import type { OnProgress, SourceReader } from './read-source.ts';
// oxlint-disable-next-line import/default
import readWorker from './read-worker.ts?worker&url';
import { sendInPieces, type Piece } from './source-pieces.ts';

/** What is asked of a reader that lives in a worker, once it has its source. */
export interface Ask {
  id: number;
  method: keyof SourceReader;
  args: readonly unknown[];
}

/** What a worker is sent: the pieces of one source, then questions about it. */
export type ToWorker = Piece | Ask;

/** What is said of a question. */
type Told = { id: number } & ({ progress: number } | { answer: unknown } | { failed: true });

/** What a worker says: first that it runs, then what comes of each question. */
export type FromWorker = 'ready' | Told;

/** A larger source is read in a worker: what takes longer than a blink must not hold up the page. */
const largestHere = 100_000;

/** A reader of a source, and what ends it: nothing comes after that. */
export interface OpenReader {
  reader: SourceReader;
  end: () => void;
}

/**
 * Opens a reader here, or for a large source in a worker. What is asked of it rejects with `PartMissing` where
 * the decoder's own code can't be loaded.
 */
export function openReader(source: Source): OpenReader {
  return sizeOf(source) > largestHere && typeof Worker === 'function' ? inWorker(source) : here(source);
}

function here(source: Source): OpenReader {
  const made = loadPart(() => import('./read-source.ts')).then(({ createReader, ReaderMissing }) => ({
    reader: createReader(source),
    ReaderMissing,
  }));
  const ask = async <Answer>(question: (reader: SourceReader) => Promise<Answer>) => {
    const { reader, ReaderMissing } = await made;
    try {
      return await question(reader);
    } catch (error) {
      throw error instanceof ReaderMissing ? new PartMissing(await askWhy(), error) : error;
    }
  };
  return {
    reader: {
      next: (...args) => ask((reader) => reader.next(...args)),
      recipients: (...args) => ask((reader) => reader.recipients(...args)),
      whole: (...args) => ask((reader) => reader.whole(...args)),
      save: (...args) => ask((reader) => reader.save(...args)),
    },
    end: () => {},
  };
}

interface Waiting {
  onProgress: OnProgress;
  resolve: (answer: never) => void;
  reject: (reason: Error) => void;
}

function inWorker(source: Source): OpenReader {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let ended = false;
  let stop: (() => void) | undefined;

  const receive = ({ data }: MessageEvent<Told>) => {
    const one = waiting.get(data.id);
    if ('progress' in data) {
      one?.onProgress(data.progress);
      return;
    }
    waiting.delete(data.id);
    // The worker answers in the form it was asked for.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    if ('answer' in data) one?.resolve(data.answer as never);
    else one?.reject(failure());
  };
  const started = loadPart(() => startSealedWorker(readWorker)).then(({ worker, end }) => {
    const send = (message: ToWorker) => {
      // A worker has no origin to name.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      worker.postMessage(message);
    };
    worker.addEventListener('message', receive);
    worker.addEventListener('error', () => {
      stop?.();
      for (const { reject } of waiting.values()) reject(failure());
      waiting.clear();
    });
    const stopSending = sendInPieces(source, send);
    stop = () => {
      ended = true;
      stopSending();
      end();
    };
    if (ended) stop();
    return send;
  });
  const ask = async <Answer>(method: keyof SourceReader, onProgress: OnProgress, ...args: readonly unknown[]) => {
    const send = await started;
    return new Promise<Answer>((resolve, reject) => {
      if (ended) {
        reject(failure());
        return;
      }
      asked += 1;
      waiting.set(asked, { onProgress, resolve, reject });
      send({ id: asked, method, args });
    });
  };
  return {
    reader: {
      next: (onProgress) => ask('next', onProgress),
      recipients: (onProgress, ...args) => ask('recipients', onProgress, ...args),
      whole: (onProgress, ...args) => ask('whole', onProgress, ...args),
      save: (onProgress, ...args) => ask('save', onProgress, ...args),
    },
    end: () => {
      ended = true;
      stop?.();
    },
  };
}

function failure(): Error {
  return new Error('The worker failed');
}
