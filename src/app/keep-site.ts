import type { ComponentType } from 'react';
import { loadTexts } from '../i18n/texts.ts';
import type { Language } from '../paths.ts';
import { loadPart } from '../platform/parts.ts';
import { isUpdateReady, keepSite, onUpdate } from '../platform/site-keeper.ts';

type Show = (notice: ComponentType | undefined) => void;

/** The page on show, and its language: a notice is for that one alone. */
let present: { language: Language; show: Show } | undefined;

/**
 * Keeps the site on the device in one language, and shows a notice when a new version is ready. Replaces what an
 * earlier page asked for.
 */
export async function keepSiteFor(language: Language, show: Show): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  if (!present) onUpdate(() => void look());
  present = { language, show };
  await untilLoaded();
  await keepSite(language);
  await look();
}

async function look(): Promise<void> {
  const asked = present;
  if (!asked) return;
  const notice = isUpdateReady() ? await loadNotice(asked.language) : undefined;
  if (asked === present) asked.show(notice);
}

/** Undefined where it can't be fetched: the next page offers the new version. */
async function loadNotice(language: Language): Promise<ComponentType | undefined> {
  try {
    const [{ UpdateNotice }] = await Promise.all([loadPart(() => import('./update-notice.tsx')), loadTexts(language, ['update'])]);
    return UpdateNotice;
  } catch {
    return undefined;
  }
}

async function untilLoaded(): Promise<void> {
  if (document.readyState === 'complete') return;
  await new Promise((resolve) => {
    addEventListener('load', resolve, { once: true });
  });
}
