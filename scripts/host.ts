/**
 * `npm run --silent host -- nginx`: prints the settings that host needs for the site. BASE is the
 * site's folder on the host, as it was built with; ROOT the folder on disk that is the host's root,
 * of which the site is in the folder BASE.
 */
import { caddySite } from './hosts/caddy.ts';
import { apacheFolder } from './hosts/apache.ts';
import { nginxLocations } from './hosts/nginx.ts';
import { headersFile, redirectsFile } from './hosts/static-hosts.ts';
import { base } from './site.ts';

const root = process.env['ROOT'] ?? '/srv/mailmend';

const writers: Readonly<Record<string, () => string>> = {
  nginx: () => nginxLocations({ base, root }),
  caddy: () => caddySite({ base, root }),
  apache: () => apacheFolder(base),
  _headers: () => headersFile(base),
  _redirects: () => redirectsFile(base),
};

const [wanted = ''] = process.argv.slice(2);
const write = Object.hasOwn(writers, wanted) ? writers[wanted] : undefined;
if (write) process.stdout.write(write());
else {
  console.error(`Which host? One of: ${Object.keys(writers).join(', ')}. For example: npm run --silent host -- nginx`);
  process.exitCode = 1;
}
