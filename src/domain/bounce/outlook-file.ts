/** The first bytes of a compound file, in which Outlook keeps a message ([MS-CFB] section 2.2). */
const magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether a file is an Outlook message (.msg) or another compound file. */
export function isOutlookFile(bytes: Uint8Array): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

/** The words of an Outlook message: subject and body, and its attached texts. Its reader is loaded only here. Throws on a broken file. */
export async function textOfOutlookFile(bytes: Uint8Array): Promise<string> {
  const module = await import('@kenjiuno/msgreader');
  // Bundlers and Node disagree on what the default export of this CommonJS module is.
  const MsgReader = 'default' in module.default ? (module.default as unknown as typeof module).default : module.default;
  const reader = new MsgReader(bytes.slice().buffer);
  const { subject, body, bodyHtml, attachments } = reader.getFileData();
  const texts = (attachments ?? [])
    .filter(
      ({ attachMimeTag, extension }) => attachMimeTag?.startsWith('message/') === true || extension === '.txt' || extension === '.eml',
    )
    .map((attachment) => new TextDecoder().decode(reader.getAttachment(attachment).content));
  return [`Subject: ${subject ?? ''}`, '', body ?? bodyHtml ?? '', ...texts].join('\n');
}
