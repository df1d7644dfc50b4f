import type { ParsedArticle, ParsedEvent } from '../parse/types.js';
import { isTelling, type GoldArticle, type GoldTelling } from './gold.js';
import { foundIn, pairByPlace, pairByType, withoutOptional } from './pairs.js';
import { scoreParties } from './parties.js';
import { countMatch, countShare, judge, noteMistake, type Tally } from './tally.js';

/**
 * Counts the tellings of events in whole articles, or in their annotated sentences. A telling is found when a mention
 * overlaps its trigger, one mention for each, or where only sentences are annotated when one of its type lies in its
 * sentence. `events` asks for the type too, `events.triggers` does not.
 */
export function scoreTellings(gold: GoldArticle, parsed: ParsedArticle, tally: Tally): void {
  const tellings = gold.events?.filter(isTelling) ?? [];
  if (tellings.length === 0 && !gold.sentences) return;
  const found = foundIn(gold, parsed);
  const scored = tellings.filter(({ optional }) => optional !== true);
  const pairs = pairByType(gold, found);
  const typed = pairs.plain;
  const right = new Set(typed.values());
  const maybe = new Set(pairs.optional.values());
  const counted = withoutOptional(tellings, found, right).filter((one) => !maybe.has(one));
  const placed = pairByPlace(scored, found, typed);
  countMatch(tally, 'events', typed.size, counted.length, scored.length);
  const triggers = withoutOptional(tellings, found, new Set(placed.values()));
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
  for (const telling of scored) {
    const match = typed.get(telling);
    if (match) scoreDetails(telling, match.event, parsed, tally);
    else
      noteMistake(tally, gold, telling.trigger, {
        field: 'events',
        kind: 'missed',
        note: telling.type,
        confidence: null,
      });
  }
}

function scoreDetails(
  telling: GoldTelling,
  event: ParsedEvent,
  { organizations }: ParsedArticle,
  tally: Tally,
): void {
  const sides = [
    ['events.actors', 'ACTOR', telling.actors],
    ['events.recipients', 'RECIPIENT', telling.recipients],
  ] as const;
  for (const [measure, role, wanted] of sides) {
    if (!wanted) continue;
    const found = new Set(
      event.participants.flatMap((one) => (one.role === role ? (one.countryCode ?? []) : [])),
    );
    const right = wanted.filter((code) => found.has(code)).length;
    countMatch(tally, measure, right, found.size, wanted.length);
  }
  scoreParties(telling, event, organizations, tally);
  if (telling.status) countShare(tally, 'events.status', event.status === telling.status);
}
