import type { EventMention, ParsedArticle, ParsedEvent, Span } from '../parse/types.js';
import { isEventMention, type GoldArticle, type GoldEventMention } from './gold.js';
import { shared } from './span.js';

/** An event that the parser told, at one of its mentions. */
export interface Found {
  event: ParsedEvent;
  mention: EventMention;
}

/** Which mention each annotated mark was found by. No mention is there twice. */
interface Pairs {
  /** What every reader would mark. */
  plain: Map<GoldEventMention, Found>;
  /** What a careful reader may leave out. */
  optional: Map<GoldEventMention, Found>;
}

/** The mentions of events in what is annotated of the article. */
export function foundIn({ sentences }: GoldArticle, { events }: ParsedArticle): Found[] {
  return events
    .flatMap((event) => event.mentions.map((mention) => ({ event, mention })))
    .filter(({ mention }) => !sentences || sentenceOf(sentences, mention) !== undefined);
}

/**
 * Pairs marked events and mentions of their types one to one: first those that overlap, then, where only sentences are annotated,
 * those in one sentence. A mention at an optional marked event is of no plain one elsewhere.
 */
export function pairByType({ events, sentences }: GoldArticle, found: readonly Found[]): Pairs {
  const marks = events?.filter(isEventMention) ?? [];
  const scored = marks.filter((mark) => mark.optional !== true);
  const mayBeLeft = marks.filter((mark) => mark.optional === true);
  const isNear = (mark: GoldEventMention, one: Found): boolean => isAt(mark, one) && isOfType(mark, one);
  const isInSentence = (mark: GoldEventMention, one: Found): boolean =>
    sentences !== undefined &&
    isOfType(mark, one) &&
    sentenceOf(sentences, mark.trigger) === sentenceOf(sentences, one.mention);
  const free = found.filter((one) => !mayBeLeft.some((mark) => isAt(mark, one)));
  const plain = pair(scored, free, pair(scored, found, new Map(), isNear), isInSentence);
  const right = new Set(plain.values());
  const rest = found.filter((one) => !right.has(one));
  const optional = pair(mayBeLeft, rest, pair(mayBeLeft, rest, new Map(), isNear), isInSentence);
  return { plain, optional };
}

/** The pairs of `before`, and further ones that overlap, whatever their types. */
export function pairByPlace(
  marks: readonly GoldEventMention[],
  found: readonly Found[],
  before: ReadonlyMap<GoldEventMention, Found>,
): Map<GoldEventMention, Found> {
  return pair(marks, found, before, isAt);
}

/** The mentions that count: those that are right, and those that tell nothing which may be told or left out. */
export function withoutOptional(
  marks: readonly GoldEventMention[],
  found: readonly Found[],
  right: ReadonlySet<Found>,
): Found[] {
  const optional = marks.filter((mark) => mark.optional === true);
  return found.filter((one) => right.has(one) || !optional.some((mark) => isAt(mark, one)));
}

function sentenceOf(sentences: readonly Span[], span: Span): Span | undefined {
  return sentences.find((sentence) => shared(sentence, span) > 0);
}

/** Gives each mark that has none in `before` the first mention that fits and that no other mark has. */
function pair(
  marks: readonly GoldEventMention[],
  found: readonly Found[],
  before: ReadonlyMap<GoldEventMention, Found>,
  fits: (mark: GoldEventMention, one: Found) => boolean,
): Map<GoldEventMention, Found> {
  const pairs = new Map(before);
  const taken = new Set(before.values());
  for (const mark of marks) {
    if (pairs.has(mark)) continue;
    const match = found.find((one) => !taken.has(one) && fits(mark, one));
    if (!match) continue;
    pairs.set(mark, match);
    taken.add(match);
  }
  return pairs;
}

function isAt({ trigger }: GoldEventMention, { mention }: Found): boolean {
  return shared(trigger, mention) > 0;
}

function isOfType({ type, altType }: GoldEventMention, { event }: Found): boolean {
  return event.type === type || [altType].flat().includes(event.type);
}
