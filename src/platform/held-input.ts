/** What the static page's own script offers to the app: see `src/early/early-input.ts`. Absent while developing. */
export interface HeldInput {
  /** Notes what stands in the fields, before the page is rendered afresh. */
  note: () => void;
  /** The app listens: puts the fields as they were left and does what was pressed. */
  release: () => void;
  /** The app can't come. */
  fail: () => void;
}

declare global {
  interface Window {
    heldInput?: HeldInput;
  }
}
