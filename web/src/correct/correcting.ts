import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState, useSyncExternalStore } from 'react';
import type { EditDoneFragment } from '../../generated/graphql';
import { CORRECTING, codeOf } from '../client';
import { correctingKey, onCorrectingKey, storeCorrectingKey } from '../keys';
import { type Done, announce } from './lastEdit';

/** The key to correct with, as it is given and forgotten; empty where there is none. */
export const useCorrectingKey = (): string => useSyncExternalStore(onCorrectingKey, correctingKey);

/** What to do when a correction was refused, by the code of the error. */
const ADVICE: Record<string, string> = {
  UNAUTHENTICATED: 'The key does not hold, or not any more. Give another one.',
  FORBIDDEN: 'This key may read, but not correct: that needs one with the scope “edit”. Give another one.',
  RATE_LIMITED: 'You have asked for a lot in a short time. Wait a little, then try again.',
  OVERLOADED: 'The service has more to do than it can. Try again in a moment.',
  OPERATION_NOT_LISTED: 'This service only answers listed operations, and correcting is not among them.',
};

/** What went wrong, in words. A key that does not hold is forgotten, so that another can be given. */
export function adviceOn(error: unknown): string {
  const code = codeOf(error);
  if (code === 'UNAUTHENTICATED' || code === 'FORBIDDEN') storeCorrectingKey('');
  if (code === null) return 'The service cannot be reached. Nothing was changed. Try again.';
  return ADVICE[code] ?? (error instanceof Error ? error.message : 'Nothing was changed. Try again.');
}

interface Answer {
  done: EditDoneFragment;
}

/** Makes edits of a kind, and says what is wrong with one. The page shows what the answer brings at once. */
export function useEdit<Variables extends OperationVariables>(
  mutation: TypedDocumentNode<Answer, Variables>,
  after?: (done: Done) => void,
) {
  const client = useApolloClient();
  const [state, setState] = useState<{ busy: boolean; problem: string | null }>({
    busy: false,
    problem: null,
  });
  const run = async (variables: Variables): Promise<void> => {
    setState({ busy: true, problem: null });
    try {
      const { data } = await client.mutate({
        mutation,
        variables,
        context: CORRECTING,
      });
      const [problem] = data?.done.userErrors ?? [];
      const edit = data?.done.edit;
      setState({ busy: false, problem: problem?.message ?? null });
      if (!edit) return;
      const { type, id, node } = edit.target;
      // What is no longer served goes from every list at once.
      const gone = client.cache.identify({ __typename: type, id });
      if (edit.kind === 'REJECT_FACT' && !node && gone !== undefined) client.cache.evict({ id: gone });
      announce(edit);
      after?.(edit);
    } catch (error) {
      setState({ busy: false, problem: adviceOn(error) });
    }
  };
  return { run, ...state };
}
