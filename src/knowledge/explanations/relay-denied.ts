import { explanationsOf } from './explanation.ts';

export const relayDenied = explanationsOf('relay-denied', {
  'relay-login-needed': { owner: 'you', permanence: 'permanent', check: 'login' },
  'relay-not-registered': { owner: 'your-provider', permanence: 'permanent', check: 'login' },
  'relay-wrong-server': { owner: 'recipient-provider', permanence: 'permanent', check: 'login' },
  'reply-551': { owner: 'your-provider', permanence: 'permanent', check: 'login' },
});
