import type { KnownProvider } from './finding.ts';

/** Whether a host fits a pattern: itself or below; `*.` only below; a `*` inside is one label; `{…}` any one label. */
export function fitsPattern(host: string, pattern: string): boolean {
  const below = pattern.startsWith('*.');
  const wanted = (below ? pattern.slice(2) : pattern).split('.').toReversed();
  const labels = host.split('.').toReversed();
  if (labels.length < wanted.length + (below ? 1 : 0)) return false;
  return wanted.every((label, at) => label === '*' || label.includes('{') || label === labels[at]);
}

/** The provider a host belongs to: the longest pattern wins, hosts of today before those of old. */
export function recogniseHost(host: string, providers: readonly KnownProvider[]): KnownProvider | undefined {
  for (const field of ['mx', 'mxLegacy'] as const) {
    let best: { provider: KnownProvider; length: number } | undefined;
    for (const provider of providers) {
      for (const pattern of provider[field]) {
        if (pattern.length > (best?.length ?? 0) && fitsPattern(host, pattern)) best = { provider, length: pattern.length };
      }
    }
    if (best) return best.provider;
  }
  return undefined;
}

/** Whether two names differ by one or two letters. */
export function isNearly(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 2 || Math.min(one.length, other.length) < 5) return false;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return (row.at(-1) ?? 9) <= 2;
}
