import type { ParsedArticle, ParsedQuote } from '../parse/types.js';
import type { GoldArticle, GoldQuote } from './gold.js';
import { lastName } from './name.js';
import { likeness, pairSpans, SAME_QUOTE, shared } from './span.js';
import { countMatch, countShare, judge, noteMistake, type Tally } from './tally.js';

/** Scores quotes in quotation marks, their speakers, and quoted words that nobody said. */
export function scoreQuotes(gold: GoldArticle, parsed: ParsedArticle, tally: Tally): void {
  if (!gold.quotes) return;
  const found = parsed.quotes.filter((quote) => quote.kind !== 'INDIRECT');
  const pairs = pairSpans(gold.quotes, found, SAME_QUOTE);
  countMatch(tally, 'quotes', pairs.size, found.length, gold.quotes.length);
  for (const quote of gold.quotes) {
    const match = pairs.get(quote);
    if (quote.kind === 'direct') countShare(tally, 'quotes.directFound', match !== undefined);
    if (match) scoreSpeaker(gold, quote, match, tally);
    else
      noteMistake(tally, gold, quote, {
        field: 'quotes',
        kind: 'missed',
        note: quote.kind,
        confidence: null,
      });
    if (quote.speakerName) {
      const named = match !== undefined && namedRight(quote, match);
      countShare(tally, 'speakerName.endToEnd', named);
      if (/^s?he$/i.test(quote.speaker ?? '')) countShare(tally, 'speakerName.heOrShe', named);
    }
  }
  const matched = new Set(pairs.values());
  for (const quote of found) {
    if (matched.has(quote)) continue;
    const note = `${quote.kind}, speaker ${quote.speaker ?? quote.speakerLabel ?? 'null'}, ${quote.why}`;
    noteMistake(tally, gold, quote, {
      field: 'quotes',
      kind: 'spurious',
      note,
      confidence: quote.confidence,
    });
  }
  scoreTraps(gold, found, tally);
}

function scoreSpeaker(gold: GoldArticle, quote: GoldQuote, match: ParsedQuote, tally: Tally): void {
  const span =
    quote.speakerStart === undefined || quote.speakerEnd === undefined
      ? null
      : { start: quote.speakerStart, end: quote.speakerEnd };
  if (!span && !quote.speakerName) {
    const silent = match.speaker === null && match.speakerLabel === null;
    if (quote.speaker === null) countShare(tally, 'speaker.noneAsWanted', silent);
    return;
  }
  const overlaps = span !== null && match.speakerSpan !== null && shared(span, match.speakerSpan) > 0;
  const right = overlaps || namedRight(quote, match);
  countShare(tally, 'speaker', right);
  if (quote.speakerType) countShare(tally, `speaker.type.${quote.speakerType}`, right);
  if (quote.speakerName) {
    countShare(tally, 'speakerName', namedRight(quote, match));
    if (right && !namedRight(quote, match)) {
      const note = `wanted the name ${quote.speakerName}, got ${match.speaker ?? 'null'} from "${match.speakerLabel ?? ''}"`;
      noteMistake(tally, gold, quote, {
        field: 'speakerName',
        kind: 'wrong',
        note,
        confidence: match.confidence,
      });
    }
  }
  const named = match.speaker !== null || match.speakerLabel !== null;
  if (named) judge(tally, 'speaker', match.confidence, right);
  if (right) return;
  const wanted = quote.speakerName ?? quote.speaker ?? '';
  const note = `wanted "${wanted}" (${quote.speakerType ?? 'untyped'}), got ${match.speaker ?? 'null'} "${match.speakerLabel ?? ''}", ${match.why}`;
  const kind = named ? 'wrong' : 'missed';
  noteMistake(tally, gold, quote, {
    field: 'speaker',
    kind,
    note,
    confidence: named ? match.confidence : null,
  });
}

function namedRight(quote: GoldQuote, match: ParsedQuote): boolean {
  const wanted = lastName(quote.speakerName ?? '');
  return wanted !== '' && lastName(match.speaker ?? match.speakerLabel ?? '') === wanted;
}

function scoreTraps(gold: GoldArticle, found: ParsedQuote[], tally: Tally): void {
  for (const trap of gold.otherQuoted ?? []) {
    const caught = found.find(
      (quote) =>
        likeness(trap, quote) >= SAME_QUOTE && (quote.speaker !== null || quote.speakerLabel !== null),
    );
    countShare(tally, 'traps.withSpeaker', caught !== undefined);
    if (!caught) continue;
    const note = `nobody said it; got ${caught.speaker ?? caught.speakerLabel ?? ''}, ${caught.why}`;
    noteMistake(tally, gold, trap, { field: 'traps', kind: 'spurious', note, confidence: caught.confidence });
  }
}
