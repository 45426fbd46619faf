/**
 * `npm test`: everything, in the order in which it fails fastest. Installs what it
 * needs where that is missing and may be; ends with one line of totals, which CI reads.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installNeeds, missingNeeds } from './needs.ts';

const reports = '.cache/reports';

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
  { name: 'unit', run: runUnit },
  { name: 'build', run: () => runCommand('npm', ['run', '--silent', 'build']) },
  { name: 'browser', run: runBrowser },
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
  if (failed > 0 && name === 'build') break;
}
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 ? 1 : 0;

function runCommand(command: string, args: readonly string[]): Totals {
  return succeeds(command, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function runUnit(): Totals {
  const file = `${reports}/unit.json`;
  const succeeded = succeeds('vitest', ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]);
  const report = readReport(file, (json) => ({ passed: json['numPassedTests'], failed: json['numFailedTests'] }));
  return settle(report, succeeded);
}

function runBrowser(): Totals {
  const file = `${reports}/browser.json`;
  const succeeded = succeeds('playwright', ['test', '--reporter=dot,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: file });
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

function succeeds(command: string, args: readonly string[], extra: NodeJS.ProcessEnv = {}): boolean {
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...extra } }).status === 0;
}
