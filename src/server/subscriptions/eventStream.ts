import type { ServerResponse } from 'node:http';

/** Server-sent events of one subscription, by the protocol of graphql-sse ("distinct connections mode"). */
export interface EventStream {
  /** Sends a complete event. Resolves to true when the client can take more, to false when it is gone. */
  send: (text: string) => Promise<boolean>;
  /**
   * Sends a last event and ends the connection; a client that has not read everything after `graceMs` is cut
   * off.
   */
  end: (text: string, graceMs: number) => void;
}

/** A client that reads nothing for this many milliseconds is cut off. */
const STALLED_MS = 10_000;

/** An event, with a cursor as its id from which browsers and other clients resume. */
export const nextEvent = (cursor: string | null, json: string): string =>
  `event: next\n${cursor === null ? '' : `id: ${cursor}\n`}data: ${json}\n\n`;

export const COMPLETE = 'event: complete\ndata:\n\n';

/** Keeps the connection alive and advances the client's cursor without an event. */
export const heartbeat = (cursor: string): string => `:\nid: ${cursor}\n\n`;

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  // Proxies such as nginx would buffer events.
  'x-accel-buffering': 'no',
};

/**
 * Starts the response, bypassing Fastify.
 *
 * @param over aborted when the subscription ends
 */
export function openEventStream(
  response: ServerResponse,
  headers: Readonly<Record<string, number | string | string[] | undefined>>,
  over: AbortSignal,
): EventStream {
  const given = Object.entries(headers).filter(([, value]) => value !== undefined);
  response.writeHead(200, { ...(Object.fromEntries(given) as Record<string, string>), ...HEADERS });
  // An idle connection is normal.
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
