import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonReply } from '../../../src/domain/live/ask-json.ts';
import { findProvider } from '../../../src/domain/providers/catalogue.ts';
import { checkStatus } from '../../../src/domain/status/check-status.ts';
import { judgeStatus } from '../../../src/domain/status/judge-status.ts';
import { statusPageOf, summaryAddress } from '../../../src/domain/status/status-pages.ts';
import { statusPages } from '../../../src/domain/status/status-table.ts';

const now = Date.UTC(2026, 10, 25, 12);

type Part = Record<string, unknown>;

/** The shape of Statuspage's summary; parts are `name`, `status` and what else a test needs. */
function summary(components: readonly Part[], others: Part = {}) {
  return {
    page: { id: 'x1', name: 'Example', url: 'https://status.example.net' },
    status: { indicator: 'none', description: 'All Systems Operational' },
    components: components.map((part, at) => ({ id: `c${at}`, status: 'operational', group: false, group_id: null, ...part })),
    incidents: [],
    scheduled_maintenances: [],
    ...others,
  };
}

function judged(provider: string, json: unknown, products = [provider]) {
  const page = statusPageOf(provider);
  if (!page) throw new Error(`no page for ${provider}`);
  const { state, certain, findings } = judgeStatus(page, products, { json }, now);
  return { state, certain, found: findings.map((finding) => [finding.id, finding.weight, ...finding.found]) };
}

function inDays(days: number): string {
  return new Date(now + days * 86_400_000).toISOString();
}

function ovhcloud(zimbra: string) {
  return summary([{ name: 'Emails' }, { name: 'Zimbra', status: zimbra }]);
}

const allWell = summary([{ name: 'Proton Mail' }, { name: 'Proton VPN' }]);

describe('the rows of status pages', () => {
  it.each(statusPages.map((row) => [row.name, row] as const))('%s has known providers, and an https page', (_, row) => {
    expect(Object.keys(row.carries).filter((id) => findProvider(id) === undefined)).toEqual([]);
    expect(new URL(row.page).protocol).toBe('https:');
    expect(row.page).toMatch(/\/$/);
    expect(summaryAddress(row)).toBe(`${row.page}api/v2/summary.json`);
  });

  it('leave nobody to chance', () => {
    expect(statusPageOf('constructor')).toBeUndefined();
    expect(statusPageOf('microsoft-365')).toBeUndefined();
  });
});

