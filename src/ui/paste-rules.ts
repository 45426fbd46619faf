/** A paste longer than this goes to the decoder at once: laying out megabytes in a text box freezes the page. */
export const longPaste = 200_000;

/** Whether a text is one line, which Enter sends. A line copied from elsewhere often brings the break after it along. */
function isOneLine(text: string): boolean {
  return !text.trim().includes('\n');
}

/** Whether a key sends the text of a box: Enter a single line, with Ctrl or Cmd any text. */
export function sendsBox(event: KeyboardEvent, text: string): boolean {
  if (event.key !== 'Enter' || event.isComposing || event.shiftKey || event.altKey) return false;
  return event.ctrlKey || event.metaKey || isOneLine(text);
}

/** Marks the boxes in which Enter and what is pasted are the app's to handle. */
export const pasteBoxMark = { 'data-paste-box': '' };
