import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent } from 'react';
import type { ChangeFilter } from '../../generated/graphql';
import { type Place, follow } from './follow';

/** Tells of changes while a page is shown. */
export function useChanges<Data extends { changed: { cursor: string } }>(
  subscription: TypedDocumentNode<Data, OperationVariables>,
  filter: ChangeFilter,
  place: Place,
  told: (change: Data['changed']) => void,
  startAnew: () => void,
): void {
  const client = useApolloClient();
  const tell = useEffectEvent(told);
  const again = useEffectEvent(startAnew);
  const form = JSON.stringify(filter);
  useEffect(
    () =>
      follow({
        ...{ client, subscription, place },
        filter: JSON.parse(form) as ChangeFilter,
        tell: (change) => {
          tell(change);
        },
        startAnew: () => {
          again();
        },
      }),
    [client, subscription, place, form],
  );
}
