import { repliesOf } from './reply.ts';
import { fieldManual, smtpCodes, thirdParty } from '../source.ts';

const source = fieldManual(550);

export const barracuda = repliesOf(
  { provider: 'barracuda', scope: 'provider', certainty: 'observed', source, checked: '2026-11-24' },
  [
    {
      id: 'barracuda-temporary-failure-please-try-again-later',
      explanation: 'server-fault',
      codes: ['421'],
      phrases: ['temporary failure, please try again later'],
      source: fieldManual(421),
    },
    {
      id: 'barracuda-license-expired',
      explanation: 'server-misconfigured',
      codes: ['422'],
      phrases: ['license expired'],
      source: fieldManual(422),
    },
    {
      id: 'barracuda-4-7-1-policy-rejection-abuse',
      explanation: 'reputation-low-for-now',
      codes: ['450', '4.7.1'],
      phrases: ['policy rejection- abuse'],
      source: fieldManual(450),
    },
    {
      id: 'barracuda-4-7-1-greylisted-for-5-minutes',
      explanation: 'greylisted',
      codes: ['451', '4.7.1'],
      phrases: ['greylisted for 5 minutes'],
      source: fieldManual(451),
    },
    {
      id: 'barracuda-4-4-3-cuda-nsu-4-4-3',
      explanation: 'server-fault',
      scope: 'token',
      codes: ['451', '4.4.3'],
      phrases: ['cuda_nsu 4.4.3'],
      source: fieldManual(451),
    },
    {
      id: 'barracuda-5-1-1-cuda-nsu-5-1-1',
      explanation: 'address-unknown',
      scope: 'token',
      codes: ['550', '5.1.1'],
      phrases: ['cuda_nsu 5.1.1'],
    },
    {
      id: 'barracuda-5-4-1-cuda-nsu-5-4-1',
      explanation: 'address-unknown',
      scope: 'token',
      codes: ['550', '5.4.1'],
      phrases: ['cuda_nsu 5.4.1'],
    },
    {
      id: 'barracuda-rejecting-spoofed-message',
      explanation: 'rule-of-recipient',
      codes: ['550'],
      phrases: ['rejecting spoofed message'],
    },
    {
      id: 'barracuda-permanent-failure-for-one-or-more-recipients',
      explanation: 'rule-of-recipient',
      codes: ['550'],
      phrases: ['permanent failure for one or more recipients'],
      source: smtpCodes(550),
    },
    {
      id: 'barracuda-spam-url-in-content',
      explanation: 'listed-link',
      codes: ['554'],
      phrases: ['spam url in content'],
      source: fieldManual(554),
    },
    {
      id: 'barracuda-rejecting-banned-content',
      explanation: 'content-rule',
      codes: ['554'],
      scope: 'any',
      phrases: ['rejecting banned content'],
      source: fieldManual(554),
    },
    {
      id: 'barracuda-blocked-using-barracuda-reputation',
      blocklist: 'barracuda-brbl',
      explanation: 'blocklist-barracuda',
      codes: ['554'],
      phrases: ['b.barracudacentral.org', 'bbl.barracudacentral.com', 'blocked using barracuda reputation'],
      source: thirdParty('http://tig.csail.mit.edu/wiki/TIG/EmailBlockedByBarracuda'),
    },
  ],
);
