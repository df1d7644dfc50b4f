import { Link } from 'wouter';
import type { OtherFragment } from '../../generated/graphql';
import { formatDay } from '../format';
import { links } from '../links';

/** A short list of articles. */
export function OtherArticles({
  title,
  about,
  articles,
}: {
  title: string;
  about?: string;
  articles: readonly OtherFragment[];
}) {
  if (articles.length === 0) return null;
  return (
    <section className="others">
      <h2>{title}</h2>
      {about !== undefined && <p className="small">{about}</p>}
      <ArticleLines articles={articles} />
    </section>
  );
}

/** Articles, a line each. */
export function ArticleLines({ articles }: { articles: readonly OtherFragment[] }) {
  return (
    <ul className="lines">
      {articles.map(({ id, slug, headline, publishedAt, publisher }) => (
        <li key={id}>
          <Link href={links.article(slug)}>{headline}</Link>{' '}
          <span className="small">
            {[publisher, publishedAt && formatDay(publishedAt)].filter(Boolean).join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
