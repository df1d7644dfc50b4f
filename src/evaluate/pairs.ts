import type { EventMention, ParsedArticle, ParsedEvent, Span } from '../parse/types.js';
import { isTelling, type GoldArticle, type GoldTelling } from './gold.js';
import { shared } from './span.js';

/** An event that the parser told, at one of its mentions. */
export interface Found {
  event: ParsedEvent;
  mention: EventMention;
}

/** Which mention each annotated telling was found by. No mention is there twice. */
interface Pairs {
  /** What every reader would mark. */
  plain: Map<GoldTelling, Found>;
  /** What a careful reader may leave out. */
  optional: Map<GoldTelling, Found>;
}

/** The mentions of events in what is annotated of the article. */
export function foundIn({ sentences }: GoldArticle, { events }: ParsedArticle): Found[] {
  return events
    .flatMap((event) => event.mentions.map((mention) => ({ event, mention })))
    .filter(({ mention }) => !sentences || sentenceOf(sentences, mention) !== undefined);
}

/**
 * Pairs tellings and mentions of their types one to one: first those that overlap, then, where only sentences are annotated,
 * those in one sentence. A mention at an optional telling is of no plain one elsewhere.
 */
export function pairByType({ events, sentences }: GoldArticle, found: readonly Found[]): Pairs {
  const tellings = events?.filter(isTelling) ?? [];
  const scored = tellings.filter((telling) => telling.optional !== true);
  const mayBeLeft = tellings.filter((telling) => telling.optional === true);
  const isNear = (telling: GoldTelling, one: Found): boolean => isAt(telling, one) && isOfType(telling, one);
  const isInSentence = (telling: GoldTelling, one: Found): boolean =>
    sentences !== undefined &&
    isOfType(telling, one) &&
    sentenceOf(sentences, telling.trigger) === sentenceOf(sentences, one.mention);
  const free = found.filter((one) => !mayBeLeft.some((telling) => isAt(telling, one)));
  const plain = pair(scored, free, pair(scored, found, new Map(), isNear), isInSentence);
  const right = new Set(plain.values());
  const rest = found.filter((one) => !right.has(one));
  const optional = pair(mayBeLeft, rest, pair(mayBeLeft, rest, new Map(), isNear), isInSentence);
  return { plain, optional };
}

/** The pairs of `before`, and further ones that overlap, whatever their types. */
export function pairByPlace(
  tellings: readonly GoldTelling[],
  found: readonly Found[],
  before: ReadonlyMap<GoldTelling, Found>,
): Map<GoldTelling, Found> {
  return pair(tellings, found, before, isAt);
}

/** The mentions that count: those that are right, and those that tell nothing which may be told or left out. */
export function withoutOptional(
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