describe('a provider’s service', () => {
  it('with nothing told of mail is none, which names what was looked at', () => {
    expect(judged('proton', allWell)).toEqual({ state: 'none', certain: true, found: [['status-none', 'note', 'Proton Mail']] });
  });

  it('is none where only other things fail', () => {
    expect(judged('proton', summary([{ name: 'Proton Mail' }, { name: 'Proton VPN', status: 'major_outage' }])).state).toBe('none');
  });

  it.each([
    ['degraded_performance', 'weakens'],
    ['partial_outage', 'breaks'],
    ['major_outage', 'breaks'],
  ])('with mail in %s is an incident that %s', (status, weight) => {
    expect(judged('proton', summary([{ name: 'Proton Mail', status }]))).toEqual({
      state: 'incident',
      certain: true,
      found: [['status-incident', weight, 'Proton Mail']],
    });
  });

  it('has an incident that touches mail, though its parts say operational, with the provider’s own page about it', () => {
    const incident = { name: 'Delays', status: 'monitoring', shortlink: 'https://stspg.io/x', components: [{ id: 'c0' }] };
    const json = summary([{ name: 'Proton Mail' }, { name: 'Proton VPN' }], { incidents: [incident] });
    expect(judged('proton', json)).toMatchObject({ state: 'incident', found: [['status-incident', 'weakens', 'Delays']] });
    const page = statusPageOf('proton');
    expect(page && judgeStatus(page, ['proton'], { json }, now).findings[0]?.source).toBe('https://stspg.io/x');
  });

  it.each([
    ['one about something else', { name: 'VPN down', status: 'investigating', components: [{ id: 'c1' }] }],
    ['one that is over', { name: 'Mail delays', status: 'resolved', components: [{ id: 'c0' }] }],
    ['one that names no part and does not speak of mail', { name: 'Slow website', status: 'investigating', components: [] }],
  ])('is none with %s', (_, incident) => {
    expect(judged('proton', summary([{ name: 'Proton Mail' }, { name: 'Proton VPN' }], { incidents: [incident] })).state).toBe('none');
  });

  it('has an incident that names no part but speaks of mail', () => {
    const incidents = [{ name: 'Incoming email is late', status: 'identified', components: [] }];
    expect(judged('proton', summary([{ name: 'Proton Mail' }], { incidents })).state).toBe('incident');
  });

  it.each([
    ['in_progress', 'planned'],
    ['verifying', 'planned'],
    ['completed', 'none'],
  ])('with maintenance %s is %s', (status, state) => {
    const scheduled_maintenances = [{ name: 'Upgrade', status, components: [{ id: 'c0' }] }];
    expect(judged('proton', summary([{ name: 'Proton Mail' }], { scheduled_maintenances })).state).toBe(state);
  });

  it('with mail under maintenance is planned', () => {
    expect(judged('proton', summary([{ name: 'Proton Mail', status: 'under_maintenance' }])).found).toEqual([
      ['status-maintenance', 'weakens', 'Proton Mail'],
    ]);
  });

  it('tells of maintenance in the week to come, which is no fault now', () => {
    const soon = { name: 'Upgrade', status: 'scheduled', scheduled_for: inDays(2), components: [{ id: 'c0' }] };
    const json = summary([{ name: 'Proton Mail' }], { scheduled_maintenances: [soon, { ...soon, name: 'Far', scheduled_for: inDays(8) }] });
    expect(judged('proton', json)).toEqual({
      state: 'none',
      certain: true,
      found: [
        ['status-none', 'note', 'Proton Mail'],
        ['status-planned', 'note', '2026-11-27T12:00Z Upgrade'],
      ],
    });
  });

  it('with an incident and maintenance at once is an incident, and both are told', () => {
    const json = summary([
      { name: 'Proton Mail', status: 'major_outage' },
      { name: 'Proton Mail bridge', status: 'under_maintenance', group_id: 'c0' },
    ]);
    expect(judged('proton', json).state).toBe('incident');
    expect(judged('proton', json).found.map(([id]) => id)).toEqual(['status-incident', 'status-maintenance']);
  });

  it('can not be checked where no part is known to carry mail', () => {
    expect(judged('proton', summary([{ name: 'Web hosting' }]))).toEqual({
      state: 'could-not-check',
      certain: true,
      found: [['status-no-mail-part', 'note']],
    });
    expect(judged('gandi', summary([{ name: 'Hosting' }, { name: 'Mailchimp connector' }])).state).toBe('could-not-check');
  });

  it('takes the parts in a group of the name, and those that speak of mail', () => {
    const grouped = summary([
      { name: 'Emails', group: true },
      { name: 'Server 12', status: 'major_outage', group_id: 'c0' },
      { name: 'Web' },
    ]);
    expect(judged('ovhcloud-mx-plan', grouped).found).toEqual([['status-incident', 'breaks', 'Server 12']]);
    expect(judged('gandi', summary([{ name: 'GandiMail: IMAP & SMTP', status: 'partial_outage' }, { name: 'Web' }])).state).toBe(
      'incident',
    );
  });

  it('prefers a part of exactly that name to one that only contains it', () => {
    const json = summary([{ name: 'Microsoft' }, { name: 'Hosted Microsoft', status: 'major_outage' }]);
    expect(judged('ovhcloud-email-pro', json).state).toBe('none');
    expect(judged('ovhcloud-exchange-hosted', json).state).toBe('incident');
  });

  it('is judged whole where all the company does is mail', () => {
    expect(judged('mailgun', summary([{ name: 'API', status: 'partial_outage' }])).state).toBe('incident');
    expect(judged('mailgun', summary([{ name: 'API' }], { incidents: [{ name: 'Anything', status: 'investigating' }] })).state).toBe(
      'incident',
    );
  });
});

