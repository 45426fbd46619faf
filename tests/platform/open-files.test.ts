import { expect, it } from 'vitest';
import { MAX_BYTES, MAX_TOTAL_BYTES } from '../../src/domain/bounce/limits.ts';
import { opened, refusalOf } from '../../src/platform/open-files.ts';

/** A file that says it is so large. */
function file(name: string, size: number): File {
  const made = new File(['550 5.1.1 no such user'], name);
  Object.defineProperty(made, 'size', { value: size });
  return made;
}

it('one file that is too large is refused by name, and the other 499 are opened', async () => {
  const files = Array.from({ length: 500 }, (_, at) => file(`${at}.eml`, at === 250 ? MAX_BYTES + 1 : 1000));
  const source = await opened(files);
  expect(source.filter(({ refused }) => refused !== undefined)).toEqual([{ name: '250.eml', content: '', refused: 'file' }]);
  expect(source.filter(({ content }) => content.length > 0)).toHaveLength(499);
  expect(refusalOf(source)).toBeUndefined();
});

it('files that come after as much as can be read together are refused by name; smaller ones that still fit are not', async () => {
  const most = MAX_TOTAL_BYTES / MAX_BYTES;
  const files = [
    ...Array.from({ length: most - 1 }, () => file('large', MAX_BYTES)),
    file('small', 10),
    file('late', MAX_BYTES),
    file('fits', 10),
  ];
  const source = await opened(files);
  expect(source.filter(({ refused }) => refused === 'total').map(({ name }) => name)).toEqual(['late']);
});

it('a file the browser fails to read is refused by name', async () => {
  const broken = file('broken.eml', 10);
  Object.defineProperty(broken, 'arrayBuffer', { value: () => Promise.reject(new Error('gone')) });
  const source = await opened([broken]);
  expect(refusalOf(source)).toBe('unreadable');
  expect(refusalOf(await opened([broken, file('b.eml', 10)]))).toBeUndefined();
});

it('a name that turns its own writing is told as it stands', async () => {
  const [source] = await opened([file('bounce\u202Elme.exe', 10)]);
  expect(source?.name).toBe('bouncelme.exe');
});
