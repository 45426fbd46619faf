import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Button, Buttons } from '../../ui/button.tsx';
import { CodeTable } from './code-table.tsx';

type Rows = Parameters<typeof CodeTable>[0]['rows'];

/** So many more rows come with each press. */
const step = 40;

/** How many rows a history entry showed: Back comes to the row that was left. */
const shownIn = new Map<string, number>();

interface CodeHitsProps {
  rows: Rows;
  /** How many are shown before anyone asks for more: who searches reads the first few. */
  first?: number;
  ofOneProvider?: boolean;
  /** What the rows answer; another question begins with its first rows again. */
  asked: string;
}

/** The first rows, and more when asked for. Without scripts all of them. */
export function CodeHits(props: CodeHitsProps) {
  return <Pages key={props.asked} {...props} />;
}

function Pages({ rows, first = step, ofOneProvider = false, asked }: CodeHitsProps) {
  const { t } = useTranslation('codes');
  const entry = `${useLocation().key} ${asked}`;
  const [shown, setShown] = useState(() => shownIn.get(entry) ?? first);
  const body = useRef<HTMLDivElement>(null);
  const rest = rows.length - shown;
  return (
    <div ref={body}>
      <CodeTable rows={rows.slice(0, shown)} ofOneProvider={ofOneProvider} />
      {rest > 0 && (
        <>
          <div className="needs-script">
            <Buttons>
              <Button
                look="plain"
                onClick={() => {
                  shownIn.set(entry, shown + step);
                  flushSync(() => {
                    setShown(shown + step);
                  });
                  // The button has moved below what it showed: who reads on begins there.
                  body.current?.querySelectorAll<HTMLElement>('tbody th a')[shown]?.focus();
                }}
              >
                {t('page.more', { count: Math.min(step, rest) })}
              </Button>
            </Buttons>
          </div>
          <noscript>{import.meta.env.SSR && <CodeTable rows={rows.slice(shown)} ofOneProvider={ofOneProvider} />}</noscript>
        </>
      )}
    </div>
  );
}
