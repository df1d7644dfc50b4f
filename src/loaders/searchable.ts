/** The types that a search finds; those of one score in this order. */
export const SEARCHABLE = ['Person', 'Organization', 'Article', 'Event', 'Quote'] as const;
export type Searchable = (typeof SEARCHABLE)[number];

/** The column that a snippet is made of. */
export const SEARCHED = {
  Article: 'text',
  Quote: 'text',
  Event: 'summary',
  Person: 'name',
  Organization: 'name',
} as const satisfies Record<Searchable, string>;
