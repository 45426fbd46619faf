import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import type { Reading } from '../../domain/bounce/reading.ts';
import { carriedSource, lost, type Source } from '../../platform/carried-source.ts';

/** How the reading of what was pasted stands. */
export type ReadingState = { state: 'none' | 'reading' | 'too-large' | 'lost' | 'failed' } | { state: 'read'; reading: Reading };

/**
 * Reads the source the history entry carries. The decoder is loaded when there is something to
 * read; a source that has been replaced meanwhile is not shown.
 */
export function useReading(): { source: Source | undefined; result: ReadingState } {
  const location = useLocation();
  const carried = carriedSource(location.state);
  const source = carried === lost ? undefined : carried;
  const [done, setDone] = useState<{ source: Source; result: ReadingState }>();

  useEffect(() => {
    if (source === undefined) return undefined;
    let replaced = false;
    void read(source).then((result) => {
      if (!replaced) setDone({ source, result });
    });
    return () => {
      replaced = true;
    };
  }, [source]);

  if (carried === lost) return { source, result: { state: 'lost' } };
  if (source === undefined) return { source, result: { state: 'none' } };
  return { source, result: done?.source === source ? done.result : { state: 'reading' } };
}

async function read(source: Source): Promise<ReadingState> {
  try {
    const { decode, TooLarge } = await import('../../domain/bounce/decode.ts');
    return await decode(source).then(
      (reading): ReadingState => ({ state: 'read', reading }),
      (error: unknown): ReadingState => ({ state: error instanceof TooLarge ? 'too-large' : 'failed' }),
    );
  } catch {
    // The decoder's own code could not be loaded.
    return { state: 'failed' };
  }
}
