/**
 * `npm run --silent check-domain -- DOMAIN… --resolver URL [--resolver SECOND]`: asks and judges as the page
 * does, one JSON line a domain, in the order given; `-` reads domains from standard input, one a line.
 * Without `--resolver` the page's own two are asked. `--profile FILE`
 * (`{"mx":[[1,"host"]],"spfInclude":"name"}`) is the provider expected, or `--provider ID` one of ours;
 * `--selectors a,b` are DKIM selectors to try, `--scope mx,spf` limits the verdict, `--timeout MS` a question.
 *
 * What is no domain gets a line too: could-not-check, with the reason as its finding. Ends with 2 when
 * called wrongly. A resolver with a certificate of its own: NODE_EXTRA_CA_CERTS=FILE.
 */
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { checkDomain } from '../src/domain/dns/check-domain.ts';
import { topics, type KnownProvider } from '../src/domain/dns/finding.ts';
import { knownProviders } from '../src/domain/dns/known-providers.ts';
import { readDomainName } from '../src/domain/domain-name.ts';
import { askOverHttps } from '../src/probes/doh.ts';
import { resolvers as ownResolvers } from '../src/probes/resolvers.ts';

/** Domains under way at a time. */
const together = 8;

const { values, positionals } = readArguments();
const resolvers = values.resolver ?? ownResolvers.map(({ url }) => url);
const timeout = Number(values.timeout);
const scope = values.scope?.split(',');
if (positionals.length === 0) stop('Usage: npm run --silent check-domain -- DOMAIN… --resolver URL [--resolver SECOND]');
if (resolvers.length > 2 || !resolvers.every((url) => /^https?:\/\//.test(url) && URL.canParse(url))) {
  stop('One or two resolvers, each a whole address: --resolver https://host/dns-query');
}
if (!(timeout > 0)) stop('--timeout is a number of milliseconds');
const unknown = scope?.find((topic) => !topics.some((known) => known === topic));
if (unknown !== undefined) stop(`No topic ${unknown}; there are ${topics.join(', ')}`);

const table = knownProviders();
const expected = values.profile === undefined ? table.find(({ id }) => id === values.provider) : await readProfile(values.profile);
if (values.provider !== undefined && !expected) stop(`No provider ${values.provider}`);

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
  const done = new AbortController();
  const { verdict, findings, asked } = await checkDomain({
    domain,
    // As on the page, all questions of a domain share three times the time of one.
    ask: askOverHttps({ resolvers, timeout, total: timeout * 3, signal: done.signal }),
    resolvers: resolvers.length,
    providers: values.profile !== undefined && expected ? [expected, ...table] : table,
    selectors: values.selectors?.split(',') ?? [],
    ...(expected && { expected }),
    ...(scope && { scope: topics.filter((topic) => scope.includes(topic)) }),
  });
  // What is still being asked changes nothing any more.
  done.abort();
  const rows = findings.map(({ id, state, owner, expected: wanted, found }) => ({ id, state, owner, expected: wanted, found }));
  return { domain, verdict, findings: rows, asked };
}
