import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { knownProviders } from '../../../src/domain/dns/known-providers.ts';
import { everyWalk } from '../../../src/domain/flow/every-walk.ts';
import { mailFlow, type StepId } from '../../../src/domain/flow/mail-flow.ts';
import { stepNames, walk } from '../../../src/domain/flow/walk.ts';
import { checkAll, type WholeJudgement } from '../../../src/domain/live/check-all.ts';
import { proposeAnswers, type ProposedAnswers } from '../../../src/domain/live/propose-answers.ts';
import { askOverHttps } from '../../../src/probes/doh.ts';
import { askOverRdap } from '../../../src/probes/rdap.ts';
import { askStatusPage } from '../../../src/probes/status.ts';

const html = '<!doctype html><title>Log in to this network</title>';

/** Ways in which a network keeps every answer from a page. */
const failures: Readonly<Record<string, (response: ServerResponse) => void>> = {
  'HTTP 500': (response) => response.writeHead(500).end(),
  'HTTP 429': (response) => response.writeHead(429).end(),
  'HTTP 403': (response) => response.writeHead(403).end(),
  'a portal’s page': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end(html),
  'a portal’s redirect': (response) => response.writeHead(302, { location: '/portal' }).end(html),
  'a page that lies about its type': (response, type = response.req.headers.accept ?? '') =>
    response.writeHead(200, { 'content-type': type }).end(html),
  'an empty answer': (response, type = response.req.headers.accept ?? '') => response.writeHead(200, { 'content-type': type }).end(),
  'a connection cut off': (response) => response.destroy(),
  silence: () => undefined,
};
const kinds = [...Object.keys(failures), 'no server', 'no network', 'the person left'];

let kind = '';
const server = createServer((_, response) => failures[kind]?.(response));
let origin = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  vi.unstubAllGlobals();
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** All three checks as the page makes them, against a network that fails in one way. */
async function checkAgainst(failure: string): Promise<WholeJudgement> {
  kind = failure;
  if (failure === 'no network') vi.stubGlobal('navigator', { onLine: false });
  const at = failure === 'no server' ? 'http://127.0.0.1:1' : origin;
  const signal = failure === 'the person left' ? AbortSignal.abort() : new AbortController().signal;
  const json = { timeout: 150, signal };
  return checkAll({
    dns: {
      domain: 'post.example',
      ask: askOverHttps({ resolvers: [at, at], timeout: 150, total: 450, signal }),
      resolvers: 2,
      providers: knownProviders(),
    },
    registry: { ask: askOverRdap(json), base: `${at}/` },
    status: { ask: () => askStatusPage(json)(at), provider: 'proton' },
    now: Date.UTC(2026, 10, 25),
  });
}

const walks = [undefined, ...stepNames(mailFlow)].flatMap((from) => everyWalk(mailFlow, from).map((ended) => ({ ...ended, from })));

/** The verdict of someone who takes every answer proposed, and gives all others by hand. */
function verdictWith(proposed: ProposedAnswers, { answers, from }: (typeof walks)[number]) {
  const given = new Map(answers);
  for (const [step, proposal] of Object.entries(proposed) as [StepId, { answer: string }][]) {
    if (given.has(step)) given.set(step, proposal.answer);
  }
  const { outcome, suspect } = walk(mailFlow, given, from);
  return { outcome, suspect };
}

describe('with every probe failing', () => {
  it.each(kinds)('%s: nothing is decided, nothing proposed, and every walk ends in the verdict it has by hand', async (failure) => {
    const { judgement, registration, status } = await checkAgainst(failure);
    expect([judgement.verdict, judgement.receiving, registration?.verdict, status?.state]).toEqual(Array(4).fill('could-not-check'));
    const all = [...judgement.findings, ...(registration?.findings ?? []), ...(status?.findings ?? [])];
    expect(new Set(all.map(({ state }) => state))).toEqual(new Set(['could-not-check']));
    for (const judgements of [{ dns: judgement }, { registration }, { status }]) expect(proposeAnswers(judgements)).toEqual({});
    const proposed = proposeAnswers({ dns: judgement, registration, status });
    const strayed = walks.filter((one) => {
      const { outcome, suspect } = verdictWith(proposed, one);
      return outcome === null || outcome !== one.outcome || suspect !== one.suspect;
    });
    expect(strayed).toEqual([]);
  });

  it('is told apart from a network that answers: one proposed answer changes the verdict of many walks', () => {
    const proposed: ProposedAnswers = { product: { answer: 'domain-expired', evidence: ['registration-ended'] } };
    const changed = walks.filter((one) => verdictWith(proposed, one).outcome !== one.outcome);
    console.log(`${kinds.length} kinds of failure, ${walks.length} walks each; a real answer changes ${changed.length} of them`);
    expect(changed.length).toBeGreaterThan(walks.length / 2);
  });
});
