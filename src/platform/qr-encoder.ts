import type { encode } from 'uqr';
import { loadPart } from './parts.ts';

/** The library that makes QR codes, fetched where one is drawn. Rejects with `PartMissing`. */
export async function loadQrEncoder(): Promise<typeof encode> {
  const library = await loadPart(() => import('uqr'));
  return library.encode;
}
