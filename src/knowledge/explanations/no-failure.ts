import { explanationsOf } from './explanation.ts';

export const noFailure = explanationsOf(null, {
  'nothing-wrong': { owner: 'nobody', permanence: 'not-an-error', check: null },
  accepted: { owner: 'nobody', permanence: 'not-an-error', check: null },
  'go-on': { owner: 'nobody', permanence: 'not-an-error', check: null },
  forwarded: { owner: 'nobody', permanence: 'not-an-error', check: null },
  'not-verified': { owner: 'nobody', permanence: 'not-an-error', check: null },
  'unknown-temporary': { owner: 'nobody', permanence: 'temporary', check: null },
  'unknown-permanent': { owner: 'you', permanence: 'permanent', check: null },
});
