import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import type { MissingPart } from '../../i18n/use-part.ts';
import { keptChoice } from '../../platform/kept-choices.ts';
import { loadPart, PartMissing } from '../../platform/parts.ts';
import { rememberCheck } from './last-check.ts';
import { loadResult } from './load-result.ts';
import type { Checked } from './run-check.ts';

/** How a check stands. `failed`: a part of the program that checks could not be fetched. */
export type CheckState =
  | { readonly kind: 'idle' | 'asking' | 'stopped' }
  | { readonly kind: 'failed'; readonly missing: MissingPart }
  | { readonly kind: 'done'; readonly checked: Checked };

const idle: CheckState = { kind: 'idle' };

/**
 * One check at a time: a new one ends the one before, and leaving the page ends it too. What was
 * found about another domain than the present one is no answer. `known` is what an earlier check found.
 */
export function useDomainCheck(domain: string | undefined, known?: Checked) {
  const language = useLanguage();
  const [last, setState] = useState<CheckState>(known ? { kind: 'done', checked: known } : idle);
  const state = last.kind === 'done' && last.checked.judgement.domain !== domain ? idle : last;
  const running = useRef<AbortController>(undefined);

  useEffect(() => () => running.current?.abort(), []);

  const start = async (name: string) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const again = state.kind === 'done';
    setState({ kind: 'asking' });
    let next: CheckState;
    try {
      const [{ runCheck }] = await Promise.all([loadPart(() => import('./run-check.ts')), loadResult(language)]);
      if (controller.signal.aborted) return;
      const expected = keptChoice('provider');
      const checked = await runCheck(name, { signal: controller.signal, fresh: again, expected });
      rememberCheck(name, expected, checked);
      next = { kind: 'done', checked };
    } catch (error) {
      const why = error instanceof PartMissing ? error.why : 'interrupted';
      next = { kind: 'failed', missing: { why, trying: false, retry: () => void start(name) } };
    }
    if (!controller.signal.aborted) setState(next);
  };
  const stop = () => {
    running.current?.abort();
    setState({ kind: 'stopped' });
  };
  const reset = () => {
    running.current?.abort();
    setState(idle);
  };
  return { state, start, stop, reset };
}
