/**
 * Reading JSON that came from a stranger: any member may be missing, of another kind, or endless. Nothing here throws, and
 * nothing follows a prototype.
 */

/** More entries than this in one list are nobody's honest answer. */
const longestList = 500;

/** The member of an object by its own name; undefined where there is none. */
export function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

/** A list, cut to a sane length; empty for anything else. */
export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, longestList) : [];
}

/** What could make a text look like another one: controls, and marks that turn the writing direction. */
const tricks = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A text of one line, without invisible characters, cut to `longest` characters; undefined for anything else or an empty one. */
export function textIn(value: unknown, longest = 120): string | undefined {
  if (typeof value !== 'string') return undefined;
  const plain = value
    .slice(0, longest * 4)
    .replaceAll(tricks, ' ')
    .trim();
  return plain === '' ? undefined : Array.from(plain).slice(0, longest).join('');
}

/** Date and time of RFC 3339, offsets included, in milliseconds since 1970; undefined for anything else. */
export function timeIn(value: unknown): number | undefined {
  const text = textIn(value, 40);
  if (text === undefined || !/^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d/.test(text)) return undefined;
  const time = Date.parse(text.replace(' ', 'T'));
  return Number.isNaN(time) ? undefined : time;
}
