import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { SearchCountsDocument, type SearchCountsQuery, SearchDocument } from '../../generated/graphql';
import { count, formatNumber } from '../format';
import { Chosen, Facets } from '../front/facets';
import type { Who } from '../front/narrowing';
import { Endless } from '../parts/endless';
import { Loading, Problem } from '../parts/states';
import { type Asked, KINDS, readAsked, searchFilterOf, writeAsked } from './asked';
import { Found } from './found';
import { SearchTimeline } from './searchTimeline';

/** Results that are loaded at once. */
const PAGE = 20;

type Change = (to: Partial<Asked>) => void;

/** What was found and when, how much of each kind, and who, where and which publishers it is about. */
export function Results({ asked, who, change }: { asked: Asked; who: Who; change: Change }) {
  const address = writeAsked(asked);
  const [variables, atAnyTime] = useMemo(() => {
    const { words, typing, kind, ...narrowing } = readAsked(new URL(address, location.href).searchParams);
    const searched = { query: words, prefix: typing, types: kind && [kind] };
    const anyTime = { ...narrowing, from: null, to: null };
    return [
      { ...searched, filter: searchFilterOf(narrowing, who) },
      { ...searched, filter: searchFilterOf(anyTime, who) },
    ];
  }, [address, who]);
  const counted = useQuery(SearchCountsDocument, { variables });
  const counts = counted.data ?? counted.previousData;
  return (
    <>
      <SearchTimeline variables={atAnyTime} chosen={asked} choose={change} />
      <div className="front">
        <Kinds kinds={counts?.ofAnyKind} kind={asked.kind} change={change} />
        {counts && <Chosen narrowing={asked} who={who} narrow={change} facets={counts.search.facets} />}
        <aside className="facets" aria-label="Who and where">
          {counts && <Facets facets={counts.search.facets} narrowing={asked} narrow={change} />}
        </aside>
        <List variables={variables} total={counted.data?.search.totalCount} />
      </div>
    </>
  );
}

/** The kinds of what was found, each with how much of it there is. */
function Kinds({
  kinds,
  kind,
  change,
}: {
  kinds: SearchCountsQuery['ofAnyKind'] | undefined;
  kind: Asked['kind'];
  change: Change;
}) {
  const counts = new Map(kinds?.types.map(({ type, count }) => [type, count]));
  const choices = [[null, 'Everything'] as const, ...KINDS];
  return (
    <fieldset className="layers plain">
      <legend className="hidden">Of which kind</legend>
      {choices.map(([type, name]) => {
        const number = type === null ? kinds?.totalCount : kinds && (counts.get(type) ?? 0);
        return (
          <button
            key={name}
            type="button"
            className="choice"
            aria-pressed={kind === type}
            onClick={() => {
              change({ kind: type });
            }}
          >
            {name} {number !== undefined && formatNumber(number)}
          </button>
        );
      })}
    </fieldset>
  );
}

interface ListProps {
  variables: {
    query: string;
    prefix: boolean;
    types: NonNullable<Asked['kind']>[] | null;
    filter: ReturnType<typeof searchFilterOf>;
  };
  /** How much was found in all; absent while it is being counted. */
  total: number | undefined;
}

function List({ variables, total }: ListProps) {
  const { data, previousData, error, refetch, fetchMore } = useQuery(SearchDocument, {
    variables: { ...variables, first: PAGE },
  });
  if (error && !data) return <Problem error={error} retry={() => void refetch()} />;
  const shown = data ?? previousData;
  if (!shown) return <Loading />;
  const { edges, pageInfo, understood } = shown.search;
  return (
    <section className={data ? 'list' : 'list waiting'} aria-label="Found">
      <p className="small" role="status">
        {understood.message}{' '}
        {edges.length === 0 &&
          'Nothing was found: try fewer or other words, or take away what it is narrowed by.'}
        {edges.length > 0 && total !== undefined && `${count(total, 'result')}.`}
      </p>
      <ul className="found">
        {edges.map((edge) => (
          <Found key={edge.node.id} edge={edge} />
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <Endless loadMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })} />
      )}
    </section>
  );
}
