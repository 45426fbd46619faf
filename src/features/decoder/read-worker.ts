/** Reads large sources beside the page, so that the page stays responsive. It is sent the pieces of one source, and asked about it. */
import { lightenBlobs } from './light-blob.ts';
import { createReader, type SourceReader } from './read-source.ts';
import { createJoiner } from './source-pieces.ts';
import type { Ask, FromWorker, ToWorker } from './source-reader.ts';

lightenBlobs(globalThis);

function tell(message: FromWorker): void {
  postMessage(message);
}

/** Reporting each step of thousands would keep the page busy. */
const leastProgress = 0.005;

const join = createJoiner();
/** Asked before the source is here: answered when it is. */
const early: Ask[] = [];
let reader: SourceReader | undefined;

async function answer({ id, method, args }: Ask, from: SourceReader): Promise<void> {
  let told = 0;
  const onProgress = (progress: number) => {
    if (progress - told < leastProgress) return;
    told = progress;
    tell({ id, progress });
  };
  try {
    // The page's side has the types: what it asks is what the reader takes.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const ask = from[method] as (...all: readonly unknown[]) => Promise<unknown>;
    tell({ id, answer: await ask(onProgress, ...args) });
  } catch {
    tell({ id, failed: true });
  }
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (typeof data === 'object' && 'id' in data) {
    if (reader) void answer(data, reader);
    else early.push(data);
    return;
  }
  const source = join(data);
  if (!source) return;
  const made = createReader(source);
  reader = made;
  for (const ask of early.splice(0)) void answer(ask, made);
});

tell('ready');
