/** What was typed for a box that is still on its way. */
export interface TypedAhead {
  text: string;
  /** Enter was pressed: what is typed after it is for no box. */
  entered: boolean;
}

export const nothingTyped: TypedAhead = { text: '', entered: false };

/** What was typed with one more key: a character, Enter, Backspace, or Escape, which leaves the box: undefined. */
export function typeAhead({ text, entered }: TypedAhead, key: string): TypedAhead | undefined {
  if (key === 'Escape') return undefined;
  if (entered || key === 'Enter') return { text, entered: true };
  return { text: key === 'Backspace' ? text.replace(/.$/su, '') : text + key, entered };
}
