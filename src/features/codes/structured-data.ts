import { wordingOf } from '../../domain/catalogue/wording.ts';
import { paths, type Language } from '../../paths.ts';
import type { CodeEntry } from './code-entry.ts';

/** Names of what a page stands under, in the page's language. */
interface Names {
  app: string;
  /** The set of all codes, as a glossary. */
  set: string;
  codes: string;
}

/** A code for search engines, in the words of schema.org: a term of a glossary, and where it stands on the site. */
export function describeCode(language: Language, { row, words }: CodeEntry, names: Names): object {
  const page = paths.code(language, row.id);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'DefinedTerm',
        '@id': page,
        url: page,
        inLanguage: language,
        termCode: wordingOf(row) ?? row.id,
        name: words.title,
        description: `${words.meaning} ${words.action}`,
        inDefinedTermSet: { '@type': 'DefinedTermSet', name: names.set, url: paths.codes(language) },
      },
      breadcrumbs([
        [names.app, paths.home(language)],
        [names.codes, paths.codes(language)],
        [wordingOf(row) ?? row.id, page],
      ]),
    ],
  };
}

/** The table of codes for search engines. */
export function describeSet(language: Language, names: Names, description: string): object {
  const page = paths.codes(language);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'DefinedTermSet', '@id': page, url: page, inLanguage: language, name: names.set, description },
      breadcrumbs([
        [names.app, paths.home(language)],
        [names.codes, page],
      ]),
    ],
  };
}

function breadcrumbs(steps: readonly (readonly [name: string, item: string])[]): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, item], index) => ({ '@type': 'ListItem', position: index + 1, name, item })),
  };
}
