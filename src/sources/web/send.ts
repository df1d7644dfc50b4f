import { isIP } from 'node:net';
import { Webhook as Signer } from 'standardwebhooks';
import { Agent, request } from 'undici';
import { addressRefused, isPublicAddress, lookupPublic } from './publicAddress.js';
import { withTimeLimit } from './timeLimit.js';
import { errorMessage } from '../../store/errors.js';

/** What came of a try to deliver. */
export interface Sent {
  /** HTTP status; null where no answer came. */
  status: number | null;
  /** Beginning of the answer, or why none came. */
  answer: string;
}

export interface Sender {
  /** Sends a signed body to an address. Never throws: what went wrong is the answer. */
  send: (to: { url: string; secret: string }, id: string, body: string, signal: AbortSignal) => Promise<Sent>;
  close: () => Promise<void>;
}

const TIMEOUT_MS = 15_000;
/** Bytes of an answer that are read, and characters of it that are kept. */
const MOST_BYTES = 4096;
const MOST_KEPT = 500;

/**
 * The address as one can be sent to.
 *
 * @returns what is wrong with it otherwise
 */
export function checkAddress(url: string, allowPrivate: boolean): { url: string } | { problem: string } {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol) || url.length > 2000)
    return {
      problem: `expected an address that begins with https:// or http://, got "${url.slice(0, 200)}".`,
    };
  if (parsed.username !== '' || parsed.password !== '')
    return { problem: 'expected an address without user and password: deliveries are signed.' };
  const host = parsed.hostname.replace(/^\[|\]$/g, '');
  const isPrivate = host === 'localhost' || (isIP(host) !== 0 && !isPublicAddress(host));
  if (isPrivate && !allowPrivate) return { problem: addressRefused(host).message };
  return { url: parsed.href };
}

/** Sends within limits on time and answers, and only to public addresses unless others are allowed. */
export function openSender(options: {
  userAgent: string;
  allowPrivate: boolean;
  timeoutMs?: number;
}): Sender {
  const { userAgent, allowPrivate, timeoutMs = TIMEOUT_MS } = options;
  const agent = new Agent({
    connect: { timeout: 10_000, ...(allowPrivate ? {} : { lookup: lookupPublic }) },
    connections: 4,
  });
  return {
    send: async ({ url, secret }, id, body, signal) => {
      const address = checkAddress(url, allowPrivate);
      if ('problem' in address) return { status: null, answer: address.problem };
      const now = new Date();
      try {
        const headers = {
          'content-type': 'application/json',
          'user-agent': userAgent,
          'webhook-id': id,
          'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
          'webhook-signature': new Signer(secret).sign(id, now, body),
        };
        return await withTimeLimit(timeoutMs, signal, async (limited) => {
          const asked = { method: 'POST', dispatcher: agent, signal: limited, headers, body } as const;
          const { statusCode, body: answer } = await request(address.url, asked);
          return { status: statusCode, answer: await beginningOf(answer) };
        });
      } catch (error) {
        return { status: null, answer: errorMessage(error).slice(0, MOST_KEPT) };
      }
    },
    close: () => agent.destroy(),
  };
}

/** Reads no more of an answer than is kept of it. */
async function beginningOf(answer: AsyncIterable<Uint8Array> & { destroy: () => unknown }): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of answer) {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes >= MOST_BYTES) break;
    }
  } catch {
    // The status counts, however the rest ends.
  } finally {
    answer.destroy();
  }
  return Buffer.concat(chunks).toString('utf8').replaceAll('\0', '').slice(0, MOST_KEPT);
}
