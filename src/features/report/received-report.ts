import type { ReadReport } from '../../domain/report/report.ts';

/** What a page of a report keeps in its history entry: the person's own words, and what a report received said of itself. */
export interface ReceivedReport {
  note: string;
  made: string | undefined;
  verdict: string | undefined;
  flow: string | undefined;
  hasUnknown: boolean;
}

const nothing: ReceivedReport = { note: '', made: undefined, verdict: undefined, flow: undefined, hasUnknown: false };

/** Puts what isn't in the address into a value for the router's `state`. */
export function stateOfReport({ note, made, verdict, flow, hasUnknown }: ReadReport): unknown {
  return { report: { note: note.join('\n'), made: made === '' ? undefined : made, verdict, flow, hasUnknown } satisfies ReceivedReport };
}

/** The same entry with other words of the person's own. */
export function withNote(received: ReceivedReport, note: string): unknown {
  return { report: { ...received, note } satisfies ReceivedReport };
}

/** Reads it back; nothing where the page was opened by its address. */
export function receivedReport(state: unknown): ReceivedReport {
  if (typeof state !== 'object' || state === null || !('report' in state)) return nothing;
  const { report } = state;
  if (typeof report !== 'object' || report === null) return nothing;
  const text = (key: keyof ReceivedReport): string | undefined => {
    const value: unknown = Object.getOwnPropertyDescriptor(report, key)?.value;
    return typeof value === 'string' ? value : undefined;
  };
  return {
    note: text('note') ?? '',
    made: text('made'),
    verdict: text('verdict'),
    flow: text('flow'),
    hasUnknown: 'hasUnknown' in report && report.hasUnknown === true,
  };
}
