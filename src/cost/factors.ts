/**
 * Unit costs in microseconds, fitted to operations generated from the schema (npm run bench) on one core of a
 * 2025 server with all data in memory. Their ratios matter.
 */
export const FACTORS = {
  /** Fixed cost of an operation: planning, sending, reading. */
  operation: 300,
  /** Fixed cost of a page, a list or a linked row. */
  start: 4,
  /** A row found by its key. */
  row: 2,
  /** A row of a list, or of a page in index order. */
  pageRow: 1.5,
  /** A value of a row, written as JSON. */
  value: 0.15,
  /** A byte of text, decompressed and written as JSON. */
  byte: 0.01,
  /** A byte of text that this process cuts up and reassembles: paragraphs, snippets. */
  madeByte: 0.03,
  /** A row that is only counted. */
  countedRow: 0.1,
  /** A row of a join of two tables. */
  joinedRow: 0.5,
  /** A row for which rows of another table are looked up by index, however many. */
  probedRow: 4,
  /** A row that is aggregated: facets, timelines. */
  summedRow: 0.3,
  /** The same where a row may occur several times but counts once. */
  sortedRow: 1.5,
  /** Aggregating a row that a search finds. */
  foundSum: 4,
  /** A row of an edge that is itself an aggregate: co-mentions, relations. */
  computedRow: 1.2,
  /** A row tested against a filter. */
  testedRow: 1,
  /** A condition of a search's filter, which is planned for each type. */
  condition: 100,
  /** A row that a text search finds, and what each word of the search adds. */
  foundRow: 1.5,
  foundWord: 0.1,
  /** A word of a search, which is also looked up in other spellings and among names. */
  searchedWord: 400,
  /** A byte of text whose words are read one by one, because the index alone cannot decide. */
  wordByte: 0.0025,
  /** A name that may be misspelt: similar names are worked out and looked up. */
  name: 5000,
  /** A row sorted by relevance. */
  rankedRow: 2,
} as const;
