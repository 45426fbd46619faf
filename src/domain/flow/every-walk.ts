import type { Flow, Steps } from './flow.ts';
import { walk } from './walk.ts';

/** One way through a flow, from its first question to its verdict. */
export interface EndedWalk<O extends string = string> {
  answers: ReadonlyMap<string, string>;
  outcome: O | null;
  suspect: O | null;
  /** Pages a person sees: one a question asked, and the verdict. */
  pages: number;
}

/**
 * Every way through a flow, answering each question as it is asked; `from` and `given` as in a link straight to a
 * question: where it begins, and the answers it brings.
 */
export function everyWalk<S extends Steps<O>, O extends string>(
  flow: Flow<S, O>,
  from?: keyof S & string,
  given: ReadonlyMap<string, string> = new Map(),
): EndedWalk<O>[] {
  return follow(flow, given, from);
}

function follow<S extends Steps<O>, O extends string>(
  flow: Flow<S, O>,
  answers: ReadonlyMap<string, string>,
  from: (keyof S & string) | undefined,
): EndedWalk<O>[] {
  const { current, outcome, suspect } = walk(flow, answers, from);
  if (current === null) return [{ answers, outcome, suspect, pages: answers.size + 1 }];
  if (answers.has(current)) throw new Error(`${current} is asked twice`);
  const next = Object.keys(flow.steps[current]?.answers ?? {});
  return next.flatMap((answer) => follow(flow, new Map([...answers, [current, answer]]), from));
}
