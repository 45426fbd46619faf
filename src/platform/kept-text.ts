const key = 'mailmend.text';

/** A longer text is not kept: browsers give a site about five million characters. */
const longestKept = 1_000_000;

/** The text the person asked to keep on this device. Undefined where none is kept or storage is refused. */
export function keptText(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text on this device, or forgets the one kept. False where it could not be kept: too long, or storage refused. */
export function keepText(text: string | undefined): boolean {
  try {
    if (text === undefined) localStorage.removeItem(key);
    else if (text.length > longestKept) return false;
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
