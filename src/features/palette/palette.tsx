import { useDeferredValue, useEffect, useEffectEvent, useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { shortcutsAreOn, switchShortcuts } from '../../platform/shortcuts.ts';
import { Icon } from '../../ui/icon.tsx';
import { MissingNotice } from '../../ui/missing-notice.tsx';
import { goRound, type Entry } from './entries.ts';
import { useEntries } from './use-entries.ts';
import styles from './palette.module.css';

export interface PaletteProps {
  /** Reports what was typed before it was here, and whether Enter was pressed; called once it takes keys itself. */
  takeTyped: () => { text: string; entered: boolean };
  /** Called once the palette is gone, however it was closed. */
  onClose: () => void;
}

/**
 * One box over codes, checks and pages, from anywhere: type, choose with the arrows, open with
 * Enter, leave with Escape. A combobox with a list box (ARIA Authoring Practices) in a native dialog.
 */
export function Palette({ takeTyped, onClose }: PaletteProps) {
  const { t } = useTranslation('palette');
  const navigate = useNavigate();
  const [query, setQuery] = useState('');
  const [entered, setEntered] = useState(false);
  const dialog = useOpenDialog(() => {
    const typed = takeTyped();
    setQuery(typed.text);
    setEntered(typed.entered);
  });
  const shown = useDeferredValue(query);
  const { entries, missing, complete } = useEntries(shown);
  const open = ({ to, state }: Entry) => {
    dialog.current?.close();
    void navigate(to, { state });
  };
  return (
    <dialog ref={dialog} className={styles['dialog']} aria-label={t('title')} onClose={onClose}>
      <Combobox
        query={query}
        setQuery={(next) => {
          setQuery(next);
          setEntered(false);
        }}
        entries={entries}
        onOpen={open}
        entered={entered}
        onEnter={() => {
          setEntered(true);
        }}
        complete={complete}
        ready={complete && shown === query}
      />
      {missing && <MissingNotice text={`${t('noCodes')} ${missing.text}`} action={missing.action} onAction={missing.onAction} />}
      <p role="status" className="visually-hidden">
        {t('count', { count: entries.length })}
      </p>
      <div className={styles['foot']}>
        <ShortcutSwitch />
        <button
          type="button"
          className={styles['close']}
          onClick={() => {
            dialog.current?.close();
          }}
        >
          {t('close')} <kbd>Esc</kbd>
        </button>
      </div>
    </dialog>
  );
}

/** Opens the dialog over the page and reports it at once, before another key; closing it gives the focus back to where it was. */
function useOpenDialog(onOpened: () => void) {
  const dialog = useRef<HTMLDialogElement>(null);
  const tell = useEffectEvent(onOpened);
  // What a layout effect sets is shown before the next key comes.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    tell();
    // A press outside of the dialog's box is on the dialog itself.
    const leave = (event: MouseEvent) => {
      if (event.target === element) element?.close();
    };
    element?.addEventListener('click', leave);
    return () => {
      element?.removeEventListener('click', leave);
    };
  }, []);
  return dialog;
}

interface ComboboxProps {
  query: string;
  setQuery: (query: string) => void;
  entries: readonly Entry[];
  onOpen: (entry: Entry) => void;
  /** Enter was pressed and opens the active entry, as soon as the list is that of the query. */
  entered: boolean;
  onEnter: () => void;
  complete: boolean;
  ready: boolean;
}

function Combobox({ query, setQuery, entries, onOpen, entered, onEnter, complete, ready }: ComboboxProps) {
  const { t } = useTranslation('palette');
  const id = useId();
  // What the arrows chose, by its id: entries that come later must not push another into its place.
  const [chosen, setChosen] = useState<string>();
  // Until codes have come, which go first, Enter waits for them: nothing is marked that it would not open.
  const active = entries.find((entry) => entry.id === chosen) ?? (complete ? entries[0] : undefined);
  const openActive = useEffectEvent(() => {
    if (active) onOpen(active);
  });
  useEffect(() => {
    if (entered && ready) openActive();
  }, [entered, ready]);
  const go = (by: 1 | -1) => {
    setChosen(entries[goRound(active && entries.indexOf(active), by, entries.length)]?.id);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') go(1);
    else if (event.key === 'ArrowUp') go(-1);
    else if (event.key === 'Enter' && entered && active) onOpen(active);
    else if (event.key === 'Enter') onEnter();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className={styles['box']}>
        <Icon name="search" />
        <input
          role="combobox"
          // The dialog is opened to type.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          aria-label={t('label')}
          aria-expanded={entries.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={active && `${id}-${active.id}`}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          placeholder={t('placeholder')}
          value={query}
          onChange={(event) => {
            setChosen(undefined);
            setQuery(event.currentTarget.value);
          }}
          onKeyDown={press}
        />
      </div>
      <div role="listbox" id={`${id}-list`} aria-label={t('title')} className={styles['list']}>
        {groupsOf(entries).map(({ group, rows }) => (
          <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
            <div id={`${id}-${group}`} className={styles['group']}>
              {t(`groups.${group}`)}
            </div>
            {rows.map((entry) => (
              <Option
                key={entry.id}
                id={`${id}-${entry.id}`}
                entry={entry}
                active={entry === active}
                onOpen={() => {
                  onOpen(entry);
                }}
              />
            ))}
          </div>
        ))}
      </div>
    </>
  );
}

function groupsOf(entries: readonly Entry[]): { group: Entry['group']; rows: Entry[] }[] {
  return [...Map.groupBy(entries, ({ group }) => group)].map(([group, rows]) => ({ group, rows }));
}

interface OptionProps {
  id: string;
  entry: Entry;
  active: boolean;
  onOpen: () => void;
}

/** The keyboard is the input's, which names the active option; the option itself takes presses only. */
function Option({ id, entry, active, onOpen }: OptionProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div ref={element} role="option" id={id} aria-selected={active} className={styles['option']} onClick={onOpen}>
      {entry.code !== undefined && <span className={styles['code']}>{entry.code}</span>}
      <span>{entry.label}</span>
    </div>
  );
}

/** Single-key shortcuts can be in the way of speech input and shaky hands, so they can be switched off. */
function ShortcutSwitch() {
  const { t } = useTranslation('palette');
  const [on, setOn] = useState(shortcutsAreOn);
  return (
    <label className={styles['switch']}>
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => {
          switchShortcuts(event.currentTarget.checked);
          setOn(event.currentTarget.checked);
        }}
      />
      <span>
        {t('shortcuts.label')} <span className={styles['hint']}>{t('shortcuts.hint')}</span>
      </span>
    </label>
  );
}
