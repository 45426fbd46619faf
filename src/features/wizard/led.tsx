import { useLocation } from 'react-router';
import { useLanguage } from '../../i18n/language.ts';
import { loadStepWords } from '../../i18n/step-words.ts';
import { loadTexts } from '../../i18n/texts.ts';
import { usePart } from '../../i18n/use-part.ts';
import { forEachLanguage } from '../../paths.ts';
import { carriedTexts } from '../../platform/carried-source.ts';
import { loadPart } from '../../platform/parts.ts';
import type { LedProps } from './led-here.tsx';

/** What led here, for those who came by a sentence: others don't load it. */
export function Led(props: LedProps) {
  const { state } = useLocation() as { state: unknown };
  const [sentence] = carriedTexts('sentence', state);
  const { part } = usePart(loaders[useLanguage()], sentence !== undefined);
  return part && sentence !== undefined ? <part.LedHere {...props} sentence={sentence} /> : null;
}

const loaders = forEachLanguage((language) => async () => {
  const [part] = await Promise.all([
    loadPart(() => import('./led-here.tsx')),
    loadTexts(language, ['led']),
    loadStepWords(language, 'symptom'),
  ]);
  return part;
});
