import type { QuoteItemFragment } from '../../generated/graphql';
import { segmentsOf } from '../../../src/segments';
import { ActorName } from './actor';
import { Headline, whereAndWhen } from './headline';

/** Quotes with who said them and where it is told. Those of one sentence are shown in it together. */
export function QuoteList({ quotes, speakers }: { quotes: readonly QuoteItemFragment[]; speakers: boolean }) {
  return (
    <ul className="quotes list">
      {bySentence(quotes).map((said) => (
        <Sentence key={said.quotes[0].id} said={said} speaker={speakers} />
      ))}
    </ul>
  );
}

/** What somebody said in one sentence, or in several that hang together. */
interface Said {
  quotes: [QuoteItemFragment, ...QuoteItemFragment[]];
  /** Their sentences, and where these begin in the text. */
  context: string;
  contextStart: number;
}

const speakerOf = ({ saidBy, speakerLabel }: QuoteItemFragment) => saidBy?.id ?? speakerLabel;

/** Articles stay in their order; within each, sentences and quotes are in that of the text. */
function bySentence(quotes: readonly QuoteItemFragment[]): Said[] {
  const places = new Map<string, number>();
  for (const { article } of quotes) if (!places.has(article.id)) places.set(article.id, places.size);
  const placeOf = ({ article }: QuoteItemFragment) => places.get(article.id) ?? 0;
  const sorted = quotes.toSorted(
    (one, other) =>
      placeOf(one) - placeOf(other) || one.contextStart - other.contextStart || one.start - other.start,
  );
  const all: Said[] = [];
  for (const quote of sorted) {
    const { article, context, contextStart } = quote;
    const end = (said: Said) => said.contextStart + said.context.length;
    const before = all.findLast(
      (said) =>
        said.quotes[0].article.id === article.id &&
        speakerOf(said.quotes[0]) === speakerOf(quote) &&
        end(said) > contextStart,
    );
    if (!before) all.push({ quotes: [quote], context, contextStart });
    else {
      before.quotes.push(quote);
      // A sentence of the one may go on where those of the other end.
      before.context += context.slice(end(before) - contextStart);
    }
  }
  return all;
}

function Sentence({ said: { quotes, context, contextStart }, speaker }: { said: Said; speaker: boolean }) {
  const [{ article, saidBy, speakerLabel }] = quotes;
  const segments = segmentsOf(quotes, { start: contextStart, end: contextStart + context.length });
  return (
    <li>
      <blockquote lang={article.language} dir="auto">
        {segments.map(({ start, end, spans }) => {
          const words = context.slice(start - contextStart, end - contextStart);
          if (spans.length === 0) return words;
          const ids = spans.map(({ id }) => id).join(' ');
          return spans.every(({ kind }) => kind === 'INDIRECT') ? (
            <span key={start} className="said" data-quotes={ids}>
              {words}
            </span>
          ) : (
            <mark key={start} data-quotes={ids}>
              {words}
            </mark>
          );
        })}
      </blockquote>
      <p className="small">
        {quotes.every(({ kind }) => kind === 'INDIRECT') && 'reported · '}
        {speaker && (
          <>
            {saidBy ? <ActorName actor={saidBy} /> : (speakerLabel ?? 'somebody who is not named')}
            {' · '}
          </>
        )}
        <Headline article={article} />
        {[whereAndWhen(article)].filter(Boolean).map((part) => `, ${part}`)}
      </p>
    </li>
  );
}
