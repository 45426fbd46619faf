import type { Language } from '../paths.ts';

/** What a page tells the worker that keeps the site on the device. */
export type PageMessage =
  | {
      kind: 'keep';
      language: Language;
      /** The document and the files it loaded: they are in the browser's cache, so keeping them transfers nothing. */
      document: string;
      files: readonly string[];
      /** Fetch the rest of the language, too, so that all of it works without a network. */
      ahead: boolean;
    }
  /**
   * Asks a new version that waits whether the page has loaded these files of it already; answered by `OfferAnswer`
   * through the port sent along.
   */
  | { kind: 'offer'; files: readonly string[] }
  /** The person takes the new version that waits. */
  | { kind: 'take-over' };

/** `isYours`: the page is of the version that waits, which takes over by itself; there is nothing to offer. */
export interface OfferAnswer {
  isYours: boolean;
}

/** What another program shared with us waits here, under one address each, until the decoder takes it. */
export const arrivalsCache = 'mailmend arrivals';

/** The fragment that tells the decoder to look there. */
export const arrivedFragment = '#arrived';

/** Header that carries a shared file's name, percent-encoded; shared text has none. */
export const nameHeader = 'x-name';
