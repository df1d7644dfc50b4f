import type { Span } from '../parse/types.js';
import type { RejectChange } from './changes.js';
import type { EditedArticle } from './edited.js';
import type { FactEditKind } from './kind.js';
import { type Place, factAt, findWords, whyNot } from './place.js';

/** Removes a mention, a quote or one mention of an event that is not a fact, and what depends on it. */
export const rejectFact: FactEditKind<RejectChange> = {
  actors: () => [],
  apply: (article, place) => {
    const reason = REJECT[place.fact](article, place);
    const words = findWords(article.text, place);
    if (reason === null && words) article.rejected?.push({ ...words, fact: place.fact });
    return reason;
  },
};

/** @param sort "person", "organization" or "country" */
function namedBy(article: EditedArticle, sort: string): { mentions: Span[] }[] {
  if (sort === 'organization') return article.organizations;
  return sort === 'country' ? article.countries : article.people;
}

const REJECT: Record<Place['fact'], (article: EditedArticle, place: Place) => string | null> = {
  QUOTE: (article, place) => {
    const quotes = article.quotes.filter(({ kind }) => kind === place.sort);
    const quote = factAt(article.text, place, quotes);
    if (!quote) return whyNot(article, place, 'a quote');
    article.quotes = article.quotes.filter((one) => one !== quote);
    return null;
  },
  MENTION: (article, place) => {
    const named = namedBy(article, place.sort);
    const mention = factAt(
      article.text,
      place,
      named.flatMap(({ mentions }) => mentions),
    );
    if (!mention)
      return whyNot(
        article,
        place,
        `a mention of ${place.sort === 'organization' ? 'an' : 'a'} ${place.sort}`,
      );
    for (const one of named) one.mentions = one.mentions.filter((other) => other !== mention);
    // People and countries without a mention leave the article; quotes and events keep the words that name them.
    article.people = article.people.filter(({ mentions }) => mentions.length > 0);
    article.countries = article.countries.filter(({ mentions }) => mentions.length > 0);
    // Organizations stay in the list, because quotes and events refer to them by index.
    return null;
  },
  EVENT_MENTION: (article, place) => {
    const mentions = article.events.flatMap((event) =>
      event.type === place.sort
        ? event.mentions.map((mention) => ({ start: mention.start, end: mention.end, event, mention }))
        : [],
    );
    const found = factAt(article.text, place, mentions);
    if (!found) return whyNot(article, place, 'that event');
    const { event, mention } = found;
    event.mentions = event.mentions.filter((one) => one !== mention);
    article.events = article.events.filter(({ mentions }) => mentions.length > 0);
    const [first] = event.mentions;
    const gone = article.text.slice(mention.sentence.start, mention.sentence.end).trim();
    if (first && event.summary === gone)
      event.summary = article.text.slice(first.sentence.start, first.sentence.end).trim();
    return null;
  },
};
