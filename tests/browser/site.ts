import { underBase } from '../../src/paths.ts';
import { base } from '../../scripts/site.ts';

/** An address of the app on the host that is tested, where it may stand in a folder. A whole address stays as it is. */
export function onHost(address: string): string {
  return address.startsWith('/') ? underBase(base, address) : address;
}
