import type { ActorKey, EditedQuote } from '../../edits/edited.js';
import type { ArticleContext } from '../articles/articleContext.js';
import type { ArticleDraft } from '../articles/articleDraft.js';
import type { Inserter } from '../rows.js';

/** Saves the quotes of articles, with who and what they are about. */
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
      // An edit or a merge may make this the speaker.
      about.delete(speakerId ?? '');
      return [...about].map((personId) => ({ quoteId, personId, publishedOrder }));
    }),
  );
  await inserter.insert(
    'QuoteOrganization',
    quotes.flatMap(({ draft: { context }, quote, row: { id: quoteId, organizationId, publishedOrder } }) => {
      const about = new Set(quote.aboutOrganizations.flatMap((place) => context.organizationId(place) ?? []));
      about.delete(organizationId ?? '');
      return [...about].map((id) => ({ quoteId, organizationId: id, publishedOrder }));
    }),
  );
  await inserter.insert(
    'QuoteCountry',
    quotes.flatMap(({ quote, row: { id: quoteId, countryCode: speaker, publishedOrder } }) => {
      const about = new Set(quote.aboutCountries);
      about.delete(speaker ?? '');
      return [...about].map((countryCode) => ({ quoteId, countryCode, publishedOrder }));
    }),
  );
}

/** The speaker of a quote, by an edit or the parser. */
function saidBy({ personId, organizationId }: ArticleContext, quote: EditedQuote): ActorKey | null {
  if (quote.saidBy !== undefined) return quote.saidBy;
  const person = personId(quote.speaker);
  if (person !== null) return { type: 'Person', id: person };
  const organization = organizationId(quote.speakerOrganization);
  return organization === null ? null : { type: 'Organization', id: organization };
}

function quoteRow({ parsed, context: articleContext }: ArticleDraft, quote: EditedQuote) {
  const { articleId, publishedOrder, placeId } = articleContext;
  const { kind, start, end, text, cue, cueSpan, speakerLabel, speakerSpan, context, why, confidence } = quote;
  const said = saidBy(articleContext, quote);
  const idOf = (type: ActorKey['type']) => (said?.type === type ? said.id : null);
  return {
    id: placeId('quote', start, end, kind),
    articleId,
    speakerId: idOf('Person'),
    organizationId: idOf('Organization'),
    countryCode: idOf('Country'),
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
