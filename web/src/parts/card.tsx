import { Link } from 'wouter';
import type { CardFragment } from '../../generated/graphql';
import { count, formatDay } from '../format';
import { links } from '../links';
import { Code } from './code';
import { Picture } from './picture';

/** An article in a list: where and when it was published, what it says, who and which countries are in it. */
export function Card({ article, isNew = false }: { article: CardFragment; isNew?: boolean }) {
  const { slug, headline, language, publishedAt, publisher, standfirst, section, image, copies } = article;
  const [people, countries] = [article.people.nodes, article.countries.nodes];
  return (
    <article className="card">
      {image && <Picture {...image} small />}
      <p className="meta">
        {isNew && <b className="new">New</b>}
        {publisher !== null && <b>{publisher}</b>}
        {section !== null && <span>{section}</span>}
        {publishedAt === null ? (
          <span>Undated</span>
        ) : (
          <time dateTime={publishedAt}>{formatDay(publishedAt)}</time>
        )}
        {copies.totalCount > 0 && <span>{count(copies.totalCount, 'copy', 'copies')}</span>}
      </p>
      <h2 lang={language} dir="auto">
        <Link href={links.article(slug)}>{headline}</Link>
      </h2>
      {standfirst !== null && (
        <p className="standfirst" lang={language} dir="auto">
          {standfirst}
        </p>
      )}
      {people.length + countries.length > 0 && (
        <ul className="who" aria-label="People and countries in it">
          {people.map(({ id, slug, name }) => (
            <li key={id}>
              <Link href={links.person(slug)}>
                <bdi>{name}</bdi>
              </Link>
            </li>
          ))}
          {countries.map(({ id, code, name }) => (
            <li key={id}>
              <Link href={links.country(code)}>
                <Code code={code} />
                {name}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
