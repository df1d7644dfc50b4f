import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, ServerError } from '@apollo/client';
import { OperationTypeNode } from 'graphql';
import { createCache } from './cache';
import { keyFor } from './keys';
import { sseLink } from './live/sseLink';

/** Marks an operation that needs the key to correct with. */
export const CORRECTING = { correcting: true };

const withKey = new ApolloLink((operation, forward) => {
  // A key that is only being tried comes with the operation.
  const { correcting, key: tried } = operation.getContext() as { correcting?: boolean; key?: string };
  const key = tried ?? keyFor(correcting === true ? 'correcting' : 'reading');
  if (key !== '') operation.setContext({ headers: { authorization: `Bearer ${key}` } });
  return forward(operation);
});

/** Asks the service that the page came from. */
export function createClient(): ApolloClient {
  return new ApolloClient({
    link: ApolloLink.from([
      withKey,
      ApolloLink.split(
        ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
        sseLink(),
        new HttpLink({ uri: '/graphql' }),
      ),
    ]),
    cache: createCache(),
  });
}

interface Told {
  errors?: { extensions?: Record<string, unknown> }[];
}

/** What the service answered with a status that is no success: its errors are in the body all the same. */
function toldIn(body: string): Told {
  try {
    return JSON.parse(body) as Told;
  } catch {
    return {};
  }
}

/** The code of an error that the service told, such as RATE_LIMITED; null for any other failure. */
export function codeOf(error: unknown): string | null {
  const told: Told = CombinedGraphQLErrors.is(error)
    ? { errors: [...error.errors] }
    : ServerError.is(error)
      ? toldIn(error.bodyText)
      : {};
  const code = told.errors?.[0]?.extensions?.['code'];
  return typeof code === 'string' ? code : null;
}
