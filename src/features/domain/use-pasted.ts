import { useEffect, useMemo, useReducer, useRef, useState, type RefObject } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useLanguage } from '../../i18n/language.ts';
import type { MissingPart } from '../../i18n/use-part.ts';
import { carriedTexts, carryTexts } from '../../platform/carried-source.ts';
import { keptChoice } from '../../platform/kept-choices.ts';
import { keepDomain } from '../../platform/kept-domain.ts';
import { loadPart, PartMissing } from '../../platform/parts.ts';
import { loadResult } from './load-result.ts';
import type { PastedCheck } from './run-pasted.ts';

/** What was pasted about a domain, and what came of it. */
export interface Pasted {
  readonly texts: readonly string[];
  /** What was read; undefined before that, and where the reader is missing. */
  readonly check: PastedCheck | undefined;
  readonly missing: MissingPart | undefined;
  readonly reading: boolean;
  /** How many texts were read before one that was refused, or all of them. */
  readonly taken: number;
  readonly add: (text: string) => void;
  readonly clear: () => void;
  /** Where the page shows what was read, and where the verdict. One of them takes the focus when a text was taken. */
  readonly understood: RefObject<HTMLDivElement | null>;
  readonly verdict: RefObject<HTMLDivElement | null>;
}

const nothing: readonly string[] = [];

/**
 * Texts pasted about a domain, carried by the history entry. `add` takes one more; one that was refused makes way for
 * the next. `clear` lets all of them go. `verdict` is where the page shows the verdict.
 */
export function usePasted(domain: string | undefined, verdict: Pasted['verdict']): Pasted {
  const location = useLocation();
  const navigate = useNavigate();
  const { state } = location as { state: unknown };
  const texts = useMemo(() => (domain === undefined ? nothing : carriedTexts(domain, state)), [domain, state]);
  const told = useReading(domain, texts);
  // What was read last stays until the next has been: the box must not lose what is typed in it.
  const settled = texts.length > 0 ? told : undefined;
  const check = settled?.check;
  const understood = useRef<HTMLDivElement>(null);
  const expected = useRef(false);

  useEffect(() => {
    // What a reload brings back doesn't take the focus.
    if (settled === undefined || !expected.current) return;
    expected.current = false;
    if (!check || check.refused) return;
    const place = check.judgement.verdict === 'could-not-check' ? understood : verdict;
    place.current?.focus();
  }, [settled, check, verdict]);

  const go = (about: string, next: readonly string[]) => {
    void navigate({ pathname: location.pathname, search: location.search, hash: location.hash }, { state: carryTexts(about, next) });
  };
  return {
    texts,
    check,
    missing: settled?.missing,
    reading: texts.length > 0 && settled?.texts !== texts,
    taken: settled ? settled.texts.length - (check?.refused ? 1 : 0) : 0,
    add: (text) => {
      if (domain === undefined) return;
      expected.current = true;
      keepDomain(domain);
      go(domain, [...(check?.refused ? texts.slice(0, -1) : texts), text]);
    },
    clear: () => {
      if (domain !== undefined) go(domain, []);
    },
    understood,
    verdict,
  };
}

const count = (tries: number) => tries + 1;

interface Told {
  readonly domain: string;
  readonly texts: readonly string[];
  readonly check?: PastedCheck;
  /** A part of the program could not be fetched. */
  readonly missing?: MissingPart;
}

/** What was read out of the texts about a domain. Undefined until something was, and for another domain. */
function useReading(domain: string | undefined, texts: readonly string[]): Told | undefined {
  const language = useLanguage();
  const [told, setTold] = useState<Told>();
  const [tries, retry] = useReducer(count, 0);
  useEffect(() => {
    if (domain === undefined) return;
    let wanted = true;
    const read = async () => {
      let next: Told = { domain, texts };
      try {
        // Fetched while there is a network, and judged once there may be none.
        const [{ runPasted }] = await Promise.all([loadPart(() => import('./run-pasted.ts')), loadResult(language)]);
        if (texts.length > 0) next = { ...next, check: await runPasted(domain, texts, keptChoice('provider')) };
      } catch (error) {
        const why = error instanceof PartMissing ? error.why : 'interrupted';
        next = { ...next, missing: { why, trying: false, retry } };
      }
      if (wanted && texts.length > 0) setTold(next);
    };
    void read();
    return () => {
      wanted = false;
    };
    // Another try reads the same texts again.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [domain, texts, language, tries]);
  return told?.domain === domain ? told : undefined;
}
