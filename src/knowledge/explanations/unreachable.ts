import { explanationsOf } from './explanation.ts';

export const unreachable = explanationsOf('unreachable', {
  'no-answer': { owner: 'nobody', permanence: 'temporary', check: 'maintenance' },
  'connection-broke': { owner: 'nobody', permanence: 'temporary', check: 'maintenance' },
  'given-up': {
    owner: 'recipient-provider',

    permanence: 'permanent',
    check: 'maintenance',
  },
  'no-answer-or-unknown': { owner: 'you', permanence: 'permanent', check: null },
  'name-lookup-failed': { owner: 'nobody', permanence: 'temporary', check: 'maintenance' },
  'way-out-closed': { owner: 'your-provider', permanence: 'temporary', check: 'maintenance' },
  'still-trying': { owner: 'nobody', permanence: 'temporary', check: 'maintenance' },
  'mail-loop': { owner: 'recipient-provider', permanence: 'permanent', check: 'maintenance' },
  'no-route': { owner: 'recipient-provider', permanence: 'permanent', check: 'maintenance' },
  'forwarding-wrong': {
    owner: 'recipient',

    permanence: 'permanent',
    check: 'maintenance',
  },
  'client-no-connection': { owner: 'you', permanence: 'temporary', check: 'maintenance' },
  'client-server-name': { owner: 'you', permanence: 'temporary', check: 'maintenance' },
  'client-timeout': { owner: 'you', permanence: 'temporary', check: 'maintenance' },
  'client-connection-broke': { owner: 'you', permanence: 'temporary', check: 'maintenance' },
  'client-certificate': { owner: 'you', permanence: 'temporary', check: 'maintenance' },
  'reply-420': { owner: 'recipient-provider', permanence: 'temporary', check: null },
});
