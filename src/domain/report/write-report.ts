import { fromKey, reasonKey } from '../flow/link.ts';
import { isAlwaysListed, mailFlow, type OutcomeId, type StepId } from '../flow/mail-flow.ts';
import { stepNames, walk, type StepStatus } from '../flow/walk.ts';
import { flowFingerprint, type Report } from './report.ts';

/** The sentences of a report in one language. */
export interface ReportWords {
  /** Headline with the day in it. */
  title: string;
  what: string;
  who: string;
  suspect: string;
  known: string;
  domain: string;
  error: string;
  /** The explanation that led to the checks; left out where none did, or it isn't known. */
  explained?: { title: string; who: string } | undefined;
  note: string;
  link: string;
  /** Stands for the verdict while checks are open. */
  open: string;
  states: Readonly<Record<'fine' | 'wrong' | 'unknown' | 'not-needed' | 'not-asked', string>>;
  names: Readonly<Record<StepId, string>>;
  /** What each answer says, by step and answer. */
  found: Readonly<Record<StepId, Readonly<Record<string, string>>>>;
  outcomes: Readonly<Record<OutcomeId, { title: string; who: string; suspicion: string }>>;
}

/** Begins the line that a report is read back from. */
export const marker = 'mailmend/1';

/** Begins each line of the person's own words. */
export const notePrefix = '»';

interface Fact {
  sign: string;
  state: string;
  name: string;
  found: string;
}

/** Plain text for a ticket or a message, at most 25 lines, always in the same order. `link` opens the same state. */
export function writeText(report: Report, words: ReportWords, link: string): string {
  const facts = factsOf(report, words).map(({ sign, name, state, found }) => `${sign} ${name}: ${found === '' ? state : found}`);
  return [
    words.title,
    '',
    ...summary(report, words).map(([label, value]) => `${label}: ${value}`),
    '',
    `${words.known}:`,
    ...facts,
    ...(report.note.length > 0 ? ['', `${words.note}:`, ...report.note.map((line) => `${notePrefix} ${line}`)] : []),
    '',
    `${words.link}: ${link}`,
    machineLine(report),
  ].join('\n');
}

/** Markdown for issue trackers. The person's own words stand in a code block, where nothing becomes markup. */
export function writeMarkdown(report: Report, words: ReportWords, link: string): string {
  const facts = factsOf(report, words).map(({ sign, name, state, found }) => `| ${name} | ${sign} ${state} | ${found} |`);
  const note = report.note.length > 0 ? [`${words.note}:`, '', ...report.note.map((line) => `    ${notePrefix} ${line}`), ''] : [];
  return [
    `# ${words.title}`,
    '',
    ...summary(report, words).map(([label, value]) => `- **${label}:** ${value}`),
    '',
    `| ${words.known} | | |`,
    '| --- | --- | --- |',
    ...facts,
    '',
    ...note,
    `${words.link}: <${link}>`,
    '',
    `\`${machineLine(report)}\``,
    '',
  ].join('\n');
}

/** JSON for programs: ids alone. */
export function writeJson(report: Report, link: string): string {
  const { outcome, suspect } = walk(mailFlow, report.answers, report.from);
  const content = {
    mailmend: 1,
    flow: flowFingerprint,
    verdict: outcome,
    owner: outcome === null ? null : mailFlow.outcomes[outcome].owner,
    suspect,
    made: report.made,
    answers: Object.fromEntries(report.answers),
    from: report.from,
    reason: report.reason,
    domain: report.domain,
    note: report.note.length > 0 ? report.note : undefined,
    link,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/**
 * What is wrong, whose job it is, what to suspect next, what the error message said that led to the checks, and the
 * domain if it was ticked.
 */
function summary(report: Report, words: ReportWords): [label: string, value: string][] {
  const { outcome, suspect } = walk(mailFlow, report.answers, report.from);
  const domain: [string, string][] = report.domain === undefined ? [] : [[words.domain, report.domain]];
  const { explained } = words;
  const error: [string, string][] = explained ? [[words.error, `${explained.title} (${words.who}: ${explained.who})`]] : [];
  const known = [...error, ...domain];
  if (outcome === null) return [[words.what, words.open], ...known];
  const next: [string, string][] = suspect === null ? [] : [[words.suspect, words.outcomes[suspect].suspicion]];
  return [[words.what, words.outcomes[outcome].title], [words.who, words.outcomes[outcome].who], ...next, ...known];
}

/** A report lists no more: what wasn't asked is left out first. */
const mostFacts = 8;

const signs = { fine: '✓', wrong: '✕', unknown: '?' } as const;

function factsOf(report: Report, words: ReportWords): Fact[] {
  const { steps } = walk(mailFlow, report.answers, report.from);
  const listed = steps.filter(({ step, status }) => status === 'answered' || isAlwaysListed(step));
  const unasked = listed.filter(({ status }) => status !== 'answered');
  const left = new Set(unasked.slice(0, Math.max(0, mostFacts - (listed.length - unasked.length))));
  const told = listed.filter((one) => one.status === 'answered' || left.has(one));
  return told.map((stepStatus) => {
    const name = words.names[stepStatus.step];
    if (stepStatus.status !== 'answered') return { sign: '–', name, state: words.states[wordFor(stepStatus)], found: '' };
    const found = words.found[stepStatus.step][stepStatus.answer] ?? stepStatus.answer;
    return { sign: signs[stepStatus.state], name, state: words.states[stepStatus.state], found };
  });
}

function wordFor({ status }: StepStatus): 'not-needed' | 'not-asked' {
  return status === 'not-needed' ? 'not-needed' : 'not-asked';
}

/** The line that says all by id: mail programs may wrap and quote it, and it still reads. */
function machineLine(report: Report): string {
  const { outcome } = walk(mailFlow, report.answers, report.from);
  const answers = stepNames(mailFlow).flatMap((step) => {
    const answer = report.answers.get(step);
    return answer === undefined ? [] : [`${step}=${answer}`];
  });
  return [
    marker,
    `flow=${flowFingerprint}`,
    `verdict=${outcome ?? 'open'}`,
    ...(report.made === '' ? [] : [`made=${report.made}`]),
    ...answers,
    ...(report.from === undefined ? [] : [`${fromKey}=${report.from}`]),
    ...(report.reason === undefined ? [] : [`${reasonKey}=${report.reason}`]),
    ...(report.domain === undefined ? [] : [`domain=${report.domain}`]),
  ].join(' ');
}
