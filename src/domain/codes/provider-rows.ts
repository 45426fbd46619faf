import { providerReplies, type ProviderReply } from '../bounce/provider-replies.ts';
import { answerByRow } from './answer-by-row.ts';
import { answers, type AnswerId } from './answers.ts';
import type { CodeRow } from './catalogue.ts';
import { checkByFamily } from './check-by-family.ts';
import type { Family } from '../family.ts';
import { answerByKind, finerAnswers } from './provider-answers.ts';
import { checked } from './sources.ts';

/** The answer of a reply: its own, else the first finer one of its family whose mark its phrases hold, else that of its kind. */
function answerOf({ id, family, permanent, phrases }: ProviderReply, kind: 'provider' | 'client'): AnswerId {
  const own = answerByRow.get(id);
  if (own !== undefined) return own;
  if (kind === 'client' && family === 'unreachable') return 'client-no-connection';
  const finer = finerAnswers.find(([mark, answer]) => answers[answer].family === family && phrases.some((phrase) => phrase.includes(mark)));
  return finer?.[1] ?? usualAnswer(family, permanent !== false);
}

/** The answer to a failure of which no more is known than its family and whether it lasts. */
export function usualAnswer(family: Family, permanent: boolean): AnswerId {
  return answerByKind[`${family} ${permanent ? 'permanent' : 'temporary'}`] ?? 'unknown-permanent';
}

/** A reply the decoder knows, as a row of the catalogue. */
export function rowOfReply(reply: ProviderReply, kind: 'provider' | 'client'): CodeRow {
  const digit = reply.codes.find((code) => /^[45]/.test(code))?.[0];
  return {
    id: reply.id,
    class: digit === '4' ? 4 : digit === '5' ? 5 : null,
    kind,
    family: reply.family,
    owner: reply.owner,
    permanence: reply.permanent === false ? 'temporary' : 'permanent',
    commands: [],
    related: reply.codes,
    check: checkByFamily[reply.family] ?? null,
    sources: [{ authority: 'provider', reference: reply.source, checked, ...(reply.source.startsWith('https:') && { url: reply.source }) }],
    answer: answerOf(reply, kind),
    provider: reply.provider,
    codes: reply.codes,
    patterns: reply.phrases,
  };
}

/** What named providers, servers and block lists say: the decoder's own rows. */
export const providerRows: readonly CodeRow[] = providerReplies.map((reply) => rowOfReply(reply, 'provider'));
