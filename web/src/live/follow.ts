import type { ApolloClient, ErrorLike, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client';
import { type ChangeFilter, LatestCursorDocument } from '../../generated/graphql';
import { codeOf } from '../client';

/** A change as far as following needs to know it. */
interface Told {
  changed: { cursor: string };
}

/** How far changes have been followed. */
export interface Place {
  /** Of the last change that was told; null where nothing was followed yet. */
  cursor: string | null;
}

/** What to follow, and whom to tell. */
export interface Wish<Data extends Told> {
  client: ApolloClient;
  subscription: TypedDocumentNode<Data, OperationVariables>;
  filter: ChangeFilter;
  place: Place;
  tell: (change: Data['changed']) => void;
  /** Too much has happened since: what is shown has to be loaded anew. */
  startAnew: () => void;
}

/** Waits between tries to connect again, in milliseconds: they double from the shortest to the longest. */
const SHORTEST = 1000;
const LONGEST = 60_000;

/** Trying again changes nothing about these. */
const FINAL = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'OPERATION_NOT_LISTED', 'BAD_USER_INPUT']);

/** The last place in the log of changes that is known here: whatever is loaded from now on is at least as new. */
let known: Promise<string> | null = null;

/** The place in the log from which changes are to be followed. Asked for once, before the first page is. */
export function knownCursor(client: ApolloClient): Promise<string> {
  known ??= client
    .query({ query: LatestCursorDocument, fetchPolicy: 'no-cache' })
    .then(({ data }) => {
      if (!data) throw new Error('The service does not say where its log of changes ends');
      return data.changes.latestCursor;
    })
    .catch((error: unknown) => {
      known = null;
      throw error;
    });
  return known;
}

/** The cursor that the last event of a stream names, where the service ended it. */
function cursorIn(error: ErrorLike | undefined): string | null {
  if (!CombinedGraphQLErrors.is(error)) return null;
  const cursor = error.errors[0]?.extensions?.['cursor'];
  return typeof cursor === 'string' ? cursor : null;
}

/**
 * Follows changes while the page is shown: closed while it is hidden, and opened again from the last cursor, so that
 * nothing is missed and nothing told twice.
 *
 * @returns stops following
 */
export function follow<Data extends Told>(wish: Wish<Data>): () => void {
  const { client, subscription, filter, place, tell, startAnew } = wish;
  let wait = SHORTEST;
  let timer: number | undefined;
  let stop: (() => void) | null = null;

  const close = () => {
    clearTimeout(timer);
    stop?.();
    stop = null;
  };
  const later = () => {
    close();
    timer = setTimeout(open, wait * (1 + Math.random() / 2));
    wait = Math.min(LONGEST, wait * 2);
  };
  const failed = (error: ErrorLike | undefined) => {
    const code = codeOf(error);
    place.cursor = cursorIn(error) ?? place.cursor;
    if (code === 'CURSOR_TOO_OLD') {
      place.cursor = known = null;
      startAnew();
    }
    if (code !== null && FINAL.has(code)) close();
    else later();
  };
  function begin(since: string) {
    const events = client.subscribe({
      query: subscription,
      variables: { filter, since },
      fetchPolicy: 'no-cache',
    });
    const subscribed = events.subscribe({
      next: ({ data, error }) => {
        if (!data) {
          failed(error);
          return;
        }
        const { changed } = data;
        place.cursor = changed.cursor;
        known = Promise.resolve(changed.cursor);
        wait = SHORTEST;
        tell(changed);
      },
      error: failed,
      complete: later,
    });
    return () => {
      subscribed.unsubscribe();
    };
  }
  function open() {
    if (stop || document.visibilityState === 'hidden') return;
    let isOff = false;
    stop = () => {
      isOff = true;
    };
    const since = place.cursor === null ? knownCursor(client) : Promise.resolve(place.cursor);
    since.then((cursor) => {
      if (isOff) return;
      place.cursor = cursor;
      stop = begin(cursor);
    }, failed);
  }
  const look = () => {
    if (document.visibilityState === 'hidden') close();
    else open();
  };
  const hurry = () => {
    clearTimeout(timer);
    open();
  };
  document.addEventListener('visibilitychange', look);
  addEventListener('pagehide', close);
  addEventListener('pageshow', look);
  addEventListener('online', hurry);
  open();
  return () => {
    document.removeEventListener('visibilitychange', look);
    removeEventListener('pagehide', close);
    removeEventListener('pageshow', look);
    removeEventListener('online', hurry);
    close();
  };
}
