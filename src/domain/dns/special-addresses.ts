/** Blocks that nobody outside can reach (IANA special-purpose registries; RFC 6890 and those named). */
const blocks = [
  ['0.0.0.0', 8, 'private'],
  ['10.0.0.0', 8, 'private'],
  ['100.64.0.0', 10, 'private'],
  ['127.0.0.0', 8, 'loopback'],
  ['169.254.0.0', 16, 'private'],
  ['172.16.0.0', 12, 'private'],
  ['192.0.0.0', 24, 'private'],
  ['192.0.2.0', 24, 'private'],
  ['192.168.0.0', 16, 'private'],
  ['198.18.0.0', 15, 'private'],
  ['198.51.100.0', 24, 'private'],
  ['203.0.113.0', 24, 'private'],
  ['224.0.0.0', 3, 'private'],
  ['::', 128, 'private'],
  ['::1', 128, 'loopback'],
  ['fc00::', 7, 'private'],
  ['fe80::', 10, 'private'],
  ['ff00::', 8, 'private'],
  ['2001:db8::', 32, 'private'],
  ['3fff::', 20, 'private'],
  ['100::', 64, 'private'],
] as const;

/** Bits of an address in text, IPv4 or IPv6; undefined for anything else. */
function toBits(address: string): string | undefined {
  if (!address.includes(':')) {
    const parts = address.split('.').map(Number);
    return parts.length === 4 && parts.every((part) => Number.isInteger(part) && part >= 0 && part < 256) ? join(parts, 8) : undefined;
  }
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap = tail === undefined ? 0 : 8 - before.length - after.length;
  const groups = [...before, ...Array.from({ length: Math.max(gap, 0) }, () => '0'), ...after].map((group) => Number.parseInt(group, 16));
  return groups.length === 8 && groups.every((group) => group >= 0 && group < 65_536) ? join(groups, 16) : undefined;
}

function join(parts: readonly number[], width: number): string {
  return parts.map((part) => part.toString(2).padStart(width, '0')).join('');
}

const prefixes = blocks.map(([address, length, kind]) => ({
  bits: toBits(address)?.slice(0, length) ?? '',
  family: address.includes(':') ? 128 : 32,
  kind,
}));

/** Whether mail from outside can reach an address: `loopback` is the sender's own machine. IPv4 inside IPv6 counts as IPv4. */
export function judgeAddress(address: string): 'public' | 'private' | 'loopback' {
  const read = toBits(address);
  if (read === undefined) return 'private';
  const mapped = read.length === 128 && read.startsWith(`${'0'.repeat(80)}${'1'.repeat(16)}`);
  const bits = mapped ? read.slice(96) : read;
  return prefixes.find((prefix) => prefix.family === bits.length && bits.startsWith(prefix.bits))?.kind ?? 'public';
}
