import { blocklistsOf } from './blocklist.ts';
import { thirdParty } from '../source.ts';

/** Lists that have ended: a server that still asks them refuses mail by mistake. */
export const closedLists = blocklistsOf({ certainty: 'documented', checked: '2026-11-28' }, [
  {
    id: 'sorbs',
    name: 'SORBS',
    zones: [
      'dnsbl.sorbs.net',
      'spam.dnsbl.sorbs.net',
      'dul.dnsbl.sorbs.net',
      'safe.dnsbl.sorbs.net',
      'recent.spam.dnsbl.sorbs.net',
    ],
    closed: '2024-06-05',
    sources: [thirdParty('MailCleaner#614'), thirdParty('mailcow-dockerized#5901')],
  },
  {
    id: 'nixspam',
    name: 'NiX Spam',
    zones: ['ix.dnsbl.manitu.net'],
    closed: '2025-01-16',
    sources: [thirdParty('rspamd#5299'), thirdParty('firehol/blocklist-ipsets#330')],
  },
  {
    id: 'wpbl',
    name: 'WPBL',
    zones: ['db.wpbl.info'],
    closed: '2024',
    sources: [thirdParty('killmasta93/tutorials#3'), thirdParty('pydnsbl#48')],
  },
  {
    id: 'ahbl',
    name: 'AHBL',
    zones: ['dnsbl.ahbl.org'],
    closed: '2015-01',
    sources: [thirdParty('EwoMail#28; reviewmyemails.com')],
  },
  { id: 'njabl', name: 'NJABL', zones: ['dnsbl.njabl.org'], closed: '2013', sources: [thirdParty('node-dnsbl#1')] },
  { id: 'dsbl', name: 'DSBL', zones: ['list.dsbl.org'], closed: '2008', sources: [thirdParty('dnsbl.info')] },
  { id: 'ordb', name: 'ORDB', zones: ['relays.ordb.org'], closed: '2006', sources: [thirdParty('securityandthe.net')] },
  {
    id: 'rfc-ignorant',
    name: 'RFC-Ignorant',
    zones: ['dsn.rfc-ignorant.org'],
    closed: '2012',
    sources: [thirdParty('reviewmyemails.com')],
  },
  {
    id: 'spamcannibal',
    name: 'SpamCannibal',
    zones: ['bl.spamcannibal.org'],
    closed: '2019-05-30',
    sources: [thirdParty('dnsbl-client#7; check_rbl#27')],
  },
  {
    id: 'emailbasura',
    name: 'Email Basura',
    zones: ['bl.emailbasura.org'],
    closed: '2019-10',
    sources: [thirdParty('PSBlackListChecker#8; check_rbl#38')],
  },
  { id: 'inps', name: 'inps.de', zones: ['dnsbl.inps.de'], closed: '2020-05-25', sources: [thirdParty('dnsbl.com')] },
  { id: 'virbl', name: 'VIRBL', zones: ['virbl.bit.nl'], closed: '2017-01', sources: [thirdParty('pydnsbl#48')] },
  {
    id: 'cyberlogic',
    name: 'Cyberlogic',
    zones: ['dnsbl.cyberlogic.net'],
    closed: 'unknown',
    sources: [thirdParty('pydnsbl#48')],
  },
  {
    id: 'drbl-drand',
    name: 'drbl.drand.net',
    zones: ['spamtrap.drbl.drand.net'],
    closed: '2024-03-26',
    sources: [thirdParty('check_rbl#53')],
  },
  {
    id: 'lugh',
    name: 'lugh.ch',
    zones: ['rbl.lugh.ch'],
    closed: '2024',
    sources: [thirdParty('maltrail#19298 (by its owner)')],
  },
  {
    id: 'sectoor',
    name: 'sectoor.de',
    zones: ['tor.dnsbl.sectoor.de'],
    closed: '2018-06',
    sources: [thirdParty('modoboa#1598')],
  },
]);
