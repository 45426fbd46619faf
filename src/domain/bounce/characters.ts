/*
 * Characters that no one sees, and that can make a text look like another one: controls, marks that
 * turn the writing direction of what stands around them (U+202A to U+202E, U+2066 to U+2069), and
 * letters without a shape. Marks and joiners that Arabic, Hebrew, Persian and emoji are written with
 * (U+061C, U+200C to U+200F) stay: they change nothing but their neighbours.
 */
const hidden =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u034F\u00AD\u115F\u1160\u17B4\u17B5\u180E\u200B\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/**
 * A stranger's text as it may be shown, copied and saved: without characters that hide or turn
 * others. Every text that came from outside goes through here before it is read, so that what is
 * judged is what is seen.
 */
export function visible(text: string): string {
  return text.replaceAll(hidden, '');
}
