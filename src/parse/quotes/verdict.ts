import type { Quotation } from '../types.js';
import type { Attribution } from './attribution.js';
import type { ReporterSentence } from './reporterSentence.js';
import type { Unspoken } from './unspoken.js';

/** Whether a quotation becomes a quote with a speaker, a quote without one, or no quote. */
export type Verdict = 'SPEAKER' | 'NO_SPEAKER' | 'NO_QUOTE';

/** Minimum score for a cue to govern the quotation. */
const REPORTED = 6;
/** Maximum number of words of a term or scare quote, if no cue governs it. */
const LONGEST_TERM = 3;
/** Minimum number of words to count as an utterance of the sentence's subject. */
const SHORTEST_UTTERANCE = 6;
const LONGEST_TITLE = 8;
/** Score below which there is no cue in the sentence. */
const HEARSAY = 3.5;
/** Score of a HINT verb a few words before the quotation. */
const CLOSE_HINT = 4.4;
/** Rules that found no cue, only the subject of the sentence or its context. */
const UNREPORTED = new Set(['main-subject', 'still-talking', 'paragraph-before', 'statement-before']);

/** Decides by the form of the quotation and the strength of its attribution. */
export function judgeQuotation(
  text: string,
  sentence: ReporterSentence,
  quotation: Quotation,
  unspoken: Unspoken | null,
  best: Attribution | null,
): Verdict {
  const words = countWords(text, quotation);
  const score = best?.score ?? 0;
  if (words === 0) return 'NO_QUOTE';
  // "Related:" alone in its paragraph
  if (sentence.units.length <= 1 && words <= 2 && text.charAt(quotation.end - 1) === ':') return 'NO_QUOTE';
  // agreed on a plan for a network of “de-escalation zones”: the verb is far away and only a HINT
  const hinted = best?.cue?.cueClass === 'HINT' && words <= LONGEST_TERM && score < CLOSE_HINT;
  switch (unspoken) {
    case 'nickname':
    case 'citation':
      return 'NO_QUOTE';
    case 'title':
      return words > LONGEST_TITLE ? 'NO_SPEAKER' : 'NO_QUOTE';
    case 'modifier':
      if (score < HEARSAY) return words <= LONGEST_TERM ? 'NO_QUOTE' : 'NO_SPEAKER';
      return hinted ? 'NO_SPEAKER' : 'SPEAKER';
    case 'term':
      return score >= REPORTED ? 'SPEAKER' : 'NO_SPEAKER';
    case null:
      break;
  }
  if (!best?.subject || hinted) return 'NO_SPEAKER';
  if (!UNREPORTED.has(best.rule)) return 'SPEAKER';
  if (best.rule === 'paragraph-before') return 'NO_SPEAKER';
  if (best.rule === 'statement-before') return 'SPEAKER';
  if (words === 1) return 'NO_QUOTE';
  return words < SHORTEST_UTTERANCE ? 'NO_SPEAKER' : 'SPEAKER';
}

function countWords(text: string, { start, end }: Quotation): number {
  const stop = Math.min(end, start + 200);
  return text.slice(start, stop).match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}
