import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyWalk } from '../../../src/domain/flow/every-walk.ts';
import { readLink, writeLink } from '../../../src/domain/flow/link.ts';
import { mailFlow, type StepId } from '../../../src/domain/flow/mail-flow.ts';
import { stepNames, walk } from '../../../src/domain/flow/walk.ts';
import { readContext, readFragment, writeFragment } from '../../../src/domain/report/domain-fragment.ts';
import { readPastedReport } from '../../../src/domain/report/read-report.ts';
import { buildReport, type Report } from '../../../src/domain/report/report.ts';
import { writeJson, writeMarkdown, writeText, type ReportWords } from '../../../src/domain/report/write-report.ts';
import { languages, paths, type Language } from '../../../src/paths.ts';
import { readExplanationWords, readWords } from '../../support/words.ts';

const steps = stepNames(mailFlow);

function wordsIn(language: Language): ReportWords {
  const { text } = readWords(language, 'report');
  const { steps: found } = readWords(language, 'found');
  const { checks: names } = readWords(language, 'common');
  const { verdict, states } = readWords(language, 'common');
  return {
    ...text,
    title: text.title.replace('{{date}}', '2026'),
    what: verdict.what,
    who: verdict.who,
    states,
    names,
    found,
    outcomes: readWords(language, 'outcomes').rows,
  };
}

function linkOf(language: Language, report: Report): string {
  return `https://mend.example${paths.report(language, writeLink(mailFlow, report))}${writeFragment(report.domain)}`;
}

const anyAnswers = fc
  .tuple(...steps.map((step) => fc.option(fc.constantFrom(...Object.keys(mailFlow.steps[step].answers)))))
  .map((chosen) => new Map(steps.flatMap((step, at): [string, string][] => (chosen[at] ? [[step, chosen[at]]] : []))));

const anyNote = fc.oneof(
  fc.string({ maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc
    .array(fc.constantFrom('mailmend/1 symptom=both', '\n', '» ', '> ', '{', '`', '@', '"', 'anna', ' ', '\u2028', 'x=y'), {
      maxLength: 30,
    })
    .map((parts) => parts.join('')),
);

const anyReport = fc
  .record({
    answers: anyAnswers,
    from: fc.option(fc.constantFrom<StepId>(...steps), { nil: undefined }),
    reason: fc.constantFrom(undefined, 'mailbox-full', 'reply-550'),
    made: fc.constantFrom('2026-11-25', '2024-02-29'),
    domain: fc.constantFrom(undefined, 'firma.example', 'xn--mnchen-3ya.example'),
    note: anyNote,
  })
  .map((parts) => buildReport(parts))
  .filter(({ answers }) => answers.size > 0);

function readBack(text: string): Report {
  const pasted = readPastedReport(text);
  if (pasted.kind !== 'report') throw new Error(`${pasted.kind} in ${text}`);
  const { answers, from, reason, made, domain, note } = pasted.report;
  return { answers, from, reason, made, domain, note };
}

describe.each(languages)('a report in %s', (language) => {
  const words = wordsIn(language);

  it('reads back from text, Markdown and JSON as it was written', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const link = linkOf(language, report);
        expect(readBack(writeText(report, words, link))).toEqual(report);
        expect(readBack(writeMarkdown(report, words, link))).toEqual(report);
        expect(readBack(writeJson(report, link))).toEqual(report);
      }),
    );
  });

  it('masks what is an address only once another one is masked', () => {
    const report = buildReport({
      answers: new Map([['symptom', 'both']]),
      from: undefined,
      made: '2026-11-25',
      note: 'anna@dest.example@firma.example',
    });
    expect(report.note.join('')).toBe('a…@d…@firma.example');
    expect(readBack(writeText(report, words, linkOf(language, report))).note).toEqual(report.note);
  });

  it('reads back from its link, all but the day and the words', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const back = readBack(`Hei, ${linkOf(language, report)} kiitos`);
        expect(back).toEqual({ ...report, made: '', note: [] });
        expect(readLink(mailFlow, writeLink(mailFlow, back))).toEqual(readLink(mailFlow, writeLink(mailFlow, report)));
      }),
    );
  });

  it('reads back when a mail program has quoted and wrapped it', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const text = writeText({ ...report, note: [] }, words, linkOf(language, report));
        const wrapped = text.replaceAll(' product=', '\nproduct=').replaceAll(' login=', '\r\nlogin=');
        const quoted = wrapped.split('\n').map((line) => `> > ${line}`);
        expect(readBack(['Hello', ...quoted, '', '-- ', 'Anna'].join('\n')).answers).toEqual(report.answers);
      }),
    );
  });

  it('names the error that led to the checks, and whose job that was', () => {
    const { title } = readExplanationWords(language)['mailbox-full'];
    const explained = { title, who: readWords(language, 'common').owners.recipient };
    const answers = new Map([['symptom', 'error-message']]);
    const report = buildReport({ answers, from: undefined, reason: 'mailbox-full', made: '2026-11-25' });
    const link = linkOf(language, report);
    expect(link).toContain('reason=mailbox-full');
    for (const write of [writeText, writeMarkdown]) {
      const text = write(report, { ...words, explained }, link);
      expect(text).toContain(title);
      expect(text).toContain(explained.who);
    }
    expect(JSON.parse(writeJson(report, link))).toMatchObject({ reason: 'mailbox-full' });
  });

  it.each(['Mailbox', 'a'.repeat(61), '<b>', '-', 'x y', ''])('has no explanation of the name %j', (reason) => {
    expect(buildReport({ answers: new Map(), from: undefined, reason, made: '' }).reason).toBeUndefined();
  });

  it('has at most 25 lines on every way through the flow', () => {
    for (const { answers } of everyWalk(mailFlow)) {
      const report = buildReport({
        answers,
        from: undefined,
        reason: 'mailbox-full',
        made: '2026-11-25',
        domain: 'firma.example',
        note: 'a\nb\nc\nd\ne',
      });
      const explained = { title: 'The mailbox is full', who: 'You' };
      const lines = writeText(report, { ...words, explained }, linkOf(language, report)).split('\n');
      expect(lines.length).toBeLessThanOrEqual(25);
      expect(lines.every((line) => !line.includes('undefined'))).toBe(true);
    }
  });
});

