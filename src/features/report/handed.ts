import type { ReadReport } from '../../domain/report/report.ts';

/** What a page of a report keeps in its history entry: the person's own words, and what a report handed over said of itself. */
export interface Handed {
  note: string;
  made: string | undefined;
  verdict: string | undefined;
  flow: string | undefined;
  hasUnknown: boolean;
}

const nothing: Handed = { note: '', made: undefined, verdict: undefined, flow: undefined, hasUnknown: false };

/** Puts what isn't in the address into a value for the router's `state`. */
export function carryReport({ note, made, verdict, flow, hasUnknown }: ReadReport): unknown {
  return { report: { note: note.join('\n'), made: made === '' ? undefined : made, verdict, flow, hasUnknown } satisfies Handed };
}

/** The same entry with other words of the person's own. */
export function withNote(handed: Handed, note: string): unknown {
  return { report: { ...handed, note } satisfies Handed };
}

/** Reads it back; nothing where the page was come to by its address. */
export function handedReport(state: unknown): Handed {
  if (typeof state !== 'object' || state === null || !('report' in state)) return nothing;
  const { report } = state;
  if (typeof report !== 'object' || report === null) return nothing;
  const text = (key: keyof Handed): string | undefined => {
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
