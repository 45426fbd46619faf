/**
 * The last step of the build: what a web host wants beside the pages. Compressed copies of each file,
 * for hosts that don't compress by themselves (PACK=no leaves them out); each page under the name
 * `<address>.html`, too, which some hosts serve without a slash where they redirect a folder; and the
 * files in which hosts read their settings.
 */
import { link, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync, zstdCompressSync } from 'node:zlib';
import { apacheFolder } from './hosts/apache.ts';
import { encodings, hashedFolder, packable } from './hosts/rules.ts';
import { headersFile, redirectsFile } from './hosts/static-hosts.ts';
import { base, dist } from './site.ts';

type Encoding = (typeof encodings)[number]['name'];

/** Smaller files come in the first few packets anyway. */
const smallest = 4096;

// The asynchronous functions don't know how long the text is, take memory for the longest, and a hundred times as long.
const compress: Record<Encoding, (content: Buffer, best: boolean) => Buffer> = {
  br: (content, best) =>
    brotliCompressSync(content, {
      params: { [constants.BROTLI_PARAM_QUALITY]: best ? 11 : 5, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
    }),
  zstd: (content, best) => zstdCompressSync(content, { params: { [constants.ZSTD_c_compressionLevel]: best ? 19 : 9 } }),
  gzip: (content) => gzipSync(content, { level: 9 }),
};

await writeFile(path.join(dist, '.htaccess'), apacheFolder(base));
await writeFile(path.join(dist, '_headers'), headersFile(base));
await writeFile(path.join(dist, '_redirects'), redirectsFile(base));

const files = await readdir(dist, { recursive: true });
if (process.env['PACK'] !== 'no') {
  for (const file of files) if (packable.some((end) => file.endsWith(end))) await pack(file);
}
for (const file of files) {
  const folder = /^(.+)\/index\.html$/.exec(file)?.[1];
  if (folder === undefined) continue;
  await rm(path.join(dist, `${folder}.html`), { force: true });
  await link(path.join(dist, file), path.join(dist, `${folder}.html`));
}

/** Thousands of pages differ little in size by the effort; files every visitor loads get all of it. */
async function pack(file: string): Promise<void> {
  const content = await readFile(path.join(dist, file));
  if (content.length < smallest) return;
  const best = file.startsWith(hashedFolder);
  for (const { name, suffix } of encodings) {
    const packed = compress[name](content, best);
    if (packed.length < content.length) await writeFile(path.join(dist, file + suffix), packed);
  }
}
