import { isSpf } from './judge-spf.ts';
import type { Cursor, PastedLog } from './pasted-log.ts';
import { readAddress, readNumber, readPastedName, readQuoted } from './pasted-values.ts';

/** `10 mx1.example.`: of the domain, unless the command says otherwise. */
function takeMx(cursor: Cursor, log: PastedLog): boolean {
  const [first, second = '', ...more] = cursor.words;
  const priority = readNumber(first, 16);
  const target = readPastedName(second);
  const command = log.drafts.at(-1);
  const told = command?.type === 'MX' && command.name !== undefined && command.section === undefined;
  // Without the command only the final dot tells it from two words of some text.
  if (priority === undefined || target === undefined || more.length > 0 || !(told || second.endsWith('.'))) return false;
  log.add({ name: (told ? command.name : undefined) ?? log.asked.domain, ttl: 0, type: 'MX', priority, target });
  return cursor.pass(1);
}

/** `"v=spf1 …"`: what it says tells whose it is. Other texts have no name without the command. */
function takeText(cursor: Cursor, log: PastedLog): boolean {
  const line = cursor.line.trim();
  if (!line.startsWith('"')) return false;
  const { text, whole, stray } = readQuoted(line);
  if (!whole || stray) return false;
  const command = log.drafts.at(-1);
  const told = command?.type === 'TXT' && command.section === undefined ? command.name : undefined;
  const { domain } = log.asked;
  const name = told ?? (isSpf(text) ? domain : text.startsWith('v=DMARC1') ? `_dmarc.${domain}` : undefined);
  log.output = true;
  if (name === undefined) log.nameless = true;
  else log.add({ name, ttl: 0, type: 'TXT', text });
  return cursor.pass(1);
}

/** An address alone: whose, only the command before it tells. */
function takeAddress(cursor: Cursor, log: PastedLog): boolean {
  const [word = '', ...more] = cursor.words;
  const address = more.length === 0 ? readAddress(word) : undefined;
  if (address === undefined || address !== word.toLowerCase()) return false;
  const command = log.drafts.at(-1);
  const name = command?.section === undefined && log.command ? command?.name : undefined;
  log.output = true;
  if (name === undefined) log.nameless = true;
  else log.add(address.includes(':') ? { name, ttl: 0, type: 'AAAA', address } : { name, ttl: 0, type: 'A', address });
  return cursor.pass(1);
}

/** Reads what `dig +short` prints: values alone. */
export function takeShort(cursor: Cursor, log: PastedLog): boolean {
  return takeMx(cursor, log) || takeText(cursor, log) || takeAddress(cursor, log);
}
