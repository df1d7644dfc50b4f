import type { EventMention, ParsedArticle, ParsedEvent, Span } from '../parse/types.js';
import { isEventMention, type GoldArticle, type GoldEventMention } from './gold.js';
import { shared } from './span.js';

/** An event that the parser found, with one of its mentions. */
export interface Found {
  event: ParsedEvent;
  mention: EventMention;
}

/** The parser's mention for each annotated mention. None of the parser's occurs twice. */
interface Pairs {
  /** Those that every reader would mark. */
  plain: Map<GoldEventMention, Found>;
  /** Those that a careful reader may leave out. */
  optional: Map<GoldEventMention, Found>;
}

/** The parser's event mentions in the annotated part of the article. */
export function foundIn({ sentences }: GoldArticle, { events }: ParsedArticle): Found[] {
  return events
    .flatMap((event) => event.mentions.map((mention) => ({ event, mention })))
    .filter(({ mention }) => !sentences || sentenceOf(sentences, mention) !== undefined);
}

/**
 * Pairs annotated mentions with the parser's of the same type, one to one: first those that overlap, then, where only
 * sentences are annotated, those in the same sentence. In the second step, a mention that overlaps an optional one
 * does not count for a plain one.
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

/** The parser's mentions that count: those that are right, and those that overlap no optional mention. */
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

/** Pairs each mark that has no pair in `before` with the first mention that fits and is still free. */
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
