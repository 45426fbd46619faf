const key = 'mailmend.shortcuts';
const off = 'off';

/** Whether shortcuts of a single key are on (WCAG 2.1.4). They are unless the person switched them off on this device. */
export function shortcutsAreOn(): boolean {
  try {
    return localStorage.getItem(key) !== off;
  } catch {
    return true;
  }
}

/** Switches the shortcuts of a single key on or off, on this device. */
export function switchShortcuts(on: boolean): void {
  try {
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, off);
  } catch {
    // Storage refused: the choice can't be kept.
  }
}

/** Whether a key press is the single-key shortcut `letter`: alone, not while writing or choosing, and not switched off. */
export function isShortcut(event: KeyboardEvent, letter: string): boolean {
  if (event.key.toLowerCase() !== letter || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.defaultPrevented || event.isComposing || event.repeat) return false;
  return !takesKeys(event.target) && !document.querySelector('dialog[open]') && shortcutsAreOn();
}

/** Where keys belong to what has the focus: text fields, and lists that jump to what one types. */
function takesKeys(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

/** Whether a key press opens the palette from anywhere: Ctrl or Cmd with K. */
export function opensPalette(event: KeyboardEvent): boolean {
  return event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
}

/** Whether a key press is meant for a text box: a character, or one of the keys that change, send or leave what was typed. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.metaKey || event.isComposing) return false;
  // With AltGr, which brings @ and its like, a browser says that both are held.
  if (event.key.length === 1) return event.ctrlKey === event.altKey;
  return !event.ctrlKey && !event.altKey && ['Enter', 'Backspace', 'Escape'].includes(event.key);
}

/** The page's own search, to which `/` goes. */
export function pageSearch(): HTMLElement | null {
  return document.querySelector<HTMLElement>('main input[type="search"]');
}

/** So long keys wait for what they are meant for; then they are the page's again. */
export const longestWait = 10_000;
