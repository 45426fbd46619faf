import { readType, type Cursor, type PastedLog, type PastedType } from './pasted-log.ts';
import { wordsOf } from './pasted-text.ts';
import { readOwner } from './pasted-values.ts';

const programs: ReadonlySet<string> = new Set(['nslookup', 'dig', 'drill', 'kdig', 'host', 'resolve-dnsname']);
/** A prompt may be as long as a folder's path. */
const longestPrompt = 12;
const promptEnds = '>$%#~❯';
const typeOption = /^-(?:type|ty|t|q|query|querytype)=(.{1,12})$/i;

/** Options whose value is a word of its own, and tells nothing. */
const valued: ReadonlySet<string> = new Set(['-p', '-b', '-k', '-y']);

interface Command {
  name?: string;
  type?: PastedType;
  server?: string;
}

function isPrompt(words: readonly string[], before: string): boolean {
  const last = before === '' ? (words.at(-1) ?? '') : before;
  return words.length === 0 && before === '' ? true : promptEnds.includes(last.slice(-1));
}

/** Where in a line a program is called: its words behind the call; undefined where none is. */
function readCall(line: string): string[] | undefined {
  // Remarks of dig, and its banner, are read with its answers.
  if (line.trimStart().startsWith(';')) return undefined;
  const words = wordsOf(line);
  for (const [at, word] of words.slice(0, longestPrompt).entries()) {
    const glued = Math.max(...Array.from(promptEnds, (sign) => word.lastIndexOf(sign))) + 1;
    const called = word.slice(glued);
    const program = called.toLowerCase().replace(/\.exe$/, '');
    // `Host gone.example not found` and `Resolve-DnsName : …` are answers.
    if (!programs.has(program) || called === 'Host' || words[at + 1] === ':') continue;
    if (isPrompt(words.slice(0, at), word.slice(0, glued))) return words.slice(at + 1);
  }
  return undefined;
}

/** Name, type and server among the words behind a program's name. */
export function readArguments(words: readonly string[]): Command {
  const command: Command = {};
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const option = word.toLowerCase();
    const value = typeOption.exec(word)?.[1];
    if (value !== undefined) command.type = readType(value) ?? 'other';
    else if (valued.has(option)) at += 1;
    else if (option === '-t' || option === '-type' || option === '-q') {
      at += 1;
      command.type = readType(words[at] ?? '') ?? 'other';
    } else if (option === '-x') command.type = 'other';
    else if (option === '-server') {
      at += 1;
      command.server = words[at] ?? '';
    } else if (word.startsWith('@')) command.server = word.slice(1);
    else if (!word.startsWith('-') && !word.startsWith('+')) takeBare(command, word);
  }
  return command;
}

/** A word that is no option: the name, a type as `dig` has it, or the server behind the name. */
function takeBare(command: Command, word: string): void {
  const name = readOwner(word);
  if (word.toUpperCase() === 'IN') return;
  if (name === undefined && !word.includes('.') && !word.includes(':')) command.type ??= readType(word) ?? 'other';
  else if (command.name === undefined && name !== undefined) command.name = name;
  else command.server ??= word;
}

/** A line with a command, or one of the dialogue of nslookup: what follows answers it. */
export function takeCommand(cursor: Cursor, log: PastedLog): boolean {
  const call = readCall(cursor.line);
  if (call) {
    log.command = true;
    log.begin({ ...readArguments(call), fresh: true });
    return cursor.pass(1);
  }
  const [first = '', second = '', ...more] = cursor.words;
  if (first.toLowerCase() === 'set' && second.includes('=')) {
    log.command = true;
    log.sessionType = readArguments([`-${second}`]).type;
    return cursor.pass(1);
  }
  const name = readOwner(first);
  // A name alone over lines with `=` owns what they tell.
  if (log.sessionType === undefined || name === undefined || second !== '' || more.length > 0) return false;
  if (cursor.ahead(1)?.includes(' = ') === true) return false;
  log.begin({ name, type: log.sessionType, fresh: true });
  return cursor.pass(1);
}

const noProgramPhrases = [
  'command not found',
  'is not recognized as',
  'commandnotfoundexception',
  'ist entweder falsch geschrieben',
  "n'est pas reconnu",
  'no se reconoce como',
  ': not found',
];

/** The shell's word that a program isn't there. Only beside the program's name: `not found` is said of names, too. */
export function takeNoProgram(cursor: Cursor, log: PastedLog): boolean {
  const line = cursor.line.toLowerCase();
  if (!noProgramPhrases.some((phrase) => line.includes(phrase))) return false;
  const named = wordsOf(line.replaceAll(/[:;,'"()[\]]/g, ' ')).some((word) => programs.has(word));
  if (!named || line.includes('(nxdomain)') || line.includes('(servfail)')) return false;
  log.noProgram = true;
  return cursor.pass(1);
}
