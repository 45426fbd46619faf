import { expect, it } from 'vitest';
import { readSystem } from '../../src/platform/system.ts';

const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)';

it.each([
  ['windows', { userAgent: `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit}`, platform: 'Win32', maxTouchPoints: 10 }],
  ['windows', { userAgent: '', platform: '', maxTouchPoints: 0, userAgentData: { platform: 'Windows', mobile: false } }],
  ['mac', { userAgent: `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${webkit}`, platform: 'MacIntel', maxTouchPoints: 0 }],
  ['linux', { userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0)', platform: 'Linux x86_64', maxTouchPoints: 0 }],
  ['phone', { userAgent: `Mozilla/5.0 (Linux; Android 15; K) ${webkit} Mobile`, platform: 'Linux armv81', maxTouchPoints: 5 }],
  ['phone', { userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)', platform: 'iPhone', maxTouchPoints: 5 }],
  ['phone', { userAgent: `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${webkit}`, platform: 'MacIntel', maxTouchPoints: 5 }],
  ['phone', { userAgent: `Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${webkit}`, platform: 'Linux x86_64', maxTouchPoints: 0 }],
  [undefined, { userAgent: 'Lynx', platform: '', maxTouchPoints: 0 }],
] as const)('%s', (system, hints) => {
  expect(readSystem(hints)).toBe(system);
});
