import { isLowerAt } from '../characters.js';
import { itemAt } from '../lists.js';
import type { Quotation, QuoteKind } from '../types.js';
import type { Attribution, Place } from './attribution.js';
import type { ReporterSentence } from './reporterSentence.js';

/** Minimum number of words of a clause after a comma or a reporting verb: she said “it is over now”. */
const CLAUSE_WORDS = 5;
const BESIDE = 9;
/** The same for a verb that does not always report speech. */
const BESIDE_HINT = 5;

/**
 * DIRECT if the marks contain all that is reported, PARTIAL if the quotation is part of the reporter's
 * sentence.
 * @param previous kind of the quotation before it in the sentence
 */
export function quoteKind(
  text: string,
  sentence: ReporterSentence,
  { unit: at, best }: Place,
  quotation: Quotation,
  previous: QuoteKind | null,
): QuoteKind {
  const { units } = sentence;
  const before = itemAt(units, at - 1);
  const capital = !isLowerAt(text, firstLetter(text, quotation));
  if (!before || before.kind === 'QUOTATION') {
    // “We will see,” shrugged Lee.
    const whole = /[,?!]$/.test(text.slice(quotation.start, quotation.end));
    if (capital && whole && isAfter(best, sentence, BESIDE_HINT)) return 'DIRECT';
    const attributed = best !== null && (best.sentence !== sentence || best.score >= BESIDE);
    return (capital && attributed) || units.every(({ kind }) => kind !== 'WORD') ? 'DIRECT' : 'PARTIAL';
  }
  const after = isAfter(best, sentence, BESIDE);
  const long = text.slice(quotation.start, quotation.end).split(/\s+/, CLAUSE_WORDS).length >= CLAUSE_WORDS;
  if (before.kind === 'PUNCT' && before.lower === ':') return 'DIRECT';
  if (before.kind === 'PUNCT' && before.lower === ',') {
    // “A,” he said, “and B.”
    if (previous === 'DIRECT' && units[0]?.kind === 'QUOTATION') return 'DIRECT';
    return capital || (long && isReport(best, at)) || after ? 'DIRECT' : 'PARTIAL';
  }
  if (best?.sentence === sentence && best.cue?.end === at && best.cue.cueClass === 'SAY') {
    return capital || long ? 'DIRECT' : 'PARTIAL';
  }
  return capital && after ? 'DIRECT' : 'PARTIAL';
}

/** Whether a cue of the same sentence follows, with at least this score. */
function isAfter(best: Attribution | null, sentence: ReporterSentence, least: number): boolean {
  return best?.sentence === sentence && best.rule.endsWith('-after') && best.score >= least;
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
