import { useMemo } from 'react';
import { Link } from 'wouter';
import { Correctable } from '../correct/correctable';
import { count, formatMoment } from '../format';
import { links } from '../links';
import { Headline } from '../parts/headline';
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
      <Kicker article={article} />
      <MarkedText
        text={text}
        paragraphs={paragraphs}
        facts={facts}
        language={language}
        headline={article}
        below={<Facts article={article} />}
        more={correct}
      />
      {article.keywords.length > 0 && <p className="small">Keywords: {article.keywords.join(', ')}</p>}
      {article.versions.totalCount > 1 && <Versions slug={slug} count={article.versions.totalCount} />}
      <OtherArticles
        title="Copies"
        about="Other publishers printed nearly the same words."
        articles={article.copies.nodes}
      />
    </article>
  );
}

/** Who published it, and in which section. */
function Kicker({ article: { publisher, section } }: { article: Article }) {
  if (publisher === null && section === null) return null;
  return (
    <p className="meta">
      {publisher !== null && <b>{publisher}</b>}
      {section !== null && <span>{section}</span>}
    </p>
  );
}

/** What is known of the article besides its text: by whom and when, of what it is a copy, its picture. */
function Facts({ article }: { article: Article }) {
  const { publisher, publishedAt, modifiedAt, authors, image, wordCount, copyOf } = article;
  const address = article.canonicalUrl ?? article.url;
  return (
    <div className="about">
      <p className="meta">
        {authors.length > 0 && <span>by {authors.join(', ')}</span>}
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
        <span>{count(wordCount, 'word')}</span>
        {address !== null && (
          <a href={address} rel="noreferrer">
            Read at {publisher ?? new URL(address).host}
          </a>
        )}
      </p>
      {copyOf && (
        <p className="note">
          A copy of <Headline article={copyOf} />
          {copyOf.publisher !== null && <> by {copyOf.publisher}</>}
        </p>
      )}
      {image && <Picture {...image} />}
    </div>
  );
}
