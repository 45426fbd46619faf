/**
 * Runs in every static page before anything of it is visible, and keeps what a person does there until
 * the app has taken the page over (decision 017). What the browser does itself (writing, choosing,
 * unfolding, following a link of the bare page) is left to it; presses and keys that only the app can
 * answer are held and done again, in their order, once it listens. The build puts it inline, with its
 * hash in the policy.
 */
import { onKey as sentMark } from '../domain/flow/link.ts';
import { languages, searchIn } from '../paths.ts';
import type { HeldInput } from '../platform/held-input.ts';
import { rememberLanguage } from '../platform/language-choice.ts';
import { isShortcut, isTyping, longestWait, opensPalette, pageSearch } from '../platform/shortcuts.ts';
import { longPaste, sendsBox } from '../ui/paste-rules.ts';
import { put, putFields } from './fields.ts';
import { leaveInHistory, takeFromHistory } from './left-fields.ts';
import { find, placeOf } from './place.ts';

/** How long a press may go unanswered before the page says that it was taken. */
const noticeAfter = 300;
/** So long until the page takes it that the app won't come. */
const lateAfter = 20_000;

const held: (() => void)[] = [];
const listeners = new AbortController();
let noted: (() => void)[] | undefined;
let failed = false;
let replaying = false;
/** The palette was asked for: what is typed since then, which is meant for it. */
let forPalette: Event[] | undefined;
let notice: ReturnType<typeof setTimeout> | undefined;

// Before anybody asks what the history entry carries.
takeFromHistory();

/** Answers in the query, a search or a carried text make another page of the static one, whose links lead on without them. */
const isBare = location.search === '' && searchIn(location.hash) === '' && history.state === null;
/** The browser has sent a form itself already, and the app didn't come then either. */
const isSent = new URLSearchParams(location.search).has(sentMark);

/** What stands in the fields, what is unfolded, and where the focus is; as steps that bring it about again. */
function note(): (() => void)[] {
  const focused = document.activeElement;
  const place = focused === null || focused === document.body ? undefined : placeOf(focused);
  const field = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement ? focused : undefined;
  const { selectionStart = null, selectionEnd = null } = field ?? {};
  const unfolded = [...document.querySelectorAll('details[open] > summary')].map(placeOf);
  return [
    ...unfolded.map((summary) => () => find(summary)?.parentElement?.setAttribute('open', '')),
    ...putFields().map((one) => () => {
      put(one);
    }),
    () => {
      const target = place && focused?.isConnected === false ? find(place) : undefined;
      target?.focus({ preventScroll: true });
      if (selectionStart !== null && (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement))
        target.setSelectionRange(selectionStart, selectionEnd);
    },
  ];
}

/** Keeps an event from everybody else. */
function take(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Keeps an event from everybody else, and does `again` once the app listens. */
function hold(event: Event, again: (target: HTMLElement) => void, target = event.target, lost?: () => void): void {
  take(event);
  if (target instanceof HTMLElement) keep(target, again, lost);
}

/** `lost` is done where the app's page has no such element. */
function keep(element: HTMLElement, again: (target: HTMLElement) => void, lost?: () => void): void {
  const place = placeOf(element);
  const { pathname } = location;
  held.push(() => {
    element.removeAttribute('aria-busy');
    // What was pressed before may have led away from the page.
    if (location.pathname !== pathname) return;
    const target = element.isConnected ? element : find(place);
    if (target) again(target);
    else lost?.();
  });
  notice ??= setTimeout(tell, failed ? 0 : noticeAfter);
}

function sendAgain(event: Event): (target: HTMLElement) => void {
  return (target) => {
    target.dispatchEvent(event);
  };
}

/** Says that presses wait for the app or, where it can't come, offers to reload the page. */
function tell(): void {
  const place = document.querySelector<HTMLElement>('#held-input');
  if (!place) return;
  const { wait = '', failed: sorry = '', retry = '' } = place.dataset;
  place.textContent = failed ? `${sorry} ` : wait;
  if (!failed) {
    notice = setTimeout(fail, lateAfter);
    return;
  }
  const button = document.createElement('button');
  button.textContent = retry;
  button.addEventListener('click', () => {
    ifServed(() => {
      location.reload();
    });
  });
  place.append(button);
}

function onClick(event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target.closest<HTMLElement>('button, a[href]') : null;
  if (!target || target.closest('#held-input') || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  let lost: (() => void) | undefined;
  if (target instanceof HTMLAnchorElement) {
    const { href, hreflang, origin } = target;
    const language = languages.find((known) => known === hreflang);
    if (language) rememberLanguage(language);
    // Where the app can't come, the browser follows links itself, as on any page.
    if (isBare || failed || origin !== location.origin || target.getAttribute('href')?.startsWith('#') === true) return;
    lost = () => {
      location.assign(href);
    };
  } else if (failed && isNative(target)) return;
  target.setAttribute('aria-busy', 'true');
  hold(
    event,
    (found) => {
      found.click();
    },
    target,
    lost,
  );
}

/** Whether the browser itself can send the button's form: its answer is a link. */
function isNative(button: HTMLElement): button is HTMLButtonElement {
  return !isSent && button instanceof HTMLButtonElement && button.type === 'submit' && button.form?.method === 'get';
}

function onSubmit(event: SubmitEvent): void {
  const { target: form, submitter } = event;
  if (!(form instanceof HTMLFormElement)) return;
  if (failed && submitter && isNative(submitter)) addQuery(form);
  else
    hold(event, () => {
      form.requestSubmit();
    });
}

/** A form sends its own fields alone: what the address says already goes along. */
function addQuery(form: HTMLFormElement): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (form.elements.namedItem(name)) continue;
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = name;
    field.value = value;
    form.append(field);
  }
}

