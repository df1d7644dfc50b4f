/** The types that a search finds; those of one score in this order. */
export const SEARCHABLE = ['Person', 'Organization', 'Article', 'Event', 'Quote'] as const;
export type Searchable = (typeof SEARCHABLE)[number];
