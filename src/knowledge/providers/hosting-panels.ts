import { providersOf, recalled, server } from './provider.ts';
import { domainConnect } from './sources.ts';
import { fromMemory, thirdParty } from '../source.ts';

/** Mail of a web host’s control panel or an own server: host names lie in the customer’s own domain. */
export const hostingPanels = providersOf({ kind: 'hosting', certainty: 'documented', checked: '2026-11' }, [
  {
    id: 'cpanel',
    name: 'cPanel web host (any)',
    mxExpected: [[0, '{domain}']],
    dkimSelectors: ['default'],
    links: {
      webmail: recalled('https://webmail.{domain}/'),
      panel: recalled('https://cpanel.{domain}/'),
      help: recalled('https://docs.cpanel.net/'),
    },
    imap: server('mail.{domain}', 993, 'tls'),
    pop3: server('mail.{domain}', 995, 'tls'),
    smtp: [server('mail.{domain}', 465, 'tls'), server('mail.{domain}', 587, 'starttls')],
    loginName: 'address',
    recalled: ['smtp', 'pop3', 'imap', 'loginName', 'mxExpected', 'dkimSelectors'],
    sources: [
      thirdParty('github.com/SpamExperts/sekb docs/4-Incoming_Fitering_Service and docs/7-Others (2016-10-12)'),
    ],
  },
  {
    id: 'plesk',
    name: 'Plesk web host (any)',
    mxExpected: [[10, 'mail.{domain}']],
    dkimSelectors: ['default'],
    links: { webmail: recalled('https://webmail.{domain}/'), help: recalled('https://docs.plesk.com/') },
    imap: server('mail.{domain}', 993, 'tls'),
    pop3: server('mail.{domain}', 995, 'tls'),
    smtp: [server('mail.{domain}', 465, 'tls'), server('mail.{domain}', 587, 'starttls')],
    loginName: 'address',
    recalled: ['smtp', 'pop3', 'imap', 'loginName', 'dkimSelectors'],
    sources: [domainConnect('plesk.com.mail')],
  },
  {
    id: 'directadmin',
    name: 'DirectAdmin web host (any)',
    mxExpected: [[10, 'mail.{domain}']],
    dkimSelectors: ['x'],
    links: { help: recalled('https://docs.directadmin.com/') },
    imap: server('mail.{domain}', 993, 'tls'),
    pop3: server('mail.{domain}', 995, 'tls'),
    smtp: [server('mail.{domain}', 465, 'tls'), server('mail.{domain}', 587, 'starttls')],
    loginName: 'address',
    recalled: ['smtp', 'pop3', 'imap', 'loginName', 'mxExpected', 'dkimSelectors'],
    certainty: 'recalled',
    sources: [fromMemory],
  },
  {
    id: 'mailcow',
    name: 'mailcow (own server)',
    dkimSelectors: ['dkim'],
    links: { help: recalled('https://docs.mailcow.email/') },
    loginName: 'address',
    recalled: ['loginName', 'dkimSelectors'],
    certainty: 'recalled',
    sources: [fromMemory],
  },
]);
