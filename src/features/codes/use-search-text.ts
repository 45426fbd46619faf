import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { NavigationType, useLocation, useNavigate, useNavigationType } from 'react-router';
import { searchIn } from '../../paths.ts';
import { carriedSearch, carrySearch } from '../../platform/carried-search.ts';

/** So long after the last letter a search is written into the history entry: browsers refuse to do it at every letter. */
const restMs = 400;

/**
 * What is searched for. A shared link brings it in its fragment; what is typed is carried by the history entry, and the words of a
 * link that are typed over leave the address. What already stands in the field when the page comes alive is searched for, too.
 */
export function useSearchText(field: RefObject<HTMLInputElement | null>) {
  const { hash, state } = useLocation();
  const navigate = useNavigate();
  const isOwn = useNavigationType() === NavigationType.Replace;
  const arrived = carriedSearch(state) ?? searchIn(hash);
  const [text, setText] = useState(arrived);
  const written = useRef(arrived);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    // Changed by a link, by hand, or by Back and Forward. What we write ourselves may arrive after more was typed.
    if (isOwn || arrived === written.current) return;
    written.current = arrived;
    setText(arrived);
  }, [arrived, isOwn]);

  const write = (value: string) => {
    clearTimeout(timer.current);
    if (value === written.current) return;
    written.current = value;
    // What the table was narrowed by meanwhile is in the address before the router knows.
    void navigate({ search: window.location.search }, { replace: true, state: carrySearch(value, state) });
  };

  const change = (value: string) => {
    setText(value);
    clearTimeout(timer.current);
    timer.current = setTimeout(write, restMs, value);
  };

  useLayoutEffect(() => {
    // Typed, or put back by the browser, while the page was static.
    const standing = field.current?.value ?? '';
    // oxlint-disable-next-line react/set-state-in-effect -- Only the field itself knows.
    if (standing !== '') setText(standing);
  }, [field]);

  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );

  return {
    text,
    change,
    /** Writes it into the history entry at once. */
    keep: () => {
      write(text);
    },
  };
}
