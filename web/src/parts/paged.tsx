import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Endless } from './endless';
import { Loading, Problem } from './states';

/** Items of a list that are loaded at once. */
const PAGE = 20;

/** As far as a list that goes on needs to know it. */
interface Connection<Edge> {
  edges: readonly Edge[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** What is asked of a page of a list, besides which list it is. */
interface Place {
  first: number;
  after?: string | null | undefined;
}

/** A list that goes on, page after page. */
export function Paged<Data, Variables extends Place, Edge>({
  document,
  variables,
  pick,
  show,
  none = 'None so far.',
}: {
  document: TypedDocumentNode<Data, Variables>;
  variables: Omit<Variables, keyof Place>;
  /** The list in an answer; absent where what it belongs to is not known any more. */
  pick: (data: Data) => Connection<Edge> | undefined;
  show: (edges: readonly Edge[]) => ReactNode;
  /** What is said where the list is empty. */
  none?: string;
}) {
  const { data, error, refetch, fetchMore } = useQuery(
    document as TypedDocumentNode<Data, OperationVariables>,
    {
      variables: { ...variables, first: PAGE },
    },
  );
  if (error && !data) return <Problem error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  const list = pick(data);
  if (!list || list.edges.length === 0) return <p>{none}</p>;
  const { edges, pageInfo } = list;
  return (
    <>
      {show(edges)}
      {pageInfo.hasNextPage && (
        <Endless loadMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })} />
      )}
    </>
  );
}
