import { joinBytes } from '../../domain/bounce/bytes.ts';
import type { NamedContent, Source } from '../../platform/carried-source.ts';

/** A part of a source on its way into a worker. The last one of all is empty. */
export type Piece = { index: number; part: NamedContent } | 'end';

/** Copying megabytes into a worker at once takes longer than a page may stand still. */
const longestPiece = 500_000;

/** Sends a source piece by piece, letting the page work between them. Gives what stops it. */
export function sendInPieces(source: Source, send: (piece: Piece) => void): () => void {
  const pieces = cut(source);
  let timer: ReturnType<typeof setTimeout>;
  const sendNext = () => {
    const { value, done } = pieces.next();
    if (done !== true) timer = setTimeout(sendNext);
    send(done === true ? 'end' : value);
  };
  timer = setTimeout(sendNext);
  return () => {
    clearTimeout(timer);
  };
}

function* cut(source: Source): Generator<Exclude<Piece, 'end'>, undefined> {
  for (const [index, { content, ...named }] of source.entries()) {
    for (let start = 0; start === 0 || start < content.length; start += longestPiece)
      yield { index, part: { ...named, content: content.slice(start, start + longestPiece) } };
  }
}

/** Puts a source together again; gives it once its last piece has come. */
export function createJoiner(): (piece: Piece) => Source | undefined {
  const parts: NamedContent[][] = [];
  return (piece) => {
    if (piece === 'end') return parts.map(join);
    (parts[piece.index] ??= []).push(piece.part);
    return undefined;
  };
}

function join(parts: readonly NamedContent[]): NamedContent {
  const contents = parts.map(({ content }) => content);
  const isText = contents.every((content) => typeof content === 'string');
  const content = isText ? contents.join('') : joinBytes(contents.filter((part) => typeof part !== 'string'));
  return { name: '', ...parts[0], content };
}
