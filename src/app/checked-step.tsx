import { useState, useSyncExternalStore, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { LiveAnswerProps } from '../features/domain/live-answer.tsx';
import { lastCheck } from '../features/domain/last-check.ts';
import { prepareStepPage, StepPage, type LiveCheckProps } from '../features/wizard/step-page.tsx';
import { useLanguage } from '../i18n/language.ts';
import { loadTexts } from '../i18n/texts.ts';
import { useMissingWords } from '../i18n/use-missing-words.ts';
import { usePart } from '../i18n/use-part.ts';
import { forEachLanguage, type Language } from '../paths.ts';
import { carriedTexts } from '../platform/carried-source.ts';
import { keptChoice } from '../platform/kept-choices.ts';
import { keptDomain, onDomain } from '../platform/kept-domain.ts';
import { loadPart } from '../platform/parts.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { MissingNotice } from '../ui/missing-notice.tsx';

/** Gets the words of a question's page. Rejects with `PartMissing` where they can't be fetched. */
export async function prepareCheckedStep(language: Language, name: string): Promise<void> {
  await prepareStepPage(language, name);
}

/** A question of the wizard, with the live check beside those that the network can answer. */
export function CheckedStep() {
  return <StepPage liveCheck={LiveCheck} />;
}

/** Code and words of the check come when it is opened: most people answer by themselves. Until a click in it nothing is asked. */
function LiveCheck({ step, ...rest }: LiveCheckProps) {
  const { t } = useTranslation('wizard');
  const { state } = useLocation() as { state: unknown };
  // What was looked up at an earlier question, or pasted here before a reload, is shown at once.
  const known = useSyncExternalStore(onDomain, () => hasLastCheck() || isPasted(state), never);
  const [opened, setOpened] = useState(false);
  // Loaded, not made here: the same component every time.
  /* oxlint-disable react/static-components */
  const language = useLanguage();
  const { part: LiveAnswer, missing } = usePart(loaders[language], known || opened);
  const words = useMissingWords(missing);
  if (step !== 'product' && step !== 'maintenance' && step !== 'mx') return null;
  return (
    <Disclosure
      look="main"
      summary={t('live.title')}
      open={known || opened}
      onOpen={() => {
        setOpened(true);
      }}
    >
      {LiveAnswer && <LiveAnswer step={step} {...rest} />}
      {words && <MissingNotice {...words} text={`${words.text} ${t('live.without')}`} />}
      <p role="status">{!LiveAnswer && !words && t('live.coming')}</p>
    </Disclosure>
  );
}

function hasLastCheck(): boolean {
  return lastCheck(keptDomain(), keptChoice('provider')) !== undefined;
}

function isPasted(state: unknown): boolean {
  const domain = keptDomain();
  return domain !== undefined && carriedTexts(domain, state).length > 0;
}

function never(): boolean {
  return false;
}

/** The live check's own part. */
const loaders = forEachLanguage((language) => async () => loadLiveAnswer(language));

async function loadLiveAnswer(language: Language): Promise<ComponentType<LiveAnswerProps>> {
  const [{ LiveAnswer }] = await Promise.all([
    loadPart(() => import('../features/domain/live-answer.tsx')),
    loadTexts(language, ['live', 'results']),
  ]);
  return LiveAnswer;
}
