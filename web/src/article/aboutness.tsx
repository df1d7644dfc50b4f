import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import {
  CountryInNewsDocument,
  type HeadlineFragment,
  OrganizationInNewsDocument,
  PersonInNewsDocument,
} from '../../generated/graphql';
import { count, formatDate, wordOf } from '../format';
import { links } from '../links';
import { ActorName } from '../parts/actor';
import { Code } from '../parts/code';
import type { EventNode, Fact, QuoteNode } from './facts';
import { ArticleLines } from './otherArticles';

/** What one fact says: who or what, the rule that found it, how sure that is, and where else it is told. */
export function Aboutness({ fact, children }: { fact: Fact; children?: ReactNode }) {
  return (
    <section className={`aboutness ${fact.layer}`}>
      <Subject fact={fact} />
      <p className="rule">
        Rule <code>{fact.why}</code>, right {percent(fact.confidence)} of the time
      </p>
      <Elsewhere fact={fact} />
      {children}
    </section>
  );
}

const percent = (share: number) => `${String(Math.round(share * 100))} %`;

function Subject({ fact }: { fact: Fact }) {
  switch (fact.layer) {
    case 'people':
      return (
        <h2>
          <Link href={links.person(fact.person.slug)}>{fact.person.name}</Link>
        </h2>
      );
    case 'organizations':
      return (
        <>
          <p className="kind">
            {fact.organization.kind === null ? 'Organization' : wordOf(fact.organization.kind)}
          </p>
          <h2>
            <Link href={links.organization(fact.organization.slug)}>{fact.organization.name}</Link>
          </h2>
        </>
      );
    case 'countries':
      return (
        <h2>
          <Code code={fact.country.code} />
          <Link href={links.country(fact.country.code)}>{fact.country.name}</Link>
        </h2>
      );
    case 'quotes':
    case 'reports':
      return <Speech quote={fact.quote} />;
    case 'events':
      return <Happening event={fact.event} />;
  }
}

const SPEECH: Record<string, string> = {
  DIRECT: 'Quote',
  PARTIAL: 'Quoted words',
  INDIRECT: 'Reported speech',
};

function Speech({ quote: { kind, saidBy, speakerLabel, cue } }: { quote: QuoteNode }) {
  const label = speakerLabel ?? 'somebody who is not named';
  return (
    <>
      <p className="kind">{SPEECH[kind] ?? wordOf(kind)}</p>
      <h2>
        {saidBy ? <ActorName actor={saidBy} /> : label}
        {cue !== null && <span className="small"> “{cue}”</span>}
      </h2>
      {saidBy && speakerLabel !== null && speakerLabel !== saidBy.name && (
        <p className="small">In the text: “{speakerLabel}”</p>
      )}
    </>
  );
}

function Happening({ event }: { event: EventNode }) {
  const { type, status, summary, date, datePrecision, participants } = event;
  return (
    <>
      <p className="kind">
        {wordOf(type)}
        {status !== 'ACTUAL' && ` (${status.toLowerCase()})`}
        {date !== null && <> · {formatDate(date, datePrecision)}</>}
      </p>
      <h2>{summary}</h2>
      <ul className="participants">
        {participants.map(({ role, label, actor }) => (
          <li key={role + label}>
            <span className="small">{role === 'ACTOR' ? 'by' : 'to'}</span>{' '}
            {actor ? <ActorName actor={actor} /> : label}
          </li>
        ))}
      </ul>
    </>
  );
}

function Elsewhere({ fact }: { fact: Fact }) {
  if (fact.layer === 'people') return <PersonElsewhere slug={fact.person.slug} here={fact.articleId} />;
  if (fact.layer === 'organizations')
    return <OrganizationElsewhere slug={fact.organization.slug} here={fact.articleId} />;
  if (fact.layer === 'countries') return <CountryElsewhere code={fact.country.code} here={fact.articleId} />;
  if (fact.layer !== 'events') return null;
  const others = new Map(fact.event.mentions.map(({ article }) => [article.id, article]));
  if (others.size < 2) return null;
  return (
    <>
      <p className="small">Told in {count(others.size, 'article')}:</p>
      <ArticleLines articles={[...others.values()]} />
    </>
  );
}

function PersonElsewhere({ slug, here }: { slug: string; here: string }) {
  const { data } = useQuery(PersonInNewsDocument, { variables: { slug } });
  const { titles, articles } = data?.person ?? {};
  return (
    <>
      {titles && titles.length > 0 && <p className="small">{titles.join(' · ')}</p>}
      <InNews articles={articles} here={here} />
    </>
  );
}

function OrganizationElsewhere({ slug, here }: { slug: string; here: string }) {
  const { data } = useQuery(OrganizationInNewsDocument, { variables: { slug } });
  return <InNews articles={data?.organization?.articles} here={here} />;
}

function CountryElsewhere({ code, here }: { code: string; here: string }) {
  const { data } = useQuery(CountryInNewsDocument, { variables: { code } });
  return <InNews articles={data?.country?.articles} here={here} />;
}

/** Other articles that are listed on a card. */
const OTHERS = 5;

function InNews({
  articles,
  here,
}: {
  articles: { totalCount: number; nodes: readonly HeadlineFragment[] } | undefined;
  /** Id of the article that is read. */
  here: string;
}) {
  if (!articles) return <p className="small">In other news …</p>;
  const others = articles.nodes.filter(({ id }) => id !== here).slice(0, OTHERS);
  if (others.length === 0) return <p className="small">In no other article.</p>;
  return (
    <>
      <p className="small">In {count(articles.totalCount, 'article')}; others than this, latest first:</p>
      <ArticleLines articles={others} />
    </>
  );
}
