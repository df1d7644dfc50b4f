import type { FactKind } from '../../prisma/generated/enums.js';
import type { Span } from '../parse/types.js';

/** Words of an article that an edit is about, stored with their context to be found in later versions of the text. */
export interface Place extends Span {
  fact: FactKind;
  /** Tells facts with the same words apart: kind of a quote, type of an event, "person", "organization", "country". */
  sort: string;
  before: string;
  text: string;
  after: string;
}

/** Characters of context on each side. */
const CONTEXT = 40;
/** If the words occur more than once, at least this many characters around them must be unchanged. */
const LEAST_CONTEXT = 8;
/** Least overlap of two spans of the same fact, 0 to 1. */
const LEAST_OVERLAP = 0.5;

export function placeOf(text: string, fact: Pick<Place, 'fact' | 'sort' | 'start' | 'end'>): Place {
  const { start, end } = fact;
  return {
    ...fact,
    before: text.slice(Math.max(0, start - CONTEXT), start),
    text: text.slice(start, end),
    after: text.slice(end, end + CONTEXT),
  };
}

/** Finds the words in a text; null if they are gone, or if they occur several times and the context does not decide. */
export function findWords(text: string, { start, end, before, text: words, after }: Place): Span | null {
  const isWhereItWas =
    text.slice(start, end) === words && text.slice(0, start).endsWith(before) && text.startsWith(after, end);
  if (isWhereItWas) return { start, end };
  const found = occurrences(text, words).map((span) => ({
    ...span,
    alike:
      commonEnd(text.slice(Math.max(0, span.start - 2 * CONTEXT), span.start), before) +
      commonStart(text.slice(span.end, span.end + 2 * CONTEXT), after),
  }));
  found.sort((a, b) => b.alike - a.alike || Math.abs(a.start - start) - Math.abs(b.start - start));
  const [best, second] = found;
  if (!best || (second && best.alike < LEAST_CONTEXT)) return null;
  return { start: best.start, end: best.end };
}

/** The fact whose words are those of the place, or nearly; null if there is none. */
export function factAt<T extends Span>(text: string, place: Place, facts: readonly T[]): T | null {
  const words = findWords(text, place);
  if (!words) return null;
  const alike = facts.map((fact) => ({ fact, share: overlap(fact, words) }));
  alike.sort((a, b) => b.share - a.share);
  return alike[0] && alike[0].share >= LEAST_OVERLAP ? alike[0].fact : null;
}

/**
 * Why an edit cannot be applied: the words are gone, no such fact is found in them, or another edit rejects it.
 *
 * @param noun the kind of fact with its article: "a quote"
 */
export function whyNot(
  { text, rejected = [] }: { text: string; rejected?: (Span & Pick<Place, 'fact'>)[] },
  place: Place,
  noun: string,
): string {
  const words = `“${place.text.slice(0, 80)}${place.text.length > 80 ? '…' : ''}”`;
  const gone = rejected.filter(({ fact }) => fact === place.fact);
  if (factAt(text, place, gone)) return `Another edit rejects ${noun} in ${words}.`;
  return findWords(text, place)
    ? `The parser no longer finds ${noun} in ${words}.`
    : `The words ${words} are no longer in the article.`;
}

function occurrences(text: string, words: string): Span[] {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  if (pattern === '') return [];
  return [...text.matchAll(new RegExp(pattern, 'g'))].map(({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
  }));
}

const even = (text: string) => text.replace(/\s+/g, ' ');

function commonStart(one: string, other: string): number {
  const [a, b] = [even(one), even(other)];
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function commonEnd(one: string, other: string): number {
  const [a, b] = [even(one), even(other)];
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

/** Length of the intersection divided by the length of the union, 0 to 1. */
function overlap(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
