import type { Family } from '../../knowledge/family.ts';
import type { Binary } from './binary.ts';
import type { Command } from '../../knowledge/bounces/commands.ts';
import type { Hop } from './hops.ts';
import type { Owner } from '../../knowledge/owner.ts';
import type { ExplanationId } from '../../knowledge/explanations/explanations.ts';

/** What a source is. `delayed`: nothing has failed yet. */
export type Kind = 'bounce' | 'delayed' | 'delivered' | 'auto-reply' | 'feedback' | 'not-a-bounce';

/** Action of RFC 3464 section 2.3.3; `unknown` where the report gives none. */
export type Action = 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded' | 'unknown';

/** Where on its way a message stopped. */
export type Stage = 'you' | 'your-provider' | 'their-provider' | 'mailbox';

/** How sure a reading is: from a provider's known text or a precise code, from usual wordings, from a class alone. */
export type Confidence = 'certain' | 'likely' | 'guess';

/** What a piece of evidence shows. */
export type EvidenceKind = 'recipient' | 'reply-code' | 'enhanced-code' | 'diagnostic' | 'action' | 'remote-mta';

/** A place in the reading's `text`, in UTF-16 units: `start` first one in, `end` first one out. */
export interface Span {
  start: number;
  end: number;
}

export interface Evidence extends Span {
  what: EvidenceKind;
}

/** What happened to one recipient. Null and empty string mean that the source does not say. */
export interface RecipientReading {
  /** The address it was sent on to in the end, lower case. */
  recipient: string;
  /** The address it was first sent to, where the report names another one. */
  original: string;
  action: Action;
  replyCode: string;
  enhancedCode: string;
  /** What the reading ends in; family and owner are its own. */
  explanation: ExplanationId;
  family: Family | null;
  /** Null where nothing says whether trying again could help. */
  permanent: boolean | null;
  owner: Owner;
  /** The words that decided, on one line. */
  diagnostic: string;
  remoteMta: string;
  /** The command that was refused. */
  command: Command;
  stage: Stage;
  confidence: Confidence;
  /** Id of the row of a provider or program whose own words decide; null where none does. */
  reply: string | null;
  /** Id of the block list that the reply names; null where it names none. */
  blocklist: string | null;
  evidence: readonly Evidence[];
}

/** What a reading was limited to. `words`: characters searched for words; `nesting`: levels of attached messages. */
export type Limit = 'messages' | 'recipients' | 'words' | 'parts' | 'nesting';

/** How much of how much was read. */
export interface Limited {
  what: Limit;
  read: number;
  of: number;
}

/** What a source says. */
export interface Reading {
  kind: Kind;
  /** The program or provider that wrote it, by id; null where it has no known marks. */
  generator: string | null;
  /** The server that wrote it; empty where it isn't given. */
  reportingMta: string;
  /**
   * What is shown to the person, and what spans point into: a pasted text as it is, of a message the readable
   * parts.
   */
  text: string;
  recipients: readonly RecipientReading[];
  /** What was left out, and how much; empty where all was read. */
  limited: readonly Limited[];
  /** What the source is where it is no text at all. */
  binary: Binary | null;
  /** The message's own header fields, in order; empty where only words were pasted. */
  headers: readonly HeaderLine[];
  /** Its way here, server by server. */
  hops: readonly Hop[];
}

/** One field of a message's header. */
export interface HeaderLine {
  name: string;
  value: string;
}

/** How many recipients a source reports, also where a reading holds fewer. */
export function recipientsOf({ recipients, limited }: Reading): number {
  return limited.find(({ what }) => what === 'recipients')?.of ?? recipients.length;
}

/** Whether a message went on its way: there is nothing for anybody to do. */
export function hasArrived(action: Action): action is 'delivered' | 'relayed' | 'expanded' {
  return action === 'delivered' || action === 'relayed' || action === 'expanded';
}
