import { useApolloClient, useQuery } from '@apollo/client/react';
import { useMemo, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { FrontMoreDocument, FrontPageDocument, FrontTimelineDocument } from '../../generated/graphql';
import { count } from '../format';
import { Card } from '../parts/card';
import { Endless } from '../parts/endless';
import { FittedTimeline } from '../parts/fittedTimeline';
import { Empty, Loading, Problem } from '../parts/states';
import { useTitle } from '../parts/title';
import { Chosen, Facets } from './facets';
import { DayLeads } from './dayLeads';
import { FreshNotice } from './freshNotice';
import { type Narrowing, type Who, addressOf, filterOf, readNarrowing, writeNarrowing } from './narrowing';
import { MoreNews } from './moreNews';
import { NoNews } from './noNews';
import { useWho } from './who';

/** Cards that are loaded at once. */
const PAGE = 20;

/** Where all news is less than this, the page says how to get more. */
const FEW = 10;

/** So many were shown of a list when it was left: as many are loaded at once when it is opened again. */
const shownOf = (key: string) => Number(sessionStorage.getItem(`newsgraph.shown:${key}`) ?? PAGE);
function keepShown(key: string, shown: number): void {
  sessionStorage.setItem(`newsgraph.shown:${key}`, String(shown));
}

/** The latest news, or a part of it: by time, person, country or publisher. */
export function FrontPage() {
  useTitle(undefined);
  const search = useSearch();
  const [, navigate] = useLocation();
  const narrowing = useMemo(() => readNarrowing(new URLSearchParams(search)), [search]);
  const narrow = (change: Partial<Narrowing>) => {
    navigate(addressOf({ ...narrowing, ...change }));
  };
  const { who, error, refetch } = useWho(narrowing);
  if (error) return <Problem error={error} retry={refetch} level={1} />;
  if (!who) return <Loading />;
  if (who.person === null || who.organization === null)
    return (
      <Empty title="Nobody is known by that name">
        The address names a person or an organization that is in no article.
      </Empty>
    );
  return <News narrowing={narrowing} narrow={narrow} who={who} />;
}

interface NewsProps {
  narrowing: Narrowing;
  narrow: (change: Partial<Narrowing>) => void;
  who: Who;
}

function News({ narrowing, narrow, who }: NewsProps) {
  const key = writeNarrowing(narrowing);
  const client = useApolloClient();
  const list = useRef<HTMLElement>(null);
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const { filter, anyTime, first } = useMemo(() => {
    const read = readNarrowing(new URLSearchParams(key));
    return {
      filter: filterOf(read, who),
      anyTime: filterOf({ ...read, from: null, to: null }, who),
      first: Math.min(100, shownOf(key)),
    };
  }, [key, who]);
  const { data, previousData, error, refetch, fetchMore } = useQuery(FrontPageDocument, {
    variables: { first, filter, anyTime },
  });
  if (error && !data) return <Problem error={error} retry={() => void refetch()} level={1} />;
  // While another part is loaded the one before stays, so that nothing jumps.
  const shown = data ?? previousData;
  if (!shown) return <Loading lines={12} />;
  const { edges, pageInfo, totalCount, facets } = shown.articles;
  if (totalCount === 0 && key === '') return <NoNews load={() => void refetch()} />;
  const loadAnew = async (news: ReadonlySet<string>) => {
    await client.refetchQueries({ include: 'active' });
    keepShown(key, PAGE);
    if (news.size === 0) return;
    setFresh(news);
    list.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  };
  const latest = edges[0]?.node.publishedAt?.slice(0, 10);
  const loadMore = async () => {
    await fetchMore({
      query: FrontMoreDocument,
      variables: { first: PAGE, after: pageInfo.endCursor, filter },
    });
    keepShown(key, edges.length + PAGE);
  };
  return (
    <div className={data ? 'front' : 'front waiting'}>
      <h1 className="hidden">Latest news</h1>
      <FittedTimeline
        months={shown.whole.timeline}
        document={FrontTimelineDocument}
        variables={{ filter: anyTime }}
        pick={({ articles }) => articles.timeline}
        item="article"
        chosen={{ from: narrowing.from, to: narrowing.to }}
        choose={narrow}
      />
      <Chosen narrowing={narrowing} who={who} narrow={narrow} facets={facets} />
      <aside className="facets" aria-label="Who and where">
        <Facets facets={facets} narrowing={narrowing} narrow={narrow} />
      </aside>
      <FreshNotice key={key} articles={shown.articles} narrowing={narrowing} who={who} load={loadAnew} />
      <section ref={list} className="list" aria-label="Articles" tabIndex={-1}>
        <p className="total" role="status">
          {totalCount === 0 ? 'No article is like that.' : count(totalCount, 'article')}
        </p>
        {latest !== undefined && narrowing.from === null && narrowing.to === null && (
          <DayLeads day={latest} narrowing={narrowing} who={who} narrow={narrow} />
        )}
        {edges.map(({ node }) => (
          <Card key={node.id} article={node} isNew={fresh.has(node.id)} />
        ))}
        {pageInfo.hasNextPage && <Endless loadMore={loadMore} eager />}
        {key === '' && totalCount < FEW && <MoreNews load={() => void refetch()} />}
      </section>
    </div>
  );
}
