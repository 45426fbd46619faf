type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Browsers refuse large history states. */
const longestHeld = 500_000;

/**
 * Puts what stands in the page's fields into the history entry, before the program reloads the page. It is in no address,
 * and dies with the tab. What is longer than a history entry may be stays out.
 */
export function holdInput(): void {
  const held: Record<string, string> = {};
  let room = longestHeld;
  for (const field of fieldsOfPage()) {
    const value = valueOf(field);
    if (value === '' || value.length > room) continue;
    room -= value.length;
    held[nameOf(field)] = value;
  }
  history.replaceState({ ...stateOfEntry(), held }, '');
}

function stateOfEntry(): Record<string, unknown> {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? { ...state } : {};
}

function fieldsOfPage(): Field[] {
  return [...document.querySelectorAll<Field>('main :is(input:not([type=file]), textarea, select)')];
}

function nameOf(field: Field): string {
  return isTick(field) ? `${field.name} ${field.id} ${field.value}` : `${field.name} ${field.id}`;
}

/** Of a radio button or a tick, whether it is chosen. */
function valueOf(field: Field): string {
  if (isTick(field)) return field.checked ? 'chosen' : '';
  return field.value;
}

function isTick(field: Field): field is HTMLInputElement {
  return field.type === 'radio' || field.type === 'checkbox';
}

/** Gives the fields back what was held, as if it were typed; once. */
export function giveBackInput(): void {
  const { held, ...rest } = stateOfEntry();
  if (typeof held !== 'object' || held === null) return;
  history.replaceState(rest, '');
  const values = new Map<string, unknown>(Object.entries(held));
  for (const field of fieldsOfPage()) {
    const value = values.get(nameOf(field));
    if (typeof value === 'string' && value !== valueOf(field)) fill(field, value);
  }
}

function fill(field: Field, value: string): void {
  if (isTick(field)) {
    field.click();
    return;
  }
  // React listens to what is typed, and takes its own setter's values for its own.
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
