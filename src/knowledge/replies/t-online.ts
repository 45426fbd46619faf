import { repliesOf } from './reply.ts';
import { smtpCodes, thirdParty } from '../source.ts';

const source = thirdParty('https://bllmnn.de/2024/05/fehler-554-none-bad-reputation-beim-mailversand-an-t-online-de');

export const tOnline = repliesOf(
  { provider: 't-online', scope: 'token', certainty: 'observed', source, checked: '2026-11-24' },
  [
    {
      id: 't-online-nowl',
      explanation: 'server-not-known',
      codes: ['554'],
      phrases: ['(nowl)', 'none/bad reputation'],
    },
    {
      id: 't-online-bl',
      explanation: 'reputation-low',
      codes: ['554'],
      phrases: ['rx.t-online.de'],
      source: thirdParty('https://www.spamresource.com/2020/06/whoops-t-onlinede-not-accepting-mail.html'),
    },
    {
      id: 't-online-5-7-0-message-considered-as-spam-or-virus',
      explanation: 'spam-content',
      scope: 'provider',
      codes: ['550', '5.7.0'],
      phrases: ['message considered as spam or virus'],
      source: smtpCodes(550),
    },
  ],
);
