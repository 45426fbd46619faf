import { useCallback, useEffect, useState } from 'react';
import { PartMissing, type Missing } from '../platform/parts.ts';

/** A part that isn't here, and the way to it. */
export interface MissingPart {
  why: Missing;
  /** It is being tried again. */
  trying: boolean;
  /** Tries again to fetch it. */
  retry: () => void;
}

/** A part that is fetched when it is wanted: it, or why it isn't here; neither while it is on its way or not wanted. */
export interface LoadedPart<Part> {
  part?: Part;
  missing?: MissingPart;
}

type Outcome<Part> = { part: Part } | { why: Missing; trying: boolean };

/**
 * Fetches a part of the program once it is wanted. `load` rejects with `PartMissing` and stays the same while the part does: another
 * function is another part. Where there was no network it is tried again as soon as there is.
 */
export function usePart<Part>(load: () => Promise<Part>, wanted: boolean): LoadedPart<Part> {
  const [told, setTold] = useState<{ load: typeof load; outcome: Outcome<Part> }>();
  const outcome = told?.load === load ? told.outcome : undefined;
  const isDue = wanted && (outcome === undefined || ('why' in outcome && outcome.trying));

  useEffect(() => {
    if (!isDue) return undefined;
    let left = false;
    const tell = (next: Outcome<Part>) => {
      if (!left) setTold({ load, outcome: next });
    };
    load().then(
      (part) => {
        tell({ part });
      },
      (error: unknown) => {
        tell({ why: error instanceof PartMissing ? error.why : 'interrupted', trying: false });
      },
    );
    return () => {
      left = true;
    };
  }, [isDue, load]);

  const retry = useCallback(() => {
    setTold((before) => (before && 'why' in before.outcome ? { ...before, outcome: { ...before.outcome, trying: true } } : before));
  }, []);

  if (outcome === undefined || !wanted) return {};
  return 'why' in outcome ? { missing: { ...outcome, retry } } : outcome;
}
