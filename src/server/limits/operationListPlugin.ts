import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server';
import type { OperationList } from './operationList.js';
import { type Refusal, refusal } from '../failures/refusal.js';

/** Replaces operations that are not listed: Apollo plugins can only refuse after validation. */
const HARMLESS = '{ __typename }';

/**
 * The operation id of a request, in the formats of Apollo's clients, of other clients, and of Relay's
 * examples.
 */
function idIn({ extensions, http }: GraphQLRequest): string | undefined {
  const persisted = extensions?.['persistedQuery'] as { sha256Hash?: unknown } | null | undefined;
  const parameters: unknown =
    http?.method === 'GET' ? Object.fromEntries(new URLSearchParams(http.search)) : http?.body;
  const { documentId, doc_id: docId } = parameters as { documentId?: unknown; doc_id?: unknown };
  return [persisted?.sha256Hash, documentId, docId].find((id) => typeof id === 'string');
}

function notListed(id: string | undefined): Refusal {
  const which =
    id === undefined
      ? 'this text is not one of them, character by character'
      : `none of them has the id "${id.slice(0, 100)}"`;
  return refusal(
    'OPERATION_NOT_LISTED',
    `Only operations on this server's list run, and ${which}. Send the id of a listed operation ` +
      '(extensions.persistedQuery.sha256Hash, documentId or doc_id), or have this one added to the manifest that ' +
      'PERSISTED_OPERATIONS names.',
    { status: 403 },
  );
}

/** Runs only listed operations, requested by id or by their exact text. */
export const operationListPlugin = ({ byId, texts }: OperationList): ApolloServerPlugin => ({
  requestDidStart: ({ request }) => {
    const { query: source } = request;
    const id = source === undefined ? idIn(request) : undefined;
    const known = id === undefined ? undefined : byId.get(id);
    const listed = source !== undefined && texts.has(source) ? source : known;
    request.query = listed ?? HARMLESS;
    if (listed === undefined) delete request.operationName;
    // Apollo would look the id up in its own store and compare it as a hash, which it need not be.
    const extensions = { ...request.extensions };
    delete extensions['persistedQuery'];
    request.extensions = extensions;
    return Promise.resolve({
      didResolveOperation: () => (listed === undefined ? Promise.reject(notListed(id)) : Promise.resolve()),
    });
  },
});
