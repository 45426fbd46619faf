import { trackingColumns, trackingEvents, trackingPlaces, type TrackingColumn } from '../../knowledge/bounces/tracking-log.ts';
import { eachAddress } from './address.ts';
import { eachLine, unquote, type Line } from './lines.ts';
import type { Action, Span } from './reading.ts';
import { noFacts, type RecipientFacts } from './recipient.ts';

type Places = Readonly<Partial<Record<TrackingColumn, number>>>;

/** A field of a row, and where it stands, without its quotation marks. */
type Cell = Span & { value: string };

const anyEvent = /,"?[A-Z]{4,13}"?,/;

/** Where the end of the line of names is looked for. */
const longestHead = 10_000;

/**
 * Recipients in the rows of a message tracking log of Exchange, one by one: what its events `FAIL`, `DEFER`, `DELIVER` and `SEND`
 * say last of each of a message. Nothing where the text holds no such row.
 */
export function* readTrackingLog(text: string): Generator<RecipientFacts> {
  // Without commas around an event no line is a row.
  if (!anyEvent.test(text)) return;
  const places = placesIn(text);
  if (places === undefined) return;
  const last = new Map<string, number>();
  for (const { message, facts } of readRows(text, places)) last.set(`${message} ${facts.address}`, facts.at?.start ?? 0);
  for (const { message, facts } of readRows(text, places)) if (last.get(`${message} ${facts.address}`) === facts.at?.start) yield facts;
}

/** Where the columns stand, by the line that names them or by a row of a file; undefined where there is neither. */
function placesIn(text: string): Places | undefined {
  for (const line of eachLine(text.slice(0, longestHead))) {
    const cells = cellsOf({ text: unquote(line).text.replace(/^#Fields:\s{0,9}/i, ''), start: 0 });
    const places: Partial<Record<TrackingColumn, number>> = {};
    for (const [place, { value }] of cells.entries()) {
      const name = value.toLowerCase().replaceAll(/[^a-z]/g, '');
      const column = Object.hasOwn(trackingColumns, name) ? trackingColumns[name] : undefined;
      if (column !== undefined) places[column] = place;
    }
    if (places.event !== undefined && places.recipient !== undefined) return places;
    const isDated = /^\d{4}-\d\d-\d\dT[\d:.]{5,12}Z?$/.test(cells[0]?.value ?? '');
    if (isDated && Object.hasOwn(trackingEvents, cells[trackingPlaces.event]?.value ?? '')) return trackingPlaces;
  }
  return undefined;
}

function* readRows(text: string, places: Places): Generator<{ message: string; facts: RecipientFacts }> {
  for (const whole of eachLine(text)) {
    const cells = cellsOf(unquote(whole));
    const cell = (column: TrackingColumn) => cells[places[column] ?? -1];
    const event = cell('event');
    const recipient = cell('recipient');
    const action: Action | undefined = event && Object.hasOwn(trackingEvents, event.value) ? trackingEvents[event.value] : undefined;
    if (!event || !recipient || action === undefined) continue;
    const found = [...eachAddress(recipient.value)];
    const statuses = statusesOf(cell('status'), found.length);
    for (const [place, { address, start, end }] of found.entries()) {
      const status = statuses[place];
      const facts = {
        ...noFacts,
        address,
        at: { start: recipient.start + start, end: recipient.start + end },
        action,
        actionAt: event,
        diagnostic: status?.value ?? '',
        diagnosticAt: status,
      };
      yield { message: cell('message')?.value ?? '', facts };
    }
  }
}

/** The statuses of so many recipients: as many, separated by semicolons, or one for all. */
function statusesOf(cell: Cell | undefined, count: number): readonly Cell[] {
  if (cell === undefined || cell.value === '') return [];
  const pieces = cell.value.split(';');
  if (pieces.length !== count) return Array.from({ length: count }, () => cell);
  let at = cell.start;
  return pieces.map((value) => {
    const piece = { value, start: at, end: at + value.length };
    at = piece.end + 1;
    return piece;
  });
}

/** The fields of a row (RFC 4180 section 2); a quotation mark in one is written twice, and stays so. */
function cellsOf({ text, start }: Line): Cell[] {
  const cells: Cell[] = [];
  for (let at = 0; at <= text.length;) {
    const isQuoted = text[at] === '"';
    const from = isQuoted ? at + 1 : at;
    let end = text.indexOf(isQuoted ? '"' : ',', from);
    if (isQuoted) while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
    if (end < 0) end = text.length;
    cells.push({ value: text.slice(from, end), start: start + from, end: start + end });
    const comma = isQuoted ? text.indexOf(',', end) : end;
    at = comma < 0 ? text.length + 1 : comma + 1;
  }
  return cells;
}
