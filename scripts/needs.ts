import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';

/** Chromium without a window: the same engine, which opens a page in half the time. */
const shell = { file: '/usr/bin/chromium-headless-shell', from: 'chromium-headless-shell' } as const;
const chromium = { file: '/usr/bin/chromium', from: 'chromium' } as const;

/** What the tests run besides Node: the program, and the Debian package it comes in. */
const needs = [
  { file: '/usr/sbin/nsd', from: 'nsd' },
  { file: '/usr/sbin/unbound', from: 'unbound' },
  { file: '/usr/bin/dnsdist', from: 'dnsdist' },
  { file: '/usr/bin/ldns-signzone', from: 'ldnsutils' },
  { file: '/usr/bin/openssl', from: 'openssl' },
  { file: '/usr/sbin/nginx', from: 'nginx' },
  { file: '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so', from: 'libnginx-mod-http-brotli-static' },
  { file: '/usr/bin/caddy', from: 'caddy' },
  { file: '/usr/sbin/apache2', from: 'apache2-bin' },
  { file: '/etc/mime.types', from: 'media-types' },
] as const;

/** Debian asks this program before it starts a service; 101 says no. */
const policy = '/usr/sbin/policy-rc.d';

function missing(wanted: readonly { file: string; from: string }[]) {
  return wanted.filter(({ file }) => !existsSync(file));
}

/** The program the browser tests run: Chromium's shell, or where only that is there, the whole of it. */
export function browserPath(): string {
  return existsSync(shell.file) || !existsSync(chromium.file) ? shell.file : chromium.file;
}

/** One line that says what is missing and how to get it; nothing where all is there. */
export function missingNeeds(): string | undefined {
  const gone = missing([{ ...shell, file: browserPath() }, ...needs]);
  if (gone.length === 0) return undefined;
  const packages = gone.map(({ from }) => from).join(' ');
  return `The tests need ${gone.map(({ file }) => file).join(', ')}. On Debian: sudo apt-get install --no-install-recommends ${packages}`;
}

/** Installs in one go what is missing, on Debian as root. The servers among it are not started as services. */
export function installNeeds(): void {
  const packages = missing([shell, ...needs]).map(({ from }) => from);
  if (packages.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Missing: installing the Debian packages ${packages.join(' ')}.`);
  const ours = !existsSync(policy);
  if (ours) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    const updated = spawnSync('/usr/bin/apt-get', ['update', '-qq'], options).status === 0;
    if (updated) spawnSync('/usr/bin/apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
  } finally {
    if (ours) rmSync(policy);
  }
}
