import { explanations } from '../../knowledge/explanations/explanations.ts';
import type { CodeRow } from './code-row.ts';
import { clientReplies, providerReplies, type KnownReply } from './known-replies.ts';

/** A reply the decoder knows, as a row of the catalogue. */
function rowOfReply(reply: KnownReply, kind: 'provider' | 'client'): CodeRow {
  const { id, explanation, family, owner, permanence, certainty, provider, source, checked, codes, phrases, blocklist } = reply;
  const digit = codes.find((code) => /^[45]/.test(code))?.[0];
  return {
    id,
    class: digit === '4' ? 4 : digit === '5' ? 5 : null,
    kind,
    family,
    owner,
    permanence,
    commands: [],
    related: codes,
    check: explanations[explanation].check,
    sources: [{ ...source, checked }],
    explanation,
    ...(blocklist !== undefined && { blocklist }),
    certainty,
    provider,
    codes,
    patterns: phrases,
  };
}

/** What named providers, servers and block lists say. */
export const providerReplyRows: readonly CodeRow[] = providerReplies.map((reply) => rowOfReply(reply, 'provider'));

/** Errors of mail programs, by their own numbers and words. */
export const clientRows: readonly CodeRow[] = clientReplies.map((reply) => rowOfReply(reply, 'client'));
