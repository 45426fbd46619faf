const key = 'mailmend.domain';

const listeners = new Set<() => void>();

/** The domain the person named, kept on this device so that it is asked once. Undefined where none is kept or storage is refused. */
export function keptDomain(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a domain on this device, or forgets the one kept. */
export function keepDomain(domain: string | undefined): void {
  try {
    if (domain === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, domain);
  } catch {
    // Storage refused: the flow works without a domain.
  }
  for (const listener of listeners) listener();
}

/** Calls the listener whenever a domain is kept or forgotten; returns what ends that. */
export function onDomain(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
