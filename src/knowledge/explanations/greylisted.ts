import { explanationsOf } from './explanation.ts';

export const greylisted = explanationsOf('greylisted', {
  'recipient-check-delayed': { owner: 'nobody', permanence: 'temporary', check: null },
  greylisted: { owner: 'nobody', permanence: 'temporary', check: null },
  'reply-450': { owner: 'nobody', permanence: 'temporary', check: null },
});
