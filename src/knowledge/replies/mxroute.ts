import { repliesOf } from './reply.ts';
import { smtpCodes } from '../source.ts';

const source = smtpCodes(550);

export const mxroute = repliesOf(
  { provider: 'mxroute', scope: 'provider', certainty: 'observed', source, checked: '2026-11-24' },
  [
    {
      id: 'mxroute-unauthenticated-mail-not-allowed-from-this-range',
      explanation: 'relay-login-needed',
      codes: ['550'],
      phrases: ['unauthenticated mail not allowed from this range'],
    },
    {
      id: 'mxroute-sender-verify-failed',
      explanation: 'sender-check-failed',
      codes: ['550'],
      phrases: ['sender verify failed'],
    },
    {
      id: 'mxroute-excessive-rejected-recipients',
      explanation: 'many-wrong-addresses',
      codes: ['554'],
      phrases: ['excessive rejected recipients'],
      source: smtpCodes(554),
    },
    {
      id: 'mxroute-excessive-authentication-failures',
      explanation: 'login-locked',
      codes: ['554'],
      phrases: ['excessive authentication failures'],
      source: smtpCodes(554),
    },
  ],
);
