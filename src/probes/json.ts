import type { AskJson, JsonReply } from '../domain/live/ask-json.ts';
import { isOffline } from './offline.ts';

export interface JsonSettings {
  /** The media type wanted. One that needs no preflight (CORS). */
  readonly accept: string;
  /** Milliseconds one question may take. */
  readonly timeout: number;
  /** Ends everything, when the person leaves. */
  readonly signal?: AbortSignal | undefined;
  /** Past the browser's memory: for "check again". */
  readonly fresh?: boolean | undefined;
}

/** More than any honest answer: the largest status page known has some hundred kilobytes. */
const longestAnswer = 4_000_000;

class TooLong extends Error {}

/** The body as text; a longer one than allowed is cut off at the network, not only thrown away. */
async function readText(response: Response): Promise<string> {
  if (!response.body) return '';
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for (const reader = response.body.getReader(); ;) {
    // Chunks come one after the other.
    // oxlint-disable-next-line no-await-in-loop
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.byteLength;
    if (length > longestAnswer) {
      void reader.cancel();
      throw new TooLong();
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Whether a type is JSON, or one that ends in `+json` (RFC 6839 3.1). A portal that puts itself before the network says HTML. */
function isJson(type: string | null): boolean {
  const plain = type?.split(';')[0]?.trim().toLowerCase() ?? '';
  return plain === 'application/json' || plain.endsWith('+json');
}

/**
 * Asks one address for JSON by one GET, without credentials and without telling the page's address. Never rejects. What a
 * failing fetch can't distinguish (no such host, a blocker, a missing permission to read) is `unreachable`.
 */
export function askForJson({ accept, timeout, signal, fresh }: JsonSettings): AskJson {
  return async (address): Promise<JsonReply> => {
    if (signal?.aborted) return { failure: 'stopped' };
    if (isOffline()) return { failure: 'offline' };
    const limit = AbortSignal.timeout(timeout);
    try {
      const response = await fetch(address, {
        headers: { accept },
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: fresh ? 'no-store' : 'default',
        signal: signal ? AbortSignal.any([limit, signal]) : limit,
      });
      if (!response.ok) return { status: response.status };
      if (!isJson(response.headers.get('content-type'))) return { failure: 'not-json' };
      const json: unknown = JSON.parse(await readText(response));
      return { json };
    } catch (error) {
      if (signal?.aborted) return { failure: 'stopped' };
      if (limit.aborted) return { failure: 'timeout' };
      if (error instanceof SyntaxError || error instanceof TooLong) return { failure: 'not-json' };
      return { failure: isOffline() ? 'offline' : 'unreachable' };
    }
  };
}
