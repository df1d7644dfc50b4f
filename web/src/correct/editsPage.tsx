import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'wouter';
import { type EditFilter, EditsDocument } from '../../generated/graphql';
import { CORRECTING, codeOf } from '../client';
import { storeCorrectingKey } from '../keys';
import { Endless } from '../parts/endless';
import { Loading, Problem } from '../parts/states';
import { useTitle } from '../parts/title';
import { adviceOn, useCorrectingKey } from './correcting';
import { EditLine } from './editLine';
import { CorrectingKeyForm } from './keyForm';

/** Edits that are loaded at once. */
const PAGE = 20;

/** Which edits are listed, by what the address says. */
const LISTS: Record<string, { name: string; filter: EditFilter }> = {
  all: { name: 'All', filter: {} },
  holding: { name: 'Holding', filter: { undone: false } },
  void: { name: 'Void', filter: { void: true, undone: false } },
  undone: { name: 'Undone', filter: { undone: true } },
};

/** What was corrected, by whom and why, the last first; each to be undone. */
export function EditsPage() {
  useTitle('Edits');
  const key = useCorrectingKey();
  return (
    <div className="page">
      <h1>Edits</h1>
      <p>An edit holds until it is undone: it is applied to new versions and to articles to come.</p>
      {key === '' ? (
        <CorrectingKeyForm />
      ) : (
        <>
          <p>
            <button
              type="button"
              onClick={() => {
                storeCorrectingKey('');
              }}
            >
              Forget the key
            </button>
          </p>
          <Edits key={key} />
        </>
      )}
    </div>
  );
}

function Edits() {
  const [search, setSearch] = useSearchParams();
  const shown = search.get('show') ?? 'all';
  const filter = LISTS[shown]?.filter ?? {};
  return (
    <>
      <fieldset className="layers plain">
        <legend className="hidden">Which edits</legend>
        {Object.entries(LISTS).map(([id, { name }]) => (
          <button
            key={id}
            type="button"
            className="choice"
            aria-pressed={id === shown}
            onClick={() => {
              setSearch(id === 'all' ? {} : { show: id }, { replace: true });
            }}
          >
            {name}
          </button>
        ))}
      </fieldset>
      <EditList filter={filter} />
    </>
  );
}

function EditList({ filter }: { filter: EditFilter }) {
  const { data, error, refetch, fetchMore, networkStatus } = useQuery(EditsDocument, {
    variables: { filter, first: PAGE },
    context: CORRECTING,
    // Others may have edited meanwhile, and nothing tells of it.
    fetchPolicy: 'cache-and-network',
  });
  if (error && !data) {
    const code = codeOf(error);
    if (code === 'UNAUTHENTICATED' || code === 'FORBIDDEN') return <p role="alert">{adviceOn(error)}</p>;
    return <Problem error={error} retry={() => void refetch()} />;
  }
  if (!data || networkStatus === NetworkStatus.setVariables) return <Loading />;
  const { edges, pageInfo } = data.edits;
  return (
    <>
      <ul className="edits">
        {edges.map(({ node }) => (
          <EditLine key={node.id} edit={node} undone={() => void refetch()} />
        ))}
      </ul>
      {edges.length === 0 && <p>There are none.</p>}
      {pageInfo.hasNextPage && (
        <Endless loadMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })} />
      )}
    </>
  );
}
