import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import { PersonPageDocument } from '../../generated/graphql';
import { Correctable } from '../correct/correctable';
import { links } from '../links';
import { Code } from '../parts/code';
import { NewsTimeline } from '../parts/newsTimeline';
import { part } from '../parts/part';
import { Articles, Events, Quotes } from '../parts/pagedLists';
import { Empty, Loading, Problem } from '../parts/states';
import { Tabs } from '../parts/tabs';
import { Presence } from '../parts/presence';
import { useTitle } from '../parts/title';
import { PersonNetwork } from './personNetwork';
import { Roles } from './roles';

const CorrectPerson = part(() => import('../correct/correctPerson').then((file) => file.CorrectPerson));

/** A person: names and titles, what they said and what was said of them, what they took part in, and with whom. */
export function PersonPage({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(PersonPageDocument, { variables: { slug } });
  const person = data?.person;
  useTitle(person?.name);
  if (error && !data) return <Problem error={error} retry={() => void refetch()} level={1} />;
  if (!data) return <Loading lines={10} />;
  if (!person)
    return (
      <Empty title="Nobody is known by that name">
        <Link href={links.front}>To the latest news</Link>
      </Empty>
    );
  const { id, name, titles, roles, aliases, articleCount, mentionCount, countries } = person;
  const { said, about, took, inNews } = person;
  const others = aliases.filter((alias) => alias !== name);
  return (
    <div className="page">
      <h1 dir="auto">{name}</h1>
      {titles.length > 0 && <p className="titles">{titles.join(' · ')}</p>}
      <p className="meta">
        <span>
          <Presence times={mentionCount} articles={articleCount} originals={inNews.totalCount} />
        </span>
        {others.length > 0 && <span>also written {others.join(', ')}</span>}
        {countries.nodes.map(({ id, code, name }) => (
          <Link key={id} href={links.country(code)}>
            <Code code={code} />
            {name}
          </Link>
        ))}
      </p>
      <Correctable>
        <CorrectPerson person={person} />
      </Correctable>
      <NewsTimeline months={inNews.timeline} about={{ person: slug }} />
      <Tabs
        label={`Of ${name}`}
        tabs={[
          {
            id: 'said',
            name: 'Said',
            count: said.totalCount,
            show: () => <Quotes filter={{ speakerId: id }} speakers={false} />,
          },
          {
            id: 'about',
            name: 'Said about',
            count: about.totalCount,
            show: () => <Quotes filter={{ aboutPersonId: id }} />,
          },
          {
            id: 'events',
            name: 'Events',
            count: took.totalCount,
            show: () => <Events filter={{ participantId: id }} />,
          },
          { id: 'roles', name: 'Roles', count: roles.length, show: () => <Roles roles={roles} /> },
          { id: 'network', name: 'With whom', show: () => <PersonNetwork slug={slug} /> },
          {
            id: 'articles',
            name: 'Articles',
            count: inNews.totalCount,
            show: () => <Articles filter={{ personId: id }} />,
          },
        ]}
      />
    </div>
  );
}
