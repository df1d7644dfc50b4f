import type { EditedQuote } from '../edits/edited.js';
import type { ArticleDraft } from './articleDraft.js';
import type { Inserter } from './rows.js';

/** Writes the quotes of articles, and whom and what they are about. */
export async function saveQuotes(inserter: Inserter, drafts: ArticleDraft[]): Promise<void> {
  const quotes = drafts.flatMap((draft) =>
    draft.parsed.quotes.map((quote) => ({ draft, quote, row: quoteRow(draft, quote) })),
  );
  await inserter.insert(
    'Quote',
    quotes.map(({ row }) => row),
  );
  await inserter.insert(
    'QuotePerson',
    quotes.flatMap(({ draft: { context }, quote, row: { id: quoteId, speakerId, publishedOrder } }) => {
      const about = new Set(quote.aboutPeople.flatMap((name) => context.personId(name) ?? []));
      // Who turns out to be the speaker, by an edit or by a merge.
      about.delete(speakerId ?? '');
      return [...about].map((personId) => ({ quoteId, personId, publishedOrder }));
    }),
  );
  await inserter.insert(
    'QuoteCountry',
    quotes.flatMap(({ quote, row: { id: quoteId, publishedOrder } }) =>
      [...new Set(quote.aboutCountries)].map((countryCode) => ({ quoteId, countryCode, publishedOrder })),
    ),
  );
}

function quoteRow(
  { parsed, context: { articleId, publishedOrder, personId, organizationId, placeId } }: ArticleDraft,
  quote: EditedQuote,
) {
  const { kind, start, end, text, cue, cueSpan, speakerLabel, speakerSpan, context, why, confidence } = quote;
  const speakerId = quote.speakerId === undefined ? personId(quote.speaker) : quote.speakerId;
  return {
    id: placeId('quote', start, end, kind),
    articleId,
    speakerId,
    organizationId: speakerId === null ? organizationId(quote.speakerOrganization) : null,
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
    context: parsed.text.slice(context.start, context.end),
    contextStart: context.start,
    contextEnd: context.end,
    why,
    confidence,
    publishedOrder,
  };
}
