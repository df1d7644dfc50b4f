import type { ExecutionResult } from 'graphql';
import { type Client, createClient, type Sink } from 'graphql-sse';

/**
 * The stream of events that Apollo Client, urql and Relay are given. A connection that breaks is made again, and what
 * changed meanwhile comes first: `since` of an operation is the cursor of its last event.
 */
export function createEvents(url: string, headers: Record<string, string> = {}): Client {
  return createClient({ url: `${url}/graphql`, headers });
}

/** An operation as libraries hand it on. */
export interface Operation {
  query: string;
  variables: Record<string, unknown>;
}

/** What an event tells. */
export type Told = ExecutionResult<Record<string, unknown>, unknown>;

/** A server that stops is back after a while. */
const PAUSE_MS = 1000;

/**
 * Follows an operation that asks for `cursor`, and goes on after the last event when the connection breaks, and when the
 * server ends the stream because it stops or because too much waited.
 */
export function follow(events: Client, { query, variables }: Operation, sink: Sink<Told>): () => void {
  let since = variables['since'];
  const operation = {
    query,
    // Read anew at each connection.
    get variables() {
      return { ...variables, since };
    },
  };
  let unsubscribe: () => void;
  const subscribe = () => {
    let isToGoOn = false;
    unsubscribe = events.subscribe(operation, {
      next: (told) => {
        const from = cursorToGoOnFrom(told);
        isToGoOn = from !== undefined;
        const { changed } = (told.data ?? {}) as { changed?: { cursor?: string } };
        since = from ?? changed?.cursor ?? since;
        if (!isToGoOn) sink.next(told);
      },
      error: (error) => {
        sink.error(error);
      },
      complete: () => {
        if (isToGoOn) pause();
        else sink.complete();
      },
    });
  };
  const pause = () => {
    const timer = setTimeout(subscribe, PAUSE_MS);
    unsubscribe = () => {
      clearTimeout(timer);
      sink.complete();
    };
  };
  subscribe();
  return () => {
    unsubscribe();
  };
}

/** Where the server says that the stream goes on, in the event by which it ends it; undefined in any other. */
function cursorToGoOnFrom({ errors }: Told): unknown {
  const { code, cursor } = errors?.[0]?.extensions ?? {};
  return code === 'SHUTTING_DOWN' || code === 'TOO_SLOW' ? cursor : undefined;
}