describe('a provider whose products share their mail servers', () => {
  const products = ['ovhcloud-mx-plan', 'ovhcloud-zimbra'];

  it('is certain only where all of them stand alike', () => {
    expect(judged('ovhcloud-mx-plan', ovhcloud('operational'), products)).toMatchObject({ state: 'none', certain: true });
    expect(judged('ovhcloud-mx-plan', ovhcloud('major_outage'), products)).toEqual({
      state: 'incident',
      certain: false,
      found: [['status-incident', 'breaks', 'Zimbra']],
    });
  });

  it('is not certain where one of them is not on the page', () => {
    expect(judged('ovhcloud-mx-plan', summary([{ name: 'Emails' }]), products)).toMatchObject({ state: 'could-not-check', certain: false });
    expect(judged('proton', allWell, ['proton', 'another'])).toMatchObject({ state: 'none', certain: false });
  });
});

async function check(provider: string | undefined, reply: JsonReply, link?: string) {
  const asked: string[] = [];
  const ask = (address: string) => {
    asked.push(address);
    return Promise.resolve(reply);
  };
  const judgement = await checkStatus({ provider, products: provider === undefined ? [] : [provider], link, ask, now });
  expect(judgement.asked).toEqual(asked);
  return { ...judgement, ids: judgement.findings.map(({ id }) => id) };
}

describe('asking for a provider’s state', () => {
  it('asks one question and gives the page for people', async () => {
    expect(await check('proton', { json: allWell })).toMatchObject({
      state: 'none',
      provider: 'proton',
      page: 'https://status.proton.me/',
      asked: ['https://status.proton.me/api/v2/summary.json'],
    });
  });

  it.each([
    [{ failure: 'offline' }, 'status-offline'],
    [{ failure: 'timeout' }, 'status-timeout'],
    [{ failure: 'unreachable' }, 'status-unreachable'],
    [{ failure: 'stopped' }, 'status-unreachable'],
    [{ failure: 'not-json' }, 'status-not-read'],
    [{ status: 429 }, 'status-busy'],
    [{ status: 404 }, 'status-http-error'],
    [{ json: { hello: 1 } }, 'status-not-read'],
    [{ json: [] }, 'status-not-read'],
    [{ json: { components: 7, status: {} } }, 'status-not-read'],
  ] as const)('%j is %s, with the page to look at', async (reply, id) => {
    expect(await check('proton', reply)).toMatchObject({
      state: 'could-not-check',
      ids: [id],
      findings: [{ source: 'https://status.proton.me/', state: 'could-not-check' }],
    });
  });

  it('asks nobody where there is only a page for people, no page, or no provider', async () => {
    const link = 'https://status.cloud.microsoft/';
    expect(await check('microsoft-365', { json: allWell }, link)).toMatchObject({ ids: ['status-link-only'], asked: [], page: link });
    expect(await check('strato', { json: allWell })).toMatchObject({ ids: ['status-no-page'], asked: [] });
    expect(await check(undefined, { json: allWell })).toMatchObject({ ids: ['status-provider-unknown'], asked: [] });
  });

  it('never throws and never finds more than there is, whatever comes', async () => {
    const keys = fc.constantFrom('components', 'status', 'incidents', 'scheduled_maintenances', '__proto__');
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), fc.dictionary(keys, fc.jsonValue())), async (json) => {
        expect((await check('proton', { json })).state).toBe('could-not-check');
      }),
    );
  });

  it('makes no link of anything but https', () => {
    const incident = { name: 'Mail', status: 'identified', shortlink: 'javascript:alert(1)', components: [{ id: 'c0' }] };
    const page = statusPageOf('proton');
    const json = summary([{ name: 'Proton Mail' }], { incidents: [incident] });
    expect(page && judgeStatus(page, ['proton'], { json }, now).findings[0]?.source).toBe('https://status.proton.me/');
  });
});

describe('a page known from others alone', () => {
  it.each([
    ['ovhcloud-mx-plan', true],
    ['mailgun', undefined],
  ] as const)('is said to be so beside its answer: %s', (provider, unproven) => {
    const page = statusPageOf(provider);
    if (!page) throw new Error(`no page for ${provider}`);
    expect(judgeStatus(page, [provider], { json: summary([{ name: 'Emails' }]) }, now).unproven).toBe(unproven);
    expect(judgeStatus(page, [provider], { failure: 'unreachable' }, now).unproven).toBeUndefined();
  });
});
