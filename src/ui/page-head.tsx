import { createContext, use } from 'react';

/** What a page says about itself to browsers and search engines. */
export interface Head {
  /** Title without the name of the app. */
  title: string;
  description: string;
}

/** While prerendering, collects the head of the page; in the browser there is none and React places the tags itself. */
export const HeadCollector = createContext<((head: Head) => void) | null>(null);

/** Sets title and description of the page. `title` comes complete, with the name of the app in it. */
export function PageHead({ title, description }: Head) {
  const collect = use(HeadCollector);
  if (collect) {
    collect({ title, description });
    return null;
  }
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
    </>
  );
}
