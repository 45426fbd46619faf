import { describe, expect, it } from 'vitest';
import { replyRows } from '../../src/domain/catalogue/code-rows.ts';
import { mailFlow } from '../../src/domain/flow/mail-flow.ts';
import { stepNames } from '../../src/domain/flow/walk.ts';
import { owners } from '../../src/knowledge/owner.ts';
import { languages } from '../../src/paths.ts';
import { readWords } from '../support/words.ts';

function expectSame(ids: readonly string[], words: object): void {
  expect(Object.keys(words).toSorted()).toEqual([...ids].toSorted());
}

describe.each(languages)('words in %s stand under the ids of the domain', (language) => {
  it('for every check and every answer to it', () => {
    const { steps } = readWords(language, 'checks');
    const { steps: found } = readWords(language, 'found');
    const { checks: names } = readWords(language, 'common');
    expectSame(stepNames(mailFlow), names);
    expectSame(stepNames(mailFlow), steps);
    expectSame(stepNames(mailFlow), readWords(language, 'help').steps);
    expectSame(stepNames(mailFlow), found);
    for (const step of stepNames(mailFlow)) {
      expectSame(Object.keys(mailFlow.steps[step].answers), steps[step].answers);
      expectSame(Object.keys(mailFlow.steps[step].answers), found[step]);
    }
  });

  it('for every verdict: what, who, steps, when to stop, and as a suspicion', () => {
    const outcomes = readWords(language, 'outcomes').rows;
    const remedies = readWords(language, 'remedies').rows;
    expectSame(Object.keys(mailFlow.outcomes), outcomes);
    expectSame(Object.keys(mailFlow.outcomes), remedies);
    for (const words of Object.values(outcomes)) expectSame(['title', 'who', 'suspicion'], words);
    for (const words of Object.values(remedies)) {
      expectSame(['explain', 'steps', 'stop'], words);
      expect(words.steps.length).toBeGreaterThan(0);
    }
  });

  it('for every class of codes', () => {
    const known = replyRows.flatMap((row) => row.class ?? []).map(String);
    expectSame([...new Set(known)], readWords(language, 'codes').classes);
  });

  it('for everyone who may have to act', () => {
    expectSame(owners, readWords(language, 'common').owners);
  });
});
