import { isLowerAt } from '../characters.js';
import { itemAt } from '../lists.js';
import type { Quotation, QuoteKind } from '../types.js';
import type { Attribution, Place } from './attribution.js';
import type { Statement } from './statement.js';

/** Minimum number of words of a clause after a comma or a reporting verb: she said “it is over now”. */
const CLAUSE_WORDS = 5;
const BESIDE = 9;
/** The same for a verb that does not always report speech. */
const BESIDE_HINT = 5;

/**
 * DIRECT if the marks contain all that is reported, PARTIAL if the quotation is part of the reporter's
 * sentence.
 * @param previous kind of the quotation before it in the statement
 */
export function quoteKind(
  text: string,
  statement: Statement,
  { unit: at, best }: Place,
  quotation: Quotation,
  previous: QuoteKind | null,
): QuoteKind {
  const { units } = statement;
  const before = itemAt(units, at - 1);
  const capital = !isLowerAt(text, firstLetter(text, quotation));
  if (!before || before.kind === 'QUOTATION') {
    // “We will see,” shrugged Lee.
    const whole = /[,?!]$/.test(text.slice(quotation.start, quotation.end));
    if (capital && whole && isAfter(best, statement, BESIDE_HINT)) return 'DIRECT';
    const attributed = best !== null && (best.statement !== statement || best.score >= BESIDE);
    return (capital && attributed) || units.every(({ kind }) => kind !== 'WORD') ? 'DIRECT' : 'PARTIAL';
  }
  const after = isAfter(best, statement, BESIDE);
  const long = text.slice(quotation.start, quotation.end).split(/\s+/, CLAUSE_WORDS).length >= CLAUSE_WORDS;
  if (before.kind === 'PUNCT' && before.lower === ':') return 'DIRECT';
  if (before.kind === 'PUNCT' && before.lower === ',') {
    // “A,” he said, “and B.”
    if (previous === 'DIRECT' && units[0]?.kind === 'QUOTATION') return 'DIRECT';
    return capital || (long && isReport(best, at)) || after ? 'DIRECT' : 'PARTIAL';
  }
  if (best?.statement === statement && best.cue?.end === at && best.cue.cueClass === 'SAY') {
    return capital || long ? 'DIRECT' : 'PARTIAL';
  }
  return capital && after ? 'DIRECT' : 'PARTIAL';
}

/** Whether a cue of the same statement follows, with at least this score. */
function isAfter(best: Attribution | null, statement: Statement, least: number): boolean {
  return best?.statement === statement && best.rule.endsWith('-after') && best.score >= least;
}

/** Whether a reporting verb precedes the comma. */
function isReport(best: Attribution | null, at: number): boolean {
  return best?.cue?.cueClass === 'SAY' && best.cue.first < at;
}

function firstLetter(text: string, { start, end }: Quotation): number {
  let index = start;
  while (index < Math.min(end, start + 8) && /[^\p{L}\p{N}]/u.test(text.charAt(index))) index++;
  return index;
}
