/** Puts text on the clipboard. False where the browser or the person refuses, or the page isn't served securely. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Puts the address of the page being shown on the clipboard. */
export async function copyAddress(): Promise<boolean> {
  return copyText(location.href);
}
