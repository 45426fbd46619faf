import type { ZoneFiles } from './zone-files.ts';

export interface Ports {
  readonly authoritative: number;
  /** A name server that serves another zone: it refuses. */
  readonly lame: number;
  /** A name server that takes questions and never answers. */
  readonly silent: number;
  readonly resolver: number;
  readonly front: number;
  /** DNS over plain HTTP, for programs. */
  readonly http: number;
  /** The two the pages ask, over HTTPS. */
  readonly first: number;
  readonly second: number;
}

function nsdZone(origin: string): string {
  return `zone:\n  name: "${origin}."\n  zonefile: "${origin}.zone"`;
}

function stubs(origins: readonly string[], port: number): string[] {
  return origins.map((origin) => `stub-zone:\n  name: "${origin}."\n  stub-addr: 127.0.0.1@${port}`);
}

/** NSD: the zones' own name server. */
export function nsdConfiguration(folder: string, port: number, served: readonly string[]): string {
  return `server:
  ip-address: 127.0.0.1@${port}
  server-count: 1
  username: ""
  chroot: ""
  do-ip6: no
  database: ""
  zonesdir: "${folder}"
  pidfile: "${folder}/nsd-${port}.pid"
  xfrdfile: "${folder}/xfrd-${port}.state"
  zonelistfile: "${folder}/zone-${port}.list"
remote-control:
  control-enable: no
${served.map(nsdZone).join('\n')}
`;
}

/**
 * Unbound: a resolver that validates. There is no root here, so each zone is a stub, what is asked of
 * one label or a number does not exist, and one key is trusted for everything below `test`.
 */
export function unboundConfiguration(folder: string, ports: Ports, { served, refused, dead, anchor }: ZoneFiles): string {
  return `server:
  interface: 127.0.0.1@${ports.resolver}
  num-threads: 1
  do-ip6: no
  username: ""
  chroot: ""
  directory: "${folder}"
  pidfile: "${folder}/unbound.pid"
  use-syslog: no
  logfile: ""
  do-not-query-localhost: no
  local-zone: "test." nodefault
  local-zone: "10." always_nxdomain
  local-zone: "mail." always_nxdomain
  module-config: "validator iterator"
  trust-anchor-file: "${folder}/${anchor}"
  ede: yes
  serve-expired: yes
  ede-serve-expired: yes
  val-log-level: 1
remote-control:
  control-enable: no
${[...stubs(served, ports.authoritative), ...stubs(refused, ports.lame), ...stubs(dead, ports.silent)].join('\n')}
`;
}

/**
 * dnsdist: DNS over HTTPS for the resolver, HTTP/2 and CORS as the public ones have; and what a front may
 * say by itself. The resolver is up by word: a check of its own would call it down on a busy machine.
 */
export function dnsdistConfiguration(folder: string, ports: Ports): string {
  const https = (port: number) =>
    `addDOHLocal("127.0.0.1:${port}", "${folder}/front.crt", "${folder}/front.key", {"/dns-query"}, {customResponseHeaders=headers})`;
  return `setSecurityPollSuffix("")
setLocal("127.0.0.1:${ports.front}")
setUDPTimeout(20)
newServer({address="127.0.0.1:${ports.resolver}", name="resolver"}):setUp()
local headers = {["access-control-allow-origin"]="*"}
addDOHLocal("127.0.0.1:${ports.http}", nil, nil, {"/dns-query"}, {customResponseHeaders=headers})
${https(ports.first)}
${https(ports.second)}
addAction("front-servfail.test.", RCodeAction(DNSRCode.SERVFAIL))
addAction(AndRule({makeRule("front-servfail-one.test."), NotRule(DSTPortRule(${ports.second}))}), RCodeAction(DNSRCode.SERVFAIL))
addAction("front-refused.test.", RCodeAction(DNSRCode.REFUSED))
addAction("front-notimp.test.", RCodeAction(DNSRCode.NOTIMP))
addAction("http-403.test.", HTTPStatusAction(403, "no", "text/plain"))
addAction("http-429.test.", HTTPStatusAction(429, "slow down", "text/plain"))
addAction("http-500.test.", HTTPStatusAction(500, "oops", "text/plain"))
addAction("http-html.test.", HTTPStatusAction(200, "<html>login</html>", "text/html"))
`;
}
