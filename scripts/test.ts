/**
 * `npm test`: everything. What needs no built site runs beside the builds. Installs what it
 * needs where that is missing and may be; ends with one line of totals, which CI reads.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { installNeeds, missingNeeds } from './needs.ts';
import { folderSite, rootSite } from '../tests/hosts/sites.ts';

const reports = '.cache/reports';

/** The two builds: at the root of a host, and in a folder of one. */
interface Site {
  base: string;
  dist: string;
}

interface Totals {
  passed: number;
  failed: number;
}

const none: Totals = { passed: 0, failed: 0 };

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
installNeeds();
const missing = missingNeeds();
if (missing !== undefined) {
  console.error(missing);
  process.exit(1);
}

interface Step {
  name: string;
  run: (name: string) => Promise<Totals>;
}

const unit: Step = { name: 'unit', run: async (name) => runVitest(name, ['domain', 'pages']) };
const builds: readonly Step[] = [
  { name: 'build', run: async (name) => runScript(name, 'build', rootSite) },
  { name: 'build for a folder', run: async (name) => runScript(name, 'build', folderSite) },
];
const check: Step = { name: 'check', run: async (name) => runScript(name, 'check') };
// All of it on one server, in a folder of its host; what differs by server is asked of the others.
const browser: Step = { name: 'browser on nginx', run: async () => runBrowser('nginx', folderSite) };
const others: readonly Step[] = [
  { name: 'hosts', run: async (name) => runVitest(name, ['hosts']) },
  { name: 'browser on Caddy', run: async (name) => runBrowser('caddy', rootSite, { only: '@smoke', printAs: name }) },
  { name: 'browser on Apache', run: async (name) => runBrowser('apache', rootSite, { only: '@smoke', printAs: name }) },
];

// Each of these uses one core for most of its time. The builds write to the same folder before the pages: one after the other.
const [looked, built, tested] = await Promise.all([inTurn([check]), inTurn(builds), inTurn([unit])]);
// Browser tests against a build that failed, or none, would only repeat the same failure.
const seen = built.failed > 0 ? none : await inTurn([browser]);
// Most of the time of each of these goes into starting.
const asked = built.failed > 0 ? [] : await Promise.all(others.map(async (step) => inTurn([step])));
const all = [looked, built, tested, seen, ...asked].reduce(sum);
console.log(`\n${all.passed} passed, ${all.failed} failed`);
process.exitCode = all.failed > 0 ? 1 : 0;

/** Runs steps one after the other, and says of each how it went. */
async function inTurn(steps: readonly Step[]): Promise<Totals> {
  let soFar = none;
  for (const { name, run } of steps) {
    const started = performance.now();
    // oxlint-disable-next-line no-await-in-loop
    const totals = await run(name);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`── ${name}: ${totals.passed} passed, ${totals.failed} failed, ${seconds} s`);
    soFar = sum(soFar, totals);
  }
  return soFar;
}

function sum(one: Totals, other: Totals): Totals {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}

/** Runs an npm script; what it prints is shown once it has ended, since others print beside it. */
async function runScript(name: string, script: string, site?: Site): Promise<Totals> {
  const succeeded = await succeeds('npm', ['run', '--silent', script], { env: inEnvironment(site), printAs: name });
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function runVitest(name: string, projects: readonly string[]): Promise<Totals> {
  const file = `${reports}/${name}.json`;
  const only = projects.map((project) => `--project=${project}`);
  const args = ['run', ...only, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const succeeded = await succeeds('vitest', args, { printAs: name });
  const report = readReport(file, (json) => ({ passed: json['numPassedTests'], failed: json['numFailedTests'] }));
  return settle(report, succeeded);
}

/** `only` narrows it to the tests with a tag. */
async function runBrowser(host: string, site: Site, { only, printAs }: { only?: string; printAs?: string } = {}): Promise<Totals> {
  const file = `${reports}/browser-${host}.json`;
  const env = { ...inEnvironment(site), HOST: host, PORT: String(await freePort()), PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const args = ['test', '--reporter=dot,json', ...(only === undefined ? [] : ['--grep', only])];
  const succeeded = await succeeds('playwright', args, { env, ...(printAs !== undefined && { printAs }) });
  const report = readReport(file, (json) => {
    const stats = json['stats'] as Record<string, unknown>;
    return { passed: stats['expected'], failed: Number(stats['unexpected']) + Number(stats['flaky']) };
  });
  return settle(report, succeeded);
}

/** A port nobody listens to: those who test two checkouts at once don't meet. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** A runner that failed without naming a failed test (it crashed, or found none) counts as one failure. */
function settle(report: Totals, succeeded: boolean): Totals {
  return succeeded || report.failed > 0 ? report : { ...report, failed: 1 };
}

function readReport(file: string, read: (json: Record<string, unknown>) => { passed: unknown; failed: unknown }): Totals {
  if (!existsSync(file)) return none;
  const { passed, failed } = read(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>);
  return { passed: Number(passed), failed: Number(failed) };
}

/** How a build and those who serve it are told where it stands. */
function inEnvironment(site?: Site): NodeJS.ProcessEnv {
  return site ? { BASE: site.base, DIST: site.dist } : {};
}

interface Running {
  env?: NodeJS.ProcessEnv;
  /** Holds back what is printed until the end, and heads it with this. */
  printAs?: string;
}

/** Runs a command to its end; whether it said that all is well. */
async function succeeds(command: string, args: readonly string[], { env = {}, printAs }: Running): Promise<boolean> {
  const child = spawn(command, args, {
    stdio: ['inherit', printAs === undefined ? 'inherit' : 'pipe', printAs === undefined ? 'inherit' : 'pipe'],
    env: { ...process.env, ...env },
  });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => printed.push(piece));
  const [status] = (await once(child, 'close')) as [number | null];
  if (printAs !== undefined) process.stdout.write(`\n── ${printAs}\n${Buffer.concat(printed).toString()}`);
  return status === 0;
}
