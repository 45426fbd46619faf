import { useSyncExternalStore } from 'react';
import { lastCheck } from '../features/domain/last-check.ts';
import { VerdictPage, type FoundProps } from '../features/wizard/verdict-page.tsx';
import { useLanguage } from '../i18n/language.ts';
import { loadTexts } from '../i18n/texts.ts';
import { usePart } from '../i18n/use-part.ts';
import { forEachLanguage } from '../paths.ts';
import { keptChoice } from '../platform/kept-choices.ts';
import { keptDomain, onDomain } from '../platform/kept-domain.ts';
import { loadPart } from '../platform/parts.ts';

/** A verdict, with what a live check found for it. */
export function CheckedVerdict() {
  return <VerdictPage found={Found} />;
}

/** Only those who had something looked up load it. */
function Found(props: FoundProps) {
  const has = useSyncExternalStore(onDomain, hasLastCheck, never);
  const { part } = usePart(loaders[useLanguage()], has);
  return part ? <part.FoundRecords {...props} /> : null;
}

function hasLastCheck(): boolean {
  return lastCheck(keptDomain(), keptChoice('provider')) !== undefined;
}

function never(): boolean {
  return false;
}

const loaders = forEachLanguage((language) => async () => {
  const [part] = await Promise.all([
    loadPart(() => import('../features/domain/found-records.tsx')),
    loadTexts(language, ['live', 'results']),
  ]);
  return part;
});
