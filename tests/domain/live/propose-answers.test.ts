import { describe, expect, it } from 'vitest';
import type { DomainJudgement, Finding, FindingId, FindingState, Topic, Weight } from '../../../src/domain/dns/finding.ts';
import { mailFlow } from '../../../src/domain/flow/mail-flow.ts';
import { proposeAnswers, sureAnswers } from '../../../src/domain/live/propose-answers.ts';
import type { RegistryFinding, RegistryFindingId, RegistryJudgement } from '../../../src/domain/registry/registry-finding.ts';
import type { StatusFinding, StatusJudgement } from '../../../src/domain/status/status-finding.ts';

const common = { affects: 'receive', owner: 'you', expected: [], found: [], set: [] } as const;

function finding(
  id: FindingId,
  state: FindingState,
  { weight = 'breaks', topic = 'mx' }: { weight?: Weight; topic?: Topic } = {},
): Finding {
  return { ...common, id, state, weight, topic };
}

const host = { priority: 10, target: 'mx1.example.net', addresses: ['192.0.43.10'], asked: true, wrong: [], provider: 'proton' };

function dns(findings: readonly Finding[], others: Partial<DomainJudgement> = {}): DomainJudgement {
  return { domain: 'post.example', verdict: 'fine', receiving: 'fine', findings, asked: [], mx: [host], nameServers: [], ...others };
}

function registration(...ids: readonly (RegistryFindingId | readonly [RegistryFindingId, FindingState])[]): RegistryJudgement {
  const findings = ids.map((one): RegistryFinding => {
    const [id, state] = typeof one === 'string' ? ([one, 'wrong'] as const) : one;
    return { ...common, id, state, weight: 'breaks', topic: 'registration' };
  });
  return { domain: 'post.example', verdict: 'wrong', findings, lookUp: 'https://example.net/', asked: [] };
}

function status(state: StatusJudgement['state'], certain = true): StatusJudgement {
  const id = (
    { none: 'status-none', planned: 'status-maintenance', incident: 'status-incident', 'could-not-check': 'status-timeout' } as const
  )[state];
  const findings: StatusFinding[] = [{ ...common, id, state: 'wrong', weight: 'note', topic: 'status' }];
  return { state, certain, findings, asked: [] };
}

describe('is the product in force', () => {
  it.each([
    ['registration-ended', 'domain-expired'],
    ['registration-redemption', 'domain-expired'],
    ['registration-restoring', 'domain-expired'],
    ['registration-deleting', 'domain-expired'],
    ['registration-held-by-registrar', 'suspended'],
    ['registration-held-by-registry', 'suspended'],
  ] as const)('%s proposes %s', (id, answer) => {
    expect(proposeAnswers({ registration: registration(id) })).toEqual({ product: { answer, evidence: [id] } });
  });

  it('names all that speaks for the answer, an end before a hold', () => {
    const both = registration('registration-held-by-registrar', 'registration-ended');
    expect(proposeAnswers({ registration: both }).product).toEqual({ answer: 'domain-expired', evidence: ['registration-ended'] });
    const held = registration('registration-held-by-registry', 'registration-held-by-registrar');
    expect(proposeAnswers({ registration: held }).product).toEqual({
      answer: 'suspended',
      evidence: ['registration-held-by-registrar', 'registration-held-by-registry'],
    });
  });

  it.each([
    [['registration-ends-soon', 'wrong']],
    [['registration-auto-renewed', 'could-not-check']],
    [['registration-no-date', 'could-not-check']],
    [['registration-missing', 'wrong']],
    [['registration-no-name-servers', 'wrong']],
    [['registry-timeout', 'could-not-check']],
    [['registration-ended', 'could-not-check']],
  ] as const)('%j proposes nothing, least of all that it is active', (row) => {
    expect(proposeAnswers({ registration: registration(row) })).toEqual({});
  });
});

it('a domain that is valid says so, and nothing of the mail service', () => {
  const valid = registration(['registration-valid', 'fine']);
  expect(proposeAnswers({ registration: valid })).toEqual({ product: { answer: 'domain-valid', evidence: ['registration-valid'] } });
  expect(proposeAnswers({ registration: registration(['registration-valid', 'fine'], 'registration-ended') }).product?.answer).toBe(
    'domain-expired',
  );
});

describe('is there maintenance', () => {
  it.each([
    ['none', 'status-none'],
    ['planned', 'status-maintenance'],
    ['incident', 'status-incident'],
  ] as const)('%s is proposed with its finding', (state, id) => {
    expect(proposeAnswers({ status: status(state) })).toEqual({ maintenance: { answer: state, evidence: [id] } });
  });

  it.each(['none', 'planned', 'incident'] as const)('%s of one product out of several proposes nothing', (state) => {
    expect(proposeAnswers({ status: status(state, false) })).toEqual({});
  });

  it('what could not be checked proposes nothing', () => {
    expect(proposeAnswers({ status: status('could-not-check') })).toEqual({});
  });
});

