import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { decode } from '../../../src/domain/bounce/decode.ts';
import { lightenBlobs } from '../../../src/features/decoder/light-blob.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const names = readdirSync('tests/messages').filter((name) => name.endsWith('.eml'));

it.each(names)('a worker reads %s as the page does, its header with it', async (name) => {
  const source = new Uint8Array(readFileSync(`tests/messages/${name}`));
  const here = await decode(source);
  const scope = { Blob: undefined as unknown };
  lightenBlobs(scope);
  vi.stubGlobal('Blob', scope.Blob);
  expect(here.headers.length).toBeGreaterThan(0);
  expect(await decode(source)).toEqual(here);
});
