import { repliesOf } from './reply.ts';
import { fieldManual, smtpCodes } from '../source.ts';

const source = smtpCodes(550);

export const proton = repliesOf(
  { provider: 'proton', scope: 'provider', certainty: 'observed', source, checked: '2026-11-24' },
  [
    {
      id: 'proton-5-1-1-address-does-not-exist',
      explanation: 'address-unknown',
      codes: ['550', '5.1.1'],
      phrases: ['address does not exist'],
    },
    {
      id: 'proton-5-7-1-rejected-by-spam-filter',
      explanation: 'spam-content',
      codes: ['550', '5.7.1'],
      phrases: ['rejected by spam filter'],
      source: fieldManual(550),
    },
    {
      id: 'proton-5-7-1-we-do-not-accept-viral-traffic',
      explanation: 'virus-found',
      codes: ['554', '5.7.1'],
      phrases: ['we do not accept viral traffic'],
      source: smtpCodes(554),
    },
  ],
);
