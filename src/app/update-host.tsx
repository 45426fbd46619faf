import { useEffect, useState, type ComponentType } from 'react';
import type { Language } from '../paths.ts';
import { whenIdle } from '../platform/when-idle.ts';
import styles from './layout.module.css';

/**
 * Keeps the site on the device once the page has loaded, where the browser can and the site is a built one; and shows a notice
 * when a new version is ready. Both are loaded when they are needed.
 */
export function UpdateHost({ language }: { language: Language }) {
  const [Notice, setNotice] = useState<ComponentType>();
  useEffect(() => {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return undefined;
    const leaving = new AbortController();
    const show = (component: ComponentType | undefined) => {
      if (!leaving.signal.aborted) setNotice(() => component);
    };
    // Where the network is lost meanwhile, the next page tries again.
    keep(language, { show, signal: leaving.signal }).catch(() => {});
    return () => {
      leaving.abort();
    };
  }, [language]);
  return (
    <div role="status" className={styles['update']}>
      {Notice && <Notice />}
    </div>
  );
}

interface Shown {
  show: (component: ComponentType | undefined) => void;
  signal: AbortSignal;
}

async function keep(language: Language, { show, signal }: Shown): Promise<void> {
  await whenIdle();
  const { isUpdateReady, keepSite, onUpdate } = await import('../platform/site-keeper.ts');
  const look = async () => {
    show(isUpdateReady() ? (await import('./update-notice.tsx')).UpdateNotice : undefined);
  };
  onUpdate(() => void look(), signal);
  await keepSite(language);
  await look();
}
