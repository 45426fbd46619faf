import { useEffect, useState, type ComponentType } from 'react';
import type { Language } from '../paths.ts';
import { loadPart } from '../platform/parts.ts';
import styles from './layout.module.css';

/**
 * Lets the site be kept on the device, where it is a built one, and has the place for the notice that a new version is ready. Both
 * are loaded when the page is up and the browser idle: `keep-site.ts`.
 */
export function UpdateHost({ language }: { language: Language }) {
  const [Notice, setNotice] = useState<ComponentType>();
  useEffect(() => {
    if (!import.meta.env.PROD) return;
    const start = async () => {
      const { keepSiteFor } = await loadPart(() => import('./keep-site.ts'));
      await keepSiteFor(language, (notice) => {
        setNotice(() => notice);
      });
    };
    // Safari has no such callback. Where the network is lost meanwhile, the next page tries again.
    (window.requestIdleCallback ?? setTimeout)(() => void start().catch(() => {}));
  }, [language]);
  return (
    <div role="status" className={styles['update']}>
      {Notice && <Notice />}
    </div>
  );
}
