import type { ParsedArticle, RawArticle } from '../parse/types.js';
import { scoreCodings } from './codings.js';
import { scoreCountries } from './countries.js';
import { scoreDates } from './dates.js';
import type { GoldArticle } from './gold.js';
import { scoreOrganizations } from './organizations.js';
import { scorePeople } from './people.js';
import { scoreQuotes } from './quotes.js';
import { scoreReports } from './reports.js';
import type { Tally } from './tally.js';
import { scoreEventMentions } from './eventMentions.js';

/** One scorer per field; each skips articles that do not annotate its field. */
const FIELDS = [
  scoreQuotes,
  scoreReports,
  scorePeople,
  scoreOrganizations,
  scoreCountries,
  scoreCodings,
  scoreEventMentions,
  scoreDates,
];

/** How much text was parsed, and in how much processor time. Elapsed time would include the machine's other work. */
export interface Effort {
  articles: number;
  bytes: number;
  milliseconds: number;
}

/**
 * Parses annotated articles and counts, field by field, what agrees with the annotation.
 * @param tally receives the counts
 */
export function evaluate(
  golds: readonly GoldArticle[],
  parse: (raw: RawArticle) => ParsedArticle,
  tally: Tally,
): Effort {
  const before = process.cpuUsage();
  const results = golds.map((gold) => ({
    gold,
    parsed: parse({ text: gold.text, publishedAt: isoDate(gold.publishedAt) }),
  }));
  const { user, system } = process.cpuUsage(before);
  for (const { gold, parsed } of results) {
    for (const score of FIELDS) score(gold, parsed, tally);
  }
  return {
    articles: golds.length,
    bytes: golds.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
    milliseconds: (user + system) / 1000,
  };
}

/** "2016-09-21T…" and "20160921" are dates; "Wed Nov 23" has no year and is ignored. */
function isoDate(value: string | null | undefined): string | null {
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(value ?? '') ?? [];
  return year && month && day ? `${year}-${month}-${day}` : null;
}
