/**
 * Pasted text and opened files on their way from one page to another, carried by the history entry:
 * they outlive a reload and the back button, die with the tab, and are in no address.
 */
export type Source = readonly NamedContent[];

/** One text or file. The name is the file's own; empty for what was pasted, or what the text is about. */
export interface NamedContent {
  name: string;
  content: string | Uint8Array;
  /** Why a file was not opened; its content is empty. */
  refused?: Refusal;
}

/** `file`: larger than a file may be; `total`: more than all may be together; `unreadable`: the browser or the reader failed. */
export type Refusal = 'file' | 'total' | 'unreadable';

/** Browsers refuse large history states (Firefox 16 MiB, Safari less); longer sources are kept in memory alone. */
const longestCarried = 500_000;

/** Stands for a source that was too large to outlive a reload. */
export const lost = Symbol('lost');

const inMemory = new Map<number, Source>();

/** What was pasted, as a source. */
export function pasted(text: string): Source {
  return [{ name: '', content: text }];
}

/** How large a source is, in characters or bytes. */
export function sizeOf(source: Source): number {
  return source.reduce((sum, { content }) => sum + content.length, 0);
}

/** Whether a source is carried by the history entry itself, and not in memory alone. */
export function outlivesReload(source: Source): boolean {
  return sizeOf(source) <= longestCarried;
}

/** Puts a source into a value for the router's `state`. */
export function carrySource(source: Source): unknown {
  if (outlivesReload(source)) return { source };
  // One large source at a time: the one before is let go, so that a day of pasting doesn't fill the memory.
  const key = 1 + Math.max(0, ...inMemory.keys());
  inMemory.clear();
  inMemory.set(key, source);
  return { sourceKey: key };
}

/** The source in a router `state`; `lost` where it was too large; undefined where none was carried. */
export function carriedSource(state: unknown): Source | typeof lost | undefined {
  if (typeof state !== 'object' || state === null) return undefined;
  if ('source' in state && Array.isArray(state.source) && state.source.every(isNamedContent)) return state.source;
  if ('sourceKey' in state && typeof state.sourceKey === 'number') return inMemory.get(state.sourceKey) ?? lost;
  return undefined;
}

/** Puts texts pasted one after the other about the same thing into a value for the router's `state`. */
export function carryTexts(about: string, texts: readonly string[]): unknown {
  return carrySource(texts.map((content) => ({ name: about, content })));
}

/** The texts about a thing in a router `state`; none where others were carried, or they were too large to outlive a reload. */
export function carriedTexts(about: string, state: unknown): readonly string[] {
  const source = carriedSource(state);
  if (source === undefined || source === lost) return [];
  return source.flatMap(({ name, content }) => (name === about && typeof content === 'string' ? [content] : []));
}

function isNamedContent(value: unknown): value is NamedContent {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'content' in value &&
    (typeof value.content === 'string' || value.content instanceof Uint8Array)
  );
}
