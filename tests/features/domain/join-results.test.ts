import { describe, expect, it } from 'vitest';
import type { DomainJudgement, FindingState } from '../../../src/domain/dns/finding.ts';
import { notChecked, wrong } from '../../../src/domain/dns/make-finding.ts';
import { judgeRegistration } from '../../../src/domain/registry/judge-registration.ts';
import type { StatusJudgement } from '../../../src/domain/status/status-finding.ts';
import { joinResults } from '../../../src/features/domain/join-results.ts';
import type { Checked } from '../../../src/features/domain/run-check.ts';
import type { PastedCheck } from '../../../src/features/domain/run-pasted.ts';

const now = Date.UTC(2026, 10, 25);
const domain = 'post.example';

function judged(verdict: FindingState): DomainJudgement {
  const findings = verdict === 'could-not-check' ? [notChecked('domain', 'resolver-unreachable')] : [];
  return { domain, verdict, receiving: verdict, findings, asked: [], mx: [], nameServers: verdict === 'fine' ? ['ns1.post.example'] : [] };
}

function live(verdict: FindingState, at: number, others: Partial<Checked> = {}): Checked {
  return { judgement: judged(verdict), registration: judgeRegistration(domain, { kind: 'absent' }, now), names: new Map(), at, ...others };
}

function hand(verdict: FindingState, at: number): PastedCheck {
  return { judgement: judged(verdict), understood: [], names: new Map([['proton', 'Proton']]), at };
}

function leads(one: Checked | undefined, other: PastedCheck | undefined) {
  const joined = joinResults(one, other);
  return joined && [joined.shown.by, joined.shown.judgement.verdict, joined.earlier?.by];
}

/** What is shown where the network told nothing of DNS, and a paste did. */
function besidePaste(verdict: FindingState, status?: StatusJudgement) {
  return joinResults(live('could-not-check', 1, { status }), hand(verdict, 2))?.shown;
}

describe('one verdict from what the network told and what was pasted', () => {
  it('is of the one there is', () => {
    expect(leads(undefined, undefined)).toBeUndefined();
    expect(leads(live('fine', 1), undefined)).toEqual(['live', 'fine', undefined]);
    expect(leads(undefined, hand('wrong', 1))).toEqual(['paste', 'wrong', undefined]);
  });

  it.each([
    ['a paste decides what the network left open', live('could-not-check', 1), hand('fine', 2), ['paste', 'fine', 'live']],
    ['it still does when the network is asked in vain once more', live('could-not-check', 3), hand('wrong', 2), ['paste', 'wrong', 'live']],
    ['half a paste takes nothing from a verdict', live('wrong', 1), hand('could-not-check', 2), ['live', 'wrong', 'paste']],
    ['of two verdicts the newer counts: the paste', live('wrong', 1), hand('fine', 2), ['paste', 'fine', 'live']],
    ['of two verdicts the newer counts: the network', live('fine', 2), hand('wrong', 1), ['live', 'fine', 'paste']],
    ['of two that tell nothing, too', live('could-not-check', 1), hand('could-not-check', 2), ['paste', 'could-not-check', 'live']],
  ] as const)('%s', (_, one, other, expected) => {
    expect(leads(one, other)).toEqual(expected);
  });

  it('keeps what the registry told beside a paste, compared with what was pasted', () => {
    expect(besidePaste('wrong')?.registration?.findings.map(({ id }) => id)).toEqual(['registration-missing']);
    expect(besidePaste('fine')?.registration?.findings.map(({ id }) => id)).toEqual(['registration-not-known']);
  });

  it('keeps what a status page told, but not that no provider was recognised', () => {
    const status: StatusJudgement = {
      state: 'incident',
      certain: true,
      findings: [wrong('status', 'status-incident', 'breaks')],
      asked: ['https://status.example/'],
      provider: 'proton',
    };
    const { provider: _, ...unknown } = status;
    expect(besidePaste('fine', status)?.status).toBe(status);
    expect(besidePaste('fine', unknown)?.status).toBeUndefined();
    expect([...(besidePaste('fine', status)?.names ?? [])]).toEqual([['proton', 'Proton']]);
  });
});
