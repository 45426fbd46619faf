import { repliesOf } from './reply.ts';
import { fieldManual, thirdParty } from '../source.ts';

const source = fieldManual(550);

export const mailRu = repliesOf(
  { provider: 'mail-ru', scope: 'provider', certainty: 'observed', source, checked: '2026-11-24' },
  [
    {
      id: 'mail-ru-message-was-not-accepted-invalid-mailbox',
      explanation: 'address-unknown',
      codes: ['550'],
      phrases: ['message was not accepted -- invalid mailbox'],
    },
    {
      id: 'mail-ru-account-is-disabled',
      explanation: 'mailbox-disabled',
      codes: ['550'],
      phrases: ['account is disabled'],
    },
    {
      id: 'mail-ru-spam-message-rejected',
      explanation: 'spam-content',
      codes: ['550'],
      phrases: ['spam message rejected'],
    },
    {
      id: 'mail-ru-message-sending-for-this-account-is-disabled',
      explanation: 'sending-blocked',
      codes: ['550'],
      phrases: ['message sending for this account is disabled'],
      source: thirdParty('https://mailout.ru/2015/09'),
    },
    {
      id: 'mail-ru-5-7-1-due-to-domain-owner-dmarc-policy',
      explanation: 'dmarc-failed',
      codes: ['550', '5.7.1'],
      phrases: ['due to domain owner dmarc policy'],
      source: thirdParty('https://viws.ru/en/poterya-pochtovyh-soobshchenii-oshibki-pochtovoi-sistemy.html'),
    },
  ],
);
