import { useState } from 'react';

/** How many of many things are laid out: a step at first, and one more each time more are asked for. `of` is what the count belongs to. */
export function usePieces(of: unknown, step: number): { shown: number; showMore: () => void } {
  const [pieces, setPieces] = useState({ of, shown: step });
  const shown = pieces.of === of ? pieces.shown : step;
  return {
    shown,
    showMore: () => {
      setPieces({ of, shown: shown + step });
    },
  };
}
