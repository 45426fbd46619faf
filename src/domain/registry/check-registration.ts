import type { AskJson, JsonReply } from '../live/ask-json.ts';
import { judgeRegistration, type RegistrySeen, type RegistryUnknown } from './judge-registration.ts';
import { readRdapDomain } from './rdap-answer.ts';
import { registryOf } from './registries.ts';
import type { RegistryJudgement } from './registry-finding.ts';

/** How many names are asked at most; the first is nearly always right. */
const mostNames = 3;

/**
 * The names that may be the registered one, in the order they are asked. People type the part of their address
 * after the @, which nearly always is the registered name; sometimes a host below it (`www.example.org`). Where
 * registration begins differs from ending to ending (`example.org`, `example.co.uk`) and only a long list tells
 * (the public suffix list, larger than this whole check). The registry itself knows: the longest name comes first,
 * and one it does not have (404) is asked again without its first label, down to two labels. A name of one label is
 * never asked.
 */
export function namesToAsk(domain: string): readonly string[] {
  const labels = domain.split('.');
  return labels
    .slice(0, -1)
    .map((_, at) => labels.slice(at).join('.'))
    .slice(-mostNames);
}

/** The address of the question about a name (RFC 9082 3.1.3). */
export function rdapAddress(base: string, name: string): string {
  return `${base}domain/${encodeURIComponent(name)}`;
}

const failures = {
  offline: 'registry-offline',
  timeout: 'registry-timeout',
  unreachable: 'registry-unreachable',
  'not-json': 'registry-not-rdap',
  stopped: 'registry-unreachable',
} as const satisfies Record<string, RegistryUnknown>;

/** Names a registry refuses as it would refuse anything below a registered one: gone, not found, not a name of ours. */
const notThisName = new Set([400, 404, 410, 422]);

function whyUnknown(reply: Exclude<JsonReply, { json: unknown }>): RegistrySeen {
  if ('failure' in reply) return { kind: 'unknown', why: failures[reply.failure] };
  return { kind: 'unknown', why: reply.status === 429 ? 'registry-busy' : 'registry-http-error', status: reply.status };
}

async function lookFor(domain: string, base: string, ask: AskJson, asked: string[]): Promise<RegistrySeen> {
  let refused: RegistrySeen | undefined;
  for (const name of namesToAsk(domain)) {
    const address = rdapAddress(base, name);
    asked.push(address);
    // One after the other: the next is asked only where this one is not known.
    // oxlint-disable-next-line no-await-in-loop
    const reply = await ask(address);
    if ('json' in reply) {
      const facts = readRdapDomain(reply.json, name);
      return facts ? { kind: 'known', name, facts } : { kind: 'unknown', why: 'registry-not-rdap' };
    }
    if ('failure' in reply || !notThisName.has(reply.status)) return whyUnknown(reply);
    // Only a 404 says that there is no such registration; another refusal leaves it open.
    if (reply.status !== 404) refused = whyUnknown(reply);
  }
  return refused ?? { kind: 'absent' };
}

/**
 * Asks the registry of a domain what it knows and judges it. Never rejects. Asks nothing where no registry is known
 * for the ending, or where its answers can't be read from a page. @param domain A-labels, lower case, at least two
 * labels @param ask puts one GET @param now milliseconds since 1970 @param base address of a registry to ask
 * instead of the ending's own; ends in a slash
 */
export async function checkRegistration(
  domain: string,
  ask: AskJson,
  now: number,
  base?: string,
): Promise<RegistryJudgement> {
  const registry = base === undefined ? registryOf(domain) : { base, readable: true };
  if (!registry) return judgeRegistration(domain, { kind: 'unknown', why: 'registry-none' }, now);
  if (!registry.readable) return judgeRegistration(domain, { kind: 'unknown', why: 'registry-unreadable' }, now);
  const asked: string[] = [];
  const seen = await lookFor(domain, registry.base, ask, asked);
  return judgeRegistration(domain, seen, now, asked);
}
