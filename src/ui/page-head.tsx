import { createContext, use } from 'react';

/** What a page says about itself to browsers and search engines. */
export interface Head {
  /** Title without the name of the app. */
  title: string;
  description: string;
  /** For search engines, in the words of schema.org. What begins with a slash is an address of ours. */
  structured?: object;
  /** Address of the same matter for programs. */
  json?: string;
  /** What the page was rendered from, where the browser shall hydrate it without loading the tables it is from. */
  data?: unknown;
}

/** While prerendering, collects the head of the page; in the browser there is none and React places the tags itself. */
export const HeadCollector = createContext<((head: Head) => void) | null>(null);

/** Sets title and description of the page. `title` comes complete, with the name of the app in it. */
export function PageHead(head: Head) {
  const { title, description } = head;
  const collect = use(HeadCollector);
  if (collect) {
    collect(head);
    return null;
  }
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
    </>
  );
}
