import type { Check } from '../check.ts';
import type { Family } from '../family.ts';
import type { Owner } from '../owner.ts';
import type { Permanence } from '../permanence.ts';

/**
 * What a judgement ends in: what went wrong, and whose job it is. Its words stand under its id in
 * `locales/<language>/explanations.json`.
 */
export interface Explanation {
  /** Null where nothing failed, or where the code alone does not tell. */
  family: Family | null;
  owner: Owner;
  /** Whether it lasts where no code tells: the class of a code goes first. Null where nothing tells. */
  permanence: Permanence | null;
  /** The wizard's check at which it is looked into; null where the checks can't help. */
  check: Check | null;
}

/** Explanations of one family, by id. */
export function explanationsOf<const Id extends string>(
  family: Family | null,
  rows: Readonly<Record<Id, Omit<Explanation, 'family'>>>,
): Readonly<Record<Id, Explanation>> {
  // The result has the keys of the argument.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(
    Object.entries<Omit<Explanation, 'family'>>(rows).map(([id, row]) => [id, { family, ...row }]),
  ) as Record<Id, Explanation>;
}
