import { eachAddress } from './address.ts';

/** A text with the mailbox of every address left out but for its first letter: `anna@dest.example` becomes `a…@dest.example`. */
export function maskAddresses(text: string): string {
  let masked = '';
  let from = 0;
  for (const { address, start, end } of eachAddress(text)) {
    if (start < from) continue;
    const at = address.lastIndexOf('@');
    masked += `${text.slice(from, start)}${text.slice(start, start + 1)}…${text.slice(start + at, end)}`;
    from = end;
  }
  return masked + text.slice(from);
}
