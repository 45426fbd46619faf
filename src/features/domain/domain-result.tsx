import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { joinResults } from './join-results.ts';
import { JudgementView } from './judgement-view.tsx';
import type { Checked } from './run-check.ts';
import type { PastedCheck } from './run-pasted.ts';

export interface DomainResultProps {
  /** What the network answered. */
  live: Checked | undefined;
  /** What was pasted. */
  pasted: PastedCheck | undefined;
  /** The manual check, which stands near where it is needed. */
  box: ReactNode;
  /** What takes the focus when a result arrives. */
  place: RefObject<HTMLDivElement | null>;
}

/** What is known of a domain, with one verdict. Fetched when it is wanted (`load-result.ts`). */
export function DomainResult({ live, pasted, box, place }: DomainResultProps) {
  const { t } = useTranslation('results');
  const joined = joinResults(live, pasted);
  if (!joined) return box;
  const { by, judgement } = joined.shown;
  return (
    <div
      ref={place}
      tabIndex={-1}
      role="region"
      aria-label={t(by === 'live' ? 'result.checked' : 'result.byPaste', { domain: judgement.domain })}
    >
      <JudgementView {...joined} box={box} />
    </div>
  );
}
