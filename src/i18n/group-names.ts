import type { TFunction } from 'i18next';
import { nameOf } from '../domain/catalogue/identity.ts';

/** Whose words several services or lists share has no name of its own, and is called by words: their keys by id. */
const groups = {
  'block-lists': 'blockLists',
  'yahoo-and-aol': 'yahooAndAol',
  'orange-and-la-poste': 'orangeAndLaPoste',
  'dovecot-and-cyrus': 'dovecotAndCyrus',
} as const;

/** What a reader calls a provider or program of the catalogue: its own name, or words where it is a group. */
export function nameOfProvider(t: TFunction<['codes', 'common']>, provider: string): string {
  return isGroup(provider) ? t(`codes:groups.${groups[provider]}`) : nameOf(provider);
}

function isGroup(provider: string): provider is keyof typeof groups {
  return Object.hasOwn(groups, provider);
}
