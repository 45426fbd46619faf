import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLink, writeLink } from '../../../src/domain/flow/link.ts';
import { mailFlow, type StepId } from '../../../src/domain/flow/mail-flow.ts';
import { stepNames, walk } from '../../../src/domain/flow/walk.ts';

const steps = stepNames(mailFlow);

const anyState = fc.record({
  answers: fc
    .tuple(...steps.map((step) => fc.option(fc.constantFrom(...Object.keys(mailFlow.steps[step].answers)))))
    .map((chosen) => new Map(steps.flatMap((step, at): [string, string][] => (chosen[at] ? [[step, chosen[at]]] : [])))),
  from: fc.option(fc.constantFrom<StepId>(...steps), { nil: undefined }),
  reason: fc.constantFrom(undefined, 'mailbox-full', 'reply-550'),
});

function isOwnAnswer(step: string, answer: string): boolean {
  return Object.entries(mailFlow.steps).some(([name, { answers }]) => name === step && Object.keys(answers).includes(answer));
}

describe('answers in a link', () => {
  it('come back as they went', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const back = readLink(mailFlow, writeLink(mailFlow, state));
        expect(back.answers).toEqual(state.answers);
        expect(back.from).toBe(state.from);
        expect(back.reason).toBe(state.reason);
      }),
    );
  });

  it('are written alike whatever order they were given in', () => {
    const one = new Map([
      ['mx', 'right'],
      ['product', 'active'],
    ]);
    const other = new Map([
      ['product', 'active'],
      ['mx', 'right'],
    ]);
    expect(writeLink(mailFlow, { answers: one, from: undefined })).toBe(writeLink(mailFlow, { answers: other, from: undefined }));
  });

  it.each([
    ['a name every object has', 'webmail=toString'],
    ['a step every object has', 'constructor=active&__proto__=x&hasOwnProperty=y'],
    ['the prototype as an answer', 'product=__proto__'],
    ['an unknown answer', 'product=broken'],
    ['an answer of another step', 'product=right'],
    ['other letter case', 'Product=active&product=ACTIVE'],
    ['broken escapes', 'product=%E0%A4%A&mx=%'],
    ['markup', 'product=<script>alert(1)</script>'],
    ['an empty value', 'product='],
    ['a start that is no step', 'from=toString'],
    ['an explanation that is markup', 'reason=<b>'],
  ])('are not made up from %s', (_, query) => {
    const { answers, from, reason } = readLink(mailFlow, query);
    expect([...answers]).toEqual([]);
    expect(from).toBeUndefined();
    expect(reason).toBeUndefined();
  });

  it('count once where a step is named twice', () => {
    expect([...readLink(mailFlow, 'product=active&product=domain-expired').answers]).toEqual([['product', 'active']]);
  });

  it('never break and never tell what was not given, however the link was bent', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom(...steps, 'from', '__proto__', 'toString', 'active', 'unknown', '&', '='));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const query = pieces.join('');
        const { answers, from } = readLink(mailFlow, query);
        const walked = walk(mailFlow, answers, from);
        for (const [step, answer] of walked.answers) {
          expect(isOwnAnswer(step, answer)).toBe(true);
          expect(new URLSearchParams(query).getAll(step)).toContain(answer);
        }
      }),
    );
  });

  it('are read alike whatever order a link has them in', () => {
    const there = readLink(mailFlow, 'symptom=both&product=active&webmail=neither&from=product');
    expect(readLink(mailFlow, 'from=product&webmail=neither&product=active&symptom=both')).toEqual(there);
  });

  it('are found in a link of 100 kB', () => {
    const long = `${'x=1&'.repeat(25_000)}mx=right`;
    expect([...readLink(mailFlow, long).answers]).toEqual([['mx', 'right']]);
    const repeated = `product=active&${'product=suspended&'.repeat(6000)}mx=${'y'.repeat(100_000)}`;
    expect([...readLink(mailFlow, repeated).answers]).toEqual([['product', 'active']]);
  });
});
