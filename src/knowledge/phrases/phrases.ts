import { content } from './content.ts';
import { domainNotFound } from './domain-not-found.ts';
import { greylisted } from './greylisted.ts';
import { loginFailed } from './login-failed.ts';
import { mailboxFull } from './mailbox-full.ts';
import { messageTooLarge } from './message-too-large.ts';
import { policy, vaguePolicy } from './policy.ts';
import { quotaOfSender } from './quota-of-sender.ts';
import { rateLimited } from './rate-limited.ts';
import { recipientDisabled } from './recipient-disabled.ts';
import { recipientUnknown } from './recipient-unknown.ts';
import { relayDenied } from './relay-denied.ts';
import { reputation } from './reputation.ts';
import { senderAuthentication } from './sender-authentication.ts';
import { senderRejected } from './sender-rejected.ts';
import { serverFault, vagueServerFault } from './server-fault.ts';
import { unreachable } from './unreachable.ts';
import type { Phrase } from './phrase.ts';

/** The usual wordings, whoever says them. */
export const phrases: readonly Phrase[] = [
  ...content,
  ...domainNotFound,
  ...greylisted,
  ...loginFailed,
  ...mailboxFull,
  ...messageTooLarge,
  ...policy,
  ...vaguePolicy,
  ...quotaOfSender,
  ...rateLimited,
  ...recipientDisabled,
  ...recipientUnknown,
  ...relayDenied,
  ...reputation,
  ...senderAuthentication,
  ...senderRejected,
  ...serverFault,
  ...vagueServerFault,
  ...unreachable,
];
