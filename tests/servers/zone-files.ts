import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cases, zones } from '../support/dns-cases.ts';
import { runTool } from './processes.ts';

/** Rows of one domain, read as names below it. */
function rowsOf(origin: string): string {
  return [`$ORIGIN ${origin}.`, ...(zones[origin] ?? [])].join('\n');
}

function writeZone(folder: string, origin: string, ...rows: readonly string[]): void {
  const head = [`$ORIGIN ${origin}.`, '$TTL 300', '@ SOA ns.test. admin.test. 1 3600 600 86400 60', '@ NS ns.test.'];
  writeFileSync(path.join(folder, `${origin}.zone`), `${[...head, ...rows].join('\n')}\n`);
}

/** A key for a zone: base name of its files. The `.ds` beside it goes into the zone above. */
function makeKey(folder: string, origin: string): string {
  return runTool('ldns-keygen', ['-a', 'ECDSAP256SHA256', '-k', origin], folder).trim();
}

function sign(folder: string, origin: string, key: string, ...dates: readonly string[]): void {
  runTool('ldns-signzone', [...dates, '-f', `${origin}.zone`, `${origin}.zone`, key], folder);
}

function readDs(folder: string, key: string): string {
  return readFileSync(path.join(folder, `${key}.ds`), 'utf8').trim();
}

function domainsMade(...made: readonly string[]): string[] {
  return cases.filter((one) => made.includes(one.made)).map(({ domain }) => domain);
}

export interface ZoneFiles {
  /** Zones the good name server serves; the file of each is its name and `.zone`. */
  readonly served: readonly string[];
  /** Zones whose name server serves something else, and those whose name server is silent. */
  readonly refused: readonly string[];
  readonly dead: readonly string[];
  /** File with the key everything below `test` is judged by. */
  readonly anchor: string;
}

/** Writes the zones of all situations into a folder and signs them, each rightly or wrongly as it should be. */
export function writeZones(folder: string, extra: readonly string[] = []): ZoneFiles {
  const own = domainsMade('signed', 'insecure', 'wrong-ds', 'expired');
  const refused = domainsMade('refused');
  const dead = domainsMade('dead');
  const delegations: string[] = [...own, ...refused, ...dead].map((origin) => `${origin}. NS ns.test.`);
  for (const { domain, made } of cases.filter((one) => own.includes(one.domain))) {
    writeZone(folder, domain, ...(zones[domain] ?? []));
    if (made === 'insecure') continue;
    const key = makeKey(folder, domain);
    sign(folder, domain, key, ...(made === 'expired' ? ['-i', '20250101000000', '-e', '20250201000000'] : []));
    delegations.push(readDs(folder, made === 'wrong-ds' ? makeKey(folder, domain) : key));
  }
  const inTest = Object.keys(zones).filter((origin) => origin.endsWith('.test') && !own.includes(origin));
  writeZone(folder, 'test', 'ns A 192.0.43.1', ...delegations, ...extra, ...inTest.map(rowsOf));
  const key = makeKey(folder, 'test');
  sign(folder, 'test', key);
  const others = Object.keys(zones).filter((origin) => !origin.includes('.'));
  for (const origin of others) writeZone(folder, origin, ...(zones[origin] ?? []));
  writeZone(folder, 'elsewhere');
  const anchor = readdirSync(folder).find((name) => name === `${key}.ds`);
  if (anchor === undefined) throw new Error(`no ${key}.ds`);
  return { served: ['test', ...own, ...others], refused, dead, anchor };
}
