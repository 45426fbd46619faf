import { open, TooLarge, type Decoded, type Opened } from '../../domain/bounce/decode.ts';
import { ReaderMissing } from '../../domain/bounce/outlook-file.ts';
import { MAX_BYTES, MAX_MESSAGES, MAX_RECIPIENTS, MAX_WORDS } from '../../domain/bounce/limits.ts';
import type { Reading, RecipientReading } from '../../domain/bounce/reading.ts';
import { take } from '../../domain/bounce/recipients.ts';
import { csv, json, type NamedReading } from '../../domain/bounce/table.ts';
import type { NamedContent, Refusal, Source } from '../../platform/carried-source.ts';

export { ReaderMissing };

/** Hears how far something is, from 0 to 1. */
export type OnProgress = (share: number) => void;

/** Some messages of a source, of how many there are. */
export interface Batch {
  readings: readonly NamedReading[];
  of: number;
  refused: readonly RefusedFile[];
}

/** A file that was not read, and why. */
export interface RefusedFile {
  name: string;
  why: Refusal;
}

/** The forms a source's readings are saved in. */
export type FormName = 'csv' | 'json';

/** Reads a source a piece at a time, so that no source is too long to be read to its end. Messages are numbered from 0. */
export interface SourceReader {
  /** The next messages, at most `MAX_MESSAGES`. */
  next: (onProgress: OnProgress) => Promise<Batch>;
  /** Some more recipients of a message, from a number on. */
  recipients: (onProgress: OnProgress, message: number, from: number) => Promise<readonly RecipientReading[]>;
  /** A message again, its text searched to the end. */
  whole: (onProgress: OnProgress, message: number) => Promise<Reading>;
  /** Every recipient of every message, as a file. */
  save: (onProgress: OnProgress, form: FormName) => Promise<Blob>;
}

/** A message of a source: where it is, and what it is called. */
interface Place {
  name: string;
  opened: Opened;
  index: number;
}

/** Kept before a worker puts a lighter one in its place: a file to save may be larger than memory. */
const FileBlob = Blob;

/** How much of a file to save is put together before the browser may move it out of memory. */
const savedAtOnce = 4_000_000;

export function createReader(source: Source): SourceReader {
  const { places, refused } = placesOf(source);
  let position = 0;
  let listing: { message: number; from: number; rest: Iterator<RecipientReading> } | undefined;

  const readAt = async (message: number, words: number): Promise<Decoded> => {
    const place = places[message];
    if (!place) throw new RangeError(`No message ${message}`);
    return place.opened.read(place.index, words);
  };

  return {
    async next(onProgress) {
      const end = Math.min(places.length, position + MAX_MESSAGES);
      const readings: NamedReading[] = [];
      for (const start = position; position < end; position += 1) {
        // One after the other, on one core.
        // oxlint-disable-next-line no-await-in-loop
        const { reading } = await readAt(position, MAX_WORDS);
        readings.push({ name: places[position]?.name ?? '', reading });
        onProgress((position + 1 - start) / (end - start));
      }
      return { readings, of: places.length, refused };
    },
    async recipients(_, message, from) {
      if (listing?.message !== message || listing.from !== from) {
        const { recipients } = await readAt(message, MAX_WORDS);
        const rest = recipients()[Symbol.iterator]();
        for (let skipped = 0; skipped < from; skipped += 1) rest.next();
        listing = { message, from, rest };
      }
      const { rest } = listing;
      const some = [...take({ [Symbol.iterator]: () => ({ next: () => rest.next() }) }, MAX_RECIPIENTS)];
      listing.from += some.length;
      return some;
    },
    async whole(_, message) {
      const { reading } = await readAt(message, MAX_BYTES);
      return reading;
    },
    async save(onProgress, formName) {
      const { head, between, tail, write } = formName === 'csv' ? csv : json;
      const parts: Blob[] = [];
      let text = head;
      for (const [at, { name }] of places.entries()) {
        // oxlint-disable-next-line no-await-in-loop
        const { reading, recipients } = await readAt(at, MAX_BYTES);
        if (at > 0) text += between;
        for (const piece of write({ name, reading, recipients: recipients() })) {
          text += piece;
          if (text.length < savedAtOnce) continue;
          parts.push(new FileBlob([text]));
          text = '';
        }
        onProgress((at + 1) / places.length);
      }
      return new FileBlob([...parts, text, tail], { type: formName === 'csv' ? 'text/csv' : 'application/json' });
    },
  };
}

/** The messages of every file that can be opened, and the files that can't. */
function placesOf(source: Source): { places: readonly Place[]; refused: readonly RefusedFile[] } {
  const places: Place[] = [];
  const refused: RefusedFile[] = [];
  for (const file of source) {
    const opened = tryToOpen(file);
    if ('why' in opened) {
      refused.push({ name: file.name, why: opened.why });
      continue;
    }
    const isMany = opened.count > 1;
    for (let index = 0; index < opened.count; index += 1)
      places.push({ name: isMany ? `${file.name} ${index + 1}`.trim() : file.name, opened, index });
  }
  return { places, refused };
}

function tryToOpen({ content, refused }: NamedContent): Opened | { why: Refusal } {
  if (refused !== undefined) return { why: refused };
  try {
    return open(content);
  } catch (error) {
    return { why: error instanceof TooLarge ? 'file' : 'unreadable' };
  }
}
