import { Agent, request } from 'node:http';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';

/** An answer as it came, before anything followed a redirect or unpacked it. */
export interface Answer {
  status: number;
  /** Each header as often as it was sent. */
  all: (name: string) => string[];
  header: (name: string) => string | undefined;
  body: Buffer;
}

const agent = new Agent({ keepAlive: true });

/** Asks a server on loopback for a path, exactly as it is written. */
export function ask(port: number, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, agent }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('error', reject);
      response.on('end', () => {
        const all = (name: string) => response.headersDistinct[name.toLowerCase()] ?? [];
        resolve({ status: response.statusCode ?? 0, all, header: (name) => all(name)[0], body: Buffer.concat(pieces) });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

const unpackers: Readonly<Record<string, (packed: Buffer) => Buffer>> = {
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
  gzip: gunzipSync,
};

/** The answer's text, unpacked as its header says. */
export function textOf({ header, body }: Answer): string {
  const encoding = header('content-encoding');
  const unpack = encoding === undefined ? undefined : unpackers[encoding];
  if (encoding !== undefined && !unpack) throw new Error(`Nobody asked for ${encoding}`);
  return (unpack ? unpack(body) : body).toString();
}
