/** A paste longer than this goes to the decoder at once: laying out megabytes in a text box freezes the page. */
export const longPaste = 200_000;

/** Whether a text is one line, which Enter sends. A line copied from elsewhere often brings the break after it along. */
export function isOneLine(text: string): boolean {
  return !text.trim().includes('\n');
}

/** Marks the boxes in which Enter and what is pasted are the app's to handle. */
export const pasteBoxMark = { 'data-paste-box': '' };
