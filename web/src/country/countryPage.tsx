import { useQuery } from '@apollo/client/react';
import { Suspense } from 'react';
import { Link } from 'wouter';
import {
  CountryPageDocument,
  type CountryPageQuery,
  MoreCountryOfficialsDocument,
  MoreRelationsDocument,
} from '../../generated/graphql';
import { count } from '../format';
import { links } from '../links';
import { Code } from '../parts/code';
import { Endless } from '../parts/endless';
import { NewsTimeline } from '../parts/newsTimeline';
import { Officials } from '../parts/officials';
import { Whole, part } from '../parts/part';
import { Articles, Events, Quotes } from '../parts/pagedLists';
import { Empty, Loading, Problem } from '../parts/states';
import { Tabs } from '../parts/tabs';
import { useTitle } from '../parts/title';

const WorldMap = part(() => import('./worldMap').then((file) => file.WorldMap));

/** A country: with which others it has to do, who acts for it, what happened, and what is said about it. */
export function CountryPage({ code }: { code: string }) {
  const { data, error, refetch, fetchMore } = useQuery(CountryPageDocument, { variables: { code } });
  const country = data?.country;
  useTitle(country?.name);
  if (error && !data) return <Problem error={error} retry={() => void refetch()} level={1} />;
  if (!data) return <Loading lines={10} />;
  if (!country)
    return (
      <Empty title="There is no such country">
        <Link href={links.front}>To the latest news</Link>
      </Empty>
    );
  const { name, officialName, capital, region, mentionCount, inNews, took, about, people, relations } =
    country;
  return (
    <div className="page">
      <h1>
        {name} <Code code={code} />
      </h1>
      <p className="meta">
        <span>{officialName}</span>
        <span>{capital === null ? region : `${capital}, ${region}`}</span>
        <span>
          Named {count(mentionCount, 'time')} in {count(inNews.totalCount, 'article')}
        </span>
      </p>
      <Whole>
        <Suspense fallback={<div className="map" />}>
          <WorldMap
            code={code}
            name={name}
            others={relations.edges.map(({ eventCount, node }) => ({ ...node, eventCount }))}
          />
        </Suspense>
      </Whole>
      <NewsTimeline months={inNews.timeline} about={{ country: code }} />
      <Tabs
        label={`Of ${name}`}
        tabs={[
          {
            id: 'events',
            name: 'Events',
            count: took.totalCount,
            show: () => <Events filter={{ countryCode: code }} />,
          },
          {
            id: 'quotes',
            name: 'Said about it',
            count: about.totalCount,
            show: () => <Quotes filter={{ aboutCountryCode: code }} />,
          },
          {
            id: 'people',
            name: 'People',
            count: people.totalCount,
            show: () => (
              <Officials
                people={people}
                none="Nobody who acts for it is known."
                loadMore={(after) =>
                  fetchMore({ query: MoreCountryOfficialsDocument, variables: { code, after } })
                }
              />
            ),
          },
          {
            id: 'others',
            name: 'Other countries',
            count: relations.totalCount,
            show: () => (
              <Others
                relations={relations}
                loadMore={() =>
                  fetchMore({
                    query: MoreRelationsDocument,
                    variables: { code, after: relations.pageInfo.endCursor },
                  })
                }
              />
            ),
          },
          {
            id: 'articles',
            name: 'Articles',
            show: () => <Articles filter={{ countryCode: code, copies: false }} />,
          },
        ]}
      />
    </div>
  );
}

type Country = NonNullable<CountryPageQuery['country']>;

function Others({
  relations: { edges, pageInfo },
  loadMore,
}: Pick<Country, 'relations'> & { loadMore: () => Promise<unknown> }) {
  if (edges.length === 0) return <p>It has taken part in nothing with another country.</p>;
  return (
    <>
      <ul className="lines">
        {edges.map(({ eventCount, node: { id, code, name } }) => (
          <li key={id}>
            <Link href={links.country(code)}>
              <Code code={code} />
              {name}
            </Link>{' '}
            <span className="small">{count(eventCount, 'event')}</span>
          </li>
        ))}
      </ul>
      {pageInfo.hasNextPage && <Endless loadMore={loadMore} />}
    </>
  );
}
