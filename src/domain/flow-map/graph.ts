import type { Condition, Flow } from '../flow/flow.ts';
import { mailFlow, type OutcomeId, type StepId } from '../flow/mail-flow.ts';
import { stepNames } from '../flow/walk.ts';

/** What may come right after an answer, over every way through the flow. */
export interface Onward {
  answer: string;
  steps: readonly StepId[];
  outcomes: readonly OutcomeId[];
}

/** The flow as a picture shows it. */
export interface FlowGraph {
  steps: readonly { step: StepId; onward: readonly Onward[] }[];
  /** For each verdict the answers of a shortest way to it. */
  ways: ReadonlyMap<OutcomeId, ReadonlyMap<string, string>>;
}

let known: FlowGraph | undefined;

/** The graph of the mail flow; made once. */
export function flowGraph(): FlowGraph {
  known ??= makeGraph();
  return known;
}

/**
 * Where walks stand that have the same future. Each bit of `alive` is a clause of the flow (a reason
 * to leave a step out, or a rule) that can still come true. Far fewer than there are walks, because
 * most answers only rule clauses out.
 */
interface Place {
  alive: bigint;
  /** The answers of a shortest walk to here. */
  way: ReadonlyMap<string, string>;
  /** The answers given last on the walks to here, as `step=answer`. */
  by: Set<string>;
}

function makeGraph(): FlowGraph {
  const order = stepNames(mailFlow);
  const clauses = clausesOf(mailFlow);
  const steps = new Map<string, Set<StepId>>();
  const outcomes = new Map<string, Set<OutcomeId>>();
  const ways = new Map<OutcomeId, ReadonlyMap<string, string>>();
  let places = new Map<bigint, Place>([[clauses.open, { alive: clauses.open, way: new Map(), by: new Set() }]]);

  for (const [at, step] of order.entries()) {
    const next = new Map<bigint, Place>();
    for (const { alive, way, by } of places.values()) {
      if ((alive & (clauses.skips[at] ?? 0n)) !== 0n) {
        put(next, { alive: follow(clauses, alive, at, undefined), way, by });
        continue;
      }
      for (const last of by) add(steps, last, step);
      for (const answer of Object.keys(mailFlow.steps[step].answers)) {
        put(next, {
          alive: follow(clauses, alive, at, answer),
          way: new Map([...way, [step, answer]]),
          by: new Set([`${step}=${answer}`]),
        });
      }
    }
    places = next;
  }
  for (const { alive, way, by } of places.values()) {
    const outcome = mailFlow.rules.find((_, index) => (alive & (clauses.firstRule << BigInt(index))) !== 0n)?.outcome;
    if (outcome === undefined) continue;
    for (const last of by) add(outcomes, last, outcome);
    if (way.size < (ways.get(outcome)?.size ?? Number.POSITIVE_INFINITY)) ways.set(outcome, way);
  }
  return { steps: order.map((step) => ({ step, onward: onwardOf(step, order, steps, outcomes) })), ways };
}

function onwardOf(
  step: StepId,
  order: readonly StepId[],
  steps: ReadonlyMap<string, ReadonlySet<StepId>>,
  outcomes: ReadonlyMap<string, ReadonlySet<OutcomeId>>,
): Onward[] {
  return Object.keys(mailFlow.steps[step].answers).map((answer) => ({
    answer,
    steps: order.filter((other) => steps.get(`${step}=${answer}`)?.has(other)),
    outcomes: [...(outcomes.get(`${step}=${answer}`) ?? [])],
  }));
}

/** The clauses of a flow as bits, and what each step does to them. Every list is in the order of the steps. */
interface Clauses {
  /** What may come true at the start of a walk. */
  open: bigint;
  /** Clauses that leave a step out. The highest bit of each stands for its being settled, whichever clause did it. */
  skips: readonly bigint[];
  marks: readonly bigint[];
  /** Bit of the first rule; the others follow in order of precedence. */
  firstRule: bigint;
  rules: bigint;
  /** By answer: the clauses that outlive it. Under the empty string: those that outlive the step being left out. */
  outlive: readonly ReadonlyMap<string, bigint>[];
  /** Clauses that speak of no later step. */
  due: readonly bigint[];
}

function clausesOf(flow: Flow): Clauses {
  const order = stepNames(flow);
  const all: Condition<Flow['steps']>[] = [];
  const note = (condition: Condition<Flow['steps']>): bigint => 1n << BigInt(all.push(condition) - 1);
  const noted = order.map((step) => [...(flow.notNeeded[step] ?? []), {}].map(note));
  const rules = flow.rules.map(({ when }) => note(when));
  const marks = noted.map((own) => own.at(-1) ?? 0n);
  const bits = (wanted: (condition: Condition<Flow['steps']>) => boolean): bigint =>
    union(all.map((condition, index) => (wanted(condition) ? 1n << BigInt(index) : 0n)));
  return {
    open: bits(() => true) & ~union(marks),
    skips: noted.map(union),
    marks,
    firstRule: rules[0] ?? 0n,
    rules: union(rules),
    outlive: order.map((step) => {
      const answers = ['', ...Object.keys(flow.steps[step]?.answers ?? {})];
      return new Map(answers.map((answer) => [answer, bits((when) => when[step]?.includes(answer) ?? true)]));
    }),
    due: order.map((_, at) => bits((when) => order.slice(at + 1).every((later) => when[later] === undefined))),
  };
}

function union(bits: readonly bigint[]): bigint {
  return bits.reduce((all, bit) => all | bit, 0n);
}

/**
 * What can still come true after a step was answered, or left out (undefined). What has been decided
 * makes the rest not matter: walks that differ only in that are one.
 */
function follow({ skips, marks, rules, outlive, due }: Clauses, before: bigint, at: number, answer: string | undefined): bigint {
  let alive = before & (outlive[at]?.get(answer ?? '') ?? 0n);
  for (const [index, own] of skips.entries()) {
    if (index <= at) alive &= ~own;
    else if ((alive & own & (due[at] ?? 0n)) !== 0n) alive = (alive & ~own) | (marks[index] ?? 0n);
  }
  const held = alive & rules & (due[at] ?? 0n);
  // The lowest bit that is set is the first rule that holds: no later one counts.
  return held === 0n ? alive : alive & ~(rules & ~(((held & -held) << 1n) - 1n));
}

/** Adds a place, or joins it with the same one reached otherwise. */
function put(places: Map<bigint, Place>, { alive, way, by }: Place): void {
  const same = places.get(alive);
  const shorter = same === undefined || way.size < same.way.size ? way : same.way;
  places.set(alive, { alive, way: shorter, by: new Set([...(same?.by ?? []), ...by]) });
}

function add<Id>(sets: Map<string, Set<Id>>, key: string, id: Id): void {
  const set = sets.get(key) ?? new Set();
  set.add(id);
  sets.set(key, set);
}
