/**
 * Runs in every static page before anything of it is visible, and keeps what a person does there until
 * the app has taken the page over (decision 014). What the browser does itself (writing, choosing,
 * unfolding, following a link of the bare page) is left to it; presses and keys that only the app can
 * answer are held and done again, in their order, once it listens. The build puts it inline, with its
 * hash in the policy.
 */
import type { HeldInput } from './platform/held-input.ts';
import { isShortcut, isTyping, longestWait, opensPalette, pageSearch } from './platform/shortcuts.ts';
import { rememberLanguage } from './platform/language-choice.ts';
import { languages, searchIn } from './paths.ts';
import { isOneLine, longPaste } from './ui/paste-rules.ts';

/** Finds an element again where the page was rendered afresh: by its id, or as the `at`th that says the same. */
interface Place {
  tag: string;
  sign: string;
  at: number;
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What a person put into a field. */
interface Put {
  field: Place;
  value: string;
  checked?: boolean | undefined;
  files?: FileList | null;
}

/** So long a press may go unanswered before the page says that it was taken. */
const noticeAfter = 300;
/** So long until the page offers to be loaded anew. */
const lateAfter = 20_000;

const held: (() => void)[] = [];
let noted: (() => void)[] | undefined;
let alive = false;
let failed = false;
let replaying = false;
/** The palette was asked for: keys are meant for it. */
let forPalette = false;
let notice: ReturnType<typeof setTimeout> | undefined;

/** Answers in the query, a search or a carried text make another page of the static one: its links lead on without them. */
const isBare = location.search === '' && searchIn(location.hash) === '' && history.state === null;

function signOf(element: Element): string {
  if (element.id !== '') return element.id;
  const value = element.matches('[type=radio]') ? element.getAttribute('value') : element.textContent;
  return `${element.getAttribute('name') ?? ''} ${element.getAttribute('aria-label') ?? ''} ${value ?? ''}`;
}

function alike(tag: string, sign: string): Element[] {
  return [...document.getElementsByTagName(tag)].filter((element) => signOf(element) === sign);
}

function placeOf(element: Element): Place {
  const sign = signOf(element);
  return { tag: element.localName, sign, at: alike(element.localName, sign).indexOf(element) };
}

function find({ tag, sign, at }: Place): Element | undefined {
  return alike(tag, sign)[at];
}

function isTicked(field: Field): boolean {
  return field.type === 'radio' || field.type === 'checkbox';
}

function isPut(field: Field): boolean {
  if (field instanceof HTMLSelectElement) return [...field.options].some((option) => option.selected !== option.defaultSelected);
  if (field instanceof HTMLInputElement && isTicked(field))
    return field.checked !== field.defaultChecked && (field.checked || field.type !== 'radio');
  return field.value !== field.defaultValue;
}

/** Puts a field as it was left, and lets the app know as if it were done now. */
function put({ field: place, value, checked, files }: Put): void {
  const field = find(place) as (HTMLInputElement & { _valueTracker?: { setValue: (value: string) => void } }) | undefined;
  if (!field) return;
  if (isTicked(field)) field.checked = checked === true;
  else if (files) field.files = files;
  else if (field.value !== value) field.value = value;
  // React keeps what was typed before it came but takes it for what it rendered, and passes over an event without a change.
  field._valueTracker?.setValue('\0');
  const kind = isTicked(field) ? 'click' : files || place.tag === 'select' ? 'change' : 'input';
  field.dispatchEvent(new Event(kind, { bubbles: true }));
}

function note(): (() => void)[] {
  const puts = [...document.querySelectorAll<Field>('input, textarea, select')].filter(isPut).map((field): Put => {
    const { value, checked, files } = field as HTMLInputElement;
    return { field: placeOf(field), value, checked, files };
  });
  const open = [...document.querySelectorAll('details[open] > summary')].map(placeOf);
  const focused = document.activeElement;
  const place = focused && focused !== document.body ? placeOf(focused) : undefined;
  const { selectionStart: start = null, selectionEnd: end = null } = (focused ?? {}) as Partial<HTMLInputElement>;
  return [
    ...open.map((summary) => () => {
      (find(summary)?.parentElement as HTMLDetailsElement | undefined)?.setAttribute('open', '');
    }),
    ...puts.map((one) => () => {
      put(one);
    }),
    () => {
      const target = place && !focused?.isConnected ? (find(place) as HTMLInputElement | undefined) : undefined;
      target?.focus({ preventScroll: true });
      if (start !== null) target?.setSelectionRange(start, end);
    },
  ];
}

/** Keeps an event from everybody and does `again` with its target once the app listens; `lost` where the target is gone. */
function hold(event: Event, again: (target: Element) => void, lost?: () => void): void {
  event.preventDefault();
  event.stopImmediatePropagation();
  keep(event.target as Element, again, lost);
}

function keep(element: Element, again: (target: Element) => void, lost?: () => void): void {
  const place = placeOf(element);
  const { pathname } = location;
  held.push(() => {
    element.removeAttribute('aria-busy');
    // What was pressed before has led away from the page.
    if (location.pathname !== pathname) return;
    const target = element.isConnected ? element : find(place);
    if (target) again(target);
    else lost?.();
  });
  notice ??= setTimeout(tell, failed ? 0 : noticeAfter);
}

function sendAgain<Kind extends Event>(event: Kind): (target: Element) => void {
  const { constructor } = event as unknown as { constructor: new (type: string, from: Kind) => Kind };
  const again = new constructor(event.type, event);
  return (target) => {
    target.dispatchEvent(again);
  };
}

/** What is pasted or dropped can be read only while it is. */
function copyOf(transfer: DataTransfer): DataTransfer {
  const copy = new DataTransfer();
  for (const type of ['text/plain', 'text/html']) copy.setData(type, transfer.getData(type));
  for (const file of transfer.files) copy.items.add(file);
  return copy;
}

/** Tells that presses wait for the app, and after a while, or where it can't come, how to load the page anew. */
function tell(): void {
  const place = document.querySelector<HTMLElement>('#held-input');
  if (!place || alive) return;
  const { wait, failed: sorry, retry } = place.dataset;
  place.textContent = failed ? `${sorry ?? ''} ` : (wait ?? '');
  if (failed) {
    const button = document.createElement('button');
    button.textContent = retry ?? '';
    button.addEventListener('click', () => {
      location.reload();
    });
    place.append(button);
  } else notice = setTimeout(fail, lateAfter);
}

function onClick(event: MouseEvent): void {
  const target = (event.target as Element).closest<HTMLElement>('button, a[href]');
  if (!target || target.closest('#held-input') || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (target instanceof HTMLAnchorElement) {
    const language = languages.find((known) => known === target.hreflang);
    if (language) rememberLanguage(language);
    if (isBare || target.origin !== location.origin || target.target !== '' || target.getAttribute('href')?.startsWith('#')) return;
    const { href } = target;
    holdPress(event, target, () => {
      location.assign(href);
    });
  } else if (!(failed && isNative(target))) holdPress(event, target);
}

function holdPress(event: Event, target: HTMLElement, lost?: () => void): void {
  event.preventDefault();
  event.stopImmediatePropagation();
  target.setAttribute('aria-busy', 'true');
  keep(target, (found) => (found as HTMLElement).click(), lost);
}

/** Whether the browser itself can send the form: its answer is a link. */
function isNative(button: HTMLElement): button is HTMLButtonElement {
  return button instanceof HTMLButtonElement && button.type === 'submit' && button.form?.method === 'get';
}

function onSubmit(event: SubmitEvent): void {
  const form = event.target as HTMLFormElement;
  if (failed && form.method === 'get') addQuery(form);
  else
    hold(event, (found) => {
      (found as HTMLFormElement).requestSubmit();
    });
}

/** A form sends its own fields alone: what the address says already goes along. */
function addQuery(form: HTMLFormElement): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (form.elements.namedItem(name)) continue;
    const field = document.createElement('input');
    Object.assign(field, { type: 'hidden', name, value });
    form.append(field);
  }
}

