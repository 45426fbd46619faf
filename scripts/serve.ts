/**
 * Serves the built site as a plain static host would, in the folder it was built for, and prints its
 * address. PORT chooses the port; without it, 4173 or else any free one.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { fromBase } from '../src/paths.ts';
import { securityHeaders, serviceWorkerPolicy } from './policy.ts';
import { base, dist } from './site.ts';

const usualPort = 4173;

if (!existsSync(`${dist}/404.html`)) {
  console.error(`There is no built site in ${dist}/. Run: npm run build`);
  process.exit(1);
}
const notFound = readFileSync(`${dist}/404.html`, 'utf8');
if (!notFound.includes(`"${base}assets/`)) {
  console.error(`The site in ${dist}/ was not built to stand at ${base}. Build and serve it with the same BASE.`);
  process.exit(1);
}
const files = sirv(dist, { etag: true, extensions: ['html'] });
const headers = new Map(Object.entries(securityHeaders({ tls: false })));

const server = createServer((request, response) => {
  response.setHeaders(headers);
  const miss = () => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
  };
  const { url = '/' } = request;
  request.url = fromBase(base, url);
  if (request.url === '/sw.js') response.setHeader('Content-Security-Policy', serviceWorkerPolicy);
  if (request.url === url && base !== '/') miss();
  else files(request, response, miss);
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
