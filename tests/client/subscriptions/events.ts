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

/** Follows an operation that asks for `cursor`, and goes on after the last event when the connection breaks. */
export function follow(events: Client, { query, variables }: Operation, sink: Sink<Told>): () => void {
  let since = variables['since'];
  const operation = {
    query,
    // Read anew at each connection.
    get variables() {
      return { ...variables, since };
    },
  };
  return events.subscribe(operation, {
    ...sink,
    next: (told) => {
      const { changed } = (told.data ?? {}) as { changed?: { cursor?: string } };
      since = changed?.cursor ?? since;
      sink.next(told);
    },
  });
}
