import { find, placeOf, type Place } from './place.ts';

/** What a person put into a field. */
export interface Put {
  place: Place;
  value: string;
  checked?: boolean;
  files?: FileList | null;
}

declare global {
  interface HTMLInputElement {
    _valueTracker?: Tracker;
  }
  interface HTMLTextAreaElement {
    _valueTracker?: Tracker;
  }
}

/** Where React keeps the last value it knows of. */
interface Tracker {
  setValue: (value: string) => void;
}

/** The fields that hold something else than what the page was rendered with. */
export function putFields(): Put[] {
  const texts = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].filter((field) =>
    isTicked(field)
      ? field.checked !== field.defaultChecked && (field.checked || field.type !== 'radio')
      : field.value !== field.defaultValue,
  );
  const choices = [...document.querySelectorAll('select')].filter(({ options }) =>
    [...options].some((option) => option.selected !== option.defaultSelected),
  );
  return [
    ...texts.map((field) => ({ place: placeOf(field), value: field.value, checked: field.checked, files: field.files ?? null })),
    ...choices.map((field) => ({ place: placeOf(field), value: field.value })),
  ];
}

/** Puts a field as it was left, and lets the app know as if it were done now. */
export function put({ place, value, checked = false, files = null }: Put): void {
  const field = find(place);
  if (field instanceof HTMLSelectElement) {
    field.value = value;
    tell(field, 'change');
  } else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    if (field instanceof HTMLInputElement && isTicked(field)) field.checked = checked;
    else if (field instanceof HTMLInputElement && files) field.files = files;
    else if (field.value !== value) field.value = value;
    // React lets stand what was written before it came, but takes it for what it rendered itself and passes over the event.
    // oxlint-disable-next-line no-underscore-dangle
    field._valueTracker?.setValue('\0');
    tell(field, isTicked(field) ? 'click' : files ? 'change' : 'input');
  }
}

function isTicked({ type }: HTMLInputElement | HTMLTextAreaElement): boolean {
  return type === 'radio' || type === 'checkbox';
}

function tell(field: HTMLElement, type: string): void {
  field.dispatchEvent(new Event(type, { bubbles: true }));
}
