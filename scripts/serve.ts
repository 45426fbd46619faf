/**
 * Serves the built site as `hosts/rules.ts` says, in the folder it was built for, and prints its
 * address. PORT chooses the port; without it, 4173 or else any free one.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { fromBase, languageOf } from '../src/paths.ts';
import { bare, headersOf, kindOf, notFoundFile } from './hosts/rules.ts';
import { base, dist } from './site.ts';

const usualPort = 4173;

if (!existsSync(`${dist}/${notFoundFile()}`)) {
  console.error(`There is no built site in ${dist}/. Run: npm run build`);
  process.exit(1);
}
if (!readFileSync(`${dist}/${notFoundFile()}`, 'utf8').includes(`"${base}assets/`)) {
  console.error(`The site in ${dist}/ was not built to stand at ${base}. Build and serve it with the same BASE.`);
  process.exit(1);
}
const files = sirv(dist, { etag: true, brotli: true, gzip: true, extensions: ['html'] });

const server = createServer((request, response) => {
  const [, pathname = '', search = ''] = /^([^?]*)(.*)$/.exec(request.url ?? '/') ?? [];
  const address = fromBase(base, pathname);
  const miss = () => {
    response.setHeaders(new Map(Object.entries(headersOf(base, 'page'))));
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(readFileSync(`${dist}/${notFoundFile(languageOf(address))}`));
  };
  if (pathname !== bare(base) && !pathname.startsWith(base)) {
    response.writeHead(404).end(`Mailmend is at ${base}`);
    return;
  }
  response.setHeaders(new Map(Object.entries(headersOf(base, kindOf(address)))));
  request.url = address + search;
  files(request, response, miss);
});

const wanted = process.env['PORT'];
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE' && wanted === undefined && error.message.includes(String(usualPort))) {
    server.listen(0, '127.0.0.1');
    return;
  }
  console.error(error.code === 'EADDRINUSE' ? `Port ${wanted} is taken. Choose another: PORT=8080 npm start` : error.message);
  process.exit(1);
});
server.on('listening', () => {
  const address = server.address();
  if (typeof address === 'object' && address) console.log(`Mailmend is at http://localhost:${address.port}${base}`);
});
server.listen(wanted === undefined ? usualPort : Number(wanted), '127.0.0.1');
