import type { HeadlineFragment } from '../../generated/graphql';
import { Headline, whereAndWhen } from '../parts/headline';

/** A short list of articles. */
export function OtherArticles({
  title,
  about,
  articles,
}: {
  title: string;
  about?: string;
  articles: readonly HeadlineFragment[];
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
export function ArticleLines({ articles }: { articles: readonly HeadlineFragment[] }) {
  return (
    <ul className="lines">
      {articles.map((article) => (
        <li key={article.id}>
          <Headline article={article} /> <span className="small">{whereAndWhen(article)}</span>
        </li>
      ))}
    </ul>
  );
}
