/**
 * `npm run --silent search -- --lang fi QUERY…`: the page's code search for programs, one JSON
 * line a query with the best ten; `-` reads queries from standard input, one a line.
 */
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { languages } from '../src/paths.ts';
import { readCodeSearch } from './read-language.ts';

const most = 10;

const { values, positionals } = parseArgs({ options: { lang: { type: 'string', default: 'en' } }, allowPositionals: true });
const lang = languages.find((language) => language === values.lang);
if (!lang || positionals.length === 0) {
  console.error(`Usage: npm run --silent search -- --lang ${languages.join('|')} QUERY…  (- reads queries from standard input)`);
  process.exit(2);
}

const search = await readCodeSearch(lang);

for (const argument of positionals) {
  const queries = argument === '-' ? (await text(process.stdin)).split('\n').filter((line) => line.trim() !== '') : [argument];
  for (const query of queries) {
    const hits = search(query)
      .slice(0, most)
      .map(({ id, family, why, terms }) => ({ id, family, why: terms.length === 0 ? why : `${why}: ${terms.join(' ')}` }));
    console.log(JSON.stringify({ query, lang, hits }));
  }
}
