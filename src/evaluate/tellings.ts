import type { EventMention, ParsedArticle, ParsedEvent, Span } from '../parse/types.js';
import { isTelling, type GoldArticle, type GoldTelling } from './gold.js';
import { scoreParties } from './parties.js';
import { shared } from './span.js';
import { countMatch, countShare, judge, noteMistake, type Tally } from './tally.js';

interface Found {
  event: ParsedEvent;
  mention: EventMention;
}

/**
 * Counts the tellings of events in whole articles, or in their annotated sentences. A telling is found when a mention
 * overlaps its trigger, one mention for each, or where only sentences are annotated when one of its type lies in its
 * sentence. `events` asks for the type too, `events.triggers` does not.
 */
export function scoreTellings(gold: GoldArticle, parsed: ParsedArticle, tally: Tally): void {
  const tellings = gold.events?.filter(isTelling) ?? [];
  const { sentences } = gold;
  if (tellings.length === 0 && !sentences) return;
  const found = parsed.events
    .flatMap((event) => event.mentions.map((mention) => ({ event, mention })))
    .filter(({ mention }) => !sentences || sentenceOf(sentences, mention) !== undefined);
  const scored = tellings.filter(({ optional }) => optional !== true);
  const isNear = (telling: GoldTelling, one: Found): boolean => isAt(telling, one) && isOfType(telling, one);
  const isInSentence = (telling: GoldTelling, one: Found): boolean =>
    sentences !== undefined &&
    isOfType(telling, one) &&
    sentenceOf(sentences, telling.trigger) === sentenceOf(sentences, one.mention);
  const near = pair(scored, found, new Map(), isNear);
  const optional = tellings.filter((telling) => telling.optional === true);
  const free = found.filter((one) => !optional.some((telling) => isAt(telling, one)));
  const typed = pair(scored, free, near, isInSentence);
  const placed = pair(scored, found, typed, isAt);
  const right = new Set(typed.values());
  const pairedWithOptional = new Set(
    pair(
      optional,
      found.filter((one) => !right.has(one)),
      new Map(),
      isInSentence,
    ).values(),
  );
  const counted = withoutOptional(tellings, found, right).filter((one) => !pairedWithOptional.has(one));
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

/** The mentions that count: those that are right, and those that tell nothing which may be told or left out. */
function withoutOptional(
  tellings: readonly GoldTelling[],
  found: readonly Found[],
  right: ReadonlySet<Found>,
): Found[] {
  const optional = tellings.filter((telling) => telling.optional === true);
  return found.filter((one) => right.has(one) || !optional.some((telling) => isAt(telling, one)));
}

function sentenceOf(sentences: readonly Span[], span: Span): Span | undefined {
  return sentences.find((sentence) => shared(sentence, span) > 0);
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
    const match = found.find((one) => !taken.has(one) && fits(telling, one));
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
  return event.type === type || [altType].flat().includes(event.type);
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
