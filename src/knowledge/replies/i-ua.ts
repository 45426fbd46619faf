import { repliesOf } from './reply.ts';
import { sisimai } from '../source.ts';

const source = sisimai('rhost/iua');

export const iUa = repliesOf(
  { provider: 'i-ua', scope: 'token', certainty: 'observed', source, checked: '2026-11-24' },
  [
    { id: 'i-ua-mail-i-ua-err-1', explanation: 'relay-login-needed', phrases: ['mail.i.ua/err/1'] },
    { id: 'i-ua-mail-i-ua-err-2', explanation: 'address-unknown', phrases: ['mail.i.ua/err/2'] },
    { id: 'i-ua-mail-i-ua-err-3', explanation: 'mailbox-inactive', phrases: ['mail.i.ua/err/3'] },
    { id: 'i-ua-mail-i-ua-err-4', explanation: 'mailbox-full', phrases: ['mail.i.ua/err/4'] },
    { id: 'i-ua-mail-i-ua-err-5', explanation: 'sending-too-fast-permanent', phrases: ['mail.i.ua/err/5'] },
    { id: 'i-ua-mail-i-ua-err-6', explanation: 'relay-login-needed', phrases: ['mail.i.ua/err/6'] },
    { id: 'i-ua-mail-i-ua-err-7', explanation: 'greeting-name', phrases: ['mail.i.ua/err/7'] },
    { id: 'i-ua-mail-i-ua-err-8', explanation: 'sender-check-failed', phrases: ['mail.i.ua/err/8'] },
    { id: 'i-ua-mail-i-ua-err-9', explanation: 'blocklist', phrases: ['mail.i.ua/err/9'] },
  ],
);
