/** The decoder as the site's worker runs it, for the bench to call in a page of its own. */
import { lightenBlobs } from '../src/features/decoder/light-blob.ts';

lightenBlobs(globalThis);

export { decode } from '../src/domain/bounce/decode.ts';
