import { createHash, X509Certificate } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { missingNeeds } from '../../scripts/needs.ts';
import { askOverHttps } from '../../src/probes/doh.ts';
import { resolvers } from '../../src/probes/resolvers.ts';
import { dnsdistConfiguration, nsdConfiguration, unboundConfiguration, type Ports } from './configurations.ts';
import { freePorts, runTool, startProcess, stopProcess, untilReady, type Running } from './processes.ts';
import { writeZones } from './zone-files.ts';

/** Real name servers, a real validating resolver and a real DoH front, all on loopback. */
export interface DnsServers {
  /** Ports of DNS over HTTPS: what the first and the second resolver of the pages become. */
  readonly ports: Pick<Ports, 'http' | 'first' | 'second'>;
  /** The same in plain HTTP, and both in HTTPS, as addresses. */
  readonly http: string;
  readonly https: readonly [string, string];
  /** Files of the certificate made for them, and Chromium's mark of its key. */
  readonly certificate: string;
  readonly key: string;
  readonly spki: string;
  readonly stop: () => Promise<void>;
}

/** A certificate for the resolvers' names, signed by itself. */
function makeCertificate(folder: string): { certificate: string; key: string; spki: string } {
  const names = [...resolvers.map(({ url }) => `DNS:${new URL(url).hostname}`), 'DNS:localhost', 'IP:127.0.0.1'];
  const [certificate, key] = [path.join(folder, 'front.crt'), path.join(folder, 'front.key')];
  const subject = ['-subj', '/CN=localhost', '-addext', `subjectAltName=${names.join(',')}`];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '30'];
  runTool('openssl', ['req', '-x509', ...curve, ...subject, '-keyout', key, '-out', certificate], folder);
  const { publicKey } = new X509Certificate(readFileSync(certificate));
  const spki = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64');
  return { certificate, key, spki };
}

/**
 * Starts NSD twice, Unbound and dnsdist in a temporary folder, and waits until all of them answer.
 * `rows` are put into the zone `test.` besides the situations. `stop` ends them and removes the folder;
 * so does the end of this process, whatever ends it.
 */
export async function startDnsServers(rows: readonly string[] = []): Promise<DnsServers> {
  const missing = missingNeeds();
  if (missing !== undefined) throw new Error(missing);
  const folder = mkdtempSync(path.join(tmpdir(), 'mailmend-dns-'));
  const running: Running[] = [];
  const silent = createSocket('udp4');
  const killAll = () => {
    for (const { child } of running) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', killAll);
  const stop = async () => {
    process.off('exit', killAll);
    silent.close();
    await Promise.all(running.map(stopProcess));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const [authoritative = 0, lame = 0, resolver = 0, front = 0, http = 0, first = 0, second = 0] = await freePorts(7);
    await new Promise<void>((resolve) => {
      silent.bind(0, '127.0.0.1', resolve);
    });
    silent.unref();
    const ports: Ports = { authoritative, lame, silent: silent.address().port, resolver, front, http, first, second };
    const zones = writeZones(folder, rows);
    const { certificate, key, spki } = makeCertificate(folder);
    const start = (command: string, args: readonly string[], file: string, text: string) => {
      writeFileSync(path.join(folder, file), text);
      running.push(startProcess(command, [...args, file], folder));
    };
    start('/usr/sbin/nsd', ['-d', '-c'], 'nsd.conf', nsdConfiguration(folder, authoritative, zones.served));
    start('/usr/sbin/nsd', ['-d', '-c'], 'lame.conf', nsdConfiguration(folder, lame, ['elsewhere']));
    start('/usr/sbin/unbound', ['-d', '-c'], 'unbound.conf', unboundConfiguration(folder, ports, zones));
    start('/usr/bin/dnsdist', ['--supervised', '--disable-syslog', '-C'], 'dnsdist.conf', dnsdistConfiguration(folder, ports));
    const address = `http://127.0.0.1:${http}/dns-query`;
    await untilReady(() => answers(address), running);
    await letGrowOld(address);
    const https = [`https://127.0.0.1:${first}/dns-query`, `https://127.0.0.1:${second}/dns-query`] as const;
    return { ports: { http, first, second }, http: address, https, certificate, key, spki, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function ask(address: string, name: string) {
  return askOverHttps({ resolvers: [address], timeout: 2000 })(name, 'MX', { resolver: 0 });
}

async function answers(address: string): Promise<boolean> {
  const said = await Promise.all(['one-mx.test', 'signed-ok.test', 'lame-refused.test'].map((name) => ask(address, name)));
  const rcodes = said.map((answer) => ('rcode' in answer ? answer.rcode : ''));
  return rcodes.join(' ') === 'NOERROR NOERROR SERVFAIL';
}

/** The resolver learns a record that lives one second, and has it past its time when it is asked again. */
async function letGrowOld(address: string): Promise<void> {
  await ask(address, 'stale.test');
  await new Promise((resolve) => setTimeout(resolve, 1500));
}
