import type { SearchPhrases } from '../../../../src/domain/language/search-phrases.ts';
import { content } from './content.ts';
import { domainNotFound } from './domain-not-found.ts';
import { greylisted } from './greylisted.ts';
import { loginFailed } from './login-failed.ts';
import { mailboxFull } from './mailbox-full.ts';
import { messageTooLarge } from './message-too-large.ts';
import { noFailure } from './no-failure.ts';
import { policy } from './policy.ts';
import { quotaOfSender } from './quota-of-sender.ts';
import { rateLimited } from './rate-limited.ts';
import { recipientDisabled } from './recipient-disabled.ts';
import { recipientUnknown } from './recipient-unknown.ts';
import { relayDenied } from './relay-denied.ts';
import { reputation } from './reputation.ts';
import { senderAuthentication } from './sender-authentication.ts';
import { senderRejected } from './sender-rejected.ts';
import { serverFault } from './server-fault.ts';
import { unreachable } from './unreachable.ts';

/** What people type in Finnish when they look for an explanation, by explanation. */
export const searchPhrases: SearchPhrases = {
  ...content,
  ...domainNotFound,
  ...greylisted,
  ...loginFailed,
  ...mailboxFull,
  ...messageTooLarge,
  ...noFailure,
  ...policy,
  ...quotaOfSender,
  ...rateLimited,
  ...recipientDisabled,
  ...recipientUnknown,
  ...relayDenied,
  ...reputation,
  ...senderAuthentication,
  ...senderRejected,
  ...serverFault,
  ...unreachable,
};
