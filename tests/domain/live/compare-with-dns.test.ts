import { describe, expect, it } from 'vitest';
import type { DomainJudgement, FindingId } from '../../../src/domain/dns/finding.ts';
import { wrong } from '../../../src/domain/dns/make-finding.ts';
import { compareWithDns } from '../../../src/domain/live/compare-with-dns.ts';
import { judgeRegistration, type RegistrySeen } from '../../../src/domain/registry/judge-registration.ts';

const now = Date.UTC(2026, 10, 25);
const domain = 'post.example';

function dns(nameServers: readonly string[], ...ids: readonly FindingId[]): DomainJudgement {
  const findings = ids.map((id) => wrong('domain' as const, id, 'breaks'));
  return { domain, verdict: 'wrong', receiving: 'wrong', findings, asked: [], mx: [], nameServers };
}

function compared(seen: RegistrySeen, seenInDns: DomainJudgement) {
  const { verdict, findings } = compareWithDns(judgeRegistration(domain, seen, now), seenInDns);
  return { verdict, ids: findings.map(({ id }) => id) };
}

function signed(name: string, is: boolean): RegistrySeen {
  return { kind: 'known', name, facts: { states: [], nameServers: [], signed: is, expires: now * 2 } };
}

describe('registry and DNS together', () => {
  it('not registered stands where DNS does not know the domain either, or was not reached', () => {
    const missing = { verdict: 'wrong', ids: ['registration-missing'] };
    expect(compared({ kind: 'absent' }, dns([], 'domain-not-found'))).toEqual(missing);
    expect(compared({ kind: 'absent' }, dns(['ns1.post.example'], 'domain-not-found'))).toEqual(missing);
    expect(compared({ kind: 'absent' }, dns([]))).toEqual(missing);
  });

  it('not registered is left open where DNS knows the domain', () => {
    expect(compared({ kind: 'absent' }, dns(['ns1.post.example']))).toEqual({
      verdict: 'could-not-check',
      ids: ['registration-not-known'],
    });
  });

  it('a signed delegation with signatures that do not hold is a key left behind', () => {
    expect(compared(signed(domain, true), dns([], 'dnssec-bogus'))).toEqual({
      verdict: 'wrong',
      ids: ['registration-key-left', 'registration-valid'],
    });
  });

  it.each([
    ['the delegation is not signed', signed(domain, false), dns([], 'dnssec-bogus')],
    ['the signatures hold', signed(domain, true), dns(['ns1.post.example'])],
    ['the registry spoke of another name', signed('example', true), dns([], 'dnssec-bogus')],
  ])('nothing is added where %s', (_, seen, seenInDns) => {
    expect(compared(seen, seenInDns)).toEqual({ verdict: 'fine', ids: ['registration-valid'] });
  });
});
