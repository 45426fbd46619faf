import { useEffect, useRef, useState } from 'react';
import type { Checked } from './run-check.ts';

export type CheckState = { readonly kind: 'idle' | 'asking' | 'stopped' | 'failed' } | { readonly kind: 'done'; readonly checked: Checked };

/** One check at a time: a new one ends the one before, and leaving the page ends it too. */
export function useDomainCheck() {
  const [state, setState] = useState<CheckState>({ kind: 'idle' });
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
      next = { kind: 'done', checked: await runCheck(domain, controller.signal, again) };
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