function onKey(event: KeyboardEvent): void {
  const target = event.target as Element;
  const { key } = event;
  const again = () => {
    hold(event, sendAgain(event));
  };
  if (opensPalette(event)) {
    again();
    waitForPalette();
  } else if (forPalette && isTyping(event)) {
    again();
    if (key === 'Escape') forPalette = false;
  } else if (forPalette && key === 'Tab') leavePalette(event);
  else if (isShortcut(event, '/')) {
    const search = pageSearch();
    if (search) {
      event.preventDefault();
      search.focus();
    } else {
      again();
      waitForPalette();
    }
  } else if (key === 'Enter' && target.matches('[data-paste-box]')) {
    const { value } = target as HTMLTextAreaElement;
    if (!event.shiftKey && !event.isComposing && isOneLine(value)) again();
  } else if (
    /^[a-z]$/i.test(key) &&
    document.querySelector(`[aria-keyshortcuts="${key.toUpperCase()}"]`) &&
    isShortcut(event, key.toLowerCase())
  )
    again();
}

function waitForPalette(): void {
  forPalette = true;
  setTimeout(() => {
    if (forPalette) leavePalette(new PointerEvent('pointerdown', { bubbles: true }));
  }, longestWait);
}

/** The person turned to something else: the palette hears of it, too. */
function leavePalette(event: Event): void {
  if (!forPalette) return;
  forPalette = false;
  keep(document.body, sendAgain(event));
}

