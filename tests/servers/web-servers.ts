import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { caddySite } from '../../scripts/hosts/caddy.ts';
import { nginxLocations } from '../../scripts/hosts/nginx.ts';
import type { Place } from '../../scripts/hosts/rules.ts';
import { missingNeeds } from '../../scripts/needs.ts';
import { asNobody, startProcess, stopProcess, untilReady } from './processes.ts';

export const webServers = ['nginx', 'caddy', 'apache'] as const;
/** `own` is `npm start`, which the others are to equal. */
export type WebServer = (typeof webServers)[number] | 'own';

interface Command {
  command: string;
  args: readonly string[];
  /** Its configuration, by file: the documented settings of the site, and around them what a host has. */
  files: Readonly<Record<string, string>>;
}

const commands: Readonly<Record<WebServer, (place: Place, folder: string, port: number) => Command>> = {
  nginx: (place, folder, port) => ({
    command: '/usr/sbin/nginx',
    args: ['-e', 'stderr', '-p', folder, '-c', 'nginx.conf'],
    files: {
      'site.conf': nginxLocations(place),
      'nginx.conf': [
        'load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;',
        'daemon off;',
        'pid nginx.pid;',
        'worker_processes 1;',
        'events { }',
        'http {',
        ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${kind};`),
        'access_log off;',
        'include /etc/nginx/mime.types;',
        'default_type application/octet-stream;',
        `server { listen 127.0.0.1:${port}; include site.conf; }`,
        '}',
      ].join('\n'),
    },
  }),
  caddy: (place, _, port) => ({
    command: '/usr/bin/caddy',
    args: ['run', '--config', 'Caddyfile', '--adapter', 'caddyfile'],
    files: {
      'site.caddy': caddySite(place),
      Caddyfile: `{\n\tadmin off\n\tauto_https off\n}\nhttp://:${port} {\n\tbind 127.0.0.1\n\timport site.caddy\n\thandle {\n\t\terror 404\n\t}\n}\n`,
    },
  }),
  own: ({ base, root }, _, port) => ({
    command: '/usr/bin/env',
    args: [`BASE=${base}`, `DIST=${path.join(root, base)}`, `PORT=${port}`, process.execPath, path.resolve('scripts/serve.ts')],
    files: {},
  }),
  // Its settings are in the built site itself.
  apache: ({ root }, folder, port) => ({
    command: '/usr/sbin/apache2',
    args: ['-d', folder, '-f', path.join(folder, 'apache.conf'), '-DFOREGROUND'],
    files: {
      'apache.conf': [
        ...['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite'].map(
          (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
        ),
        `Listen 127.0.0.1:${port}`,
        'ServerName localhost',
        'PidFile apache.pid',
        'DefaultRuntimeDir .',
        'Mutex file:.',
        'ErrorLog error.log',
        'TypesConfig /etc/mime.types',
        `DocumentRoot ${root}`,
        `<Directory ${root}>`,
        'AllowOverride FileInfo Indexes',
        'Options FollowSymLinks',
        'Require all granted',
        '</Directory>',
      ].join('\n'),
    },
  }),
};

/** A web server on loopback that serves the built site. */
export interface Served {
  readonly stop: () => Promise<void>;
}

/**
 * Starts a web server without rights in a temporary folder, with the site that was built into `dist` in the folder `base` of its
 * root, and waits until it answers. `stop` ends it and removes the folder; so does the end of this process, whatever ends it.
 */
export async function startWebServer(name: WebServer, site: { dist: string; base: string; port: number }): Promise<Served> {
  const missing = missingNeeds();
  if (missing !== undefined) throw new Error(missing);
  const folder = mkdtempSync(path.join(tmpdir(), `mailmend-${name}-`));
  const root = path.join(folder, 'www');
  const place = { base: site.base, root };
  const { command, args, files } = commands[name](place, folder, site.port);
  putSite(path.resolve(site.dist), path.join(root, site.base));
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
  chmodSync(folder, 0o777);
  const server = startProcess(command, args, folder, name === 'own' ? undefined : asNobody());
  const kill = () => {
    server.child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    await stopProcess(server);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilReady(async () => (await fetch(`http://127.0.0.1:${site.port}${site.base}`)).ok, [server]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop };
}

/** The site itself where a server without rights can read it, else a copy. */
function putSite(from: string, to: string): void {
  const place = to.replace(/\/$/, '');
  mkdirSync(path.dirname(place), { recursive: true });
  const [command, ...args] = asNobody();
  if (spawnSync(command, [...args, 'test', '-r', path.join(from, 'index.html')]).status === 0) symlinkSync(from, place);
  else execFileSync('cp', ['-R', from, place]);
}
