import { describe, expect, it } from 'vitest';
import type { DomainJudgement, Finding, FindingState } from '../../../src/domain/dns/finding.ts';
import { fine, notChecked, wrong } from '../../../src/domain/dns/make-finding.ts';
import { byGravity, judgeTogether } from '../../../src/domain/live/judge-together.ts';
import type { RegistryFinding } from '../../../src/domain/registry/registry-finding.ts';
import type { StatusFinding } from '../../../src/domain/status/status-finding.ts';

interface Parts {
  readonly dns?: readonly [FindingState, ...Finding[]];
  readonly registration?: RegistryFinding;
  readonly status?: StatusFinding;
}

/** Verdict and id of the finding that leads it. */
function together({ dns = ['fine'], registration, status }: Parts) {
  const [verdict, ...findings] = dns;
  const judgement: DomainJudgement = { domain: 'post.example', verdict, receiving: verdict, findings, asked: [], mx: [], nameServers: [] };
  const { verdict: whole, leading } = judgeTogether(
    judgement,
    { domain: 'post.example', verdict: 'fine', findings: registration ? [registration] : [], lookUp: 'https://example.net/', asked: [] },
    { state: 'none', certain: true, findings: status ? [status] : [], asked: [] },
  );
  return [whole, leading?.id];
}

const gone = wrong('domain', 'domain-not-found', 'breaks');
const weak = wrong('mx', 'mx-target-alias', 'weakens');
const unreachable = notChecked('domain', 'resolver-unreachable');
const ended = wrong('registration', 'registration-ended', 'breaks');
const endsSoon = wrong('registration', 'registration-ends-soon', 'weakens');
const incident = wrong('status', 'status-incident', 'breaks');
const slow = wrong('status', 'status-incident', 'weakens');

describe('one verdict from three checks', () => {
  it.each([
    ['nothing wrong anywhere', {}, ['fine', undefined]],
    ['a registration in force and no incident', { registration: fine('registration', 'registration-valid') }, ['fine', undefined]],
    ['a registry that could not be asked', { registration: notChecked('registration', 'registry-timeout') }, ['fine', undefined]],
    ['an ended registration, though DNS still knows the domain', { registration: ended }, ['wrong', 'registration-ended']],
    ['its cause before what follows from it', { dns: ['wrong', gone], registration: ended }, ['wrong', 'registration-ended']],
    ['what breaks before what weakens', { dns: ['wrong', gone], registration: endsSoon }, ['wrong', 'domain-not-found']],
    ['a grave incident before a weak record', { dns: ['wrong', weak], status: incident }, ['wrong', 'status-incident']],
    ['a weak record before a small incident', { dns: ['wrong', weak], status: slow }, ['wrong', 'mx-target-alias']],
    ['an incident alone', { status: slow }, ['wrong', 'status-incident']],
    ['what is wrong though DNS was not reached', { dns: ['could-not-check', unreachable], status: incident }, ['wrong', 'status-incident']],
    ['a measure DNS does not count', { dns: ['fine', wrong('dmarc', 'dmarc-missing', 'weakens')] }, ['fine', undefined]],
    ['a remark', { dns: ['fine', wrong('mx', 'mx-many', 'note')] }, ['fine', undefined]],
  ] as const)('%s', (_, parts, verdict) => {
    expect(together(parts as Parts)).toEqual(verdict);
  });

  it('no registration and no status page make fine of what could not be checked', () => {
    const registration = fine('registration', 'registration-valid');
    const status = fine('status', 'status-none');
    expect(together({ dns: ['could-not-check', unreachable], registration, status })).toEqual(['could-not-check', 'resolver-unreachable']);
  });

  it('mail coming in comes before mail going out', () => {
    const spf = wrong('spf', 'spf-two', 'breaks');
    expect(byGravity([spf, incident, weak, gone]).map(({ id }) => id)).toEqual([
      'domain-not-found',
      'status-incident',
      'spf-two',
      'mx-target-alias',
    ]);
  });
});
