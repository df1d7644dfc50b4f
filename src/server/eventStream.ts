import type { ServerResponse } from 'node:http';

/** Server-sent events of one subscription, by the protocol of graphql-sse ("distinct connections mode"). */
export interface EventStream {
  /** Sends text that stands for itself. Resolves when the client has taken enough for more; false where it is gone. */
  send: (text: string) => Promise<boolean>;
  /** Sends what is left and ends the connection. */
  end: (text: string) => void;
  /** Ends the connection at once. */
  cut: () => void;
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

/** Begins the answer, of which Fastify knows nothing any more. */
export function openEventStream(
  response: ServerResponse,
  headers: Readonly<Record<string, number | string | string[] | undefined>>,
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
        resolve(isTaken);
      };
      const [drained, gone] = [done(true), done(false)];
      const timer = setTimeout(gone, STALLED_MS);
      response.once('drain', drained).once('close', gone);
    });

  return {
    send: async (text) => {
      if (response.destroyed || response.writableEnded) return false;
      return response.write(text) || taken();
    },
    end: (text) => {
      if (!response.destroyed) response.end(text);
    },
    cut: () => {
      response.destroy();
    },
  };
}
