import type { ParsedArticle, ParsedEvent } from '../parse/types.js';
import { isEventMention, type GoldArticle, type GoldEventMention } from './gold.js';
import { foundIn, pairByPlace, pairByType, withoutOptional } from './pairs.js';
import { scoreParties } from './parties.js';
import { countMatch, countShare, judge, noteMistake, type Tally } from './tally.js';

/**
 * Counts the marked events of events in whole articles, or in their annotated sentences. A marked event is found when a mention
 * overlaps its trigger, one mention for each, or where only sentences are annotated when one of its type lies in its
 * sentence. `events` asks for the type too, `events.triggers` does not.
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
