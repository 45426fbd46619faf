/** `node tests/servers/serve-with.ts nginx`: serves the built site with that web server, on PORT, until it is ended. */
import { base, dist } from '../../scripts/site.ts';
import { startWebServer, webServers } from './web-servers.ts';

const name = webServers.find((known) => known === process.argv[2]);
const port = Number(process.env['PORT']);
if (name === undefined || Number.isNaN(port)) throw new Error(`PORT=8080 node tests/servers/serve-with.ts ${webServers.join('|')}`);
const { stop } = await startWebServer(name, { dist, base, port });
console.log(`${name}: http://localhost:${port}${base}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop().then(() => process.exit()));
setInterval(() => {}, 60_000);
