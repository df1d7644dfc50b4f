import { monthRange, yearAndMonth } from './calendar.js';
import { stepsTo, type Anchor, type DateRule, type Resolved } from './rule.js';

const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 };
const YEAR = '((?:19|20)\\d\\d)(?![\\d%]|,\\d|\\.\\d)';
const OF_YEAR = `(?:\\s(?:of\\s)?(?:(last|this|next)\\syear|${YEAR}))`;

/** "the first quarter of 2012", "Q3 2018", "the second half of last year", "the third quarter". */
export const PART_OF_YEAR_RULES: readonly DateRule[] = [
  {
    why: 'quarter',
    confidence: 0.93,
    pattern: `(?:[Tt]he\\s)?([Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)[\\s-]quarter${OF_YEAR}?|Q([1-4])\\s${YEAR}`,
    resolve: ([word, direction, year, number, yearOfNumber], anchor) =>
      partOf(
        4,
        ORDINALS[word?.toLowerCase() ?? ''] ?? Number(number),
        direction,
        year ?? yearOfNumber,
        anchor,
      ),
  },
  {
    why: 'half-year',
    confidence: 0.93,
    // Without a year, it may be the half of a match.
    pattern: `(?:[Tt]he\\s)?([Ff]irst|[Ss]econd)\\shalf${OF_YEAR}`,
    resolve: ([word, direction, year], anchor) =>
      partOf(2, ORDINALS[word?.toLowerCase() ?? ''] ?? 1, direction, year, anchor),
  },
];

/**
 * One of `parts` equal parts of a year. Without a year, the latest that has begun, or the next one if the
 * clause is in the future.
 */
function partOf(
  parts: number,
  number: number,
  direction: string | undefined,
  stated: string | undefined,
  { published, liesAhead }: Anchor,
): Resolved {
  const months = 12 / parts;
  const firstMonth = (number - 1) * months + 1;
  if (stated === undefined && published === null) return { precision: 'MONTH', range: null };
  let year = Number(stated);
  if (stated === undefined) {
    const now = yearAndMonth(published ?? 0);
    year = now.year + stepsTo(direction);
    if (direction === undefined) {
      const ahead = liesAhead();
      if (ahead && firstMonth + months - 1 < now.month) year++;
      if (!ahead && firstMonth > now.month) year--;
    }
  }
  return {
    precision: 'MONTH',
    range: {
      first: monthRange(year, firstMonth).first,
      last: monthRange(year, firstMonth + months - 1).last,
    },
  };
}
