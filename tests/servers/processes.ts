import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';

/** Ports of loopback that are free now, all different. */
export async function freePorts(count: number): Promise<number[]> {
  const holders = Array.from({ length: count }, () => createServer());
  await Promise.all(
    holders.map(
      (holder) =>
        new Promise<void>((resolve) => {
          holder.listen(0, '127.0.0.1', resolve);
        }),
    ),
  );
  const ports = holders.map((holder) => (holder.address() as AddressInfo).port);
  await Promise.all(
    holders.map(
      (holder) =>
        new Promise<void>((resolve) => {
          holder.close(() => resolve());
        }),
    ),
  );
  return ports;
}

/** Runs a tool to its end; what it printed, or an error that says what it complained of. */
export function runTool(command: string, args: readonly string[], folder: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  if (error || status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr}`);
  return stdout;
}

/** A server that runs in the foreground, with what it has said so far. */
export interface Running {
  readonly name: string;
  readonly child: ChildProcess;
  log: () => string;
}

/** Runs what comes after it without root's rights, as the user who may do nothing on every system; anybody else has none to lose. */
export function asNobody(): [command: string, ...args: string[]] {
  return ['/usr/bin/setpriv', ...(process.getuid?.() === 0 ? ['--reuid=65534', '--regid=65534', '--clear-groups'] : ['--no-new-privs'])];
}

/**
 * Whatever ends the process that started it ends the server too, a kill that leaves no time for goodbyes included. `prefix` runs
 * the server, as `setpriv` does.
 */
export function startProcess(
  command: string,
  args: readonly string[],
  folder: string,
  prefix: readonly string[] = ['/usr/bin/setpriv'],
): Running {
  let log = '';
  const [first = '', ...rest] = prefix;
  const child = spawn(first, [...rest, '--pdeathsig', 'TERM', command, ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (log += piece.toString()));
  child.on('error', ({ message }) => (log += message));
  return { name: command, child, log: () => log };
}

/** Ends a server and waits until it is gone; one that does not listen is killed. */
export async function stopProcess({ child }: Running): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), 2000);
  await gone;
  clearTimeout(force);
}

/** Tries until it works. Throws with the logs when a server has ended, or when the time is over: a guard against hanging. */
export async function untilReady(attempt: () => Promise<boolean>, servers: readonly Running[], seconds = 120): Promise<void> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    // Each try after the one before.
    // oxlint-disable-next-line no-await-in-loop
    if (await attempt().catch(() => false)) return;
    const dead = servers.find(({ child }) => child.exitCode !== null || child.pid === undefined);
    if (dead || Date.now() > end) {
      throw new Error(`servers are not ready\n${servers.map(({ name, log }) => `── ${name}\n${log()}`).join('\n')}`);
    }
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
