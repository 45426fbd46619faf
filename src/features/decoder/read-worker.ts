/** Reads large sources beside the page, so that the page stays alive. Its messages in are the pieces of one source. */
import { lightenBlobs } from './light-blob.ts';
import { readSource, type WorkerMessage } from './read-source.ts';
import { createJoiner, type Piece } from './source-pieces.ts';

lightenBlobs(globalThis);

function tell(message: WorkerMessage): void {
  postMessage(message);
}

const join = createJoiner();

addEventListener('message', ({ data }: MessageEvent<Piece>) => {
  const source = join(data);
  if (!source) return;
  void readSource(source, (progress) => {
    tell({ progress });
  }).then(
    (result) => {
      tell({ result });
    },
    () => {
      tell({ missing: true });
    },
  );
});
