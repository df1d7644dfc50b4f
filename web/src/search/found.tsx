import { Fragment } from 'react';
import { Link } from 'wouter';
import type { SearchQuery } from '../../generated/graphql';
import { count, formatDate, formatDay, wordOf } from '../format';
import { links } from '../links';
import { ActorName } from '../parts/actor';

type Edge = SearchQuery['search']['edges'][number];

/** Something that was found, with the words that were looked for marked. */
export function Found({ edge: { node, snippet } }: { edge: Edge }) {
  const words = <Marked {...snippet} />;
  switch (node.__typename) {
    case 'Person':
      return (
        <li>
          <p className="kind">Person · {count(node.articleCount, 'article')}</p>
          <h2>
            <Link href={links.person(node.slug)}>{node.name}</Link>
          </h2>
          {node.titles.length > 0 && <p>{node.titles.join(' · ')}</p>}
        </li>
      );
    case 'Organization':
      return (
        <li>
          <p className="kind">
            {node.sort === null ? 'Organization' : wordOf(node.sort)} · {count(node.articleCount, 'article')}
          </p>
          <h2>
            <Link href={links.organization(node.slug)}>{node.name}</Link>
          </h2>
        </li>
      );
    case 'Article':
      return (
        <li>
          <p className="kind">
            {['Article', node.publisher, node.publishedAt && formatDay(node.publishedAt)]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <h2 lang={node.language} dir="auto">
            <Link href={links.article(node.slug)}>{node.headline}</Link>
          </h2>
          <p lang={node.language} dir="auto">
            {words}
          </p>
        </li>
      );
    case 'Quote': {
      const { saidBy, speakerLabel, article } = node;
      return (
        <li>
          <p className="kind">
            {node.kind === 'INDIRECT' ? 'Reported speech' : 'Quote'} ·{' '}
            {saidBy ? <ActorName actor={saidBy} /> : (speakerLabel ?? 'somebody who is not named')}
          </p>
          <blockquote dir="auto">{words}</blockquote>
          <p className="small">
            <Link href={links.article(article.slug)}>{article.headline}</Link>
          </p>
        </li>
      );
    }
    case 'Event': {
      const { type, date, datePrecision, mentions } = node;
      const article = mentions[0]?.article;
      return (
        <li>
          <p className="kind">
            Event · {wordOf(type)}
            {date !== null && ` · ${formatDate(date, datePrecision)}`}
          </p>
          <p dir="auto">{words}</p>
          {article && (
            <p className="small">
              <Link href={links.article(article.slug)}>{article.headline}</Link>
            </p>
          )}
        </li>
      );
    }
  }
}

function Marked({ text, spans }: Pick<Edge['snippet'], 'text' | 'spans'>) {
  if (spans.length === 0) return text;
  return spans.map(({ start, end }, index) => (
    <Fragment key={start}>
      {text.slice(spans[index - 1]?.end ?? 0, start)}
      <mark>{text.slice(start, end)}</mark>
      {index === spans.length - 1 && text.slice(end)}
    </Fragment>
  ));
}
