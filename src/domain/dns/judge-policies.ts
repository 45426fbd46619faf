import type { Finding } from './finding.ts';
import { fine, notChecked, wrong } from './make-finding.ts';
import { isNotPasted, recordsOf, silenceOf, waitOf } from './resolve.ts';
import type { Resolved, Resolver } from './resolve.ts';

function tagsOf(text: string): Map<string, string> {
  const pairs = text.split(';').map((part) => part.split('='));
  return new Map(pairs.map(([name = '', ...value]) => [name.trim().toLowerCase(), value.join('=').trim()]));
}

function isDmarc(text: string): boolean {
  const [first = ''] = text.split(';');
  const [name = '', value = ''] = first.split('=');
  return name.trim().toLowerCase() === 'v' && value.trim() === 'DMARC1';
}

/** Names whose `_dmarc.` is asked above a domain (RFC 9989 4.10): over eight labels jump to seven, the top last. */
export function namesAbove(domain: string): string[] {
  const labels = domain.split('.');
  const start = labels.length > 8 ? labels.length - 7 : 1;
  return labels.slice(start).map((_, at) => labels.slice(start + at).join('.'));
}

function judgeDmarcRecord(text: string, found: { found: string[] }): Finding[] {
  const tags = tagsOf(text);
  const old = ['pct', 'rf', 'ri'].filter((tag) => tags.has(tag));
  const findings: Finding[] = old.length > 0 ? [wrong('dmarc', 'dmarc-old-tag', 'note', { found: old })] : [];
  if (['none', 'quarantine', 'reject'].includes(tags.get('p')?.toLowerCase() ?? ''))
    return [...findings, fine('dmarc', 'dmarc-present', found)];
  if (!(tags.get('rua') ?? '').toLowerCase().startsWith('mailto:')) return [...findings, wrong('dmarc', 'dmarc-syntax', 'weakens', found)];
  return [...findings, fine('dmarc', 'dmarc-present', found), wrong('dmarc', 'dmarc-no-policy', 'note', found)];
}

/** DMARC at the domain, else inherited by the tree walk (RFC 9989). */
export async function judgeDmarc(answer: Resolved, apex: Resolved, domain: string, resolver: Resolver): Promise<Finding[]> {
  if (isNotPasted(answer)) return [notChecked('dmarc', 'not-pasted', { found: [`_dmarc.${domain} TXT`] })];
  if (answer.kind !== 'answer') return [];
  const set = [{ name: `_dmarc.${domain}`, type: 'TXT' as const, value: 'v=DMARC1; p=none' }];
  const advice = { expected: ['v=DMARC1; p=none'], set, ...waitOf(answer) };
  const texts = recordsOf(answer, 'TXT').map(({ text }) => text);
  const records = texts.filter((text) => isDmarc(text));
  const [only] = records;
  if (records.length > 1) return [wrong('dmarc', 'dmarc-two', 'weakens', { ...waitOf(answer), found: records })];
  if (only !== undefined) return judgeDmarcRecord(only, { found: [only] });
  const near = texts.filter((text) => text.toLowerCase().includes('dmarc1'));
  if (near.length > 0) return [wrong('dmarc', 'dmarc-syntax', 'weakens', { ...advice, found: near })];
  const misplaced = recordsOf(apex, 'TXT')
    .map(({ text }) => text)
    .filter((text) => isDmarc(text));
  if (misplaced.length > 0) return [wrong('dmarc', 'dmarc-wrong-place', 'weakens', { ...advice, found: misplaced })];
  const above = await Promise.all(
    namesAbove(domain).map(async (name) => ({ name, said: await resolver.resolve(`_dmarc.${name}`, 'TXT') })),
  );
  for (const { name, said } of above) {
    const inherited = recordsOf(said, 'TXT').filter(({ text }) => isDmarc(text));
    if (inherited.length === 1)
      return [fine('dmarc', 'dmarc-inherited', { found: [`_dmarc.${name}`, ...inherited.map(({ text }) => text)] })];
  }
  const silent = above.find(({ said }) => said.kind !== 'answer');
  if (silent) return [notChecked('dmarc', silenceOf([silent.said]), { found: [`_dmarc.${silent.name} TXT`] })];
  return [wrong('dmarc', 'dmarc-missing', 'weakens', advice)];
}

