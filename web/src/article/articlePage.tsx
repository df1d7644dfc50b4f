import { useMemo } from 'react';
import { Link } from 'wouter';
import { Correctable } from '../correct/correctable';
import { count, formatMoment } from '../format';
import { links } from '../links';
import { Notice } from '../parts/notice';
import { part } from '../parts/part';
import { Picture } from '../parts/picture';
import { Empty, Loading, Problem } from '../parts/states';
import { useTitle } from '../parts/title';
import { useArticleChanges } from './articleChanges';
import { type Fact, actorsOf } from './facts';
import { MarkedText } from './markedText';
import { OtherArticles } from './otherArticles';
import { type Article, useArticle, useFacts } from './useArticle';
import { Versions } from './versions';

const CorrectFact = part(() => import('../correct/correctFact').then((file) => file.CorrectFact));

/** One article: its text as it came, with the facts that it states marked in it. */
export function ArticlePage({ slug }: { slug: string }) {
  const { article, error, refetch } = useArticle(slug);
  useTitle(article?.headline);
  if (error) return <Problem error={error} retry={refetch} level={1} />;
  if (article === undefined) return <Loading lines={14} />;
  if (!article)
    return (
      <Empty title="There is no such article">
        <p>
          It may have been taken out. <Link href={links.front}>To the latest news</Link>
        </p>
      </Empty>
    );
  return <Shown article={article} />;
}

function Shown({ article }: { article: Article }) {
  const { slug, text, paragraphs, language } = article;
  const facts = useFacts(article);
  const actors = useMemo(() => actorsOf(facts), [facts]);
  const correct = (fact: Fact) => (
    <Correctable>
      <CorrectFact fact={fact} actors={actors} />
    </Correctable>
  );
  const { isChanged, show, isGone } = useArticleChanges(article);
  return (
    <article className="article">
      <Notice>
        {isChanged && (
          <p>
            The publisher changed this article.{' '}
            <button type="button" onClick={show}>
              Show the new version
            </button>
          </p>
        )}
        {isGone && <p>This article was taken out.</p>}
      </Notice>
      <Facts article={article} />
      <MarkedText
        text={text}
        paragraphs={paragraphs}
        facts={facts}
        language={language}
        headline={article}
        more={correct}
      />
      {article.versions.totalCount > 1 && <Versions slug={slug} count={article.versions.totalCount} />}
      <OtherArticles
        title="Copies"
        about="Other publishers printed nearly the same words."
        articles={article.copies.nodes}
      />
    </article>
  );
}

/** What is known of the article besides its text. */
function Facts({ article }: { article: Article }) {
  const { publisher, publishedAt, modifiedAt, authors, section, keywords, image, wordCount, copyOf } =
    article;
  const address = article.canonicalUrl ?? article.url;
  return (
    <div className="about">
      <p className="meta">
        {publisher !== null && <b>{publisher}</b>}
        {section !== null && <span>{section}</span>}
        {publishedAt === null ? (
          <span>Undated</span>
        ) : (
          <time dateTime={publishedAt}>{formatMoment(publishedAt)}</time>
        )}
        {modifiedAt !== null && modifiedAt !== publishedAt && (
          <span>
            changed <time dateTime={modifiedAt}>{formatMoment(modifiedAt)}</time>
          </span>
        )}
        {authors.length > 0 && <span>by {authors.join(', ')}</span>}
        <span>{count(wordCount, 'word')}</span>
        {address !== null && (
          <a href={address} rel="noreferrer">
            Read at {publisher ?? new URL(address).host}
          </a>
        )}
      </p>
      {copyOf && (
        <p className="note">
          A copy of <Link href={links.article(copyOf.slug)}>{copyOf.headline}</Link>
          {copyOf.publisher !== null && <> by {copyOf.publisher}</>}
        </p>
      )}
      {keywords.length > 0 && <p className="small">Keywords: {keywords.join(', ')}</p>}
      {image && <Picture {...image} />}
    </div>
  );
}
