import { describe, expect, it } from 'vitest';
import { mailFlow, type OutcomeId } from '../../../src/domain/flow/mail-flow.ts';
import { readLink } from '../../../src/domain/flow/link.ts';
import { everyWalk } from '../../../src/domain/flow/every-walk.ts';
import { walk } from '../../../src/domain/flow/walk.ts';

/** What people tell support, the answers they would give, and the verdict a good support engineer would come to, and what to suspect next. */
const situations: readonly [told: string, answers: string, verdict: OutcomeId, next: OutcomeId][] = [
  [
    'The domain expired yesterday; webmail opens, nothing arrives',
    'symptom=cannot-receive&product=domain-expired',
    'domain-expired',
    'product-expired',
  ],
  ['The hosting bill was not paid and all mail stopped', 'symptom=both&product=hosting-expired', 'hosting-expired', 'domain-expired'],
  ['The mail service itself shows as expired', 'symptom=cannot-log-in&product=product-expired', 'product-expired', 'hosting-expired'],
  ['The provider wrote that the account is suspended over an invoice', 'symptom=both&product=suspended', 'suspended', 'mailbox-locked'],
  ['The panel says the mailbox is locked for spam', 'symptom=cannot-send&product=locked', 'mailbox-locked', 'password-wrong'],
  [
    'Webmail sends and receives, Outlook does not send and shows no clear error',
    'symptom=cannot-send&product=active&webmail=both&program=unknown&change=unknown',
    'program-sending',
    'program-password',
  ],
  [
    'Webmail sends and receives, the phone gets no mail',
    'symptom=cannot-receive&product=active&webmail=both&program=unknown&change=unknown',
    'program-receiving',
    'program-password',
  ],
  [
    'The phone asks for the password again and again, webmail opens',
    'symptom=cannot-log-in&product=active&login=app-password',
    'sign-in-method',
    'program-settings',
  ],
  [
    'Switched two-step sign-in on yesterday, Thunderbird refuses the password since',
    'symptom=cannot-log-in&product=active&login=app-password',
    'sign-in-method',
    'program-settings',
  ],
  [
    'Outlook times out when sending from a hotel, webmail sends',
    'symptom=cannot-send&product=active&webmail=both&program=no-connection',
    'program-connection',
    'program-sending',
  ],
  [
    'The mail program warns that the certificate is for another name',
    'symptom=both&product=active&webmail=both&program=certificate&certificate=name',
    'program-certificate',
    'program-connection',
  ],
  [
    'The laptop works, the phone with the same account does not',
    'symptom=both&product=active&webmail=both&program=one-device',
    'one-device',
    'program-password',
  ],
  [
    'Messages stay in the outbox without a word, webmail sends',
    'symptom=cannot-send&product=active&webmail=both&program=silent',
    'program-stuck',
    'program-sending',
  ],
  [
    'Nothing works in Thunderbird, all is well in webmail',
    'symptom=both&product=active&webmail=both&program=unknown&change=unknown',
    'program-settings',
    'program-password',
  ],
  [
    'Not sure what is wrong, webmail is fine',
    'symptom=unknown&product=unknown&webmail=both&program=unknown&change=unknown',
    'program-settings',
    'program-password',
  ],
  [
    'One invoice never came, everything checks out',
    'symptom=late-or-missing&missing=never-came&webmail=both&maintenance=none&mx=right',
    'spam-or-filter',
    'late-or-missing',
  ],
  [
    'Some senders’ mail is missing although webmail works; two providers’ MX are mixed',
    'symptom=late-or-missing&missing=never-came&webmail=both&maintenance=none&mx=mixed',
    'mx-mixed',
    'not-receiving',
  ],
  [
    'Mail is hours late, webmail works, the status page tells of a queue',
    'symptom=late-or-missing&missing=late&webmail=both&maintenance=incident',
    'incident',
    'slow-mail',
  ],
  [
    'A message came back, everything else works',
    'symptom=error-message&error=unknown&product=active&webmail=both',
    'read-the-error',
    'program-settings',
  ],
  [
    'Even webmail does not send, mail still arrives',
    'symptom=cannot-send&product=active&webmail=sends-no&maintenance=none',
    'sending-blocked',
    'mailbox-locked',
  ],
  [
    'Webmail does not send and shows an error',
    'symptom=error-message&error=unknown&product=active&webmail=sends-no&maintenance=none',
    'sending-blocked',
    'read-the-error',
  ],
  [
    'The phone gets nothing, and webmail can’t send either',
    'symptom=cannot-receive&product=active&webmail=sends-no&maintenance=none',
    'sending-blocked',
    'program-receiving',
  ],
  [
    'Cannot send and the provider has a disturbance',
    'symptom=cannot-send&product=active&webmail=sends-no&maintenance=incident',
    'incident',
    'sending-blocked',
  ],
  ['Webmail shows a red bar: mailbox 100 % full', 'symptom=cannot-receive&product=active&webmail=full', 'mailbox-full', 'spam-or-filter'],
  [
    'Webmail sends but nothing arrives; MX is right',
    'symptom=cannot-receive&product=active&webmail=receives-no&maintenance=none&mx=right',
    'not-receiving',
    'ask-for-bounce',
  ],
  [
    'Moved the site last week, since then nothing arrives',
    'symptom=cannot-receive&product=active&webmail=receives-no&maintenance=none&mx=wrong',
    'mx-wrong',
    'not-receiving',
  ],
  [
    'Changed the MX records this morning, mail is patchy',
    'symptom=cannot-receive&product=active&webmail=receives-no&maintenance=none&mx=just-changed',
    'mx-waiting',
    'not-receiving',
  ],
  [
    'Half of the mail comes, half does not',
    'symptom=late-or-missing&missing=never-came&webmail=receives-no&maintenance=none&mx=mixed',
    'mx-mixed',
    'not-receiving',
  ],
  [
    'A new domain, MX was never set',
    'symptom=cannot-receive&product=active&webmail=receives-no&maintenance=none&mx=none',
    'mx-missing',
    'dns-left-behind',
  ],
  [
    'The domain has a single MX that is a dot',
    'symptom=cannot-receive&product=active&webmail=receives-no&maintenance=none&mx=refuses',
    'mx-refuses',
    'not-receiving',
  ],
  [
    'nslookup says that the domain does not exist, nobody knows about renewals',
    'symptom=both&product=unknown&webmail=neither&maintenance=none&mx=no-domain',
    'domain-unknown',
    'domain-expired',
  ],
  [
    'Nothing arrives and nobody knows what MX is',
    'symptom=cannot-receive&product=active&webmail=receives-no&maintenance=none&mx=unknown',
    'mx-unchecked',
    'not-receiving',
  ],
  [
    'Webmail opens but neither sends nor receives, no maintenance',
    'symptom=both&product=active&webmail=neither&maintenance=none&mx=right',
    'mailbox-down',
    'sending-blocked',
  ],
  [
    'Neither way works in webmail, nobody has looked at the status page',
    'symptom=both&product=active&webmail=neither&maintenance=unknown&mx=right',
    'mailbox-down',
    'incident',
  ],
  [
    'The old webmail is dead, MX points to a new provider',
    'symptom=both&product=active&webmail=neither&maintenance=none&mx=wrong',
    'moved',
    'mx-wrong',
  ],
  [
    'Neither way works, and the MX are mixed as well',
    'symptom=both&product=active&webmail=neither&maintenance=none&mx=mixed',
    'mailbox-down',
    'mx-mixed',
  ],
  [
    'Neither way works and the status page tells of a disturbance',
    'symptom=both&product=active&webmail=neither&maintenance=incident',
    'incident',
    'mailbox-down',
  ],
  [
    'Neither way works during a planned break',
    'symptom=both&product=active&webmail=neither&maintenance=planned',
    'maintenance',
    'mailbox-down',
  ],
  [
    'The password is refused in webmail',
    'symptom=cannot-log-in&product=active&login=wrong-password&maintenance=none',
    'password-wrong',
    'mailbox-locked',
  ],
  [
    'The password is refused, nobody knows whether the service is paid',
    'symptom=cannot-log-in&product=unknown&login=wrong-password&maintenance=none',
    'password-wrong',
    'product-expired',
  ],
  ['Logs in as anna, not as anna@example.org', 'symptom=cannot-log-in&product=active&login=short-name', 'full-address', 'password-wrong'],
  [
    'Forgot the password, and the reset message goes to that same mailbox',
    'symptom=cannot-log-in&product=active&login=reset-fails',
    'reset-fails',
    'mailbox-locked',
  ],
  ['Too many attempts, the account is locked', 'symptom=cannot-log-in&product=active&login=locked-out', 'locked-out', 'password-wrong'],
  [
    'A code is asked from a phone that was lost',
    'symptom=cannot-log-in&product=active&login=second-factor',
    'second-factor',
    'mailbox-locked',
  ],
  ['Typed the password again slowly, and got in', 'symptom=cannot-log-in&product=active&login=works', 'in-again', 'program-password'],
  [
    'Gets in with a browser, the phone refuses',
    'symptom=cannot-log-in&product=active&login=app-password',
    'sign-in-method',
    'program-settings',
  ],
  [
    'The log-in page does not open at all, no maintenance told',
    'symptom=cannot-log-in&product=active&login=page-fails&maintenance=none',
    'webmail-page-fails',
    'service-closed',
  ],
  [
    'The log-in page does not open, a disturbance is told of',
    'symptom=cannot-log-in&product=active&login=page-fails&maintenance=incident',
    'incident',
    'webmail-page-fails',
  ],
  [
    'Cannot log in and cannot say why',
    'symptom=cannot-log-in&product=active&login=unknown&maintenance=none',
    'login-unclear',
    'mailbox-locked',
  ],
  [
    'Webmail was not tried, but the password was refused',
    'symptom=cannot-log-in&product=active&login=wrong-password&maintenance=none',
    'password-wrong',
    'mailbox-locked',
  ],
  [
    'Has a bounce, has tried nothing',
    'symptom=error-message&error=unknown&product=unknown&webmail=unknown&login=unknown&maintenance=unknown&mx=unknown',
    'read-the-error',
    'program-settings',
  ],
  [
    'Mail is an hour late, nothing else is known',
    'symptom=late-or-missing&missing=late&webmail=unknown&login=unknown&maintenance=none&mx=right',
    'slow-mail',
    'spam-or-filter',
  ],
  [
    'Knows nothing at all',
    'symptom=unknown&product=unknown&webmail=unknown&login=unknown&maintenance=unknown&mx=unknown',
    'try-webmail',
    'program-settings',
  ],
  [
    'Cannot receive, could not check anything',
    'symptom=cannot-receive&product=unknown&webmail=unknown&login=unknown&maintenance=unknown&mx=unknown',
    'try-webmail',
    'mx-unchecked',
  ],
  [
    'Gets in, sees nothing new, nobody checked MX',
    'symptom=cannot-receive&product=active&webmail=unknown&login=works&maintenance=none&mx=unknown',
    'mx-unchecked',
    'not-receiving',
  ],
  [
    'Log-in works, webmail was not used for sending, MX is wrong',
    'symptom=cannot-receive&product=active&webmail=unknown&login=works&maintenance=none&mx=wrong',
    'mx-wrong',
    'not-receiving',
  ],
  [
    'Cannot send, has not used webmail, log-in works',
    'symptom=cannot-send&product=active&webmail=unknown&login=works&maintenance=none',
    'try-webmail',
    'program-sending',
  ],
  [
    'Only one sender cannot reach me; they get no bounce, all my checks are fine',
    'symptom=late-or-missing&missing=never-came&webmail=both&maintenance=none&mx=right',
    'spam-or-filter',
    'late-or-missing',
  ],
  [
    'Only one sender cannot reach me and got a bounce',
    'symptom=error-message&error=unknown&product=active&webmail=both',
    'read-the-error',
    'program-settings',
  ],
  [
    'Got a new phone: it asks for the password, the laptop was sold',
    'symptom=cannot-log-in&product=active&login=app-password',
    'sign-in-method',
    'program-settings',
  ],
  [
    'Got a new phone, the account is on it but no mail comes; the computer works',
    'symptom=cannot-receive&product=active&webmail=both&program=one-device',
    'one-device',
    'program-password',
  ],
  [
    'Password changed yesterday; webmail opens with the new one, Outlook keeps asking',
    'symptom=both&product=active&webmail=both&program=asks-password',
    'program-password',
    'app-password',
  ],
  [
    'Password changed yesterday; webmail refuses it too',
    'symptom=cannot-log-in&product=active&login=wrong-password&maintenance=none',
    'password-wrong',
    'mailbox-locked',
  ],
  [
    'Sends to most, one domain bounces',
    'symptom=error-message&error=unknown&product=active&webmail=both',
    'read-the-error',
    'program-settings',
  ],
  [
    'Only messages with large attachments stay in the outbox',
    'symptom=cannot-send&product=active&webmail=both&program=too-large',
    'too-large',
    'program-stuck',
  ],
  [
    'Mail to me vanishes into junk',
    'symptom=late-or-missing&missing=never-came&webmail=both&maintenance=none&mx=right',
    'spam-or-filter',
    'late-or-missing',
  ],
  [
    'Forwarding to Gmail loops and bounces',
    'symptom=error-message&error=unknown&product=active&webmail=receives-no&maintenance=none&mx=right',
    'not-receiving',
    'read-the-error',
  ],
  [
    'All mail is forwarded away by a rule nobody remembers',
    'symptom=cannot-receive&product=active&webmail=receives-no&maintenance=none&mx=right',
    'not-receiving',
    'ask-for-bounce',
  ],
  [
    'Moved to a new provider last month; the old webmail neither sends nor receives',
    'symptom=both&product=active&webmail=neither&maintenance=none&mx=wrong',
    'moved',
    'mx-wrong',
  ],
  [
    'Moved to a new provider; old log-in does not work any more',
    'symptom=cannot-log-in&product=active&login=unknown&maintenance=none',
    'login-unclear',
    'mailbox-locked',
  ],
  [
    'DNS moved yesterday, records were set right, mail is patchy',
    'symptom=late-or-missing&missing=unknown&webmail=both&maintenance=none&mx=just-changed',
    'mx-waiting',
    'not-receiving',
  ],
  [
    'DNS moved yesterday and the MX were forgotten',
    'symptom=cannot-receive&product=active&webmail=receives-no&maintenance=none&mx=none',
    'mx-missing',
    'dns-left-behind',
  ],
  ['The whole domain stopped: site and mail, nobody paid', 'symptom=both&product=domain-expired', 'domain-expired', 'product-expired'],
  ['Domain locked for spam by the provider: nothing leaves', 'symptom=cannot-send&product=suspended', 'suspended', 'mailbox-locked'],
  [
    'Sent a newsletter to 400 people, since then nothing leaves',
    'symptom=cannot-send&product=active&webmail=sends-no&maintenance=unknown',
    'sending-blocked',
    'incident',
  ],
  [
    'Calendar invitations do not arrive in Outlook, mail does',
    'symptom=late-or-missing&missing=never-came&webmail=both&maintenance=none&mx=right',
    'spam-or-filter',
    'late-or-missing',
  ],
  [
    'Antivirus update yesterday, Outlook cannot connect since',
    'symptom=both&product=active&webmail=both&program=no-connection',
    'program-connection',
    'program-settings',
  ],
  [
    'Old Mac says that the server’s identity cannot be verified',
    'symptom=cannot-receive&product=active&webmail=both&program=certificate&certificate=name',
    'program-certificate',
    'program-connection',
  ],
  [
    'Works at home, not in the office network',
    'symptom=cannot-send&product=active&webmail=both&program=no-connection',
    'program-connection',
    'program-sending',
  ],
  [
    'School account: phone refuses after two-step sign-in became compulsory',
    'symptom=both&product=active&webmail=both&program=two-step',
    'app-password',
    'sign-in-method',
  ],
  ['Trash full of years, webmail warns 99 %', 'symptom=both&product=active&webmail=full', 'mailbox-full', 'spam-or-filter'],
  [
    'Full mailbox, senders get bounces',
    'symptom=error-message&error=unknown&product=active&webmail=full',
    'mailbox-full',
    'spam-or-filter',
  ],
  [
    'Webmail is down for everyone in the company, nothing on the status page',
    'symptom=both&product=active&webmail=no-login&login=page-fails&maintenance=none',
    'webmail-page-fails',
    'service-closed',
  ],
  [
    'Webmail page fails, status page not looked at',
    'symptom=both&product=active&webmail=no-login&login=page-fails&maintenance=unknown',
    'webmail-page-fails',
    'incident',
  ],
  [
    'Webmail asks for a code sent to a former employee’s phone',
    'symptom=both&product=active&webmail=no-login&login=second-factor',
    'second-factor',
    'mailbox-locked',
  ],
  [
    'Locked out after the phone tried an old password all night',
    'symptom=both&product=active&webmail=no-login&login=locked-out',
    'locked-out',
    'password-wrong',
  ],
  [
    'Neither way works, the domain says null MX',
    'symptom=both&product=active&webmail=neither&maintenance=none&mx=refuses',
    'mx-refuses',
    'mailbox-down',
  ],
  [
    'Log-in fails for no clear reason and the MX have moved elsewhere',
    'symptom=both&product=active&webmail=no-login&login=unknown&maintenance=none&mx=wrong',
    'moved',
    'mx-wrong',
  ],
  [
    'Cannot send from the phone; webmail receives nothing either, MX wrong',
    'symptom=cannot-send&product=active&webmail=receives-no&maintenance=none&mx=wrong',
    'mx-wrong',
    'program-sending',
  ],
  [
    'Mail comes in webmail but late, planned maintenance last night is still going on',
    'symptom=late-or-missing&missing=late&webmail=both&maintenance=planned',
    'maintenance',
    'slow-mail',
  ],
  [
    'Bounced: mailbox unavailable; has not tried webmail, gets in',
    'symptom=error-message&error=unknown&product=active&webmail=unknown&login=works&maintenance=none&mx=right',
    'read-the-error',
    'program-settings',
  ],
  [
    'Sent items are missing on the phone, sending works',
    'symptom=unknown&product=active&webmail=both&program=no-copies',
    'sent-copies',
    'one-device',
  ],
  [
    'Late mail, webmail not tried, MX mixed',
    'symptom=late-or-missing&missing=late&webmail=unknown&login=works&maintenance=none&mx=mixed',
    'mx-mixed',
    'not-receiving',
  ],
  [
    'Cannot log in and the product may have ended',
    'symptom=cannot-log-in&product=unknown&login=unknown&maintenance=none',
    'login-unclear',
    'product-expired',
  ],
  [
    'Our offers land in customers’ junk, whoever they are; the address is of our own domain',
    'symptom=not-reaching&reach=own-domain&product=active',
    'not-authenticated',
    'looks-like-spam',
  ],
  [
    'Since we changed web hosts all our mail goes to junk at Gmail and Outlook',
    'symptom=not-reaching&reach=own-domain&product=unknown',
    'not-authenticated',
    'domain-expired',
  ],
  [
    'Our mail goes to junk, and the domain ran out last week',
    'symptom=not-reaching&reach=own-domain&product=domain-expired',
    'domain-expired',
    'product-expired',
  ],
  ['One customer never gets my mail, and no bounce comes', 'symptom=not-reaching&reach=one', 'one-recipient', 'not-authenticated'],
  ['Everyone at one company finds my mail in quarantine', 'symptom=not-reaching&reach=one', 'one-recipient', 'not-authenticated'],
  [
    'Job applications from my free address end up in junk',
    'symptom=not-reaching&reach=provider-domain',
    'looks-like-spam',
    'one-recipient',
  ],
  ['Goes to junk, and there is nobody to ask', 'symptom=not-reaching&reach=unknown&product=active', 'looks-like-spam', 'not-authenticated'],
  [
    'The web shop’s confirmations land in junk, my own letters do not',
    'symptom=not-reaching&reach=other-sender',
    'sent-past-provider',
    'not-authenticated',
  ],
  ['Scans from the office printer no longer arrive', 'symptom=not-reaching&reach=other-sender', 'sent-past-provider', 'not-authenticated'],
  ['The club’s newsletter goes to junk, single letters arrive', 'symptom=not-reaching&reach=bulk', 'bulk-mail', 'not-authenticated'],
  [
    'Friends get advertisements from me, and Sent is full of them',
    'symptom=misused&misuse=in-sent&product=active',
    'account-misused',
    'mailbox-locked',
  ],
  [
    'Spam left from my account, and the panel says it is locked',
    'symptom=misused&misuse=in-sent&product=locked',
    'mailbox-locked',
    'password-wrong',
  ],
  ['Friends got advertisements in my name; Sent is clean', 'symptom=misused&misuse=only-outside', 'address-forged', 'not-authenticated'],
  ['A blackmailer wrote to me from my own address', 'symptom=misused&misuse=only-outside', 'address-forged', 'not-authenticated'],
  [
    'Somebody sends in my name, webmail can’t be looked at now',
    'symptom=misused&misuse=unknown&product=unknown',
    'account-misused',
    'address-forged',
  ],
  [
    'Every first letter from a new customer takes an hour, the next ones don’t',
    'symptom=late-or-missing&missing=late&webmail=both&maintenance=none&mx=right',
    'slow-mail',
    'spam-or-filter',
  ],
  [
    'Mail is late, webmail has it as late, MX not looked at',
    'symptom=late-or-missing&missing=late&webmail=both&maintenance=none&mx=unknown',
    'slow-mail',
    'mx-unchecked',
  ],
  ['The inbox is empty since this morning', 'symptom=late-or-missing&missing=vanished&product=active', 'vanished', 'one-device'],
  [
    'Messages vanish from webmail whenever the home computer fetches mail',
    'symptom=late-or-missing&missing=vanished&product=active',
    'vanished',
    'one-device',
  ],
  [
    'All old mail is gone, and nobody knows whether the hosting was renewed',
    'symptom=late-or-missing&missing=vanished&product=unknown',
    'vanished',
    'product-expired',
  ],
  [
    'School mail is forwarded to my own address, and has stopped coming; it is there in school webmail',
    'symptom=late-or-missing&missing=forwarding&product=active&webmail=both',
    'forwarding',
    'spam-or-filter',
  ],
  [
    'Forwarded mail has stopped, the first mailbox was not looked at',
    'symptom=late-or-missing&missing=forwarding&product=active&webmail=unknown&login=unknown&maintenance=none&mx=unknown',
    'forwarding',
    'mx-unchecked',
  ],
  [
    'Forwarded mail has stopped, and the first mailbox gets nothing either; its MX moved',
    'symptom=late-or-missing&missing=forwarding&product=active&webmail=receives-no&maintenance=none&mx=wrong',
    'mx-wrong',
    'not-receiving',
  ],
  [
    'Forwarded mail has stopped, and the first mailbox is full',
    'symptom=late-or-missing&missing=forwarding&product=active&webmail=full',
    'mailbox-full',
    'spam-or-filter',
  ],
  [
    'A film of 40 MB can’t be attached, other mail goes',
    'symptom=cannot-send&product=active&webmail=both&program=too-large',
    'too-large',
    'program-stuck',
  ],
  [
    'Everything I send from Outlook arrives, but webmail’s Sent stays empty',
    'symptom=unknown&product=active&webmail=both&program=no-copies',
    'sent-copies',
    'one-device',
  ],
  [
    'Customers say that their mail to us bounces; our own test message came',
    'symptom=returned&product=active&webmail=both&maintenance=none&mx=right',
    'ask-for-bounce',
    'not-receiving',
  ],
  [
    'Half of the mail to us comes back since we changed providers',
    'symptom=returned&product=active&webmail=both&maintenance=none&mx=mixed',
    'mx-mixed',
    'not-receiving',
  ],
  [
    'Mail to me comes back, and webmail says that the mailbox is full',
    'symptom=returned&product=active&webmail=full',
    'mailbox-full',
    'spam-or-filter',
  ],
  [
    'Everything sent to me comes back, and the MX records are right',
    'symptom=returned&product=active&webmail=receives-no&maintenance=none&mx=right',
    'not-receiving',
    'ask-for-bounce',
  ],
  [
    'Mail to the club comes back, and the one who knows the password is away',
    'symptom=returned&product=unknown&webmail=unknown&login=unknown&maintenance=unknown&mx=unknown',
    'ask-for-bounce',
    'mx-unchecked',
  ],
  [
    'Mail works on the computer, not on the phone',
    'symptom=cannot-receive&product=active&webmail=both&program=one-device',
    'one-device',
    'program-password',
  ],
  ['My message came back: user unknown', 'symptom=error-message&error=no-such-address', 'no-such-address', 'one-recipient'],
  [
    'It says that the mailbox of my customer is over quota',
    'symptom=error-message&error=recipient-full',
    'recipient-full',
    'one-recipient',
  ],
  ['It says that my own mailbox is over its limit', 'symptom=error-message&error=own-full', 'mailbox-full', 'spam-or-filter'],
  [
    'Warning: message delayed 4 hours, will be retried for 5 days',
    'symptom=error-message&error=delayed',
    'being-retried',
    'no-such-address',
  ],
  [
    '550 5.7.26 unauthenticated, from our company’s domain',
    'symptom=error-message&error=not-trusted&reach=own-domain',
    'not-authenticated',
    'looks-like-spam',
  ],
  [
    'My site’s order mails are refused for DMARC',
    'symptom=error-message&error=not-trusted&reach=other-sender',
    'sent-past-provider',
    'not-authenticated',
  ],
  ['It says that I am not allowed to send as info@', 'symptom=error-message&error=wrong-sender', 'from-mistake', 'program-sending'],
  [
    'Relay access denied in Thunderbird, webmail sends',
    'symptom=error-message&error=log-in-first&webmail=both',
    'program-sending',
    'program-password',
  ],
  [
    'Relay access denied even in webmail',
    'symptom=error-message&error=log-in-first&webmail=sends-no&maintenance=none',
    'sending-blocked',
    'read-the-error',
  ],
  [
    'Outlook says the password is wrong, webmail takes it',
    'symptom=error-message&error=password&webmail=both&program=right-refused',
    'sign-in-method',
    'program-settings',
  ],
  [
    'An app says the password is wrong, and so does webmail',
    'symptom=error-message&error=password&webmail=no-login&login=wrong-password&maintenance=none',
    'password-wrong',
    'mailbox-locked',
  ],
  [
    'Error 0x800ccc0e, no connection, webmail is fine',
    'symptom=error-message&error=no-connection&webmail=both',
    'program-connection',
    'program-settings',
  ],
  [
    'No connection, and webmail doesn’t open either',
    'symptom=error-message&error=no-connection&webmail=page-fails&maintenance=none',
    'webmail-page-fails',
    'service-closed',
  ],
  [
    'No connection, webmail is down, and the status page tells of an outage',
    'symptom=error-message&error=no-connection&webmail=page-fails&maintenance=incident',
    'incident',
    'webmail-page-fails',
  ],
  [
    'The mail app says that the certificate ran out yesterday',
    'symptom=error-message&error=certificate&certificate=expired',
    'certificate-expired',
    'scanner-between',
  ],
  [
    'A certificate by the name of our virus scanner',
    'symptom=error-message&error=certificate&certificate=untrusted',
    'scanner-between',
    'program-certificate',
  ],
  [
    'Outlook warns of a certificate that has expired',
    'symptom=both&product=active&webmail=both&program=certificate&certificate=expired',
    'certificate-expired',
    'scanner-between',
  ],
  ['552 message size exceeds the limit', 'symptom=error-message&error=too-large', 'too-large', 'program-stuck'],
  [
    'The phone refuses the very password that webmail takes',
    'symptom=cannot-receive&product=free&webmail=both&program=right-refused',
    'sign-in-method',
    'program-settings',
  ],
  [
    'Outlook 2016 no longer gets into Hotmail, the browser does',
    'symptom=cannot-log-in&product=free&login=app-password',
    'sign-in-method',
    'program-settings',
  ],
  [
    'Mail stopped after I changed the password, the program says nothing',
    'symptom=both&product=active&webmail=both&program=unknown&change=password',
    'program-password',
    'app-password',
  ],
  [
    'Mail stopped after the virus scanner was updated',
    'symptom=both&product=active&webmail=both&program=unknown&change=scanner',
    'scanner-between',
    'program-certificate',
  ],
  [
    'Mail stopped on the day two-step sign-in came',
    'symptom=both&product=active&webmail=both&program=unknown&change=two-step',
    'app-password',
    'sign-in-method',
  ],
  [
    'Mail stopped after the phone’s update',
    'symptom=both&product=active&webmail=both&program=unknown&change=update',
    'program-settings',
    'program-password',
  ],
  [
    'The password is right, the browser had it stored, it is refused',
    'symptom=cannot-log-in&product=free&login=right-refused&maintenance=none',
    'password-refused',
    'mailbox-locked',
  ],
  [
    'The password is refused, and the provider has an outage of its log-in',
    'symptom=cannot-log-in&product=free&login=wrong-password&maintenance=incident',
    'incident',
    'password-wrong',
  ],
  [
    'The password is refused, nobody has looked for outages',
    'symptom=cannot-log-in&product=free&login=wrong-password&maintenance=unknown',
    'password-wrong',
    'incident',
  ],
  [
    'Webmail doesn’t open at all, all else unknown',
    'symptom=both&product=active&webmail=page-fails&maintenance=none',
    'webmail-page-fails',
    'service-closed',
  ],
  ['Work mail: nothing arrives, IT runs it', 'symptom=cannot-receive&product=managed&webmail=receives-no', 'ask-manager', 'not-receiving'],
  ['School mail: can’t reset the password', 'symptom=cannot-log-in&product=managed&login=reset-fails', 'ask-manager', 'mailbox-locked'],
  ['Club mail: neither sends nor receives', 'symptom=both&product=managed&webmail=neither', 'ask-manager', 'incident'],
  ['Work mail doesn’t go out even in webmail', 'symptom=cannot-send&product=managed&webmail=sends-no', 'ask-manager', 'sending-blocked'],
  ['The free mail of my old internet company was shut down', 'symptom=cannot-log-in&product=closed', 'service-closed', 'domain-expired'],
  ['Gmail says that the 15 GB are full of photos', 'symptom=cannot-receive&product=free&webmail=full', 'storage-shared', 'spam-or-filter'],
  [
    'Nothing arrives at my free address, sending works',
    'symptom=cannot-receive&product=free&webmail=receives-no&maintenance=none',
    'not-receiving',
    'ask-for-bounce',
  ],
  [
    'New web site by an agency; since then no mail',
    'symptom=cannot-receive&product=active&webmail=receives-no&maintenance=none&mx=site-moved',
    'dns-left-behind',
    'mx-missing',
  ],
  [
    'The check finds a misspelt mail server',
    'symptom=cannot-receive&product=active&webmail=receives-no&maintenance=none&mx=misspelt',
    'mx-misspelt',
    'not-receiving',
  ],
  [
    'The check finds a mail server without an address',
    'symptom=cannot-receive&product=active&webmail=receives-no&maintenance=none&mx=no-host',
    'mx-no-host',
    'not-receiving',
  ],
  [
    'The check finds that the name servers don’t answer',
    'symptom=both&product=domain-valid&webmail=neither&maintenance=none&mx=name-servers',
    'name-servers-failing',
    'mailbox-down',
  ],
  [
    'The check finds broken DNSSEC after a move',
    'symptom=cannot-receive&product=unknown&webmail=receives-no&maintenance=none&mx=dnssec',
    'dnssec-broken',
    'domain-expired',
  ],
  [
    'The check finds a working server of nobody we know',
    'symptom=cannot-receive&product=active&webmail=receives-no&maintenance=none&mx=working',
    'mx-whose',
    'not-receiving',
  ],
  ['Customers answer, and their answers never come', 'symptom=not-reaching&reach=replies', 'from-mistake', 'mx-unchecked'],
  ['Our own Postfix at home can’t reach Gmail', 'symptom=not-reaching&reach=own-server', 'own-server', 'not-authenticated'],
  [
    'Bounces in foreign languages come by the hundred, and Sent is clean',
    'symptom=misused&misuse=bounces',
    'backscatter',
    'not-authenticated',
  ],
];

