import { explanationsOf } from './explanation.ts';

export const serverFault = explanationsOf('server-fault', {
  'mail-system-full': { owner: 'recipient-provider', permanence: 'temporary', check: 'maintenance' },
  'blocklist-misread': { owner: 'recipient-provider', permanence: 'permanent', check: 'maintenance' },
  'list-trouble': { owner: 'recipient-provider', permanence: 'permanent', check: 'maintenance' },
  'server-busy': { owner: 'nobody', permanence: 'temporary', check: 'maintenance' },
  'server-fault': { owner: 'nobody', alsoFor: ['recipient-provider'], permanence: 'temporary', check: 'maintenance' },
  'server-fault-permanent': { owner: 'recipient-provider', permanence: 'permanent', check: 'maintenance' },
  'server-takes-no-mail': { owner: 'recipient-provider', permanence: 'permanent', check: 'maintenance' },
  'server-closed-for-now': { owner: 'nobody', permanence: 'temporary', check: 'maintenance' },
  'server-misconfigured': { owner: 'recipient-provider', permanence: 'permanent', check: 'maintenance' },
  'command-not-understood': { owner: 'you', permanence: 'permanent', check: 'maintenance' },
  'command-order': { owner: 'your-provider', permanence: 'permanent', check: 'maintenance' },
  'command-not-supported': { owner: 'your-provider', permanence: 'permanent', check: 'maintenance' },
  'client-sending-failed': { owner: 'you', permanence: 'permanent', check: 'maintenance' },
});
