import type { ParsedArticle } from '../parse/types.js';
import type { ArticleContext } from './articleContext.js';
import { type Transaction, insertRows } from './rows.js';

/** Writes the article's quotes, and whom and what they are about. */
export async function saveQuotes(
  tx: Transaction,
  parsed: ParsedArticle,
  context: ArticleContext,
): Promise<void> {
  const { articleId, publishedOrder, personId } = context;
  const rows = parsed.quotes.map((quote) => {
    const { kind, start, end, text, cue, cueSpan, speakerLabel, speakerSpan, why, confidence } = quote;
    return {
      id: context.placeId('quote', start, end, kind),
      articleId,
      speakerId: personId(quote.speaker),
      kind,
      start,
      end,
      text,
      cue,
      cueStart: cueSpan?.start ?? null,
      cueEnd: cueSpan?.end ?? null,
      speakerLabel,
      speakerStart: speakerSpan?.start ?? null,
      speakerEnd: speakerSpan?.end ?? null,
      context: parsed.text.slice(quote.context.start, quote.context.end),
      contextStart: quote.context.start,
      contextEnd: quote.context.end,
      why,
      confidence,
      publishedOrder,
    };
  });
  const each = rows.map(({ id }, index) => ({ quoteId: id, quote: parsed.quotes[index] }));
  await insertRows(tx, 'Quote', rows);
  await insertRows(
    tx,
    'QuotePerson',
    each.flatMap(({ quoteId, quote }) => {
      const about = new Set(quote?.aboutPeople.flatMap((name) => personId(name) ?? []));
      return [...about].map((id) => ({ quoteId, personId: id, publishedOrder }));
    }),
  );
  await insertRows(
    tx,
    'QuoteCountry',
    each.flatMap(({ quoteId, quote }) =>
      [...new Set(quote?.aboutCountries)].map((countryCode) => ({ quoteId, countryCode, publishedOrder })),
    ),
  );
}
