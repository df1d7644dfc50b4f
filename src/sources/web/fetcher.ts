import { isIP } from 'node:net';
import { Agent, type Dispatcher, request } from 'undici';
import { errorCode, errorMessage } from '../../store/errors.js';
import { ENCODINGS, readBody } from './body.js';
import { createHostQueue } from './hostQueue.js';
import type { HostTurns } from './hostTurns.js';
import { addressRefused, isPublicAddress, lookupPublic } from './publicAddress.js';
import { readRetryAfter } from './retryAfter.js';
import { SourceError } from './sourceError.js';
import { withTimeLimit } from './timeLimit.js';

export interface FetcherOptions {
  /** The `user-agent` header. */
  userAgent: string;
  /** Whether private and local addresses are allowed. */
  allowPrivate?: boolean;
  /** Minimum interval between requests to a host in milliseconds; default 1,000. */
  pauseMs?: number;
  /** How long one answer may take, all redirects together but not the pauses, in milliseconds; 30,000 when not given. */
  timeoutMs?: number;
  /** Keeps other processes from asking a host at the same time. */
  turns?: HostTurns;
}

export interface FetchOptions {
  /** Validators of the previous answer: the server answers 304 if nothing has changed. */
  etag?: string | null;
  lastModified?: string | null;
  /** The `accept` header. */
  accept?: string;
  /** Maximum size in bytes after decoding; default 10 MB. */
  maxBytes?: number;
  /** An origin that may be private, because the operator has given it. */
  trustedOrigin?: string | null;
  /** A longer interval before the request in milliseconds, for robots.txt. */
  pauseMs?: number;
  /** Asked before each request, redirects too. Gives the pause before it; what it throws ends the fetching. */
  check?: (url: URL) => Promise<number>;
  signal?: AbortSignal;
}

/** A server's answer. */
export interface Fetched {
  /** Null if nothing has changed. */
  bytes: Uint8Array | null;
  /** The final address. */
  url: string;
  /** Whether all redirects were permanent. */
  moved: boolean;
  /** Lower case, without parameters: "text/html"; empty if not given. */
  contentType: string;
  /** As given by the server: "iso-8859-1". */
  charset: string | null;
  etag: string | null;
  lastModified: string | null;
}

export interface Fetcher {
  userAgent: string;
  /** @throws SourceError */
  get: (url: string, options?: FetchOptions) => Promise<Fetched>;
  close: () => Promise<void>;
}

const MAX_REDIRECTS = 5;
const MAX_BYTES = 10 * 1024 ** 2;
const FOR_GOOD = new Set([301, 308]);
const REDIRECTS = new Set([...FOR_GOOD, 302, 303, 307]);

/** An HTTP client with rate and size limits. Connections are checked after name resolution. */
export function createFetcher(options: FetcherOptions): Fetcher {
  const { userAgent, allowPrivate = false, pauseMs = 1000, timeoutMs = 30_000 } = options;
  const anywhere = new Agent({ connect: { timeout: 10_000 }, connections: 1 });
  const onlyPublic = new Agent({ connect: { timeout: 10_000, lookup: lookupPublic }, connections: 1 });
  const queue = createHostQueue(options.turns);

  /** @throws SourceError ADDRESS_REFUSED */
  const dispatcherFor = (url: URL, trustedOrigin: string | null | undefined): Dispatcher => {
    if (allowPrivate || url.origin === trustedOrigin) return anywhere;
    // Literal addresses are never resolved.
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) !== 0 && !isPublicAddress(host)) throw addressRefused(url.hostname);
    return onlyPublic;
  };

  async function get(address: string, asked: FetchOptions = {}): Promise<Fetched> {
    let url = webUrl(address);
    let moved = true;
    let leftMs = timeoutMs;
    for (let redirects = 0; ; redirects++) {
      const dispatcher = dispatcherFor(url, asked.trustedOrigin);
      const at = url;
      const wanted = Math.max(asked.pauseMs ?? 0, (await asked.check?.(at)) ?? 0);
      const request = async () => {
        const startedAt = performance.now();
        try {
          return await ask(at, dispatcher, asked, leftMs);
        } finally {
          leftMs = Math.max(0, leftMs - (performance.now() - startedAt));
        }
      };
      const answer = await queue.run(url.host, Math.max(pauseMs, wanted), request, asked.signal);
      if ('fetched' in answer) return { ...answer.fetched, moved: moved && redirects > 0 };
      moved &&= answer.forGood;
      if (redirects === MAX_REDIRECTS) {
        throw new SourceError(
          'REDIRECTED_IN_CIRCLES',
          `${shown(webUrl(address))} redirects more than ${String(MAX_REDIRECTS)} times, last to ${answer.location.slice(0, 200)}. Open it in a browser, and give the address at which it ends.`,
        );
      }
      url = webUrl(answer.location, at);
    }
  }

  async function ask(url: URL, dispatcher: Dispatcher, asked: FetchOptions, leftMs: number): Promise<Answer> {
    try {
      return await withTimeLimit(leftMs, asked.signal, async (signal) => {
        const headers = headersFor(url, userAgent, asked);
        const response = await request(withoutCredentials(url), { dispatcher, signal, headers });
        return readAnswer(url, response, asked);
      });
    } catch (error) {
      throw asked.signal?.aborted ? error : explain(url, error, timeoutMs);
    }
  }

  return {
    userAgent,
    get,
    close: async () => {
      await Promise.all([anywhere.destroy(), onlyPublic.destroy()]);
    },
  };
}

