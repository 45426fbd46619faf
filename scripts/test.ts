/**
 * `npm test`: everything, in the order in which it fails fastest. Installs what it
 * needs where that is missing and may be; ends with one line of totals, which CI reads.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
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

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
installNeeds();
const missing = missingNeeds();
if (missing !== undefined) {
  console.error(missing);
  process.exit(1);
}

const steps: { name: string; run: () => Totals }[] = [
  { name: 'check', run: () => runCommand('npm', ['run', '--silent', 'check']) },
  { name: 'unit', run: () => runVitest('unit', ['domain', 'pages']) },
  { name: 'build', run: () => runCommand('npm', ['run', '--silent', 'build'], rootSite) },
  { name: 'build for a folder', run: () => runCommand('npm', ['run', '--silent', 'build'], folderSite) },
  { name: 'hosts', run: () => runVitest('hosts', ['hosts']) },
  // All of it on one server, in a folder of its host; what differs by server is asked of the others.
  { name: 'browser on nginx', run: () => runBrowser('nginx', folderSite) },
  { name: 'browser on Caddy', run: () => runBrowser('caddy', rootSite, ['--grep', '@smoke']) },
  { name: 'browser on Apache', run: () => runBrowser('apache', rootSite, ['--grep', '@smoke']) },
];

const totals: Totals = { passed: 0, failed: 0 };
for (const { name, run } of steps) {
  const started = performance.now();
  console.log(`\n── ${name}`);
  const { passed, failed } = run();
  totals.passed += passed;
  totals.failed += failed;
  console.log(`── ${name}: ${passed} passed, ${failed} failed, ${((performance.now() - started) / 1000).toFixed(1)} s`);
  // Browser tests against a build that failed, or none, would only repeat the same failure.
  if (failed > 0 && name.startsWith('build')) break;
}
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 ? 1 : 0;

function runCommand(command: string, args: readonly string[], site?: Site): Totals {
  return succeeds(command, args, inEnvironment(site)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function runVitest(name: string, projects: readonly string[]): Totals {
  const file = `${reports}/${name}.json`;
  const succeeded = succeeds('vitest', [
    'run',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = readReport(file, (json) => ({ passed: json['numPassedTests'], failed: json['numFailedTests'] }));
  return settle(report, succeeded);
}

function runBrowser(host: string, site: Site, args: readonly string[] = []): Totals {
  const file = `${reports}/browser-${host}.json`;
  const environment = { ...inEnvironment(site), HOST: host, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const succeeded = succeeds('playwright', ['test', ...args, '--reporter=dot,json'], environment);
  const report = readReport(file, (json) => {
    const stats = json['stats'] as Record<string, unknown>;
    return { passed: stats['expected'], failed: Number(stats['unexpected']) + Number(stats['flaky']) };
  });
  return settle(report, succeeded);
}

/** A runner that failed without naming a failed test (it crashed, or found none) counts as one failure. */
function settle(report: Totals, succeeded: boolean): Totals {
  return succeeded || report.failed > 0 ? report : { ...report, failed: 1 };
}

function readReport(file: string, read: (json: Record<string, unknown>) => { passed: unknown; failed: unknown }): Totals {
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  const { passed, failed } = read(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>);
  return { passed: Number(passed), failed: Number(failed) };
}

/** How a build and those who serve it are told where it stands. */
function inEnvironment(site?: Site): NodeJS.ProcessEnv {
  return site ? { BASE: site.base, DIST: site.dist } : {};
}

function succeeds(command: string, args: readonly string[], extra: NodeJS.ProcessEnv = {}): boolean {
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...extra } }).status === 0;
}
