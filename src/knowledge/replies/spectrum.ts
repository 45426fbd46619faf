import { repliesOf } from './reply.ts';
import { provider } from '../source.ts';

const source = provider('https://www.spectrumbusiness.net/support/internet/understanding-email-error-codes');

export const spectrum = repliesOf(
  { provider: 'spectrum', scope: 'token', certainty: 'documented', source, checked: '2026-11-24' },
  [
    { id: 'spectrum-aup-i-1000', explanation: 'reputation-low', phrases: ['aup#i-1000', 'aup#in-1000', 'aup#o-1000'] },
    {
      id: 'spectrum-aup-o-1010',
      explanation: 'sending-blocked',
      phrases: ['aup#i-1010', 'aup#in-1010', 'aup#o-1010'],
    },
    {
      id: 'spectrum-aup-o-1020',
      explanation: 'sending-blocked',
      phrases: ['aup#i-1020', 'aup#in-1020', 'aup#o-1020'],
    },
    { id: 'spectrum-aup-i-1090', explanation: 'server-fault', phrases: ['aup#i-1090', 'aup#in-1090', 'aup#o-1090'] },
    { id: 'spectrum-aup-i-1100', explanation: 'reverse-dns', phrases: ['aup#i-1100', 'aup#in-1100', 'aup#o-1100'] },
    {
      id: 'spectrum-aup-i-1160',
      explanation: 'policy-unexplained',
      phrases: ['aup#i-1160', 'aup#in-1160', 'aup#o-1160'],
    },
    {
      id: 'spectrum-aup-i-1200',
      explanation: 'blocklist-proofpoint',
      phrases: ['aup#i-1200', 'aup#in-1200', 'aup#o-1200'],
    },
    {
      id: 'spectrum-aup-i-1220',
      explanation: 'blocklist-spamhaus',
      phrases: ['aup#i-1220', 'aup#in-1220', 'aup#o-1220'],
    },
    { id: 'spectrum-aup-i-1260', explanation: 'ipv6-refused', phrases: ['aup#i-1260', 'aup#in-1260', 'aup#o-1260'] },
    {
      id: 'spectrum-aup-i-1300',
      explanation: 'too-many-connections',
      phrases: ['aup#i-1300', 'aup#in-13', 'aup#o-1300'],
    },
    {
      id: 'spectrum-aup-i-1350',
      explanation: 'sending-too-fast',
      phrases: ['aup#i-1350', 'aup#in-1350', 'aup#o-1350'],
    },
    {
      id: 'spectrum-aup-o-1500',
      explanation: 'sender-not-your-login',
      phrases: ['aup#i-1500', 'aup#in-1500', 'aup#o-1500', 'aup#o-1520'],
    },
    {
      id: 'spectrum-aup-o-1530',
      explanation: 'message-too-large',
      phrases: ['aup#i-1530', 'aup#in-1530', 'aup#o-1530'],
    },
    {
      id: 'spectrum-aup-o-1540',
      explanation: 'sending-limit',
      permanence: 'temporary',
      phrases: ['aup#i-1540', 'aup#in-1540', 'aup#o-1540'],
    },
    { id: 'spectrum-aup-o-1550', explanation: 'sending-limit', phrases: ['aup#i-1550', 'aup#in-1550', 'aup#o-1550'] },
    { id: 'spectrum-aup-o-1560', explanation: 'sending-limit', phrases: ['aup#i-1560', 'aup#in-1560', 'aup#o-1560'] },
    {
      id: 'spectrum-aup-o-1580',
      explanation: 'sending-limit',
      permanence: 'temporary',
      phrases: ['aup#i-1580', 'aup#in-1580', 'aup#o-1580'],
    },
  ],
);
