import { readWordList, type WordList } from '../domain/language/word-list.ts';
import { protocolNames } from '../knowledge/protocol-names.ts';

const lists = import.meta.glob<WordList>('/locales/*/language/code-words.ts', { import: 'codeWords', eager: true });

/** What people write beside a code in the languages of the site: they come from pages in one and from mail in another. */
export const codeWords: ReadonlySet<string> = new Set([...protocolNames, ...Object.values(lists).flatMap(readWordList)]);
