import { Link } from 'wouter';
import type { QuoteItemFragment } from '../../generated/graphql';
import { formatDay } from '../format';
import { links } from '../links';
import { ActorName } from './actor';

/** Quotes with who said them and where it is told. */
export function QuoteList({ quotes, speakers }: { quotes: readonly QuoteItemFragment[]; speakers: boolean }) {
  return (
    <ul className="quotes list">
      {quotes.map((quote) => (
        <QuoteItem key={quote.id} quote={quote} speaker={speakers} />
      ))}
    </ul>
  );
}

function QuoteItem({ quote, speaker }: { quote: QuoteItemFragment; speaker: boolean }) {
  const { text, kind, start, end, context, contextStart, article } = quote;
  // Words that were quoted inside a sentence are shown in it.
  const [before, after] =
    kind === 'PARTIAL'
      ? [context.slice(0, start - contextStart), context.slice(end - contextStart)]
      : ['', ''];
  return (
    <li>
      <blockquote dir="auto">
        {before}
        {kind === 'INDIRECT' ? <span className="said">{text}</span> : <mark>{text}</mark>}
        {after}
      </blockquote>
      <p className="small">
        {kind === 'INDIRECT' && 'reported · '}
        {speaker && (
          <>
            {quote.saidBy ? (
              <ActorName actor={quote.saidBy} />
            ) : (
              (quote.speakerLabel ?? 'somebody who is not named')
            )}
            {' · '}
          </>
        )}
        <Link href={links.article(article.slug)}>{article.headline}</Link>
        {[article.publisher, article.publishedAt && formatDay(article.publishedAt)]
          .filter(Boolean)
          .map((part) => `, ${part ?? ''}`)}
      </p>
    </li>
  );
}
