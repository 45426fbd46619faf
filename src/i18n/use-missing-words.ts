import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reloadPage } from '../platform/fresh-visit.ts';
import type { Missing } from '../platform/parts.ts';
import type { MissingPart } from './use-part.ts';

/** What is said where a part of the program isn't here, and what its button says and does. */
export interface MissingWords {
  text: string;
  action: string;
  onAction: () => void;
}

/**
 * Says why a part isn't here. Where there is no way to our server, it is tried again by the button, and by itself once the network is
 * back; where there is, only loading the page anew helps, which is offered and never done by itself.
 */
export function useMissingWords(missing: MissingPart | undefined): MissingWords | undefined {
  const { t } = useTranslation('common');
  // What was found when the page was to be reloaded.
  const [since, setSince] = useState<Missing>();
  const why = since ?? missing?.why;
  const isCut = why === 'offline' || why === 'unreachable';
  const retry = () => {
    setSince(undefined);
    missing?.retry();
  };
  const retryOnline = useEffectEvent(retry);

  useEffect(() => {
    if (!isCut) return undefined;
    const listen = () => {
      retryOnline();
    };
    window.addEventListener('online', listen);
    return () => {
      window.removeEventListener('online', listen);
    };
  }, [isCut]);

  if (!missing || why === undefined) return undefined;
  const reload = async () => {
    setSince(await reloadPage());
  };
  return {
    text: t(missing.trying ? 'missing.trying' : `missing.${why}`),
    action: t(isCut ? 'missing.again' : why === 'replaced' ? 'missing.newVersion' : 'missing.reload'),
    onAction: isCut ? retry : () => void reload(),
  };
}
