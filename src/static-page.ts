import type { Language } from './paths.ts';

/** A page as static HTML, on its way from the renderer to the build's last step. */
export interface StaticPage {
  /** What goes into #root. */
  html: string;
  /** What the page says while presses wait for the app, and where it can't come. */
  heldInput: { wait: string; failed: string; retry: string };
  title: string;
  description: string;
  /** For search engines, in the words of schema.org. What begins with a slash is an address of ours. */
  structured?: object;
  /** Address of the same matter for programs. */
  json?: string;
  /** What the page was rendered from. */
  data?: unknown;
  /** Source files whose chunks the page loads at once. */
  sources: string[];
  /** It asks others on a click. */
  asks: boolean;
}

/** What `src/prerender.tsx` offers to the build. */
export interface StaticRenderer {
  /** The address whose page is shown, in a language, for addresses that don't exist. */
  notFoundAddress: (language: Language) => string;
  isNotFound: (address: string) => boolean;
  /** Every address that has a page of its own, in every language. */
  addresses: () => string[];
  /** Rejects where a page fails to render or has no title. */
  renderPage: (address: string) => Promise<StaticPage>;
}
