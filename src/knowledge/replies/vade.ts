import { repliesOf } from './reply.ts';
import { provider } from '../source.ts';

const source = provider('https://postmaster-oxsus.vadesecure.com/');

export const vade = repliesOf(
  { provider: 'vade', scope: 'token', certainty: 'documented', source, checked: '2026-11-24' },
  [
    { id: 'vade-oxsus0001-101', explanation: 'blocklist', codes: ['550', '5.7.1'], phrases: ['oxsus0001_101'] },
    { id: 'vade-oxsus0001-102', explanation: 'server-fault', codes: ['421', '4.2.1'], phrases: ['oxsus0001_102'] },
    { id: 'vade-oxsus0001-105', explanation: 'reverse-dns', codes: ['550', '5.7.1'], phrases: ['oxsus0001_105'] },
    {
      id: 'vade-oxsus0001-110',
      explanation: 'too-many-connections',
      codes: ['421', '4.2.1'],
      phrases: ['oxsus0001_110'],
    },
    {
      id: 'vade-oxsus0001-139',
      explanation: 'too-many-connections',
      codes: ['421', '4.2.1'],
      phrases: ['oxsus0001_139'],
    },
    { id: 'vade-oxsus0001-140', explanation: 'sending-too-fast', codes: ['421', '4.2.1'], phrases: ['oxsus0001_140'] },
  ],
);
