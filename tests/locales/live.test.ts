import { expect, it } from 'vitest';
import en from '../../locales/en/live.json' with { type: 'json' };
import enResults from '../../locales/en/results.json' with { type: 'json' };
import fi from '../../locales/fi/live.json' with { type: 'json' };
import fiResults from '../../locales/fi/results.json' with { type: 'json' };
import { findingIds } from '../../src/domain/dns/finding.ts';
import { registryFindingIds } from '../../src/domain/registry/registry-finding.ts';
import { statusFindingIds } from '../../src/domain/status/status-finding.ts';
import { resolvers } from '../../src/probes/resolvers.ts';

/** Findings that only ever say that all is well. */
const goodNews = new Set([
  'dane-present',
  'dkim-found',
  'dmarc-inherited',
  'dmarc-present',
  'domain-is-alias',
  'mx-as-expected',
  'mx-equal-priority',
  'mx-present',
  'spf-has-provider',
  'spf-present',
  'registration-changing',
  'registration-locked',
  'registration-registrar',
  'registration-valid',
  'status-none',
  'status-planned',
  'tls-rpt-present',
]);

it.each([
  ['en', en, enResults],
  ['fi', fi, fiResults],
])('every finding and resolver has its words in %s, and no words are left over', (_, words, { findings }) => {
  expect(Object.keys(findings).toSorted()).toEqual([...findingIds, ...registryFindingIds, ...statusFindingIds].toSorted());
  expect(Object.keys(words.resolvers).toSorted()).toEqual(resolvers.map(({ id }) => id).toSorted());
});

it.each([
  ['en', enResults],
  ['fi', fiResults],
])('every finding that is not good news says in %s what to do', (_, words) => {
  const without = Object.entries(words.findings).filter(([id, row]) => !goodNews.has(id) && !('steps' in row && row.steps.length > 0));
  expect(without).toEqual([]);
});
