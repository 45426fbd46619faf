import { useEffect, useReducer, useState } from 'react';
import { useLocation } from 'react-router';
import { readShare } from '../../domain/bounce/share.ts';
import type { NamedReading } from '../../domain/bounce/table.ts';
import type { MissingPart } from '../../i18n/use-part.ts';
import { carriedSource, lost, pasted, type Source } from '../../platform/carried-source.ts';
import { PartMissing } from '../../platform/parts.ts';
import type { Batch, SourceReader } from './read-source.ts';
import { openReader } from './source-reader.ts';

/** What has been read of a source, and how the rest of it is read. */
export interface ReadSource extends Batch {
  reader: SourceReader;
  /** Reads the next messages. While it does, `moreProgress` is from 0 to 1; undefined otherwise. */
  readMore: () => void;
  moreProgress: number | undefined;
  /** Whether the last try to read more failed. */
  moreFailed: boolean;
  /** Puts a message that was read again in the place of its first reading. */
  replace: (message: number, reading: NamedReading) => void;
}

/** How the reading of what was pasted stands. `progress` is from 0 to 1. */
export type ReadingState =
  | { state: 'none' | 'lost' | 'failed' | 'stopped' }
  | { state: 'refused'; refused: Batch['refused'] }
  | { state: 'reading'; progress: number; stop: () => void }
  | { state: 'missing'; missing: MissingPart }
  | ({ state: 'read' } & ReadSource);

/**
 * Reads the source the history entry carries, or the codes of a shared link. The decoder is
 * loaded when there is something to read; a source that has been replaced meanwhile is not shown.
 */
export function useReading(): { source: Source | undefined; isShared: boolean; result: ReadingState } {
  const location = useLocation();
  const carried = carriedSource(location.state);
  const own = carried === lost ? undefined : carried;
  const shared = useShared(location.search);
  const source = own ?? shared?.source;
  const [tries, retry] = useReducer(count, 0);
  const [told, setTold] = useState<{ source: Source; result: ReadingState }>();

  useEffect(() => {
    if (source === undefined) return undefined;
    return startReading(source, retry, (change) => {
      setTold((before) => ({ source, result: change(before?.source === source ? before.result : { state: 'none' }) }));
    });
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

/** The link says who wrote the bounce; its codes alone don't. */
function withGenerator(result: ReadingState, generator: string | null): ReadingState {
  if (result.state !== 'read') return result;
  return { ...result, readings: result.readings.map(({ name, reading }) => ({ name, reading: { ...reading, generator } })) };
}

/** Reads a message again with its text searched to the end, and shows that. */
export function wholeOf({ readings, reader, replace }: ReadSource, message: number): () => Promise<void> {
  return async () => {
    const reading = await reader.whole(() => {}, message);
    replace(message, { name: readings[message]?.name ?? '', reading });
  };
}

/** Changes the state of a reading. */
type Tell = (change: (before: ReadingState) => ReadingState) => void;

/** Starts reading; gives what ends it. `retry` starts it again. */
function startReading(source: Source, retry: () => void, tellAlways: Tell): () => void {
  const { reader, end } = openReader(source);
  let ended = false;
  const tell: Tell = (change) => {
    if (!ended) tellAlways(change);
  };
  const stop = () => {
    tell(() => ({ state: 'stopped' }));
    ended = true;
    end();
  };

  const tellMore = (more: Partial<ReadSource>) => {
    tell((before) => (before.state === 'read' ? { ...before, ...more } : before));
  };
  const readMore = () => {
    tellMore({ moreProgress: 0 });
    const next = reader.next((moreProgress) => {
      tellMore({ moreProgress });
    });
    next.then(
      ({ readings }) => {
        tell((before) =>
          before.state === 'read'
            ? { ...before, readings: [...before.readings, ...readings], moreProgress: undefined, moreFailed: false }
            : before,
        );
      },
      () => {
        tellMore({ moreProgress: undefined, moreFailed: true });
      },
    );
  };
  const replace = (message: number, reading: NamedReading) => {
    tell((before) => (before.state === 'read' ? { ...before, readings: before.readings.with(message, reading) } : before));
  };

  tell(() => ({ state: 'reading', progress: 0, stop }));
  reader
    .next((progress) => {
      tell(() => ({ state: 'reading', progress, stop }));
    })
    .then(
      (batch) => {
        // A single reading that left nothing out is not asked about again.
        if (batch.of === 1 && batch.readings.every(({ reading }) => reading.limited.length === 0)) end();
        tell(() =>
          batch.of === 0
            ? { state: 'refused', refused: batch.refused }
            : { state: 'read', ...batch, reader, readMore, moreProgress: undefined, moreFailed: false, replace },
        );
      },
      (error: unknown) => {
        tell(() =>
          error instanceof PartMissing ? { state: 'missing', missing: { why: error.why, trying: false, retry } } : { state: 'failed' },
        );
      },
    );
  return () => {
    ended = true;
    end();
  };
}
