import { useEffect, useRef, useState } from 'react';
import { keptChoice } from '../../platform/kept-choices.ts';
import { rememberCheck } from './last-check.ts';
import type { Checked } from './run-check.ts';

export type CheckState = { readonly kind: 'idle' | 'asking' | 'stopped' | 'failed' } | { readonly kind: 'done'; readonly checked: Checked };

/**
 * One check at a time: a new one ends the one before, and leaving the page ends it too. `known` is
 * what an earlier check of the same domain found.
 */
export function useDomainCheck(known?: Checked) {
  const [state, setState] = useState<CheckState>(known ? { kind: 'done', checked: known } : { kind: 'idle' });
  const running = useRef<AbortController>(undefined);

  useEffect(() => () => running.current?.abort(), []);

  const start = async (domain: string) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const again = state.kind === 'done';
    setState({ kind: 'asking' });
    let next: CheckState;
    try {
      const { runCheck } = await import('./run-check.ts');
      if (controller.signal.aborted) return;
      const expected = keptChoice('provider');
      const checked = await runCheck(domain, { signal: controller.signal, fresh: again, expected });
      rememberCheck(domain, expected, checked);
      next = { kind: 'done', checked };
    } catch {
      next = { kind: 'failed' };
    }
    if (!controller.signal.aborted) setState(next);
  };
  const stop = () => {
    running.current?.abort();
    setState({ kind: 'stopped' });
  };
  const reset = () => {
    running.current?.abort();
    setState({ kind: 'idle' });
  };
  return { state, start, stop, reset };
}
