import { clientErrors } from '../../knowledge/programs/client-errors.ts';
import { explanations } from '../../knowledge/explanations/explanations.ts';
import type { Family } from '../../knowledge/family.ts';
import type { Owner } from '../../knowledge/owner.ts';
import { replies } from '../../knowledge/replies/replies.ts';
import type { Reply } from '../../knowledge/replies/reply.ts';

/** A reply with what its explanation and its codes say of it. */
export interface KnownReply extends Reply {
  family: Family | null;
  owner: Owner;
  permanence: 'permanent' | 'temporary';
}

/** What providers, servers and block lists say. */
export const providerReplies: readonly KnownReply[] = replies.map(resolve);

/** What mail programs show while sending. */
export const clientReplies: readonly KnownReply[] = clientErrors.map(resolve);

const replyById: ReadonlyMap<string, KnownReply> = new Map([...providerReplies, ...clientReplies].map((reply) => [reply.id, reply]));

/** A reply by its id; undefined where there is none. */
export function findReply(id: string): KnownReply | undefined {
  return replyById.get(id);
}

/** Whether it lasts: the row itself says so first, then the class of its codes (RFC 5321 section 4.2.1), then its explanation. */
function resolve(reply: Reply): KnownReply {
  const { family, owner, permanence } = explanations[reply.explanation];
  const digit = reply.codes.find((code) => /^[45]/.test(code))?.[0] ?? (permanence === 'temporary' ? '4' : '5');
  return { owner, permanence: digit === '4' ? 'temporary' : 'permanent', ...reply, family };
}
