import type { TFunction } from 'i18next';

/** Whose words several services or lists share has no name of its own, and is called by words: their keys by what the catalogue calls them. */
const groups = {
  'Block lists': 'blockLists',
  'Yahoo and AOL': 'yahooAndAol',
  'Orange and La Poste': 'orangeAndLaPoste',
  'Dovecot and Cyrus': 'dovecotAndCyrus',
} as const;

/** What a reader calls a provider or program of the catalogue: its own name, or words where it is a group. */
export function nameOfProvider(t: TFunction<['codes', 'common']>, provider: string): string {
  return isGroup(provider) ? t(`codes:groups.${groups[provider]}`) : provider;
}

function isGroup(provider: string): provider is keyof typeof groups {
  return Object.hasOwn(groups, provider);
}
