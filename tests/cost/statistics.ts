import type { Statistics } from '../../src/store/statistics.js';

/** Rows in a database of so many articles, about as news have them. */
const PER_ARTICLE: Readonly<Record<string, number>> = {
  ...{ Article: 1, Quote: 5, Event: 2, Mention: 10, ArticlePerson: 6.4, ArticleCountry: 3.4 },
  ...{ QuotePerson: 1.5, QuoteCountry: 1.5, EventParticipant: 4, EventMention: 2.2 },
  ...{ Person: 0.05, PersonAlias: 0.1, PersonTitle: 0.05, PersonCountry: 0.05 },
};

/** Most common values of the columns by which rows hang on people and countries, as shares of the rows. */
const MOST = [0.08, 0.05, 0.03, 0.02, 0.015, 0.01, 0.01, 0.01, 0.005, 0.005];

/** Words, and in what share of the texts they stand. */
const COMMON = new Map([
  ['said', 0.9],
  ['statement', 0.3],
  ['strike', 0.1],
]);

/** Statistics as a database of so many articles would tell. */
export function statisticsOf(articles: number): Statistics {
  const rows = (table: string) => (table === 'Country' ? 250 : (PER_ARTICLE[table] ?? 0) * articles);
  return {
    rows,
    perValue: (table, column) => {
      const parents = { personId: 'Person', speakerId: 'Person', countryCode: 'Country' }[column];
      if (parents !== undefined)
        return {
          mean: rows(table) / Math.max(1, rows(parents)),
          most: MOST.map((share) => share * rows(table)),
        };
      const parent = { articleId: 'Article', quoteId: 'Quote', eventId: 'Event' }[column] ?? table;
      return { mean: Math.max(1, rows(table) / Math.max(1, rows(parent))), most: [] };
    },
    words: () => COMMON,
    bytes: (table, column) => (table === 'Article' && column === 'text' ? 3000 : 120),
  };
}