describe('situations as people tell them', () => {
  it.each(situations)('%s', (_, answers, verdict, next) => {
    const { answers: given } = readLink(mailFlow, answers);
    const walked = walk(mailFlow, given);
    expect([...walked.answers].map(([step, answer]) => `${step}=${answer}`).join('&')).toBe(answers);
    expect(walked.outcome).toBe(verdict);
    expect(walked.suspect).toBe(next);
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
    expect(begun.steps.slice(0, -1).map(({ status }) => status)).toEqual(Array(12).fill('not-asked'));
    expect(walk(mailFlow, new Map([['mx', 'wrong']]), 'mx').outcome).toBe('mx-wrong');
  });

  it('asks no other question about the trouble of those who were sent straight to one', () => {
    for (const step of ['missing', 'reach', 'misuse'] as const) {
      const asked = new Set(everyWalk(mailFlow, step).flatMap(({ answers }) => [...answers.keys()]));
      expect(['symptom', 'error', 'missing', 'reach', 'misuse'].filter((one) => asked.has(one))).toEqual([step]);
    }
    const waiting = readLink(mailFlow, 'missing=never-came&webmail=both&maintenance=none&mx=right').answers;
    expect(walk(mailFlow, waiting, 'missing').outcome).toBe('spam-or-filter');
  });
});
