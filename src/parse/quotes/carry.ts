import { itemAt } from '../lists.js';
import type { Paragraph, Quotation } from '../types.js';
import { mainSubject, type Attribution, type Place } from './attribution.js';
import { findCues } from './findCues.js';
import { isPronoun } from './phrase.js';
import type { Statement } from './statement.js';

/** Score below which a statement's own cue does not beat the previous speaker. */
const OWN_CUE = 4;

/**
 * Gives quotations without a cue to the speaker who is still talking: "A," she said. "B." and paragraphs that
 * are only a quotation.
 */
export function carrySpeakers(
  text: string,
  places: readonly Place[],
  statements: readonly Statement[],
  quotations: readonly Quotation[],
  paragraphs: readonly Paragraph[],
): void {
  for (const [index, place] of places.entries()) {
    if ((place.best?.score ?? 0) >= OWN_CUE) continue;
    const statement = statements[place.statement];
    if (!statement) continue;
    const previous = itemAt(places, index - 1);
    const asked = text.charAt((quotations[place.quotation]?.end ?? 0) - 1) === '?';
    const carried = isBare(statement)
      ? asked && isAnswered(place, places[index + 1], statements)
        ? null
        : carryToBare(place, previous, places[index + 1], statements, quotations, paragraphs)
      : carryInside(place, previous, statements);
    if (carried && carried.score > (place.best?.score ?? 0)) place.best = carried;
  }
}

/** Whether the statement has only quotations and marks. */
function isBare({ units }: Statement): boolean {
  return units.every(
    ({ kind, lower }) => kind === 'QUOTATION' || kind === 'PUNCT' || lower === 'and' || lower === 'but',
  );
}

function from(attribution: Attribution | null | undefined, rule: string, score: number): Attribution | null {
  if (!attribution?.subject) return null;
  return { ...attribution, rule, score };
}

function carryToBare(
  place: Place,
  previous: Place | undefined,
  next: Place | undefined,
  statements: readonly Statement[],
  quotations: readonly Quotation[],
  paragraphs: readonly Paragraph[],
): Attribution | null {
  const statement = statements[place.statement];
  if (!statement) return null;
  const before = itemAt(statements, place.statement - 1);
  const sameParagraph = before?.paragraph === statement.paragraph;
  const previousStatement = previous && statements[previous.statement];
  if (
    previous &&
    previousStatement?.paragraph === statement.paragraph &&
    place.statement - previous.statement <= 1
  ) {
    const carried = from(previous.best, 'same-paragraph', 7);
    if (carried) return carried;
  }
  // “A.” “B,” she said.
  if (isAnswered(place, next, statements)) return from(next?.best, 'quotation-behind', 6);
  if (!before) return null;
  if (sameParagraph) return fromReport(before, 'statement-before', 3.5);
  if (!previous || !previousStatement)
    return before.paragraph === statement.paragraph - 1 ? fromReport(before, 'paragraph-before', 3) : null;
  const last = quotations[previous.quotation];
  const end = paragraphs[previousStatement.paragraph]?.end;
  if (last && last.outer.end === last.end && last.end === end) return from(previous.best, 'left-open', 7.5);
  if (endsWithColon(before)) {
    const announced = fromReport(before, 'colon-before', 6);
    if (announced) return announced;
  }
  if (previousStatement === before) return from(previous.best, 'paragraph-carried', 5);
  return fromReport(before, 'paragraph-before', 3);
}

/** “A?” | “B,” she said: the next quotation directly follows and is attributed. */
function isAnswered(place: Place, next: Place | undefined, statements: readonly Statement[]): boolean {
  return (
    next?.best?.rule.endsWith('-after') === true &&
    next.best.score >= 6 &&
    next.statement === place.statement + 1 &&
    statements[next.statement]?.paragraph === statements[place.statement]?.paragraph
  );
}

function carryInside(
  place: Place,
  previous: Place | undefined,
  statements: readonly Statement[],
): Attribution | null {
  const statement = statements[place.statement];
  if (!statement) return null;
  if (previous?.best && statements[previous.statement]?.paragraph === statement.paragraph) {
    const own = mainSubject(statement);
    const first = own ? statement.units[own.head] : undefined;
    if (!own || isPronoun(first)) return from(previous.best, 'still-talking', 2.2);
  }
  const subject = mainSubject(statement);
  return subject ? { statement, subject, cue: null, rule: 'main-subject', score: 2 } : null;
}

function endsWithColon({ units }: Statement): boolean {
  return units.at(-1)?.lower === ':';
}

/**
 * The speaker that a statement without a quotation suggests: the subject of its last reporting verb, or else
 * its first subject.
 */
function fromReport(statement: Statement, rule: string, score: number): Attribution | null {
  const said = findCues(statement).filter(({ subject, cueClass }) => subject !== null && cueClass === 'SAY');
  const cue = said.findLast(({ embedded }) => !embedded) ?? said.at(-1);
  if (cue) return { statement, subject: cue.subject, cue, rule: `${rule}-cue`, score: score + 1 };
  const subject = mainSubject(statement);
  return subject ? { statement, subject, cue: null, rule, score } : null;
}
