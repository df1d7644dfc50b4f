import type { ParsedArticle, ParsedEvent } from '../parse/types.js';
import { isEventMention, type GoldArticle, type GoldEventMention } from './gold.js';
import { foundIn, pairByPlace, pairByType, withoutOptional } from './pairs.js';
import { scoreParties } from './parties.js';
import { countMatch, countShare, judge, noteMistake, type Tally } from './tally.js';

/**
 * Scores event mentions in whole articles, or in their annotated sentences. An annotated mention is found if one of
 * the parser's overlaps its trigger, one for each. Where only sentences are annotated, one of its type in the same
 * sentence is enough. `events` also compares types, `events.triggers` does not.
 */
export function scoreEventMentions(gold: GoldArticle, parsed: ParsedArticle, tally: Tally): void {
  const marks = gold.events?.filter(isEventMention) ?? [];
  if (marks.length === 0 && !gold.sentences) return;
  const found = foundIn(gold, parsed);
  const scored = marks.filter(({ optional }) => optional !== true);
  const pairs = pairByType(gold, found);
  const typed = pairs.plain;
  const right = new Set(typed.values());
  const maybe = new Set(pairs.optional.values());
  const counted = withoutOptional(marks, found, right).filter((one) => !maybe.has(one));
  const placed = pairByPlace(scored, found, typed);
  countMatch(tally, 'events', typed.size, counted.length, scored.length);
  const triggers = withoutOptional(marks, found, new Set(placed.values()));
  countMatch(tally, 'events.triggers', placed.size, triggers.length, scored.length);

  for (const one of counted) {
    judge(tally, 'events', one.mention.confidence, right.has(one));
    if (right.has(one)) continue;
    const note = `${one.event.type}, ${one.mention.why}`;
    noteMistake(tally, gold, one.mention, {
      field: 'events',
      kind: 'spurious',
      note,
      confidence: one.mention.confidence,
    });
  }
  for (const mark of scored) {
    const match = typed.get(mark);
    if (match) scoreDetails(mark, match.event, parsed, tally);
    else
      noteMistake(tally, gold, mark.trigger, {
        field: 'events',
        kind: 'missed',
        note: mark.type,
        confidence: null,
      });
  }
}

function scoreDetails(
  mark: GoldEventMention,
  event: ParsedEvent,
  { organizations }: ParsedArticle,
  tally: Tally,
): void {
  const sides = [
    ['events.actors', 'ACTOR', mark.actors],
    ['events.recipients', 'RECIPIENT', mark.recipients],
  ] as const;
  for (const [measure, role, wanted] of sides) {
    if (!wanted) continue;
    const found = new Set(
      event.participants.flatMap((one) => (one.role === role ? (one.countryCode ?? []) : [])),
    );
    const right = wanted.filter((code) => found.has(code)).length;
    countMatch(tally, measure, right, found.size, wanted.length);
  }
  scoreParties(mark, event, organizations, tally);
  if (mark.status) countShare(tally, 'events.status', event.status === mark.status);
}
