export const noFailure = {
  'nothing-wrong': 'ok, success, completed, normal reply',
  accepted: `
    ok, accepted, message accepted, queued, delivered, mail sent, accepted for delivery, success
  `,
  'go-on': 'continue, go ahead, challenge, waiting for input',
  forwarded: 'forwarded, relayed to new address, address forwarded',
  'not-verified': 'cannot verify user, cannot vrfy, not verified',
  'unknown-temporary': 'temporary failure, temporary error, 4.0.0, try again later, deferred',
  'unknown-permanent': `
    permanent failure, permanent error, 5.0.0, undefined error, rejected, unknown error
  `,
  unexplained: 'no reason given',
  'reply-211': 'status, help, system information, system status, system help reply',
  'reply-214': 'help message',
  'reply-220': 'greeting, service ready, connected, ready to start tls',
  'reply-221': 'closing, goodbye, quit, bye, service closing transmission channel',
  'reply-250': `
    ok, delivered, accepted, sent, queued, requested mail action okay completed, queued as, accepted for delivery
  `,
  'reply-251': 'forward, redirect, user not local will forward',
  'reply-252': 'cannot verify, vrfy, cannot vrfy user, will attempt delivery',
  'reply-354': 'start mail input, data, end with dot, end data with, go ahead',
};
