import type { ParsedArticle, Span } from '../parse/types.js';
import type { GoldArticle, GoldReport } from './gold.js';
import { pairSpans, SAME_QUOTE, shared } from './span.js';
import { countMatch, countShare, judge, noteMistake, type Tally } from './tally.js';

type Hull = GoldReport & Span;

/**
 * Scores indirect quotes and their speakers. A quote in pieces ("the plan, she said, would fail") counts from its
 * first to its last piece.
 */
export function scoreReports(gold: GoldArticle, parsed: ParsedArticle, tally: Tally): void {
  if (!gold.indirect) return;
  const wanted = gold.indirect.flatMap(hullOf);
  const found = parsed.quotes.filter(({ kind }) => kind === 'INDIRECT');
  const pairs = pairSpans(wanted, found, SAME_QUOTE);
  countMatch(tally, 'indirect', pairs.size, found.length, wanted.length);
  const right = new Set<Span>();
  const matched = new Set(pairs.values());
  for (const report of wanted) {
    const match = pairs.get(report);
    if (!match) {
      noteMistake(tally, gold, report, {
        field: 'indirect',
        kind: 'missed',
        note: report.cue ?? '',
        confidence: null,
      });
      continue;
    }
    if (report.speakerStart === undefined || report.speakerEnd === undefined) continue;
    const speaker = { start: report.speakerStart, end: report.speakerEnd };
    const same = match.speakerSpan !== null && shared(speaker, match.speakerSpan) > 0;
    countShare(tally, 'indirect.speaker', same);
    if (same) right.add(match);
  }
  for (const quote of found) {
    judge(tally, 'indirect', quote.confidence, right.has(quote));
    if (matched.has(quote)) continue;
    const note = `speaker ${quote.speaker ?? quote.speakerLabel ?? 'null'}, ${quote.why}`;
    noteMistake(tally, gold, quote, {
      field: 'indirect',
      kind: 'spurious',
      note,
      confidence: quote.confidence,
    });
  }
}

function hullOf(report: GoldReport): Hull[] {
  const first = report.spans[0];
  const last = report.spans.at(-1);
  return first && last ? [{ ...report, start: first.start, end: last.end }] : [];
}