/** Asks for the keys at all selectors; none where the name above them does not exist, nor anything below it (RFC 8020 2). */
async function askForKeys(domain: string, selectors: readonly string[], resolver: Resolver) {
  const above = `_domainkey.${domain}`;
  // With a single selector the name above would cost what it saves.
  if (selectors.length > 1) {
    const said = await resolver.resolve(above, 'TXT');
    if (said.kind === 'answer' && said.answer.rcode === 'NXDOMAIN') return { names: [above], answers: [] };
  }
  const names = selectors.map((selector) => `${selector}.${above}`);
  return { names, answers: await Promise.all(names.map((name) => resolver.resolve(name, 'TXT'))) };
}

/**
 * DKIM at known selectors. Silence proves nothing (RFC 6376 3.6.2.1), and no name to keep keys under says
 * only that this domain has none: the provider may sign with its own.
 */
export async function judgeDkim(domain: string, selectors: readonly string[], resolver: Resolver): Promise<Finding[]> {
  if (selectors.length === 0) return [];
  const { names, answers } = await askForKeys(domain, selectors, resolver);
  // Keys are looked for in passing; nobody is asked to do that by hand.
  if (answers.length > 0 && answers.every((answer) => isNotPasted(answer))) return [];
  const keys = answers.flatMap((answer) => recordsOf(answer, 'TXT')).filter(({ text }) => tagsOf(text).has('p'));
  const good = keys.filter(({ text }) => tagsOf(text).get('p') !== '');
  if (good.length > 0) return [fine('dkim', 'dkim-found', { found: good.map(({ name }) => name) })];
  if (keys.length > 0) return [wrong('dkim', 'dkim-revoked', 'weakens', { found: keys.map(({ name }) => name) })];
  return [notChecked('dkim', 'dkim-not-seen', { found: names })];
}

/** Presence of MTA-STS; the policy itself cannot be read by a page (RFC 8461 3). */
export async function judgeMtaSts(answer: Resolved, domain: string, resolver: Resolver): Promise<Finding[]> {
  const records = recordsOf(answer, 'TXT')
    .map(({ text }) => text)
    .filter((text) => /^v=STSv1\s{0,9}(;|$)/.test(text));
  if (records.length === 0) return [];
  const details = { found: records, ...waitOf(answer) };
  if (records.length > 1) return [wrong('mta-sts', 'mta-sts-two', 'weakens', details)];
  const host = `mta-sts.${domain}`;
  const [v4, v6] = await Promise.all([resolver.resolve(host, 'A'), resolver.resolve(host, 'AAAA')]);
  const known = v4.kind === 'answer' && v6.kind === 'answer';
  const has = recordsOf(v4, 'A').length + recordsOf(v6, 'AAAA').length > 0;
  if (known && !has) return [wrong('mta-sts', 'mta-sts-host-missing', 'weakens', { ...details, expected: [host] })];
  return [notChecked('mta-sts', 'mta-sts-policy', { ...details, expected: [`https://${host}/.well-known/mta-sts.txt`] })];
}

export function judgeTlsRpt(answer: Resolved): Finding[] {
  const found = recordsOf(answer, 'TXT')
    .map(({ text }) => text)
    .filter((text) => text.startsWith('v=TLSRPTv1'));
  return found.length === 1 ? [fine('tls-rpt', 'tls-rpt-present', { found })] : [];
}

/** DANE counts only where MX and TLSA are validated, usage 2 or 3 (RFC 7672 2.2, 3.1). */
export async function judgeDane(mx: Resolved, hosts: readonly string[], resolver: Resolver): Promise<Finding[]> {
  if (mx.kind !== 'answer' || !mx.answer.authentic) return [];
  const names = hosts.map((host) => `_25._tcp.${host}`);
  const answers = await Promise.all(names.map((name) => resolver.resolve(name, 'TLSA')));
  const signed = answers.filter((answer) => answer.kind === 'answer' && answer.answer.authentic);
  const found = signed.flatMap((answer) => recordsOf(answer, 'TLSA')).filter(({ usage }) => usage === 2 || usage === 3);
  return found.length > 0 ? [fine('dane', 'dane-present', { found: found.map(({ name }) => name) })] : [];
}
