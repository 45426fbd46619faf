import { useCallback, useEffect, useRef, useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { PaletteProps } from '../features/palette/palette.tsx';
import { loadTexts } from '../i18n/texts.ts';
import type { Language } from '../paths.ts';
import { loadPart } from '../platform/parts.ts';
import { isShortcut, isTyping, longestWait, opensPalette, pageSearch } from '../platform/shortcuts.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './layout.module.css';
import { nothingTyped, typeAhead, type TypedAhead } from './typed-ahead.ts';

/**
 * The button and the keys that open the palette: Ctrl or Cmd with K anywhere, and `/`, which goes
 * to the page's own search where it has one. The palette itself is loaded when it is first opened.
 */
export function PaletteHost({ language }: { language: Language }) {
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  const { opening, failed, ahead, open, close, fail, takeTyped } = useOpenings();
  // Loaded, not made here: the same component every time.
  /* oxlint-disable react/static-components */
  const Palette = usePalette(opening !== undefined, language, fail);
  useKeys(ahead, open, close, button);
  const isComing = opening !== undefined && !Palette;
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles['find']}
        aria-keyshortcuts="Control+K Meta+K"
        aria-busy={isComing}
        onClick={open}
      >
        <Icon name="search" size={20} />
        <span className={styles['find-words']}>{t('find')}</span>
      </button>
      <p role="status" className="strip">
        {isComing && <span className="late">{t('findComing')}</span>}
        {failed && (
          <>
            {t('findFailed')}{' '}
            <button type="button" onClick={open}>
              {t('missing.again')}
            </button>
          </>
        )}
      </p>
      {opening !== undefined && Palette && (
        <Palette
          key={opening}
          takeTyped={takeTyped}
          onClose={() => {
            close(opening);
          }}
        />
      )}
    </>
  );
}

/**
 * What was typed while the palette is on its way; undefined where none is. Kept outside of the state, since keys
 * come faster than renders.
 */
interface Ahead {
  current: TypedAhead | undefined;
}

function useOpenings() {
  const { pathname } = useLocation();
  // Each opening is one of its own: the end of the one before, of which the browser tells late, doesn't end it.
  const [opening, setOpening] = useState<number>();
  const [failedAt, setFailedAt] = useState<string>();
  const count = useRef(0);
  const ahead: Ahead = useRef<TypedAhead>(undefined);
  // What was typed for an opening that failed is there at the next.
  const left = useRef(nothingTyped);

  const open = useCallback(() => {
    if (ahead.current) return;
    ahead.current = left.current;
    count.current += 1;
    setOpening(count.current);
    setFailedAt(undefined);
  }, [ahead]);
  const close = useCallback(
    (which = count.current) => {
      if (which === count.current) ahead.current = undefined;
      setOpening((now) => (now === which ? undefined : now));
    },
    [ahead],
  );
  const fail = useCallback(() => {
    left.current = ahead.current ?? nothingTyped;
    close();
    setFailedAt(pathname);
  }, [ahead, close, pathname]);
  const takeTyped = useCallback(() => {
    const typed = ahead.current ?? nothingTyped;
    ahead.current = undefined;
    left.current = nothingTyped;
    return typed;
  }, [ahead]);
  return { opening, failed: failedAt === pathname, ahead, open, close, fail, takeTyped };
}

/** While the palette is on its way keys are its own, until the person turns to something else. */
function useKeys(ahead: Ahead, open: () => void, close: () => void, button: { readonly current: HTMLElement | null }) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (opensPalette(event)) {
        event.preventDefault();
        if (!document.querySelector('dialog[open]')) open();
      } else if (ahead.current) {
        if (event.key === 'Tab') close();
        if (!ahead.current || !isTyping(event)) return;
        event.preventDefault();
        event.stopPropagation();
        ahead.current = typeAhead(ahead.current, event.key);
        if (!ahead.current) close();
      } else if (isShortcut(event, '/')) {
        event.preventDefault();
        const search = pageSearch();
        if (search) search.focus();
        else open();
      }
    };
    const turnAway = ({ target }: Event) => {
      if (ahead.current && !(target instanceof Node && button.current?.contains(target) === true)) close();
    };
    // Before the page hears of them: Enter would send its form.
    document.addEventListener('keydown', press, true);
    document.addEventListener('pointerdown', turnAway, true);
    return () => {
      document.removeEventListener('keydown', press, true);
      document.removeEventListener('pointerdown', turnAway, true);
    };
  }, [ahead, open, close, button]);
}

/** The palette once it is wanted and here. Where it can't be fetched, or not in time, nothing opens, and one may try again. */
function usePalette(wanted: boolean, language: Language, onFailure: () => void): ComponentType<PaletteProps> | undefined {
  const [loaded, setLoaded] = useState<{ language: Language; Palette: ComponentType<PaletteProps> }>();
  const here = loaded?.language === language ? loaded.Palette : undefined;
  useEffect(() => {
    if (!wanted || here) return undefined;
    let left = false;
    const failOnce = () => {
      if (!left) onFailure();
    };
    const timer = setTimeout(failOnce, longestWait);
    void Promise.all([loadPart(() => import('../features/palette/palette.tsx')), loadTexts(language, ['palette', 'checks'])]).then(
      ([{ Palette }]) => {
        if (!left) setLoaded({ language, Palette });
      },
      failOnce,
    );
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [wanted, here, language, onFailure]);
  return here;
}
