import { describe, expect, it } from 'vitest';
import { mailFlow, type OutcomeId } from '../../../src/domain/flow/mail-flow.ts';
import { readLink } from '../../../src/domain/flow/link.ts';
import { walk } from '../../../src/domain/flow/walk.ts';

/** What people tell support, the answers they would give, and the verdict a good support engineer would come to. */
const situations: readonly [told: string, answers: string, verdict: OutcomeId][] = [
  ['The domain expired yesterday; webmail opens, nothing arrives', 'symptom=cannot-receive&product=domain-expired', 'domain-expired'],
  ['The hosting bill was not paid and all mail stopped', 'symptom=both&product=hosting-expired', 'hosting-expired'],
  ['The mail service itself shows as expired', 'symptom=cannot-log-in&product=product-expired', 'product-expired'],
  ['The panel says the mailbox is locked for spam', 'symptom=cannot-send&product=locked', 'mailbox-locked'],
  ['Webmail sends and receives, Outlook does not send', 'symptom=cannot-send&product=active&webmail=both', 'program-sending'],
  ['Webmail sends and receives, the phone gets no mail', 'symptom=cannot-receive&product=active&webmail=both', 'program-receiving'],
  [
    'The phone asks for the password again and again, webmail opens',
    'symptom=cannot-log-in&product=active&webmail=both',
    'program-password',
  ],
  ['Nothing works in Thunderbird, all is well in webmail', 'symptom=both&product=active&webmail=both', 'program-settings'],
  ['One invoice never came, otherwise mail works', 'symptom=late-or-missing&product=active&webmail=both', 'spam-or-filter'],
  ['A message came back, everything else works', 'symptom=error-message&product=active&webmail=both', 'read-the-error'],
  ['Not sure what is wrong, webmail is fine', 'symptom=unknown&product=unknown&webmail=both', 'program-settings'],
  [
    'Even webmail does not send, mail still arrives',
    'symptom=cannot-send&product=active&webmail=sends-no&maintenance=none',
    'sending-blocked',
  ],
  [
    'Webmail sends but nothing arrives; MX is right',
    'symptom=cannot-receive&product=active&webmail=receives-no&maintenance=none&mx=right',
    'not-receiving',
  ],
  [
    'Moved the site last week, since then nothing arrives',
    'symptom=cannot-receive&product=active&webmail=receives-no&maintenance=none&mx=wrong',
    'mx-wrong',
  ],
  [
    'Half of the mail comes, half does not',
    'symptom=late-or-missing&product=active&webmail=receives-no&maintenance=none&mx=mixed',
    'mx-mixed',
  ],
  ['A new domain, MX was never set', 'symptom=cannot-receive&product=active&webmail=receives-no&maintenance=none&mx=none', 'mx-missing'],
  [
    'The domain has a single MX that is a dot',
    'symptom=cannot-receive&product=active&webmail=receives-no&maintenance=none&mx=refuses',
    'mx-refuses',
  ],
  [
    'Nothing arrives and nobody knows what MX is',
    'symptom=cannot-receive&product=active&webmail=receives-no&maintenance=unknown&mx=unknown',
    'mx-unchecked',
  ],
  [
    'Webmail opens but neither sends nor receives, no maintenance',
    'symptom=both&product=active&webmail=neither&maintenance=none&mx=right',
    'mailbox-down',
  ],
  [
    'Neither way works and the status page tells of a disturbance',
    'symptom=both&product=active&webmail=neither&maintenance=incident',
    'incident',
  ],
  ['Neither way works during a planned break', 'symptom=both&product=active&webmail=neither&maintenance=planned', 'maintenance'],
  ['The password is refused in webmail', 'symptom=cannot-log-in&product=active&webmail=no-login&login=wrong-password', 'password-wrong'],
  ['Too many attempts, the account is locked', 'symptom=cannot-log-in&product=active&webmail=no-login&login=locked-out', 'locked-out'],
  [
    'A code is asked from a phone that was lost',
    'symptom=cannot-log-in&product=active&webmail=no-login&login=second-factor',
    'second-factor',
  ],
  [
    'The log-in page does not open at all, no maintenance told',
    'symptom=cannot-log-in&product=active&webmail=no-login&login=page-fails&maintenance=none',
    'webmail-page-fails',
  ],
  [
    'The log-in page does not open, a disturbance is told of',
    'symptom=cannot-log-in&product=active&webmail=no-login&login=page-fails&maintenance=incident',
    'incident',
  ],
  [
    'Cannot log in and cannot say why',
    'symptom=cannot-log-in&product=active&webmail=no-login&login=unknown&maintenance=none',
    'login-unclear',
  ],
  [
    'Webmail was not tried, but the password was refused',
    'symptom=cannot-log-in&product=unknown&webmail=unknown&login=wrong-password',
    'password-wrong',
  ],
  [
    'Has a bounce, has tried nothing',
    'symptom=error-message&product=unknown&webmail=unknown&login=unknown&maintenance=unknown&mx=unknown',
    'read-the-error',
  ],
  [
    'Mail is an hour late, nothing else is known',
    'symptom=late-or-missing&product=active&webmail=unknown&login=unknown&maintenance=none&mx=right',
    'late-or-missing',
  ],
  ['Knows nothing at all', 'symptom=unknown&product=unknown&webmail=unknown&login=unknown&maintenance=unknown&mx=unknown', 'try-webmail'],
  [
    'Cannot receive, could not check anything',
    'symptom=cannot-receive&product=unknown&webmail=unknown&login=unknown&maintenance=unknown&mx=unknown',
    'mx-unchecked',
  ],
  [
    'Log-in works, webmail was not used for sending, MX is wrong',
    'symptom=cannot-receive&product=active&webmail=unknown&login=works&maintenance=none&mx=wrong',
    'mx-wrong',
  ],
  [
    'Cannot send, has not used webmail, log-in works',
    'symptom=cannot-send&product=active&webmail=unknown&login=works&maintenance=none',
    'try-webmail',
  ],
  [
    'Cannot send and the provider has a disturbance',
    'symptom=cannot-send&product=active&webmail=sends-no&maintenance=incident',
    'incident',
  ],
];

describe('situations as people tell them', () => {
  it.each(situations)('%s', (_, answers, verdict) => {
    const { answers: given } = readLink(mailFlow, answers);
    const walked = walk(mailFlow, given);
    expect([...walked.answers].map(([step, answer]) => `${step}=${answer}`).join('&')).toBe(answers);
    expect(walked.outcome).toBe(verdict);
  });
});

describe('a changed answer', () => {
  it('strands the later ones, and brings them back when it is changed back', () => {
    const answers = readLink(mailFlow, 'symptom=both&product=active&webmail=neither&maintenance=none&mx=right').answers;
    const changed = new Map([...answers, ['product', 'domain-expired']]);
    const walked = walk(mailFlow, changed);
    expect(walked.outcome).toBe('domain-expired');
    expect([...walked.answers.keys()]).toEqual(['symptom', 'product']);
    expect(walk(mailFlow, new Map([...changed, ['product', 'active']])).outcome).toBe('mailbox-down');
  });
});

describe('a link straight to a check', () => {
  it('asks from there on, and calls the earlier checks not asked', () => {
    const begun = walk(mailFlow, new Map(), 'mx');
    expect(begun.current).toBe('mx');
    expect(begun.steps.slice(0, -1).map(({ standing }) => standing)).toEqual(Array(5).fill('not-asked'));
    expect(walk(mailFlow, new Map([['mx', 'wrong']]), 'mx').outcome).toBe('mx-wrong');
  });
});
