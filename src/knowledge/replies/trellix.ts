import { repliesOf } from './reply.ts';
import { fieldManual, provider } from '../source.ts';

const source = provider('https://docs.trellix.com/data-and-email/docs/error-codes.md');

export const trellix = repliesOf(
  { provider: 'trellix', scope: 'token', certainty: 'documented', source, checked: '2026-11-24' },
  [
    { id: 'trellix-etp100', explanation: 'domain-not-set-up', codes: ['550'], phrases: ['etp100'] },
    { id: 'trellix-etp101', explanation: 'address-unknown', codes: ['550'], phrases: ['etp101'] },
    { id: 'trellix-etp102', explanation: 'address-unknown', codes: ['550'], phrases: ['etp102'] },
    { id: 'trellix-etp103', explanation: 'recipient-check-delayed', codes: ['450'], phrases: ['etp103'] },
    { id: 'trellix-etp104', explanation: 'mail-loop', codes: ['550'], phrases: ['etp104'] },
    {
      id: 'trellix-etp205',
      explanation: 'dmarc-failed',
      certainty: 'observed',
      codes: ['550', '5.7.26'],
      phrases: ['etp205'],
      source: fieldManual(550),
    },
  ],
);
