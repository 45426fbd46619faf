/** How a row is known: `documented` by its source, `observed` in real replies, `recalled` from common knowledge. */
export type Certainty = 'documented' | 'observed' | 'recalled';
