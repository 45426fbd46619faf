import { repliesOf } from './reply.ts';
import { fieldManual, provider } from '../source.ts';

const source = provider('https://yandex.com/support/mail/bounces/yandex.html');

export const yandex = repliesOf(
  { provider: 'yandex', scope: 'provider', certainty: 'documented', source, checked: '2026-11-24' },
  [
    {
      id: 'yandex-5-7-1-no-such-user',
      explanation: 'address-unknown',
      codes: ['550', '5.7.1'],
      phrases: ['no such user'],
    },
    {
      id: 'yandex-bad-recipient-address-syntax',
      explanation: 'address-malformed',
      phrases: ['bad address mailbox syntax', 'bad recipient address syntax', 'no correct recipients'],
    },
    {
      id: 'yandex-need-fully-qualified-address',
      explanation: 'address-malformed',
      phrases: ['need fully-qualified address'],
    },
    {
      id: 'yandex-5-7-1-under-suspicion-of-spam',
      explanation: 'spam-content',
      codes: ['554', '5.7.1'],
      phrases: ['under suspicion of spam'],
    },
    { id: 'yandex-blocked-by-spam-statistics', explanation: 'reputation-low', phrases: ['blocked by spam statistics'] },
    {
      id: 'yandex-5-7-1-policy-rejection-on-the-target-address',
      explanation: 'mailbox-disabled',
      codes: ['550', '5.7.1'],
      phrases: ['policy rejection on the target address'],
    },
    {
      id: 'yandex-5-2-2-mailbox-size-limit-exceeded',
      explanation: 'mailbox-full',
      codes: ['552', '5.2.2'],
      phrases: ['mailbox size exceeded', 'mailbox size limit exceeded'],
    },
    { id: 'yandex-message-infected-by-virus', explanation: 'virus-found', phrases: ['message infected by virus'] },
    {
      id: 'yandex-4-2-1-recipient-has-exceeded-message-rate-limit',
      explanation: 'recipient-gets-too-much',
      certainty: 'observed',
      codes: ['450', '4.2.1'],
      phrases: ['recipient has exceeded message rate limit'],
      source: fieldManual(450),
    },
    {
      id: 'yandex-4-7-1-the-service-is-currently-unavailable',
      explanation: 'server-fault',
      certainty: 'observed',
      codes: ['451', '4.7.1'],
      phrases: ['the service is currently unavailable'],
      source: fieldManual(451),
    },
    {
      id: 'yandex-4-4-2-mail-yandex-net-error-timeout-exceeded',
      explanation: 'connection-broke',
      scope: 'token',
      certainty: 'observed',
      codes: ['421', '4.4.2'],
      phrases: ['mail.yandex.net error: timeout exceeded'],
      source: fieldManual(421),
    },
  ],
);