describe('do the MX records point to the provider', () => {
  it.each([
    ['domain-not-found', 'no-domain', 'domain'],
    ['mx-null', 'refuses', 'mx'],
    ['mx-missing', 'none', 'mx'],
    ['mx-missing-address-used', 'none', 'mx'],
    ['mx-mixed-providers', 'mixed', 'mx'],
    ['mx-leftover', 'mixed', 'mx'],
    ['mx-other-provider', 'wrong', 'mx'],
    ['dnssec-bogus', 'dnssec', 'domain'],
    ['nameservers-failing', 'name-servers', 'domain'],
    ['mx-target-typo', 'misspelt', 'mx'],
    ['mx-target-doubled', 'misspelt', 'mx'],
    ['mx-target-not-found', 'no-host', 'mx'],
    ['mx-target-no-address', 'no-host', 'mx'],
    ['mx-target-is-address', 'no-host', 'mx'],
    ['mx-target-private', 'no-host', 'mx'],
    ['mx-null-mixed', 'wrong', 'mx'],
  ] as const)('%s proposes %s', (id, answer, topic) => {
    const judged = dns([finding(id, 'wrong', { topic })], { receiving: 'wrong' });
    expect(proposeAnswers({ dns: judged })).toEqual({ mx: { answer, evidence: [id] } });
  });

  it('the chosen provider’s records propose right, without condition', () => {
    expect(proposeAnswers({ dns: dns([finding('mx-present', 'fine'), finding('mx-as-expected', 'fine')]) })).toEqual({
      mx: { answer: 'right', evidence: ['mx-as-expected'] },
    });
  });

  it('a provider that was only recognised proposes right on the condition that it is the person’s', () => {
    expect(proposeAnswers({ dns: dns([finding('mx-present', 'fine')], { provider: 'proton' }) })).toEqual({
      mx: { answer: 'right', evidence: ['mx-present'], ifProvider: 'proton' },
    });
  });

  const { provider: _, ...stranger } = host;
  it.each([
    ['nobody known', dns([finding('mx-present', 'fine')], { mx: [stranger] })],
    ['a stranger beside a provider', dns([finding('mx-present', 'fine')], { mx: [host, stranger], provider: 'proton' })],
    ['a filter in front', dns([finding('mx-present', 'fine')], { mx: [{ ...host, provider: 'mimecast' }], filter: 'mimecast' })],
    ['another provider, perhaps by another name', dns([finding('mx-present', 'fine'), finding('mx-other-provider', 'could-not-check')])],
  ])('%s: a server that works, whosever it is', (_name, judged) => {
    expect(proposeAnswers({ dns: judged })).toEqual({ mx: { answer: 'working', evidence: ['mx-present'] } });
  });

  it.each([
    ['no answer', dns([finding('resolver-timeout', 'could-not-check', { topic: 'domain' })], { receiving: 'could-not-check', mx: [] })],
    ['no records seen', dns([], { mx: [], provider: 'proton' })],
    [
      'the right records, one of them weak',
      dns([finding('mx-as-expected', 'fine'), finding('mx-target-alias', 'wrong', { weight: 'weakens' })], { receiving: 'wrong' }),
    ],
  ])('%s proposes nothing', (_name, judged) => {
    expect(proposeAnswers({ dns: judged })).toEqual({});
  });
});

it('is sure of what leaves nothing for the person to say', () => {
  const own = dns([finding('mx-present', 'fine')], { provider: 'proton' });
  expect([...sureAnswers(proposeAnswers({ dns: own, status: status('none') }))]).toEqual([['maintenance', 'none']]);
  const broken = dns([finding('mx-null', 'wrong')], { receiving: 'wrong' });
  const valid = registration(['registration-valid', 'fine']);
  expect([...sureAnswers(proposeAnswers({ dns: broken, registration: valid }))]).toEqual([['mx', 'refuses']]);
});

it('proposes nothing without judgements, all three with them, and only answers the wizard has', () => {
  expect(proposeAnswers({})).toEqual({});
  const proposed = proposeAnswers({
    dns: dns([finding('mx-null', 'wrong')], { receiving: 'wrong' }),
    registration: registration('registration-ended'),
    status: status('incident'),
  });
  expect(proposed).toMatchObject({ product: { answer: 'domain-expired' }, maintenance: { answer: 'incident' }, mx: { answer: 'refuses' } });
  for (const [step, { answer }] of Object.entries(proposed)) {
    expect(Object.keys(mailFlow.steps[step as keyof typeof proposed].answers)).toContain(answer);
  }
});
