import { put, putFields, type Put } from './fields.ts';

/** Under this name the history entry carries what was written on a page that was left before the app was there. */
const key = 'left';

/** Keeps what was written for the case that the page is reloaded: in the history entry, as what is pasted (decision 005). */
export function leaveInHistory(): void {
  // A chosen file has to be chosen again.
  const left = putFields().filter(({ files }) => !files);
  if (left.length === 0) return;
  try {
    history.replaceState({ ...entry(), [key]: left }, '');
  } catch {
    // Too large for this browser.
  }
}

/** Puts what was left back into the fields once they are there, and leaves the entry as the app knows it. */
export function takeFromHistory(): void {
  const { [key]: left, ...rest } = entry();
  if (!Array.isArray(left)) return;
  history.replaceState(Object.keys(rest).length > 0 ? rest : null, '');
  document.addEventListener(
    'readystatechange',
    () => {
      left.filter(isPut).forEach(put);
    },
    { once: true },
  );
}

function entry(): Record<string, unknown> {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? { ...state } : {};
}

function isPut(value: unknown): value is Put {
  return typeof value === 'object' && value !== null && 'place' in value && typeof value.place === 'object' && 'value' in value;
}
