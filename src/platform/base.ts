import { fromBase, underBase } from '../paths.ts';

// Chosen when the site is built.
const base = import.meta.env.BASE_URL;

/** The folder the app stands in, as the router wants it: without a slash at its end. */
export const basename = base === '/' ? base : base.slice(0, -1);

/** An address of the app as its host knows it: what a link needs that isn't the router's. */
export function onHost(address: string): string {
  return underBase(base, address);
}

/** The address of the app a path on its host stands for. */
export function inApp(pathname: string): string {
  return fromBase(base, pathname);
}
