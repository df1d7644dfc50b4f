import { useQuery } from '@apollo/client/react';
import { Suspense } from 'react';
import { Link } from 'wouter';
import {
  type ActorNameFragment,
  CountryOfficialsDocument,
  CountryOrganizationsDocument,
  CountryPageDocument,
  type CountryPageQuery,
  CountryRelationsDocument,
  type QuoteFilter,
} from '../../generated/graphql';
import { count } from '../format';
import { links } from '../links';
import { ActorName } from '../parts/actor';
import { Code } from '../parts/code';
import { NewsTimeline } from '../parts/newsTimeline';
import { Officials } from '../parts/officials';
import { Paged } from '../parts/paged';
import { Whole, part } from '../parts/part';
import { Articles, Events, Quotes } from '../parts/pagedLists';
import { Empty, Loading, Problem } from '../parts/states';
import { Presence } from '../parts/presence';
import { Tabs } from '../parts/tabs';
import { useTitle } from '../parts/title';
import { CountryNetwork } from './countryNetwork';

const WorldMap = part(() => import('./worldMap').then((file) => file.WorldMap));

/** A country: with which others it has to do, who acts for it, what happened, and what is said about it. */
export function CountryPage({ code }: { code: string }) {
  const { data, error, refetch } = useQuery(CountryPageDocument, { variables: { code } });
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
  const {
    name,
    officialName,
    capital,
    region,
    mentionCount,
    all,
    inNews,
    took,
    about,
    people,
    organizations,
    relations,
  } = country;
  return (
    <div className="page">
      <h1>
        {name} <Code code={code} />
      </h1>
      <p className="meta">
        <span>{officialName}</span>
        <span>{capital === null ? region : `${capital}, ${region}`}</span>
        <span>
          <Presence times={mentionCount} articles={all.totalCount} originals={inNews.totalCount} />
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
            id: 'said',
            name: 'Said for it',
            show: () => <Quotes filter={saidFor(country)} />,
          },
          {
            id: 'people',
            name: 'People',
            count: people.totalCount,
            show: () => (
              <Paged
                document={CountryOfficialsDocument}
                variables={{ code }}
                pick={({ country }) => country?.people}
                show={(edges) => <Officials edges={edges} />}
                none="Nobody who acts for it is known."
              />
            ),
          },
          {
            id: 'organizations',
            name: 'Organizations',
            count: organizations.totalCount,
            show: () => (
              <Paged
                document={CountryOrganizationsDocument}
                variables={{ code }}
                pick={({ country }) => country?.organizations}
                show={(edges) => (
                  <Lines
                    edges={edges}
                    tell={({ node: { articleCount } }) => count(articleCount, 'article')}
                  />
                )}
                none="No organization of it is known."
              />
            ),
          },
          {
            id: 'others',
            name: 'Other countries',
            count: relations.totalCount,
            show: () => (
              <CountryNetwork
                code={code}
                list={
                  <Paged
                    document={CountryRelationsDocument}
                    variables={{ code }}
                    pick={({ country }) => country?.relations}
                    show={(edges) => (
                      <Lines edges={edges} tell={({ eventCount }) => `in ${count(eventCount, 'event')}`} />
                    )}
                  />
                }
              />
            ),
          },
          {
            id: 'articles',
            name: 'Articles',
            count: inNews.totalCount,
            show: () => <Articles filter={{ countryCode: code }} />,
          },
        ]}
      />
    </div>
  );
}

type Country = NonNullable<CountryPageQuery['country']>;

/** Said by the country itself, by people who act for it, or by its organizations. */
const saidFor = ({ code, people, organizations }: Country): QuoteFilter => ({
  or: [
    { countryCode: code },
    // An empty list would not narrow anything.
    ...(people.nodes.length > 0 ? [{ speakerIds: people.nodes.map(({ id }) => id) }] : []),
    ...(organizations.nodes.length > 0 ? [{ organizationIds: organizations.nodes.map(({ id }) => id) }] : []),
  ],
});

/** Countries or organizations, a line each, with something about each. */
function Lines<Edge extends { node: ActorNameFragment }>({
  edges,
  tell,
}: {
  edges: readonly Edge[];
  tell: (edge: Edge) => string;
}) {
  return (
    <ul className="lines">
      {edges.map((edge) => (
        <li key={edge.node.id}>
          <ActorName actor={edge.node} /> <span className="small">{tell(edge)}</span>
        </li>
      ))}
    </ul>
  );
}
