import * as dnsPacket from '@leichtgewicht/dns-packet';
import type { Page } from '@playwright/test';
import { resolvers } from '../../src/probes/resolvers.ts';

/** Records by `name TYPE`; a name with none answers NXDOMAIN, unless another type of it is here. */
export type Zone = Readonly<Record<string, readonly unknown[]>>;

const soa = { mname: 'ns1.example', rname: 'admin.example', serial: 1, refresh: 3600, retry: 600, expire: 86_400, minimum: 300 };

/** Stands in for the resolvers at the edge of the network: answers in wire format from a zone, or fails. Collects what was asked. */
export async function answerFrom(page: Page, zone: Zone | 'blocked' | 'silent'): Promise<{ asked: string[]; hosts: Set<string> }> {
  const seen = { asked: [] as string[], hosts: new Set<string>() };
  for (const { url } of resolvers) {
    await page.route(`${url}?*`, async (route) => {
      const address = new URL(route.request().url());
      const message = Buffer.from(address.searchParams.get('dns') ?? '', 'base64url');
      const question = dnsPacket.decode(message).questions?.[0];
      if (!question) throw new Error('a message without a question');
      seen.asked.push(`${question.name} ${question.type}`);
      seen.hosts.add(address.hostname);
      if (zone === 'silent') return;
      if (zone === 'blocked') {
        await route.abort('blockedbyclient');
        return;
      }
      await route.fulfill({
        status: 200,
        headers: { 'content-type': 'application/dns-message', 'access-control-allow-origin': '*' },
        body: Buffer.from(answer(zone, question)),
      });
    });
  }
  return seen;
}

function answer(zone: Zone, question: { name: string; type: string }): Uint8Array {
  const records = zone[`${question.name} ${question.type}`] ?? [];
  const exists = Object.keys(zone).some((key) => key.split(' ')[0] === question.name);
  const nxdomain = 3;
  return dnsPacket.encode({
    type: 'response',
    id: 0,
    flags: dnsPacket.RECURSION_DESIRED | dnsPacket.RECURSION_AVAILABLE | (exists ? 0 : nxdomain),
    questions: [question],
    answers: records.map((data) => ({ name: question.name, type: question.type, ttl: 3600, data })),
    authorities: records.length > 0 ? [] : [{ name: 'example', type: 'SOA', ttl: 300, data: soa }],
  } as never);
}
