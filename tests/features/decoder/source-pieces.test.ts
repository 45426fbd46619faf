import { expect, it } from 'vitest';
import { createJoiner, sendInPieces, type Piece } from '../../../src/features/decoder/source-pieces.ts';
import type { Source } from '../../../src/platform/carried-source.ts';

/** Sends a source and joins it at the other end; tells how many pieces it took. */
async function carry(source: Source): Promise<{ arrived: Source | undefined; pieces: number }> {
  const join = createJoiner();
  let pieces = 0;
  return new Promise((resolve) => {
    sendInPieces(source, (piece: Piece) => {
      pieces += 1;
      const arrived = join(piece);
      if (arrived) resolve({ arrived, pieces });
    });
  });
}

it('a long text and bytes arrive as they were, in several pieces', async () => {
  const source: Source = [
    { name: 'a.eml', content: 'å🙂 1234567'.repeat(150_000) },
    { name: 'b.msg', content: Uint8Array.from({ length: 1_200_000 }, (_, index) => index % 251) },
    { name: 'empty', content: '' },
  ];
  const { arrived, pieces } = await carry(source);
  expect(arrived).toEqual(source);
  expect(pieces).toBe(4 + 3 + 1 + 1);
});

it('nothing more is sent once it has been stopped', async () => {
  const sent: Piece[] = [];
  const stop = sendInPieces([{ name: '', content: 'x'.repeat(2_000_000) }], (piece) => {
    sent.push(piece);
    stop();
  });
  await carry([{ name: '', content: 'y'.repeat(2_000_000) }]);
  expect(sent).toHaveLength(1);
});
