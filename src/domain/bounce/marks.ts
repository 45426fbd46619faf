import { delayMarks, failureMarks, finalMarks } from '../../knowledge/bounces/bounce-marks.ts';
import { formats } from '../../knowledge/bounces/formats.ts';

/** What the marks of a text say together. */
export interface Marks {
  /** That something failed. */
  failure: boolean;
  /** That nothing has failed yet. */
  delay: boolean;
  /** That it has been given up. */
  final: boolean;
  /** Places of the programs in `formats` that may have written it, one bit each. */
  formats: number;
}

/** The groups of marks, one bit each; the programs have bits of their own. */
const failureBit = 1;
const delayBit = 2;
const finalBit = 4;

interface Mark {
  text: string;
  groups: number;
  formats: number;
}

const allMarks: readonly Mark[] = [
  ...failureMarks.map((text) => ({ text, groups: failureBit, formats: 0 })),
  ...delayMarks.map((text) => ({ text, groups: delayBit, formats: 0 })),
  ...finalMarks.map((text) => ({ text, groups: finalBit, formats: 0 })),
  ...formats.flatMap(({ marks }, place) => marks.map((text) => ({ text, groups: 0, formats: 1 << place }))),
];

// oxlint-disable-next-line no-control-regex
const ascii = /^[\u0000-\u007F]*$/;

/** Marks in other letters are looked for one by one, in texts that have such letters. */
const otherMarks = allMarks.filter(({ text }) => !ascii.test(text));

/*
 * The marks in ASCII as one automaton (Aho and Corasick 1975): a text is read once, however many marks there are.
 * `next` holds for each state the one that follows by each class of letters; those in no mark share class 0.
 */
interface Automaton {
  classes: Uint8Array;
  width: number;
  next: Uint16Array;
  groups: Uint8Array;
  formats: Int32Array;
}

let automaton: Automaton | undefined;

function build(marks: readonly Mark[]): Automaton {
  const classes = new Uint8Array(128);
  let width = 1;
  let most = 1;
  for (const { text } of marks) {
    most += text.length;
    for (let at = 0; at < text.length; at += 1) if (classes[text.charCodeAt(at)] === 0) classes[text.charCodeAt(at)] = width++;
  }
  const next = new Uint16Array(most * width);
  const groups = new Uint8Array(most);
  const programs = new Int32Array(most);
  let states = 1;
  for (const mark of marks) {
    let state = 0;
    for (let at = 0; at < mark.text.length; at += 1) {
      const edge = state * width + (classes[mark.text.charCodeAt(at)] ?? 0);
      if (next[edge] === 0) next[edge] = states++;
      state = next[edge] ?? 0;
    }
    groups[state] = (groups[state] ?? 0) | mark.groups;
    programs[state] = (programs[state] ?? 0) | mark.formats;
  }
  // Breadth first: where a mark goes no further, its longest ending that begins another one does.
  const back = new Uint16Array(states);
  const queue: number[] = [0];
  for (const state of queue) {
    const fallback = back[state] ?? 0;
    groups[state] = (groups[state] ?? 0) | (groups[fallback] ?? 0);
    programs[state] = (programs[state] ?? 0) | (programs[fallback] ?? 0);
    for (let letter = 0; letter < width; letter += 1) {
      const edge = state * width + letter;
      const further = state === 0 ? 0 : (next[fallback * width + letter] ?? 0);
      const child = next[edge] ?? 0;
      if (child === 0) next[edge] = further;
      else {
        back[child] = further;
        queue.push(child);
      }
    }
  }
  return { classes, width, next: next.slice(0, states * width), groups, formats: programs };
}

/** Reads which marks stand anywhere in a text, in whatever case. */
export function readMarks(text: string): Marks {
  automaton ??= build(allMarks.filter((mark) => ascii.test(mark.text)));
  const { classes, width, next, groups, formats: programs } = automaton;
  const lower = text.toLowerCase();
  let found = 0;
  let written = 0;
  let state = 0;
  let isOther = false;
  for (let at = 0; at < lower.length; at += 1) {
    const unit = lower.charCodeAt(at);
    isOther ||= unit > 127;
    state = unit > 127 ? 0 : (next[state * width + (classes[unit] ?? 0)] ?? 0);
    found |= groups[state] ?? 0;
    written |= programs[state] ?? 0;
  }
  for (const mark of isOther ? otherMarks : []) {
    if ((found & mark.groups) === mark.groups && (written & mark.formats) === mark.formats) continue;
    if (!lower.includes(mark.text)) continue;
    found |= mark.groups;
    written |= mark.formats;
  }
  return {
    failure: (found & failureBit) !== 0,
    delay: (found & delayBit) !== 0,
    final: (found & finalBit) !== 0,
    formats: written,
  };
}

/** The program or provider that wrote a text, from its marks: the first in the table whose mark was found. */
export function writerOf(marks: readonly Marks[]): string | null {
  const found = marks.reduce((bits, one) => bits | one.formats, 0);
  return formats.find((_, place) => (found & (1 << place)) !== 0)?.id ?? null;
}

/** Whether a text says that nothing has failed yet: it waits, and has not been given up since. */
export function saysDelayed({ delay, final }: Marks): boolean {
  return delay && !final;
}
