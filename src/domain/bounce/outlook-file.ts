/** The first bytes of a compound file, in which Outlook keeps a message ([MS-CFB] section 2.2). */
const magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether a file is an Outlook message (.msg) or another compound file. */
export function isOutlookFile(bytes: Uint8Array): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

/** What we use of the library's reader. */
interface OutlookReader {
  getFileData: () => { subject?: string; body?: string; bodyHtml?: string; attachments?: Attachment[] };
  getAttachment: (attachment: Attachment) => { content: Uint8Array };
}

interface Attachment {
  attachMimeTag?: string;
  extension?: string;
}

type ReaderConstructor = new (buffer: ArrayBuffer) => OutlookReader;

/** The reader of Outlook files could not be loaded: nothing is known of the file. */
export class ReaderMissing extends Error {}

/**
 * The words of an Outlook message: subject and body, and its attached texts. Its reader is loaded only here. Throws on a broken file,
 * and `ReaderMissing` where there is no reader.
 */
export async function textOfOutlookFile(bytes: Uint8Array): Promise<string> {
  const Reader = constructorIn(await loadReader());
  const reader = new Reader(bytes.slice().buffer);
  const { subject, body, bodyHtml, attachments } = reader.getFileData();
  const texts = (attachments ?? [])
    .filter(
      ({ attachMimeTag, extension }) => attachMimeTag?.startsWith('message/') === true || extension === '.txt' || extension === '.eml',
    )
    .map((attachment) => new TextDecoder().decode(reader.getAttachment(attachment).content));
  return [`Subject: ${subject ?? ''}`, '', body ?? bodyHtml ?? '', ...texts].join('\n');
}

async function loadReader(): Promise<unknown> {
  try {
    return await import('@kenjiuno/msgreader');
  } catch (cause) {
    throw new ReaderMissing('The reader of Outlook files could not be loaded', { cause });
  }
}

/** Node and bundlers disagree on how deep the default export of a CommonJS module lies. */
function constructorIn(module: unknown): ReaderConstructor {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  if (typeof module === 'function') return module as ReaderConstructor;
  if (typeof module === 'object' && module !== null && 'default' in module) return constructorIn(module.default);
  throw new TypeError('The reader of Outlook files has no constructor');
}
