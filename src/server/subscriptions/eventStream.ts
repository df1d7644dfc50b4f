import type { ServerResponse } from 'node:http';

/** Server-sent events of one subscription, by the protocol of graphql-sse ("distinct connections mode"). */
export interface EventStream {
  /** Sends text that stands for itself. Resolves when the client has taken enough for more; false where it is gone. */
  send: (text: string) => Promise<boolean>;
  /** Sends the last of it and ends the connection; who has not taken all of it after so many milliseconds is cut off. */
  end: (text: string, graceMs: number) => void;
}

/** A client that takes nothing for so long is cut off, in milliseconds. */
const STALLED_MS = 10_000;

/** An event, with the cursor by which browsers and others go on after it. */
export const nextEvent = (cursor: string | null, json: string): string =>
  `event: next\n${cursor === null ? '' : `id: ${cursor}\n`}data: ${json}\n\n`;

export const COMPLETE = 'event: complete\ndata:\n\n';

/** Keeps the connection open and tells how far the client has been told, without an event. */
export const heartbeat = (cursor: string): string => `:\nid: ${cursor}\n\n`;

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  // Proxies such as nginx would keep events until there are many.
  'x-accel-buffering': 'no',
};

/**
 * Begins the answer, of which Fastify knows nothing any more.
 *
 * @param over aborted when nobody is waited for any more
 */
export function openEventStream(
  response: ServerResponse,
  headers: Readonly<Record<string, number | string | string[] | undefined>>,
  over: AbortSignal,
): EventStream {
  const given = Object.entries(headers).filter(([, value]) => value !== undefined);
  response.writeHead(200, { ...(Object.fromEntries(given) as Record<string, string>), ...HEADERS });
  // Silence is no reason to end it.
  response.socket?.setTimeout(0);
  response.socket?.setNoDelay();
  response.flushHeaders();

  const taken = (): Promise<boolean> =>
    new Promise((resolve) => {
      const done = (isTaken: boolean) => () => {
        clearTimeout(timer);
        response.off('drain', drained).off('close', gone);
        over.removeEventListener('abort', drained);
        resolve(isTaken);
      };
      const [drained, gone] = [done(true), done(false)];
      const timer = setTimeout(gone, STALLED_MS);
      response.once('drain', drained).once('close', gone);
      over.addEventListener('abort', drained);
      if (over.aborted) drained();
    });

  return {
    send: async (text) => {
      if (response.destroyed || response.writableEnded) return false;
      return response.write(text) || taken();
    },
    end: (text, graceMs) => {
      if (response.destroyed) return;
      response.end(text);
      setTimeout(() => response.destroy(), graceMs).unref();
    },
  };
}
