/** Reads large sources beside the page, so that the page stays alive. Its only message in is a source. */
import type { Source } from '../../platform/carried-source.ts';
import { lightenBlobs } from './light-blob.ts';
import { readSource, type WorkerMessage } from './read-source.ts';

lightenBlobs(globalThis);

function tell(message: WorkerMessage): void {
  postMessage(message);
}

addEventListener('message', ({ data }: MessageEvent<Source>) => {
  void readSource(data, (progress) => {
    tell({ progress });
  }).then((result) => {
    tell({ result });
  });
});
