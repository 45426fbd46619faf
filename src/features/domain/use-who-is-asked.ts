import { useEffect, useState } from 'react';
import { loadPart } from '../../platform/parts.ts';
import type { WhoIsAsked } from './who-is-asked.ts';

type Find = (domain: string) => WhoIsAsked;

/** Who will be asked about the domain. The table comes from our own host once there is a domain; undefined until it is here. */
export function useWhoIsAsked(domain: string | undefined): WhoIsAsked | undefined {
  const [find, setFind] = useState<{ find: Find }>();
  const wanted = domain !== undefined;
  useEffect(() => {
    if (!wanted) return;
    let here = true;
    // Where the chunk can't be fetched the notice stays general, and so does the click: it needs the same chunk.
    loadPart(() => import('./who-is-asked.ts')).then(
      ({ whoIsAsked }) => {
        if (here) setFind({ find: whoIsAsked });
      },
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [wanted]);
  return domain === undefined ? undefined : find?.find(domain);
}
