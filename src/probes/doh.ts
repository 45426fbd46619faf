import type { Ask, Answer, AskOptions, Failure, RecordType } from '../domain/dns/answer.ts';
import { readAnswer, TruncatedMessage, UnreadableMessage, writeQuestion } from '../domain/dns/wire.ts';
import { isOffline } from './offline.ts';

export interface DohSettings {
  /** Addresses of the resolvers (`https://…/dns-query`), the first and, if there is one, the second. */
  readonly resolvers: readonly string[];
  /** Milliseconds a question may take. */
  readonly timeout?: number;
  /** Milliseconds the whole check may take. */
  readonly total?: number;
  /** Ends everything, when the person leaves. */
  readonly signal?: AbortSignal;
  /** Past the browser's memory: for "check again". */
  readonly fresh?: boolean;
}

const mediaType = 'application/dns-message';

/** Asks over HTTPS by GET (RFC 8484). The questions of one `Ask` share the time for the whole check. */
export function askOverHttps(settings: DohSettings): Ask {
  const { timeout = 4000, total = 12_000, signal } = settings;
  const whole = AbortSignal.any([AbortSignal.timeout(total), ...(signal ? [signal] : [])]);
  return async (name, type, options) => {
    const address = settings.resolvers[options.resolver];
    if (address === undefined) return { failure: 'resolver-unreachable' };
    if (isOffline()) return { failure: 'offline' };
    const fetchOptions: RequestInit = {
      headers: { accept: mediaType },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: settings.fresh ? 'no-store' : 'default',
    };
    const once = (plain: boolean) => {
      const limit = AbortSignal.any([AbortSignal.timeout(timeout), whole]);
      return askOnce(address, { name, type, options, plain }, { ...fetchOptions, signal: limit }, signal);
    };
    const answer = await once(false);
    // A resolver that does not know EDNS (RFC 6891 7).
    return 'rcode' in answer && answer.rcode === 'FORMERR' ? once(true) : answer;
  };
}

interface Question {
  readonly name: string;
  readonly type: RecordType;
  readonly options: AskOptions;
  readonly plain: boolean;
}

async function askOnce(
  address: string,
  { name, type, options, plain }: Question,
  fetchOptions: RequestInit,
  leaving: AbortSignal | undefined,
): Promise<Answer | Failure> {
  try {
    const message = writeQuestion(name, type, { unchecked: options.unchecked ?? false, plain });
    const response = await fetch(withQuestion(address, message), fetchOptions);
    if (response.status === 429) return { failure: 'resolver-busy', status: 429 };
    if (!response.ok) return { failure: 'resolver-http-error', status: response.status };
    const kind = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
    if (kind !== mediaType) return { failure: 'resolver-not-dns', status: response.status };
    return readAnswer(new Uint8Array(await response.arrayBuffer()), name, type);
  } catch (error) {
    return { failure: nameFailure(error, leaving) };
  }
}

/** What a failing fetch can tell; names of errors only, the texts differ between browsers. */
function nameFailure(error: unknown, leaving: AbortSignal | undefined): Failure['failure'] {
  if (leaving?.aborted) return 'stopped';
  if (error instanceof TruncatedMessage) return 'answer-truncated';
  if (error instanceof UnreadableMessage || error instanceof RangeError) return 'resolver-not-dns';
  if (error instanceof DOMException && (error.name === 'TimeoutError' || error.name === 'AbortError')) return 'resolver-timeout';
  return isOffline() ? 'offline' : 'resolver-unreachable';
}

/** The address with the message in base64url without padding (RFC 8484 4.1.1). */
function withQuestion(address: string, message: Uint8Array): string {
  const base64 = btoa(String.fromCodePoint(...message));
  const question = base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return `${address}${address.includes('?') ? '&' : '?'}dns=${question}`;
}
