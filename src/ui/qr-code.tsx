import { useEffect, useState } from 'react';
import type { encode } from 'uqr';
import styles from './qr-code.module.css';

/** Light modules around the symbol, as ISO/IEC 18004 wants them. */
const quietZone = 4;

/** A text as a QR code, always dark on white: cameras don't read it the other way round. `label` says what it holds. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const draw = useEncoder();
  // The room is kept, so that nothing moves when the drawing comes.
  if (draw === undefined) return <div className={styles['code']} />;
  const { data, size } = draw(text, { ecc: 'M', border: quietZone });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg className={styles['code']} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

/** The library, fetched once the page stands: the page is of use without it, also where it can't be fetched. */
function useEncoder(): typeof encode | undefined {
  const [encoder, setEncoder] = useState<{ encode: typeof encode }>();
  useEffect(() => {
    let shown = true;
    const load = async () => {
      try {
        const { encode: loaded } = await import('uqr');
        if (shown) setEncoder({ encode: loaded });
      } catch {
        // The link stands beside it in words.
      }
    };
    void load();
    return () => {
      shown = false;
    };
  }, []);
  return encoder?.encode;
}
