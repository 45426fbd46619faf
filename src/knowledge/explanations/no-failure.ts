import { explanationsOf } from './explanation.ts';

export const noFailure = explanationsOf(null, {
  'nothing-wrong': { owner: 'nobody', permanence: 'not-an-error', check: null },
  accepted: { owner: 'nobody', permanence: 'not-an-error', check: null },
  'go-on': { owner: 'nobody', permanence: 'not-an-error', check: null },
  forwarded: { owner: 'nobody', permanence: 'not-an-error', check: null },
  'not-verified': { owner: 'nobody', permanence: 'not-an-error', check: null },
  'unknown-temporary': { owner: 'nobody', permanence: 'temporary', check: null },
  'unknown-permanent': { owner: 'you', permanence: 'permanent', check: null },
  unexplained: { owner: 'your-provider', permanence: null, check: null },
  'reply-211': { owner: 'nobody', permanence: 'not-an-error', check: null },
  'reply-214': { owner: 'nobody', permanence: 'not-an-error', check: null },
  'reply-220': { owner: 'nobody', permanence: 'not-an-error', check: null },
  'reply-221': { owner: 'nobody', permanence: 'not-an-error', check: null },
  'reply-250': { owner: 'nobody', permanence: 'not-an-error', check: null },
  'reply-251': { owner: 'nobody', permanence: 'not-an-error', check: null },
  'reply-252': { owner: 'nobody', permanence: 'not-an-error', check: null },
  'reply-354': { owner: 'nobody', permanence: 'not-an-error', check: null },
});
