import { useEffect, useState, type ComponentType } from 'react';
import type { Language } from '../paths.ts';
import { whenIdle } from '../platform/when-idle.ts';

/** Keeps the site on the device once the page has loaded, where the browser can and the site is a built one. */
export function UpdateHost({ language }: { language: Language }) {
  const [Loaded, setLoaded] = useState<ComponentType<{ language: Language }>>();
  useEffect(() => {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    void load().then((component) => {
      if (component) setLoaded(() => component);
    });
  }, []);
  return Loaded && <Loaded language={language} />;
}

async function load() {
  await whenIdle();
  try {
    return (await import('./update-notice.tsx')).UpdateNotice;
  } catch {
    // The network was lost meanwhile: the next page tries again.
    return undefined;
  }
}
