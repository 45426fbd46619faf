/**
 * `npm run --silent list-links`: every link of the providers' rows, one a line with tabs between,
 * for a person or a program that opens them: provider, which link, month checked, how sure, address.
 */
import { linksOf } from '../src/domain/providers/catalogue.ts';
import { providers } from '../src/knowledge/providers/providers.ts';

for (const row of providers) {
  for (const [name, { url, certainty }] of Object.entries(linksOf(row))) {
    console.log([row.id, name, row.checked, certainty, url].join('\t'));
  }
}
