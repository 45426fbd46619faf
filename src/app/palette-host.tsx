import { useCallback, useEffect, useRef, useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaletteProps } from '../features/palette/palette.tsx';
import { loadTexts } from '../i18n/texts.ts';
import type { Language } from '../paths.ts';
import { isShortcut } from '../platform/shortcuts.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './layout.module.css';

/**
 * The button and the keys that open the palette: Ctrl or Cmd with K anywhere, and `/`, which goes
 * to the page's own search where it has one. The palette itself is loaded when it is first opened.
 */
export function PaletteHost({ language }: { language: Language }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  // Who is quick types before the palette is here. Kept outside of the state, since keys come faster than renders.
  const early = useRef<string | undefined>(undefined);
  const open = useCallback(() => {
    early.current ??= '';
    setOpen(true);
  }, []);
  const close = useCallback(() => {
    early.current = undefined;
    setOpen(false);
  }, []);
  const takeTyped = useCallback(() => {
    const typed = early.current ?? '';
    early.current = undefined;
    return typed;
  }, []);
  // Loaded, not made here: the same component every time.
  /* oxlint-disable react/static-components */
  const Palette = usePalette(isOpen, language, close);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
        event.preventDefault();
        if (!document.querySelector('dialog[open]')) open();
      } else if (early.current !== undefined) {
        if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        early.current += event.key;
      } else if (isShortcut(event, '/')) {
        event.preventDefault();
        const search = document.querySelector<HTMLElement>('main input[type="search"]');
        if (search) search.focus();
        else open();
      }
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, [open]);
  return (
    <>
      <button type="button" className={styles['find']} aria-keyshortcuts="Control+K Meta+K" onClick={open}>
        <Icon name="search" size={20} />
        <span className={styles['find-words']}>{t('find')}</span>
      </button>
      {isOpen && Palette && <Palette takeTyped={takeTyped} onClose={close} />}
    </>
  );
}

/** The palette once it is wanted and here. Where it can't be fetched nothing opens, and one may try again. */
function usePalette(wanted: boolean, language: Language, onFailure: () => void): ComponentType<PaletteProps> | undefined {
  const [loaded, setLoaded] = useState<{ language: Language; Palette: ComponentType<PaletteProps> }>();
  const here = loaded?.language === language ? loaded.Palette : undefined;
  useEffect(() => {
    if (!wanted || here) return undefined;
    let left = false;
    void Promise.all([import('../features/palette/palette.tsx'), loadTexts(language, ['palette', 'checks'])]).then(([{ Palette }]) => {
      if (!left) setLoaded({ language, Palette });
    }, onFailure);
    return () => {
      left = true;
    };
  }, [wanted, here, language, onFailure]);
  return here;
}
