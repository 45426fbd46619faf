/** A provider's name as a part of an address: `outlook-com`. */
export function slugOf(provider: string): string {
  return provider
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-');
}
