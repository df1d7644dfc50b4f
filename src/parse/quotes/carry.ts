import { itemAt } from '../lists.js';
import type { Paragraph, Quotation } from '../types.js';
import { mainSubject, type Attribution, type Place } from './attribution.js';
import { findCues } from './findCues.js';
import { isPronoun } from './phrase.js';
import type { Statement } from './statement.js';

/** Score below which a statement's own cue does not beat the previous speaker. */
const OWN_CUE = 4;

/** The quotations of a document in their statements. */
interface Story {
  text: string;
  places: readonly Place[];
  statements: readonly Statement[];
  quotations: readonly Quotation[];
  paragraphs: readonly Paragraph[];
}

/**
 * Gives quotations without a cue to the speaker who is still talking: "A," she said. "B." and paragraphs that
 * are only a quotation.
 */
export function carrySpeakers(story: Story): void {
  for (const [index, place] of story.places.entries()) {
    const score = place.best?.score ?? 0;
    const statement = story.statements[place.statement];
    if (score >= OWN_CUE || !statement) continue;
    const carried = isBare(statement)
      ? carryToBare(story, index, place, statement)
      : carryInside(story, index, statement);
    if (carried && carried.score > score) place.best = carried;
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
  story: Story,
  index: number,
  place: Place,
  { paragraph }: Statement,
): Attribution | null {
  const { text, places, statements, quotations, paragraphs } = story;
  const next = places[index + 1];
  const answered = isAnswered(place, next, statements);
  // “A?” “B,” she said: somebody else asked.
  if (answered && text.charAt((quotations[place.quotation]?.end ?? 0) - 1) === '?') return null;
  const previous = itemAt(places, index - 1);
  const previousStatement = previous && statements[previous.statement];
  if (previous && previousStatement?.paragraph === paragraph && place.statement - previous.statement <= 1) {
    const carried = from(previous.best, 'same-paragraph', 7);
    if (carried) return carried;
  }
  // “A.” “B,” she said.
  if (answered) return from(next?.best, 'quotation-behind', 6);
  const before = itemAt(statements, place.statement - 1);
  if (!before) return null;
  if (before.paragraph === paragraph) return fromReport(before, 'statement-before', 3.5);
  if (!previous || !previousStatement)
    return before.paragraph === paragraph - 1 ? fromReport(before, 'paragraph-before', 3) : null;
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

function carryInside({ places, statements }: Story, index: number, statement: Statement): Attribution | null {
  const previous = itemAt(places, index - 1);
  const subject = mainSubject(statement);
  if (previous?.best && statements[previous.statement]?.paragraph === statement.paragraph) {
    if (!subject || isPronoun(statement.units[subject.head]))
      return from(previous.best, 'still-talking', 2.2);
  }
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
