import { burn } from '@kenjiuno/msgreader/lib/Burner.js';

function utf16(value: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(value, (letter) => letter.charCodeAt(0)).buffer);
}

function stream(name: string, content: Uint8Array) {
  return { name, type: 2, length: content.length, binaryProvider: () => content };
}

/** A compound file with a subject and a body, as Outlook saves them ([MS-OXMSG]): properties 0037 and 1000 as UTF-16. */
export function outlookFile(subject: string, text: string): Uint8Array {
  return burn([
    { name: 'Root Entry', type: 5, length: 0, children: [1, 2, 3] },
    stream('__properties_version1.0', new Uint8Array(32)),
    stream('__substg1.0_0037001F', utf16(subject)),
    stream('__substg1.0_1000001F', utf16(text)),
  ]);
}
