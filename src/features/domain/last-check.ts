import type { Checked } from './run-check.ts';

let last: { domain: string; expected: string | undefined; checked: Checked } | undefined;

/**
 * What the last check of a domain found, for as long as the page is open: the next question of the
 * wizard needs no asking again. Undefined where another domain, or another provider, was asked about.
 */
export function lastCheck(domain: string | undefined, expected: string | undefined): Checked | undefined {
  return last?.domain === domain && last?.expected === expected ? last?.checked : undefined;
}

/** Remembers what a check found. `expected` is the id of the provider that was chosen. */
export function rememberCheck(domain: string, expected: string | undefined, checked: Checked): void {
  last = { domain, expected, checked };
}
