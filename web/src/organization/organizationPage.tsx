import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import { OrganizationOfficialsDocument, OrganizationPageDocument } from '../../generated/graphql';
import { Correctable } from '../correct/correctable';
import { wordOf } from '../format';
import { links } from '../links';
import { ActorName } from '../parts/actor';
import { NewsTimeline } from '../parts/newsTimeline';
import { Officials } from '../parts/officials';
import { part } from '../parts/part';
import { Paged } from '../parts/paged';
import { Articles, Events, Quotes } from '../parts/pagedLists';
import { Empty, Loading, Problem } from '../parts/states';
import { Tabs } from '../parts/tabs';
import { Presence } from '../parts/presence';
import { useTitle } from '../parts/title';
import { OrganizationNetwork } from './organizationNetwork';

const CorrectOrganization = part(() =>
  import('../correct/correctOrganization').then((file) => file.CorrectOrganization),
);

/** An organization: what it said and what was said of it, what it took part in, and with whom it is named. */
export function OrganizationPage({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(OrganizationPageDocument, { variables: { slug } });
  const organization = data?.organization;
  useTitle(organization?.name);
  if (error && !data) return <Problem error={error} retry={() => void refetch()} level={1} />;
  if (!data) return <Loading lines={10} />;
  if (!organization)
    return (
      <Empty title="No organization is known by that name">
        <Link href={links.front}>To the latest news</Link>
      </Empty>
    );
  const { id, name, kind, aliases, articleCount, mentionCount, country } = organization;
  const { said, about, took, people, inNews } = organization;
  const others = aliases.filter((alias) => alias !== name);
  return (
    <div className="page">
      <h1 dir="auto">{name}</h1>
      {kind !== null && <p className="titles">{wordOf(kind)}</p>}
      <p className="meta">
        <span>
          <Presence times={mentionCount} articles={articleCount} originals={inNews.totalCount} />
        </span>
        {others.length > 0 && <span>also written {others.join(', ')}</span>}
        {country && <ActorName actor={country} />}
      </p>
      <Correctable>
        <CorrectOrganization organization={organization} />
      </Correctable>
      <NewsTimeline months={inNews.timeline} about={{ organization: slug }} />
      <Tabs
        label={`Of ${name}`}
        tabs={[
          {
            id: 'said',
            name: 'Said',
            count: said.totalCount,
            show: () => <Quotes filter={{ organizationId: id }} speakers={false} />,
          },
          {
            id: 'about',
            name: 'Said about',
            count: about.totalCount,
            show: () => <Quotes filter={{ aboutOrganizationId: id }} />,
          },
          {
            id: 'events',
            name: 'Events',
            count: took.totalCount,
            show: () => <Events filter={{ participantId: id }} />,
          },
          {
            id: 'people',
            name: 'People',
            count: people.totalCount,
            show: () => (
              <Paged
                document={OrganizationOfficialsDocument}
                variables={{ slug }}
                pick={({ organization }) => organization?.people}
                show={(edges) => <Officials edges={edges} />}
                none="Nobody who holds an office in it is known."
              />
            ),
          },
          { id: 'network', name: 'With whom', show: () => <OrganizationNetwork slug={slug} /> },
          {
            id: 'articles',
            name: 'Articles',
            count: inNews.totalCount,
            show: () => <Articles filter={{ organizationId: id }} />,
          },
        ]}
      />
    </div>
  );
}
