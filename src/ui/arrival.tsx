import { useEffect, useState } from 'react';

/**
 * Announces where one was led, to those who don't see it. The words come a moment after their place does: what stands in
 * a status from the beginning is not announced. A page that was loaded as a document has no focus yet; it gets it on its heading.
 */
export function Arrival({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    // oxlint-disable-next-line react/set-state-in-effect -- It must change after it was shown empty.
    setSaid(text);
  }, [text]);
  return (
    <p role="status" className="visually-hidden">
      {said}
    </p>
  );
}
