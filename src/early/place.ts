/** Finds an element again after the page was rendered afresh or reloaded: by its id, or as the `at`th that says the same. */
export interface Place {
  tag: string;
  sign: string;
  at: number;
}

export function placeOf(element: Element): Place {
  const tag = element.localName;
  const sign = signOf(element);
  return { tag, sign, at: alike(tag, sign).findIndex((other) => other === element) };
}

export function find({ tag, sign, at }: Place): HTMLElement | undefined {
  return alike(tag, sign)[at];
}

function alike(tag: string, sign: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(tag)].filter((element) => signOf(element) === sign);
}

function signOf(element: Element): string {
  if (element.id !== '') return element.id;
  const names = ['name', 'aria-label', 'value'].map((name) => element.getAttribute(name));
  // What stands in a field changes, and what a box or a list holds may come later than the page.
  return [...names, element.matches('input, textarea, select, body') ? '' : element.textContent].join(' ');
}
