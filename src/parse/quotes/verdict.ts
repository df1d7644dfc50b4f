import type { Quotation } from '../types.js';
import type { Attribution } from './attribution.js';
import type { Statement } from './statement.js';
import type { Unspoken } from './unspoken.js';

/** Whether a quotation is given as a quote with its speaker, as one without, or not at all. */
export type Verdict = 'SPEAKER' | 'NO_SPEAKER' | 'NO_QUOTE';

/** From this score on a reporting word governs the quotation. */
const REPORTED = 6;
/** Up to so many words a quotation that nothing reports is a term or a scare quote. */
const LONGEST_TERM = 3;
/** From so many words on it may be the words of the sentence's subject. */
const SHORTEST_UTTERANCE = 6;
const LONGEST_TITLE = 8;
/** Below this no word of the sentence reports. */
const HEARSAY = 3.5;
/** Score of a verb that only hints at speech a few words before the quotation. */
const CLOSE_HINT = 4.4;
/** Rules that found no reporting word but only somebody the sentence is about. */
const UNREPORTED = new Set(['main-subject', 'still-talking', 'paragraph-before', 'statement-before']);

/** Weighs what the quotation looks like against what reports it. */
export function judgeQuotation(
  text: string,
  statement: Statement,
  quotation: Quotation,
  unspoken: Unspoken | null,
  best: Attribution | null,
): Verdict {
  const words = countWords(text, quotation);
  const score = best?.score ?? 0;
  if (words === 0) return 'NO_QUOTE';
  // "Related:" alone in its paragraph
  if (statement.units.length <= 1 && words <= 2 && text.charAt(quotation.end - 1) === ':') return 'NO_QUOTE';
  // agreed on a plan for a network of “de-escalation zones”: the verb is far and no verb of saying
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
