/** What kind of machine this is, as far as a command line goes. `phone` has none. */
export type DeviceSystem = 'windows' | 'mac' | 'linux' | 'phone';

interface Hints {
  readonly userAgent: string;
  readonly platform: string;
  readonly maxTouchPoints: number;
  /** Chromium's own word, where there is one. */
  readonly userAgentData?: { readonly platform?: string; readonly mobile?: boolean };
}

const phones = ['android', 'iphone', 'ipad', 'ipod', 'mobile', 'chrome os', 'cros'];

/** Reads the system from what a browser says of itself; undefined where it can't be known. A guess: nothing may depend on it. */
export function readSystem({ userAgent, platform, maxTouchPoints, userAgentData }: Hints): DeviceSystem | undefined {
  const told = `${userAgentData?.platform ?? ''} ${platform} ${userAgent}`.toLowerCase();
  const isMac = told.includes('mac');
  // An iPad calls itself a Mac, and no Mac can be touched.
  if (userAgentData?.mobile === true || phones.some((word) => told.includes(word)) || (isMac && maxTouchPoints > 1)) return 'phone';
  if (told.includes('win')) return 'windows';
  if (isMac) return 'mac';
  return told.includes('linux') || told.includes('bsd') ? 'linux' : undefined;
}

/** The system this page is open on. */
export function guessSystem(): DeviceSystem | undefined {
  return readSystem(navigator);
}
