import { Link } from 'wouter';
import { MarkedText } from '../src/article/markedText';
import { type Article, useArticle, useFacts } from '../src/article/useArticle';
import { formatMoment } from '../src/format';
import { links } from '../src/links';
import { Empty, Loading, Problem } from '../src/parts/states';

/** `<newsgraph-article slug="…">`: the text of an article with its facts marked, and a card on each. */
export function EmbeddedArticle({ slug }: { slug: string }) {
  const { article, error, refetch } = useArticle(slug);
  if (error) return <Problem error={error} retry={refetch} />;
  if (article === undefined) return <Loading />;
  if (article === null) return <Empty title="There is no such article" level={2} />;
  return <Shown article={article} />;
}

function Shown({ article }: { article: Article }) {
  const { slug, text, paragraphs, language, publisher, publishedAt, canonicalUrl, url } = article;
  const address = canonicalUrl ?? url;
  return (
    <article className="article">
      <MarkedText
        text={text}
        paragraphs={paragraphs}
        facts={useFacts(article)}
        language={language}
        headline={article}
        below={
          <p className="meta">
            {publisher !== null && <b>{publisher}</b>}
            {publishedAt !== null && <time dateTime={publishedAt}>{formatMoment(publishedAt)}</time>}
            {address !== null && <a href={address}>At {publisher ?? new URL(address).host}</a>}
          </p>
        }
      />
      <p className="small from">
        <Link href={links.article(slug)}>This article in Newsgraph</Link>
      </p>
    </article>
  );
}
