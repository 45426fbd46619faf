import { useEffect, useMemo, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { carriedTexts, carryTexts } from '../../platform/carried-source.ts';
import { keepDomain } from '../../platform/kept-domain.ts';
import type { PastedCheck } from './run-pasted.ts';

type Outcome = { readonly kind: 'read'; readonly check: PastedCheck } | { readonly kind: 'failed' };

/**
 * What was pasted about a domain, carried by the history entry, and what came of it. `add` takes one
 * more text; one that was refused makes way for the next. `clear` lets all of them go.
 */
export function usePasted(domain: string) {
  const location = useLocation();
  const navigate = useNavigate();
  const { state } = location as { state: unknown };
  const texts = useMemo(() => carriedTexts(domain, state), [domain, state]);
  const [told, setTold] = useState<{ texts: readonly string[]; outcome: Outcome }>();

  useEffect(() => {
    let wanted = true;
    const read = async () => {
      let outcome: Outcome;
      try {
        // Fetched while there is a network, and judged once there may be none.
        const { runPasted } = await import('./run-pasted.ts');
        if (texts.length === 0) return;
        outcome = { kind: 'read', check: await runPasted(domain, texts) };
      } catch {
        outcome = { kind: 'failed' };
      }
      if (wanted && texts.length > 0) setTold({ texts, outcome });
    };
    void read();
    return () => {
      wanted = false;
    };
  }, [domain, texts]);

  // What was read last stays until the next has been: the box must not lose what is typed in it.
  const settled = texts.length > 0 ? told : undefined;
  const refused = settled?.outcome.kind === 'read' ? settled.outcome.check.refused : undefined;
  const go = (next: readonly string[]) => {
    void navigate({ pathname: location.pathname, search: location.search, hash: location.hash }, { state: carryTexts(domain, next) });
  };
  const add = (text: string) => {
    keepDomain(domain);
    go([...(refused ? texts.slice(0, -1) : texts), text]);
  };
  const clear = () => {
    go([]);
  };
  return {
    texts,
    outcome: settled?.outcome,
    reading: texts.length > 0 && settled?.texts !== texts,
    /** How many texts were read before one that was refused, or all of them. */
    taken: settled ? settled.texts.length - (refused ? 1 : 0) : 0,
    refused,
    add,
    clear,
  };
}
