import { repliesOf } from './reply.ts';
import { sisimai, thirdParty } from '../source.ts';

const source = sisimai('lhost/qmail');

export const qmail = repliesOf(
  { provider: 'qmail', scope: 'any', certainty: 'observed', source, checked: '2026-11-24' },
  [
    {
      id: 'qmail-5-1-1-no-mailbox-here-by-that-name',
      explanation: 'address-unknown',
      codes: ['550', '5.1.1'],
      phrases: ['no mailbox here by that name'],
    },
    {
      id: 'qmail-5-7-1-isn-t-in-my-list-of-allowed-rcpthosts',
      explanation: 'relay-wrong-server',
      codes: ['553', '5.7.1'],
      phrases: ["isn't in my list of allowed rcpthosts"],
      source: thirdParty('http://wiki.ubiquityhosting.com/index.php/Delivery_Status_Notification'),
    },
    {
      id: 'qmail-4-4-1-wasn-t-able-to-establish-an-smtp-connectio',
      explanation: 'no-answer',
      codes: ['4.4.1'],
      phrases: ["wasn't able to establish an smtp connection"],
    },
    {
      id: 'qmail-5-1-2-couldn-t-find-any-host',
      explanation: 'domain-not-found',
      codes: ['5.1.2', '4.1.2'],
      phrases: ["couldn't find any host"],
    },
    {
      id: 'qmail-5-4-4-couldn-t-find-a-mail-exchanger-or-ip-addre',
      explanation: 'domain-takes-no-mail',
      codes: ['5.4.4'],
      phrases: ["couldn't find a mail exchanger or ip address"],
    },
    {
      id: 'qmail-5-4-6-listed-as-a-best-preference-mx',
      explanation: 'mail-loop',
      codes: ['5.4.6'],
      phrases: ['listed as a best-preference mx'],
    },
    {
      id: 'qmail-4-4-7-message-has-been-in-the-queue-too-long',
      explanation: 'given-up',
      // qmail says so of the last try, whose code it repeats.
      permanence: 'permanent',
      codes: ['4.4.7'],
      phrases: ['message has been in the queue too long'],
    },
    {
      id: 'qmail-5-3-4-exceeds-my-databytes-limit',
      explanation: 'message-too-large',
      codes: ['552', '5.3.4'],
      phrases: ['exceeds my databytes limit'],
    },
    {
      id: 'qmail-5-4-6-message-is-looping',
      explanation: 'forwarding-wrong',
      codes: ['554', '5.4.6'],
      phrases: ['message is looping'],
      source: sisimai('rhost/godaddy'),
    },
    {
      id: 'qmail-5-2-1-mailaddress-is-administrative',
      explanation: 'mailbox-disabled',
      codes: ['550', '5.2.1'],
      phrases: ['mailaddress is administrative'],
    },
  ],
);
