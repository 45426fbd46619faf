import type { RecordType } from './answer.ts';
import { readOwner } from './pasted-values.ts';

/** Where a command is run. */
export const systems = ['windows', 'mac', 'linux', 'powershell'] as const;

export type System = (typeof systems)[number];

export interface Question {
  readonly name: string;
  readonly type: RecordType;
}

/** Whether a name may stand in a command: some come out of pasted text. */
export function isSafeName(name: string): boolean {
  return readOwner(name) === name && !name.includes('*');
}

/** nslookup and host ask for both kinds of address when no type is given. */
function isAddress({ type }: Question): boolean {
  return type === 'A' || type === 'AAAA';
}

function writeDig(questions: readonly Question[], server: string | undefined): string[] {
  const asked = questions.map(({ name, type }) => `${name} ${type}`).join(' ');
  return [['dig', ...(server === undefined ? [] : [`@${server}`]), asked].join(' ')];
}

function writeEach(questions: readonly Question[], system: Exclude<System, 'mac'>, server: string | undefined): string[] {
  const behind = server === undefined ? '' : ` ${server}`;
  const lines = questions.map((question) => {
    const { name } = question;
    const type = question.type.toLowerCase();
    if (system === 'powershell') return `Resolve-DnsName ${name} -Type ${question.type}${server === undefined ? '' : ` -Server ${server}`}`;
    if (system === 'windows') return isAddress(question) ? `nslookup ${name}${behind}` : `nslookup -type=${type} ${name}${behind}`;
    return isAddress(question) ? `host ${name}${behind}` : `host -t ${type} ${name}${behind}`;
  });
  return [...new Set(lines)];
}

/**
 * The commands that put questions on a system, a line each. `server` is asked instead of the person's
 * own. Questions about names that may not stand in a command are left out.
 */
export function writeCommands(system: System, questions: readonly Question[], server?: string): string[] {
  const safe = questions.filter(({ name }) => isSafeName(name));
  if (safe.length === 0) return [];
  return system === 'mac' ? writeDig(safe, server) : writeEach(safe, system, server);
}
