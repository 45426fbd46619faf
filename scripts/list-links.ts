/**
 * `npm run --silent list-links`: every link of the providers' rows, one a line with tabs between,
 * for a person or a program that opens them: provider, which link, month checked, how sure, address.
 */
import { providerRows } from '../src/domain/providers/catalogue.ts';

for (const { id, links } of providerRows) {
  for (const [name, { url, checked, certainty }] of Object.entries(links ?? {})) {
    console.log([id, name, checked, certainty, url].join('\t'));
  }
}
