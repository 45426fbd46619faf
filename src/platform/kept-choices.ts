/** What the wizard keeps on this device: the provider chosen, and the walk that was left in the middle. */
const keys = { provider: 'mailmend.provider', walk: 'mailmend.walk' } as const;
type Name = keyof typeof keys;

const listeners = new Set<() => void>();

/** The value kept, or undefined where none is or storage is refused. */
export function keptChoice(name: Name): string | undefined {
  try {
    return localStorage.getItem(keys[name]) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value on this device, or forgets it. */
export function keepChoice(name: Name, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(keys[name]);
    else localStorage.setItem(keys[name], value);
  } catch {
    // Storage refused: the flow works without.
  }
  for (const listener of listeners) listener();
}

/** Calls the listener whenever something is kept or forgotten; returns what ends that. */
export function onChoice(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
