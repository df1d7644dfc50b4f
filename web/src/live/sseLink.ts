import { ApolloLink, Observable } from '@apollo/client';
import { print } from 'graphql';

/** What the service answered in place of a stream: errors with their codes; null where it could not be reached. */
async function refusalIn(error: unknown): Promise<ApolloLink.Result | null> {
  const { response } = error as { response?: Response };
  const answer = (await response?.json().catch(() => null)) as ApolloLink.Result | null | undefined;
  return answer?.errors ? answer : null;
}

/** Sends subscriptions, and takes what they tell as server-sent events. The library is loaded when the first one begins. */
export const sseLink = (): ApolloLink =>
  new ApolloLink(
    ({ query, variables, operationName = '', getContext }) =>
      new Observable<ApolloLink.Result>((observer) => {
        let stop: (() => void) | null = null;
        let isOver = false;
        const begin = async () => {
          const { createClient } = await import('graphql-sse');
          if (isOver) return;
          // Who follows changes goes on from the last cursor by themselves: a retry here would begin again.
          const { headers = {} } = getContext() as { headers?: Record<string, string> };
          const client = createClient({ url: '/graphql', headers, retryAttempts: 0 });
          stop = client.subscribe(
            { query: print(query), variables, operationName },
            {
              next: (result) => {
                observer.next(result as ApolloLink.Result);
              },
              error: (error) => {
                void refusalIn(error).then((refusal) => {
                  if (refusal) observer.next(refusal);
                  else observer.error(error);
                });
              },
              complete: () => {
                observer.complete();
              },
            },
          );
        };
        begin().catch((error: unknown) => {
          observer.error(error);
        });
        return () => {
          isOver = true;
          stop?.();
        };
      }),
  );
