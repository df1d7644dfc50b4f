import { itemAt } from '../lists.js';
import type { Reference, Span } from '../types.js';
import type { Attribution } from './attribution.js';
import { is, isDeterminer, phraseBefore, type Phrase } from './phrase.js';
import type { Unit } from './reporterSentence.js';
import { BODY, NAME } from './lexicalFeatures.js';

/** Maximum number of words of a rank or office between a comma and a name. */
const LONGEST_RANK = 5;

export interface Speaker {
  /** The words that name the speaker, including title and apposition. */
  span: Span;
  /** Canonical name; null for a group, an organization or an unnamed person. */
  person: string | null;
}

/** Makes a function that resolves the subject of an attribution to a speaker. */
export function makeSpeakerFinder(
  references: readonly Reference[],
): (text: string, best: Attribution | null) => Speaker | null {
  const byStart = new Map(references.map((reference) => [reference.start, reference]));
  return (text, best) => {
    if (!best?.subject) return null;
    const { units } = best.sentence;
    const { first, end, head } = widen(units, best.subject, best.from ?? 0);
    const from = units[first];
    const to = units[end - 1];
    const headUnit = units[head];
    if (!from || !to || !headUnit) return null;
    const span = { start: from.start, end: endOfPronoun(text, to) };
    const person = isGroup(units, first, end)
      ? null
      : (headUnit.person?.name ?? referred(byStart, units, first, end));
    return { span, person };
  };
}

/** "Biden and Zelenskiy": not a single speaker. */
function isGroup(units: readonly Unit[], first: number, end: number): boolean {
  const phrase = units.slice(first, end);
  const named = phrase.filter(
    ({ kind }, at) => kind === 'NAME' && !/^['’]s?$/.test(phrase[at + 1]?.lower ?? ''),
  );
  return named.length > 1 && phrase.some(({ lower }) => lower === 'and' || lower === 'or');
}

/** "she'd" and "he's" get the labels "she" and "he". */
function endOfPronoun(text: string, unit: Unit): number {
  const contraction = /^(?:he|she|they|we|i|it|who|you)(?=['’])/.exec(unit.lower);
  return contraction && unit.kind === 'WORD' ? unit.start + contraction[0].length : unit.end;
}

/** The one person that a pronoun or noun phrase of the subject refers to. */
function referred(
  byStart: ReadonlyMap<number, Reference>,
  units: readonly Unit[],
  first: number,
  end: number,
): string | null {
  const start = units[first]?.start ?? -1;
  const stop = units[end - 1]?.end ?? -1;
  const reference = byStart.get(start);
  if (!reference || reference.end > stop || reference.people.length !== 1) return null;
  return reference.people[0] ?? null;
}

/**
 * "The American UN envoy, | Nikki Haley" and "the envoy | , Nikki Haley,": a noun phrase and a name in
 * apposition are one speaker.
 */
function widen(units: readonly Unit[], { first, end, head }: Phrase, from: number): Phrase {
  if (units[head]?.kind === 'NAME' && head === end - 1 && itemAt(units, first - 1)?.lower === ',') {
    const title = phraseBefore(units, first - 2, from);
    if (
      title &&
      isDeterminer(units[title.first]) &&
      startsClause(units, title.first) &&
      units[title.head]?.kind === 'WORD'
    )
      return { first: title.first, end, head };
  }
  if (units[head]?.kind === 'WORD' && opensNoun(units, first, end) && units[end]?.lower === ',') {
    // ", Brigadier Hasan Malik,", ", Turkcell,"
    let name = end + 1;
    while (isRank(units[name]) && name < end + LONGEST_RANK) name++;
    const close = units[name + 1];
    if (is(units[name], NAME | BODY) && (!close || close.lower === ',' || close.lower === '.'))
      return { first, end: name + 1, head: name };
  }
  return { first, end, head };
}

function isRank(unit: Unit | undefined): boolean {
  return unit?.kind === 'WORD' && unit.upper && !is(unit, BODY);
}

/** "the envoy", "Rubio's deputy campaign manager" */
function opensNoun(units: readonly Unit[], first: number, end: number): boolean {
  return (
    isDeterminer(units[first]) ||
    units.slice(first + 1, end - 1).some(({ lower }) => lower === "'s" || lower === '’s')
  );
}

function startsClause(units: readonly Unit[], index: number): boolean {
  const before = itemAt(units, index - 1);
  return before?.kind !== 'WORD' || /^(?:and|but|that|as|when|while)$/.test(before.lower);
}