function onKey(event: KeyboardEvent): void {
  const { key, target } = event;
  const again = () => {
    hold(event, sendAgain(new KeyboardEvent(event.type, event)));
  };
  if (opensPalette(event)) openPalette(event);
  else if (forPalette && isTyping(event)) {
    take(event);
    forPalette.push(new KeyboardEvent(event.type, event));
    if (key === 'Escape') forPalette = undefined;
  } else if (key === 'Tab') leavePalette(new KeyboardEvent(event.type, event));
  else if (isShortcut(event, '/')) {
    const search = pageSearch();
    if (search) {
      event.preventDefault();
      search.focus();
    } else openPalette(event);
  } else if (key === 'Enter' && isPasteBox(target)) {
    if (sendsBox(event, target.value)) again();
  } else if (
    /^[a-z]$/i.test(key) &&
    document.querySelector(`[aria-keyshortcuts="${key.toUpperCase()}"]`) &&
    isShortcut(event, key.toLowerCase())
  )
    again();
}

function isPasteBox(target: EventTarget | null): target is HTMLTextAreaElement {
  return target instanceof HTMLTextAreaElement && target.matches('[data-paste-box]');
}

/** All that is typed for the palette is done again at once: it may come in between, and has its own box for keys by then. */
function openPalette(event: KeyboardEvent): void {
  const keys: Event[] = [new KeyboardEvent(event.type, event)];
  forPalette = keys;
  hold(event, (target) => {
    // What is typed from here on reaches the app itself.
    if (forPalette === keys) forPalette = undefined;
    for (const key of keys) target.dispatchEvent(key);
  });
  setTimeout(() => {
    if (forPalette === keys) leavePalette(new PointerEvent('pointerdown', { bubbles: true }));
  }, longestWait);
}

/** The person turned to something else: the palette hears of it, too. */
function leavePalette(event: Event): void {
  forPalette?.push(event);
  forPalette = undefined;
}

function onPaste(event: ClipboardEvent): void {
  const data = event.clipboardData;
  if (!data || !isPasteBox(event.target)) return;
  const plain = data.getData('text/plain');
  if (plain !== '' && plain.length < longPaste) return;
  hold(event, sendAgain(new ClipboardEvent(event.type, { clipboardData: copyOf(data), bubbles: true, cancelable: true })));
}

/** Dropped on a page that doesn't take it yet, a file would open in place of the page. */
function onDrag(event: DragEvent): void {
  const data = event.dataTransfer;
  if (data?.types.includes('Files') !== true || !document.querySelector('[type=file]')) return;
  if (event.type === 'drop')
    hold(event, sendAgain(new DragEvent(event.type, { dataTransfer: copyOf(data), bubbles: true, cancelable: true })));
  else event.preventDefault();
}

/** What is pasted or dropped can be read only while it is. */
function copyOf(transfer: DataTransfer): DataTransfer {
  const copy = new DataTransfer();
  for (const type of ['text/plain', 'text/html']) copy.setData(type, transfer.getData(type));
  for (const file of transfer.files) copy.items.add(file);
  return copy;
}

/** The app can't come, or hasn't for long. Answers that are a link are sent by the browser; all else says what can be done. */
function fail(): void {
  if (failed) return;
  failed = true;
  clearTimeout(notice);
  if (held.length === 0) return;
  const pressed = document.querySelector<HTMLAnchorElement>('a[href][aria-busy="true"]');
  if (pressed)
    ifServed(() => {
      location.assign(pressed.href);
    });
  const waiting = [...document.querySelectorAll<HTMLElement>('[aria-busy="true"]')].find(isNative);
  if (waiting)
    ifServed(() => {
      waiting.form?.requestSubmit(waiting);
    });
  tell();
}

/** Leaves the page only where our server answers: otherwise the browser's own error page would take its place. */
function ifServed(leave: () => void): void {
  fetch(location.pathname, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => {
      if (ok) leave();
    },
    () => undefined,
  );
}

/** One after the other, so that what one changes is shown before the next is done. */
function release(): void {
  const steps = noted ?? note();
  const next = () => {
    const step = steps.shift() ?? held.shift();
    if (!step) {
      end();
      return;
    }
    replaying = true;
    step();
    replaying = false;
    setTimeout(next);
  };
  setTimeout(next);
}

function end(): void {
  listeners.abort();
  clearTimeout(notice);
  document.querySelector('#held-input')?.replaceChildren();
}

function listen<Type extends keyof WindowEventMap>(type: Type, react: (event: WindowEventMap[Type]) => void): void {
  addEventListener(
    type,
    (event) => {
      if (!replaying) react(event);
    },
    { capture: true, signal: listeners.signal },
  );
}

listen('click', onClick);
listen('submit', onSubmit);
listen('keydown', onKey);
listen('pointerdown', (event) => {
  leavePalette(new PointerEvent(event.type, event));
});
listen('paste', onPaste);
listen('dragover', onDrag);
listen('drop', onDrag);
listen('error', ({ target }) => {
  if (target instanceof HTMLScriptElement) fail();
});

listen('beforeunload', leaveInHistory);

const heldInput: HeldInput = {
  note: () => {
    noted = note();
  },
  release,
  fail,
};
window.heldInput = heldInput;
