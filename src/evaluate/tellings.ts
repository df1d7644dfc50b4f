import type { EventMention, ParsedArticle, ParsedEvent } from '../parse/types.js';
import { isTelling, type GoldArticle, type GoldTelling } from './gold.js';
import { shared } from './span.js';
import { countMatch, countShare, judge, noteMistake, type Tally } from './tally.js';

interface Found {
  event: ParsedEvent;
  mention: EventMention;
}

/**
 * Counts the tellings of events in whole articles. A telling is found when a mention overlaps its trigger, one mention
 * for each; `events` asks for the type too, `events.triggers` does not.
 */
export function scoreTellings(gold: GoldArticle, parsed: ParsedArticle, tally: Tally): void {
  const tellings = gold.events?.filter(isTelling) ?? [];
  if (tellings.length === 0) return;
  const found = parsed.events.flatMap((event) => event.mentions.map((mention) => ({ event, mention })));
  const scored = tellings.filter(({ optional }) => optional !== true);
  const typed = pair(scored, found, new Map(), isOfType);
  const placed = pair(scored, found, typed, () => true);
  const right = new Set(typed.values());
  const counted = withoutOptional(tellings, found, right);
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
    if (match) scoreDetails(telling, match.event, tally);
    else
      noteMistake(tally, gold, telling.trigger, {
        field: 'events',
        kind: 'missed',
        note: telling.type,
        confidence: null,
      });
  }
}

/** The mentions that count: those that are right, and those that tell nothing which may be told or left out. */
function withoutOptional(
  tellings: readonly GoldTelling[],
  found: readonly Found[],
  right: ReadonlySet<Found>,
): Found[] {
  const optional = tellings.filter((telling) => telling.optional === true);
  return found.filter((one) => right.has(one) || !optional.some((telling) => isAt(telling, one)));
}

/** Gives each telling that has none in `before` the first mention that fits and that no other telling has. */
function pair(
  tellings: readonly GoldTelling[],
  found: readonly Found[],
  before: ReadonlyMap<GoldTelling, Found>,
  fits: (telling: GoldTelling, one: Found) => boolean,
): Map<GoldTelling, Found> {
  const pairs = new Map(before);
  const taken = new Set(before.values());
  for (const telling of tellings) {
    if (pairs.has(telling)) continue;
    const match = found.find((one) => !taken.has(one) && isAt(telling, one) && fits(telling, one));
    if (!match) continue;
    pairs.set(telling, match);
    taken.add(match);
  }
  return pairs;
}

function isAt({ trigger }: GoldTelling, { mention }: Found): boolean {
  return shared(trigger, mention) > 0;
}

function isOfType({ type, altType }: GoldTelling, { event }: Found): boolean {
  return event.type === type || event.type === altType;
}

function scoreDetails(telling: GoldTelling, event: ParsedEvent, tally: Tally): void {
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
  if (telling.status) countShare(tally, 'events.status', event.status === telling.status);
}