function onPaste(event: ClipboardEvent): void {
  const data = event.clipboardData;
  if (!data || !(event.target as Element).matches('[data-paste-box]')) return;
  const plain = data.getData('text/plain');
  if (plain !== '' && plain.length < longPaste) return;
  hold(event, sendAgain(new ClipboardEvent('paste', { clipboardData: copyOf(data), bubbles: true, cancelable: true })));
}

/** Dropped on a page that doesn't take it yet, a file would open in place of the page. */
function onDrag(event: DragEvent): void {
  const data = event.dataTransfer;
  if (!data?.types.includes('Files') || !document.querySelector('[type=file]')) return;
  if (event.type === 'drop') hold(event, sendAgain(new DragEvent('drop', { dataTransfer: copyOf(data), bubbles: true, cancelable: true })));
  else event.preventDefault();
}

function onError({ target }: Event): void {
  if (target instanceof HTMLScriptElement) fail();
}

function fail(): void {
  if (alive || failed) return;
  failed = true;
  clearTimeout(notice);
  if (held.length === 0) return;
  const waiting = [...document.querySelectorAll<HTMLElement>('[aria-busy="true"]')].find(isNative);
  if (waiting) waiting.form?.requestSubmit(waiting);
  else tell();
}

function release(): void {
  if (alive) return;
  const steps = noted ?? note();
  const next = () => {
    const step = steps.shift() ?? held.shift();
    if (step) {
      replaying = true;
      step();
      replaying = false;
      // What one of them changes is shown before the next is done.
      setTimeout(next);
    } else end();
  };
  setTimeout(next);
}

function end(): void {
  alive = true;
  clearTimeout(notice);
  document.querySelector('#held-input')?.replaceChildren();
  listeners.abort();
}

const listeners = new AbortController();
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
listen('pointerdown', leavePalette);
listen('paste', onPaste);
listen('dragover', onDrag);
listen('drop', onDrag);
listen('error', onError);

const heldInput: HeldInput = {
  note: () => {
    noted = note();
  },
  release,
  fail,
};
window.heldInput = heldInput;