type Answer = { fetched: Omit<Fetched, 'moved'> } | { location: string; forGood: boolean };

async function readAnswer(
  url: URL,
  response: Dispatcher.ResponseData,
  { etag = null, lastModified = null, maxBytes = MAX_BYTES }: FetchOptions,
): Promise<Answer> {
  const { statusCode: status, body } = response;
  const header = (name: string): string | undefined => {
    const value = response.headers[name];
    return Array.isArray(value) ? value[0] : value;
  };
  // An unread body must not block the connection.
  body.on('error', () => undefined);
  const leave = () => body.destroy();
  const location = header('location');
  if (REDIRECTS.has(status) && location !== undefined) {
    leave();
    return { location, forGood: FOR_GOOD.has(status) };
  }
  const about = {
    url: shown(url),
    contentType: (header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '',
    charset: /charset\s*=\s*"?([\w.:-]+)/i.exec(header('content-type') ?? '')?.[1] ?? null,
    etag: header('etag') ?? null,
    lastModified: header('last-modified') ?? null,
  };
  if (status === 304 && (etag ?? lastModified) !== null) {
    leave();
    return { fetched: { ...about, bytes: null } };
  }
  if (status < 200 || status > 299) {
    leave();
    throw badStatus(url, status, readRetryAfter(header('retry-after')));
  }
  const bytes = await readBody(body, header('content-encoding') ?? '', maxBytes);
  return { fetched: { ...about, bytes } };
}

function badStatus(url: URL, status: number, retryAfterMs: number | undefined): SourceError {
  const said = `${shown(url)} answers with status ${String(status)}`;
  if (status === 429 || status === 503) {
    return new SourceError('TOO_MANY_REQUESTS', `${said}: it asks to be left alone for a while.`, {
      retryAfterMs,
    });
  }
  if (status === 401 || status === 403) {
    return new SourceError(
      'LOGIN_REQUIRED',
      `${said}: it lets in only those whom it knows. If you have a name and a password there, put them into its address: https://name:password@…`,
      {
        retryAfterMs,
      },
    );
  }
  if (status === 304) {
    return new SourceError(
      'BAD_ANSWER',
      `${said}: nothing has changed, though it has sent nothing yet that could have. Ask whoever runs it, or give another address.`,
    );
  }
  if (status === 410)
    return new SourceError('GONE', `${said}: it is gone for good. Remove it, or give another address.`);
  if (status < 500) return new SourceError('BAD_ANSWER', `${said}. Check the address.`, { retryAfterMs });
  const advice = 'Its server has a fault. Try again later; if it stays so, tell whoever runs it.';
  return new SourceError('SERVER_FAILED', `${said}. ${advice}`, { retryAfterMs });
}

/** @throws SourceError ADDRESS_REFUSED */
export function webUrl(address: string, base?: URL): URL {
  const url = URL.canParse(address, base?.href) ? new URL(address, base) : null;
  if (url && /^https?:$/.test(url.protocol)) return url;
  throw new SourceError(
    'ADDRESS_REFUSED',
    `Expected an address that begins with https:// or http://, got "${address.slice(0, 200)}".`,
  );
}

/** The address without the password, for messages and for who asks next. */
function shown(url: URL): string {
  return withoutCredentials(url).href;
}

function withoutCredentials(url: URL): URL {
  const plain = new URL(url);
  plain.username = plain.password = '';
  plain.hash = '';
  return plain;
}

function headersFor(url: URL, userAgent: string, asked: FetchOptions): Record<string, string> {
  const { username, password } = url;
  const who = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString(
    'base64',
  );
  return {
    'user-agent': userAgent,
    accept: asked.accept ?? '*/*',
    'accept-encoding': ENCODINGS,
    ...(asked.etag && { 'if-none-match': asked.etag }),
    ...(asked.lastModified && { 'if-modified-since': asked.lastModified }),
    ...((username || password) && { authorization: `Basic ${who}` }),
  };
}

/** What the network does not give, in plain words. */
function explain(url: URL, error: unknown, timeoutMs: number): unknown {
  if (error instanceof SourceError) return error;
  const { cause } = error as { cause?: unknown };
  if (cause instanceof SourceError) return cause;
  const name = error instanceof Error ? error.name : '';
  const code = errorCode(error) ?? errorCode(cause) ?? '';
  if (name === 'TimeoutError' || /TIMEOUT|ETIMEDOUT/.test(code)) {
    return new SourceError(
      'TIMED_OUT',
      `${shown(url)} did not answer within ${String(timeoutMs / 1000)} seconds, or not to the end. Try again later; if it stays so, give another address.`,
      { cause: error },
    );
  }
  const reason =
    {
      ENOTFOUND: 'there is no such host',
      ECONNREFUSED: 'nothing answers at that port',
      EAI_AGAIN: 'its name cannot be looked up now',
    }[code] ?? errorMessage(error);
  return new SourceError(
    'UNREACHABLE',
    `${shown(url)} cannot be reached: ${reason}. Check the address, and whether its server runs.`,
    { cause: error },
  );
}
