import { useSearchParams } from 'react-router';
import { onKey, readLink, writeLink, type LinkState } from '../../domain/flow/link.ts';
import { mailFlow, type StepId } from '../../domain/flow/mail-flow.ts';
import { walk, type GivenAnswers } from '../../domain/flow/walk.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths, type Language } from '../../paths.ts';

type WalkLink = LinkState<typeof mailFlow.steps>;

/** The walk the address holds: answers in the query, replayed from the start. */
export function useLink() {
  const [parameters] = useSearchParams();
  return { ...readLink(mailFlow, parameters.toString()), goesOn: parameters.has(onKey) };
}

/** Addresses within one walk, in the page's language: the address's own, or one that was led to by an error message. */
export function useWalkPaths(ledBy?: string) {
  const language = useLanguage();
  const { reason = ledBy } = useLink();
  return {
    start: paths.check(language),
    step: (step: StepId, answers: GivenAnswers, from: StepId | undefined) =>
      paths.step(language, step, writeLink(mailFlow, { answers, from, reason })),
    next: (answers: GivenAnswers, from: StepId | undefined) => nextAddress(language, { answers, from, reason }),
    /** The query of the whole walk. */
    query: (answers: GivenAnswers, from: StepId | undefined) => writeLink(mailFlow, { answers, from, reason }),
  };
}

/**
 * Where a walk goes on: the step that is asked next, with all that was answered for the case that it
 * is needed again; or the verdict, with only those answers that it rests on.
 */
function nextAddress(language: Language, { answers, from, reason }: WalkLink): string {
  const { current, answers: counted } = walk(mailFlow, answers, from);
  if (current === null) return paths.verdict(language, writeLink(mailFlow, { answers: counted, from, reason }));
  return paths.step(language, current, writeLink(mailFlow, { answers, from, reason }));
}