describe('addresses', () => {
  const shapes = [
    'anna.svensson@dest.example',
    'ANNA+x@dest.example',
    '"anna svensson"@dest.example',
    'anna%40dest.example',
    'anna＠dest.example',
    'an\u200Bna@dest.example',
  ];

  it.each(shapes)('are masked in every form of the report and are in no link: %s', (address) => {
    const report = buildReport({
      answers: new Map([['symptom', 'both']]),
      from: undefined,
      made: '2026-11-25',
      note: `to <${address}>: no`,
      domain: address,
    });
    const link = linkOf('en', report);
    for (const text of [writeText(report, wordsIn('en'), link), writeMarkdown(report, wordsIn('en'), link), writeJson(report, link)]) {
      expect(text.toLowerCase()).not.toContain('anna');
      expect(text.toLowerCase()).not.toContain('svensson');
      expect(text).toContain('…@dest.example');
    }
    expect(link).not.toMatch(/@|%40|dest/);
  });

  it('are masked in a note that somebody wrote into a report by hand', () => {
    const pasted = readPastedReport(
      '{"mailmend":1,"answers":{"symptom":"both"},"note":["anna@dest.example"],"domain":"anna@dest.example"}',
    );
    expect(pasted).toMatchObject({ kind: 'report', report: { note: ['a…@dest.example'], domain: undefined } });
  });

  it('in a fragment are no domain', () => {
    expect(readFragment('#domain=anna@dest.example')).toBeUndefined();
    expect(readFragment('#domain=anna%40dest.example')).toBeUndefined();
    expect(readFragment('#domain=Dest.Example')).toBe('dest.example');
    expect(readContext('#domain=anna@dest.example&provider=gmail')).toEqual({ domain: undefined, provider: 'gmail' });
  });

  it('carry a provider by its id alone', () => {
    expect(readContext(writeFragment('dest.example', 'gmail'))).toEqual({ domain: 'dest.example', provider: 'gmail' });
    expect(readContext(writeFragment(undefined, 'gmail'))).toEqual({ domain: undefined, provider: 'gmail' });
    expect(writeFragment(undefined)).toBe('');
    for (const provider of ['<script>', 'Gmail', 'a@b', 'x'.repeat(61), '']) {
      expect(readContext(`#provider=${encodeURIComponent(provider)}`).provider).toBeUndefined();
    }
  });
});

describe('what is no report', () => {
  it.each([
    ['', 'empty'],
    [' \n ', 'empty'],
    ['550 5.1.1 user unknown', 'no-report'],
    ['mailmend/1', 'no-report'],
    ['mailmend/1 symptom=toString __proto__=x', 'no-report'],
    ['{"mailmend":1,"answers":{"__proto__":"active","product":"constructor"}}', 'no-report'],
    ['{"mailmend":2,"answers":{"symptom":"both"}}', 'no-report'],
    ['{"mailmend":1', 'no-report'],
    ['https://mend.example/fi/report?product=broken', 'no-report'],
    ['https://other.example/?product=active', 'no-report'],
  ])('%s is told to be %s', (text, kind) => {
    expect(readPastedReport(text).kind).toBe(kind);
  });

  it('is refused when it is huge', () => {
    expect(readPastedReport(`mailmend/1 symptom=both ${'x'.repeat(300_000)}`).kind).toBe('too-long');
    expect(readPastedReport(`${'mailmend/1 '.repeat(15_000)}symptom=both`).kind).toBe('report');
  });

  it('never breaks the reader, and never tells an answer that was not given', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'mailmend/1 ',
        'symptom=',
        'both',
        'product=active ',
        '__proto__=',
        'from=',
        'mx',
        ' ',
        '\n',
        '{"mailmend":1,',
        '"answers":{',
        '"symptom":"both"',
        '}}',
        '/report?',
        '&',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const pasted = readPastedReport(text);
        if (pasted.kind !== 'report') return;
        for (const [step, answer] of walk(mailFlow, pasted.report.answers, pasted.report.from).answers) {
          expect(text).toContain(step);
          expect(text).toContain(answer);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

it('no step has the name of another field of a report', () => {
  expect(steps.filter((step) => ['flow', 'verdict', 'made', 'from', 'domain'].includes(step))).toEqual([]);
});
