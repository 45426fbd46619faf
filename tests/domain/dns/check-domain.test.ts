import { describe, expect, it } from 'vitest';
import type { Answer, Ask, Failure } from '../../../src/domain/dns/answer.ts';
import { checkDomain } from '../../../src/domain/dns/check-domain.ts';
import { serveZones } from './zone.ts';

const served = serveZones({
  'post.test': ['@ MX 10 mx1', 'mx1 A 192.0.43.10', 'sel1._domainkey TXT "v=DKIM1; p=abc"'],
  'bare.test': ['@ MX 10 mx1.post.test.'],
});
const answer: Ask = (name, type) => Promise.resolve(served(name, type));
const late: Failure = { failure: 'resolver-timeout' };
const isAt = (name: string, domain: string) => name === domain || name.endsWith(`.${domain}`);

function check(domain: string, ask: Ask, selectors: readonly string[] = []) {
  return checkDomain({ domain, ask, resolvers: 2, providers: [], selectors });
}

describe('names nobody answers for', () => {
  it('are the domain’s own servers when the name above is answered', async () => {
    const judged = await check('post.test', (name, type) =>
      isAt(name, 'post.test') ? Promise.resolve(late) : Promise.resolve(served(name, type)),
    );
    expect(judged.findings).toMatchObject([{ id: 'nameservers-failing', state: 'wrong', owner: 'your-provider' }]);
  });

  it('say nothing of the domain when nothing is answered at all', async () => {
    const judged = await check('post.test', () => Promise.resolve(late));
    expect(judged.verdict).toBe('could-not-check');
    expect(judged.findings).toMatchObject([{ id: 'resolver-timeout', state: 'could-not-check' }]);
  });

  it('are not waited for once it is known that the domain can not be found', async () => {
    const hanging: Promise<Answer> = new Promise(() => undefined);
    const judged = await check('gone.test', (name, type) => (type === 'MX' ? Promise.resolve(served(name, type)) : hanging));
    expect(judged.findings).toMatchObject([{ id: 'domain-not-found', state: 'wrong' }]);
  });
});

/** What is asked about keys, and what comes of it. */
async function asksOf(domain: string) {
  const { asked, findings } = await check(domain, answer, ['sel1', 'sel2']);
  return { names: asked.map(({ name }) => name).filter((name) => name.includes('_domainkey')), findings };
}

describe('signing keys', () => {
  it('are looked for at every selector where there is a place for keys', async () => {
    const { names, findings } = await asksOf('post.test');
    expect(names).toEqual(['_domainkey.post.test', 'sel1._domainkey.post.test', 'sel2._domainkey.post.test']);
    expect(findings).toContainEqual(expect.objectContaining({ id: 'dkim-found', state: 'fine' }));
  });

  it('are not asked for one by one where there is no place for them, which still proves nothing', async () => {
    const { names, findings } = await asksOf('bare.test');
    expect(names).toEqual(['_domainkey.bare.test']);
    expect(findings).toContainEqual(expect.objectContaining({ id: 'dkim-not-seen', state: 'could-not-check' }));
  });
});

it('an old answer is used, and said to be old', async () => {
  const judged = await check('post.test', async (name, type) => ({ ...served(name, type), extendedErrors: [{ code: 3, text: '' }] }));
  expect(judged.verdict).toBe('fine');
  expect(judged.findings).toContainEqual(expect.objectContaining({ id: 'answer-stale', state: 'could-not-check', found: ['EDE 3'] }));
});
