/**
 * `npm run --silent check-domain -- DOMAIN… --resolver URL [--resolver SECOND]`: asks and judges, one JSON
 * line a domain. `--profile FILE` (`{"mx":[[1,"host"]],"spfInclude":"name"}`) is the provider expected, or `--provider ID` one of ours,
 * `--selectors a,b` DKIM selectors to try, `--scope mx,spf` limits the verdict, `--timeout MS` a question.
 */
import { readFile } from 'node:fs/promises';
import { domainToASCII } from 'node:url';
import { parseArgs } from 'node:util';
import { checkDomain } from '../src/domain/dns/check-domain.ts';
import { topics } from '../src/domain/dns/finding.ts';
import type { KnownProvider } from '../src/domain/dns/finding.ts';
import { knownProviders } from '../src/domain/dns/known-providers.ts';
import { askOverHttps } from '../src/probes/doh.ts';

const { values, positionals } = parseArgs({
  options: {
    resolver: { type: 'string', multiple: true },
    profile: { type: 'string' },
    provider: { type: 'string' },
    selectors: { type: 'string' },
    scope: { type: 'string' },
    timeout: { type: 'string', default: '5000' },
  },
  allowPositionals: true,
});
const resolvers = values.resolver ?? [];
if (positionals.length === 0 || resolvers.length === 0) {
  console.error('Usage: npm run --silent check-domain -- DOMAIN… --resolver URL [--resolver SECOND]');
  process.exit(2);
}

interface Profile {
  readonly mx: readonly (readonly [number, string])[];
  readonly spfInclude?: string;
}

async function readProfile(file: string): Promise<KnownProvider> {
  const { mx, spfInclude = null } = JSON.parse(await readFile(file, 'utf8')) as Profile;
  const mxExpected = mx.map(([priority, host]) => ({ priority, host }));
  return {
    id: 'profile',
    kind: 'hosting',
    mx: mx.map(([, host]) => host),
    mxLegacy: [],
    mxExpected,
    spfInclude,
    spfIncludeOther: [],
    dkimSelectors: [],
  };
}

const table = knownProviders();
const expected = values.profile === undefined ? table.find(({ id }) => id === values.provider) : await readProfile(values.profile);
if (values.provider !== undefined && !expected) {
  console.error(`No provider ${values.provider}`);
  process.exit(2);
}
const scope = values.scope?.split(',');
const timeout = Number(values.timeout);
for (const typed of positionals) {
  const domain = domainToASCII(typed.replace(/\.$/, '')).toLowerCase();
  const ask = askOverHttps({ resolvers, timeout, total: timeout * 6 });
  const { verdict, findings, asked, provider } = await checkDomain({
    domain,
    ask,
    resolvers: resolvers.length,
    providers: values.profile !== undefined && expected ? [expected, ...table] : table,
    selectors: values.selectors?.split(',') ?? [],
    ...(expected && { expected }),
    ...(scope && { scope: topics.filter((topic) => scope.includes(topic)) }),
  });
  const rows = findings.map(({ id, state, owner, weight, affects, expected: wanted, found }) => ({
    id,
    state,
    owner,
    weight,
    affects,
    expected: wanted,
    found,
  }));
  console.log(JSON.stringify({ domain, verdict, findings: rows, asked, ...(provider !== undefined && { provider }) }));
}
