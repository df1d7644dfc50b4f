/**
 * Unit costs in microseconds, fitted to operations generated from the schema (npm run bench) on one core of a
 * 2025 server with all data in memory. Their ratios matter.
 */
export const FACTORS = {
  /** An operation, whatever it asks for: plan, send, read. */
  operation: 300,
  /** To begin on a page, a list or a linked row. */
  start: 4,
  /** A row by its key. */
  row: 2,
  /** A row of a page in the order of an index, or of a list. */
  pageRow: 1.5,
  /** A value of a row, written as JSON. */
  value: 0.15,
  /** A byte of text, unpacked and written as JSON. */
  byte: 0.01,
  /** A byte that this process takes apart and puts together: paragraphs, snippets. */
  madeByte: 0.03,
  /** A row that is only counted. */
  countedRow: 0.1,
  /** A row of a join of two tables. */
  joinedRow: 0.5,
  /** A row for which others are looked up by an index, as many as there are. */
  probedRow: 4,
  /** A row that is summed with others: facets, timelines. */
  summedRow: 0.3,
  /** The same where it may come several times, and counts once. */
  sortedRow: 1.5,
  /** What is summed of a row that a search finds. */
  foundSum: 4,
  /** A row of an edge that is a sum itself: co-mentions, relations. */
  computedRow: 1.2,
  /** A row against which a filter is held. */
  testedRow: 1,
  /** A condition of a search's filter, which is planned for each type. */
  condition: 100,
  /** A row that a search finds by its words, and what each word more adds to that. */
  foundRow: 1.5,
  foundWord: 0.1,
  /** A byte of a text whose words are read one after the other, since no index tells enough of them. */
  wordByte: 0.0025,
  /** A name that may be written wrong: what is like it is worked out, and tried on the names that there are. */
  name: 5000,
  /** A row that is put in order by how well it matches. */
  rankedRow: 2,
} as const;
