import { explanationsOf } from './explanation.ts';

export const loginFailed = explanationsOf('login-failed', {
  'wrong-password': { owner: 'you', permanence: 'permanent', check: 'login' },
  'app-password': { owner: 'you', permanence: 'permanent', check: 'login' },
  'login-first': { owner: 'you', permanence: 'permanent', check: 'login' },
  'login-encrypt-first': { owner: 'you', permanence: 'permanent', check: 'login' },
  'login-method-refused': { owner: 'you', permanence: 'permanent', check: 'login' },
  'login-confirm': { owner: 'you', permanence: 'permanent', check: 'login' },
  'login-locked': { owner: 'you', permanence: 'permanent', check: 'login' },
  'login-switched-off': { owner: 'your-provider', permanence: 'permanent', check: 'login' },
  'account-disabled': { owner: 'your-provider', permanence: 'permanent', check: 'login' },
  'login-server-trouble': { owner: 'nobody', permanence: 'temporary', check: 'login' },
  'login-protocol': { owner: 'your-provider', permanence: 'permanent', check: 'login' },
  'password-change-needed': { owner: 'you', permanence: 'permanent', check: 'login' },
  'mailbox-locked-for-spam': { owner: 'you', permanence: 'permanent', check: 'login' },
  'client-incoming-refused': { owner: 'you', permanence: 'permanent', check: 'login' },
  'reply-503': { owner: 'you', permanence: 'permanent', check: 'login' },
  'reply-535': { owner: 'you', permanence: 'permanent', check: 'login' },
});
