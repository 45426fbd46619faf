import { encode } from 'uqr';
import styles from './qr-code.module.css';

/** Light modules around the symbol, as ISO/IEC 18004 wants them. */
const quietZone = 4;

interface QrCodeProps {
  text: string;
  /** Says what it holds. */
  label: string;
}

/**
 * A text as a QR code, always dark on white: cameras don't read it the other way round. Fetched where one is drawn;
 * `qr-space` holds its place until then.
 */
export function QrCode({ text, label }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg className={`qr-space ${styles['code']}`} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
