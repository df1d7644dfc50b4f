import { Fragment } from 'react';
import { Link } from 'wouter';
import type { SearchQuery } from '../../generated/graphql';
import { count, formatDate, wordOf } from '../format';
import { links } from '../links';
import { ActorName } from '../parts/actor';
import { Headline, whereAndWhen } from '../parts/headline';

type Edge = SearchQuery['search']['edges'][number];

/** Something that was found, with the words that were looked for marked. */
export function Found({ edge: { node, snippet } }: { edge: Edge }) {
  const words = <Marked snippet={snippet} />;
  switch (node.__typename) {
    case 'Person':
      return (
        <li>
          <p className="kind">Person · {count(node.articleCount, 'article')}</p>
          <h2>
            <Link href={links.person(node.slug)}>
              <bdi>{node.name}</bdi>
            </Link>
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
            <Link href={links.organization(node.slug)}>
              <bdi>{node.name}</bdi>
            </Link>
          </h2>
        </li>
      );
    case 'Article': {
      const { title, rest, begins } = apart(node, snippet);
      return (
        <li>
          <p className="kind">{['Article', whereAndWhen(node)].filter(Boolean).join(' · ')}</p>
          <h2 lang={node.language} dir="auto">
            <Link href={links.article(node.slug)}>
              <Marked snippet={title} />
            </Link>
          </h2>
          {rest.text !== '' && (
            <p lang={node.language} dir="auto">
              {begins && '… '}
              <Marked snippet={rest} />
              {!/[.!?”"]$/.test(rest.text) && ' …'}
            </p>
          )}
        </li>
      );
    }
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
            <Headline article={article} />
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
              <Headline article={article} />
            </p>
          )}
        </li>
      );
    }
  }
}

type Snippet = Pick<Edge['snippet'], 'text' | 'spans'>;
type FoundArticle = Extract<Edge['node'], { __typename: 'Article' }>;

/** A part of a snippet, with the words that were found in it. */
const cut = ({ text, spans }: Snippet, from: number, to = text.length): Snippet => ({
  text: text.slice(from, to),
  spans: spans
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end }) => ({ start: start - from, end: end - from })),
});

/** The headline with what was found in it, and the words of the story: a snippet may begin within the headline. */
function apart({ headline, headlineStart, headlineEnd }: FoundArticle, snippet: Edge['snippet']) {
  const head = Math.max(0, Math.min(snippet.text.length, (headlineEnd ?? 0) - snippet.start));
  const shift = snippet.start - (headlineStart ?? 0);
  const spans = cut(snippet, 0, head)
    .spans.map(({ start, end }) => ({ start: start + shift, end: end + shift }))
    .filter(({ start, end }) => start >= 0 && end <= headline.length);
  const blank = /^\s*/.exec(snippet.text.slice(head))?.[0].length ?? 0;
  return {
    title: { text: headline, spans },
    rest: cut(snippet, head + blank),
    /** Words of the story were left out before these. */
    begins: snippet.start > (headlineEnd ?? 0),
  };
}

function Marked({ snippet: { text, spans } }: { snippet: Snippet }) {
  if (spans.length === 0) return text;
  return spans.map(({ start, end }, index) => (
    <Fragment key={start}>
      {text.slice(spans[index - 1]?.end ?? 0, start)}
      <mark>{text.slice(start, end)}</mark>
      {index === spans.length - 1 && text.slice(end)}
    </Fragment>
  ));
}
