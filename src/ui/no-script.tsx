import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface NoScriptProps {
  text: string;
  /** What works without scripts and isn't on the page itself. */
  ways?: readonly { to: string; label: string }[];
  /** More for those readers, under the notice. */
  children?: ReactNode;
}

/** For readers without scripts: what can't work here, and what can. Its words are on the static page alone. */
export function NoScript({ text, ways, children }: NoScriptProps) {
  return (
    <noscript>
      {import.meta.env.SSR && (
        <>
          <div className="no-script">
            <p>{text}</p>
            {ways?.map(({ to, label }) => (
              <p key={to}>
                <Link to={to}>{label}</Link>
              </p>
            ))}
          </div>
          {children}
        </>
      )}
    </noscript>
  );
}
