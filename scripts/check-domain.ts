/**
 * `npm run --silent check-domain -- DOMAIN…`: asks and judges as the page does, one JSON line a domain, in the order
 * given. What it takes: `--help`, or `usage` below.
 *
 * What is no domain gets a line too: could-not-check, with the reason as its finding. Ends with 2 when
 * called wrongly. A resolver with a certificate of its own: NODE_EXTRA_CA_CERTS=FILE.
 */
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { topics, type KnownProvider } from '../src/domain/dns/finding.ts';
import { knownProviders, toKnownProvider } from '../src/domain/dns/known-providers.ts';
import { findProviderByName, productFor } from '../src/domain/providers/catalogue.ts';
import { readDomainName } from '../src/domain/domain-name.ts';
import { checkAll } from '../src/domain/live/check-all.ts';
import { judgeTogether, type LiveFinding } from '../src/domain/live/judge-together.ts';
import { askOverHttps } from '../src/probes/doh.ts';
import { askOverRdap } from '../src/probes/rdap.ts';
import { resolvers as ownResolvers } from '../src/probes/resolvers.ts';
import { askStatusPage } from '../src/probes/status.ts';

const usage = `Usage: npm run --silent check-domain -- DOMAIN… [options]

Asks and judges as the page does; prints one JSON line a domain. "-" reads domains from standard input, one a line.

  --resolver URL      resolver over HTTPS to ask, instead of the page's own two; a second one is the second asked
  --registry WHOM     on: the registry that keeps the domain's ending; off; or the base address of an RDAP server
  --status WHOM       on: the status page of the provider recognised or named; off; or the base address of a page
                      Both are on as in the page, but off with --resolver: then nobody else is asked unless named.
  --provider ID       the provider expected, one of ours, by id or name
  --profile FILE      the provider expected: {"mx":[[1,"host"]],"spfInclude":"name"}
  --selectors A,B     DKIM selectors to try
  --scope A,B         topics the verdict on DNS is limited to: ${topics.join(', ')}
  --timeout MS        for one question to a resolver (4000)
  --help              this`;

/** Domains under way at a time. */
const together = 8;

const { values, positionals } = readArguments();
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const resolvers = values.resolver ?? ownResolvers.map(({ url }) => url);
const timeout = Number(values.timeout);
const scope = values.scope?.split(',');
if (positionals.length === 0) stop(usage);
if (resolvers.length > 2 || !resolvers.every((url) => /^https?:\/\//.test(url) && URL.canParse(url))) {
  stop('One or two resolvers, each a whole address: --resolver https://host/dns-query');
}
const registry = readWhom('registry');
const status = readWhom('status');
if (!(timeout > 0)) stop('--timeout is a number of milliseconds');
const unknown = scope?.find((topic) => !topics.some((known) => known === topic));
if (unknown !== undefined) stop(`No topic ${unknown}; there are ${topics.join(', ')}`);

const table = knownProviders();
const ownProfile = values.profile === undefined ? undefined : await readProfile(values.profile);
const chosen = values.provider === undefined ? undefined : findProviderByName(values.provider);
if (values.provider !== undefined && !chosen) stop(`No provider ${values.provider}`);

const typed = positionals.includes('-') ? [...positionals.filter((one) => one !== '-'), ...(await readLines())] : positionals;
const lines: Promise<object>[] = [];
for (const [at, one] of typed.entries()) {
  lines.push(startAfter(lines[at - together], one));
}
for (const line of lines) console.log(JSON.stringify(await line));

function readArguments() {
  try {
    return parseArgs({
      options: {
        resolver: { type: 'string', multiple: true },
        profile: { type: 'string' },
        provider: { type: 'string' },
        selectors: { type: 'string' },
        scope: { type: 'string' },
        timeout: { type: 'string', default: '4000' },
        registry: { type: 'string' },
        status: { type: 'string' },
        help: { type: 'boolean' },
      },
      allowPositionals: true,
    });
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

function stop(why: string): never {
  console.error(why);
  process.exit(2);
}

/** Whom an option names: a base address that ends in a slash, `on` or `off`. */
function readWhom(option: 'registry' | 'status'): string {
  const whom = values[option] ?? (values.resolver ? 'off' : 'on');
  if (whom === 'on' || whom === 'off') return whom;
  if (!/^https?:\/\//.test(whom) || !URL.canParse(whom)) stop(`--${option} is on, off or a whole address: https://host/`);
  return whom.endsWith('/') ? whom : `${whom}/`;
}

async function readLines(): Promise<string[]> {
  return (await text(process.stdin))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

interface Profile {
  readonly mx: readonly (readonly [number, string])[];
  readonly spfInclude?: string;
}

async function readProfile(file: string): Promise<KnownProvider> {
  let profile: Profile;
  try {
    profile = JSON.parse(await readFile(file, 'utf8')) as Profile;
  } catch {
    return stop(`${file} can't be read as JSON`);
  }
  const { mx, spfInclude = null } = profile;
  if (!Array.isArray(mx)) stop(`${file} has no list "mx"`);
  return {
    id: 'profile',
    kind: 'hosting',
    mx: mx.map(([, host]) => host),
    mxLegacy: [],
    mxExpected: mx.map(([priority, host]) => ({ priority, host })),
    spfInclude,
    spfIncludeOther: [],
    dkimSelectors: [],
  };
}

async function startAfter(before: Promise<object> | undefined, one: string): Promise<object> {
  await before;
  const read = readDomainName(one);
  if ('domain' in read) return judge(read.domain);
  const finding = { id: read.problem, state: 'could-not-check', owner: 'you', expected: [], found: [one] };
  return { domain: one, verdict: 'could-not-check', findings: [finding], asked: [] };
}

async function judge(domain: string): Promise<object> {
  const expected = ownProfile ?? (chosen && toKnownProvider(productFor(chosen, domain)));
  const done = new AbortController();
  const {
    judgement: dns,
    registration,
    status: service,
  } = await checkAll({
    dns: {
      domain,
      // As on the page, all questions of a domain share three times the time of one.
      ask: askOverHttps({ resolvers, timeout, total: timeout * 3, signal: done.signal }),
      resolvers: resolvers.length,
      providers: ownProfile ? [ownProfile, ...table] : table,
      selectors: values.selectors?.split(',') ?? [],
      ...(expected && { expected }),
      ...(scope && { scope: topics.filter((topic) => scope.includes(topic)) }),
    },
    ...(registry !== 'off' && { registry: { ask: askOverRdap(), ...(registry !== 'on' && { base: registry }) } }),
    ...(status !== 'off' && { status: { ask: (address) => askStatusPage()(atStatus(address)), provider: chosen?.id } }),
    now: Date.now(),
  });
  // What is still being asked changes nothing any more.
  done.abort();
  const findings: readonly LiveFinding[] = [...dns.findings, ...(registration?.findings ?? []), ...(service?.findings ?? [])];
  return {
    domain,
    verdict: registration || service ? judgeTogether(dns, registration, service).verdict : dns.verdict,
    findings: findings.map(({ id, state, owner, expected: wanted, found }) => ({ id, state, owner, expected: wanted, found })),
    asked: [
      ...dns.asked,
      ...(registration?.asked ?? []).map((address) => ({ address })),
      ...(service?.asked ?? []).map((address) => ({ address: atStatus(address) })),
    ],
  };
}

/** The same page at the base address that was named, if one was. */
function atStatus(address: string): string {
  return status === 'on' ? address : new URL(new URL(address).pathname.slice(1), status).href;
}
