import { useEffect, useRef, useState } from 'react';
import { NavigationType, useLocation, useNavigate, useNavigationType } from 'react-router';
import { searchIn } from '../../paths.ts';

/** So long after the last letter a search is written into the address: browsers refuse to do it at every letter. */
const restMs = 400;

/**
 * What is searched for. It stands in the fragment, so that a link carries it, Back finds it and no
 * server sees it.
 */
export function useSearchText() {
  const { hash, state } = useLocation();
  const navigate = useNavigate();
  const isOwn = useNavigationType() === NavigationType.Replace;
  const [text, setText] = useState(searchIn(hash));
  const written = useRef(searchIn(hash));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    // Changed by a link, by hand, or by Back and Forward. What we write ourselves may arrive after more was typed.
    if (isOwn || searchIn(hash) === written.current) return;
    written.current = searchIn(hash);
    setText(searchIn(hash));
  }, [hash, isOwn]);

  const write = (value: string) => {
    clearTimeout(timer.current);
    if (value === written.current) return;
    written.current = value;
    const fragment = value.trim() === '' ? '' : `#q=${encodeURIComponent(value)}`;
    // What the table was narrowed by meanwhile is in the address before the router knows.
    void navigate({ search: window.location.search, hash: fragment }, { replace: true, state: state as unknown });
  };

  const change = (value: string) => {
    setText(value);
    clearTimeout(timer.current);
    timer.current = setTimeout(write, restMs, value);
  };

  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );

  return {
    text,
    change,
    /** Writes it into the address at once. */
    keep: () => {
      write(text);
    },
  };
}
