import { explanationsOf } from './explanation.ts';

export const domainNotFound = explanationsOf('domain-not-found', {
  'domain-not-found': { owner: 'you', permanence: 'permanent', check: null },
  'domain-lookup-failed': { owner: 'nobody', permanence: 'temporary', check: null },
  'domain-takes-no-mail': { owner: 'you', permanence: 'permanent', check: null },
  'domain-mx-broken': { owner: 'recipient-provider', permanence: 'permanent', check: null },
  'domain-not-set-up': { owner: 'recipient-provider', permanence: 'permanent', check: null },
});
