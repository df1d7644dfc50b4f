import { itemAt } from '../lists.js';
import type { Paragraph, Quotation } from '../types.js';
import { mainSubject, type Attribution, type Place } from './attribution.js';
import { findCues } from './findCues.js';
import { isPronoun } from './phrase.js';
import type { ReporterSentence } from './reporterSentence.js';

/** Score below which a sentence's own cue does not beat the previous speaker. */
const OWN_CUE = 4;

/** The quotations of a document in their sentences. */
interface Story {
  text: string;
  places: readonly Place[];
  sentences: readonly ReporterSentence[];
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
    const sentence = story.sentences[place.sentence];
    if (score >= OWN_CUE || !sentence) continue;
    const carried = isBare(sentence)
      ? carryToBare(story, index, place, sentence)
      : carryInside(story, index, sentence);
    if (carried && carried.score > score) place.best = carried;
  }
}

/** Whether the sentence has only quotations and marks. */
function isBare({ units }: ReporterSentence): boolean {
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
  { paragraph }: ReporterSentence,
): Attribution | null {
  const { text, places, sentences, quotations, paragraphs } = story;
  const next = places[index + 1];
  const answered = isAnswered(place, next, sentences);
  // “A?” “B,” she said: somebody else asked.
  if (answered && text.charAt((quotations[place.quotation]?.end ?? 0) - 1) === '?') return null;
  const previous = itemAt(places, index - 1);
  const previousSentence = previous && sentences[previous.sentence];
  if (previous && previousSentence?.paragraph === paragraph && place.sentence - previous.sentence <= 1) {
    const carried = from(previous.best, 'same-paragraph', 7);
    if (carried) return carried;
  }
  // “A.” “B,” she said.
  if (answered) return from(next?.best, 'quotation-behind', 6);
  const before = itemAt(sentences, place.sentence - 1);
  if (!before) return null;
  if (before.paragraph === paragraph) return fromReport(before, 'statement-before', 3.5);
  if (!previous || !previousSentence)
    return before.paragraph === paragraph - 1 ? fromReport(before, 'paragraph-before', 3) : null;
  const last = quotations[previous.quotation];
  const end = paragraphs[previousSentence.paragraph]?.end;
  if (last && last.outer.end === last.end && last.end === end) return from(previous.best, 'left-open', 7.5);
  if (endsWithColon(before)) {
    const announced = fromReport(before, 'colon-before', 6);
    if (announced) return announced;
  }
  if (previousSentence === before) return from(previous.best, 'paragraph-carried', 5);
  return fromReport(before, 'paragraph-before', 3);
}

/** “A?” | “B,” she said: the next quotation directly follows and is attributed. */
function isAnswered(place: Place, next: Place | undefined, sentences: readonly ReporterSentence[]): boolean {
  return (
    next?.best?.rule.endsWith('-after') === true &&
    next.best.score >= 6 &&
    next.sentence === place.sentence + 1 &&
    sentences[next.sentence]?.paragraph === sentences[place.sentence]?.paragraph
  );
}

function carryInside(
  { places, sentences }: Story,
  index: number,
  sentence: ReporterSentence,
): Attribution | null {
  const previous = itemAt(places, index - 1);
  const subject = mainSubject(sentence);
  if (previous?.best && sentences[previous.sentence]?.paragraph === sentence.paragraph) {
    if (!subject || isPronoun(sentence.units[subject.head])) return from(previous.best, 'still-talking', 2.2);
  }
  return subject ? { sentence, subject, cue: null, rule: 'main-subject', score: 2 } : null;
}

function endsWithColon({ units }: ReporterSentence): boolean {
  return units.at(-1)?.lower === ':';
}

/**
 * The speaker that a sentence without a quotation suggests: the subject of its last reporting verb, or else
 * its first subject.
 */
function fromReport(sentence: ReporterSentence, rule: string, score: number): Attribution | null {
  const said = findCues(sentence).filter(({ subject, cueClass }) => subject !== null && cueClass === 'SAY');
  const cue = said.findLast(({ embedded }) => !embedded) ?? said.at(-1);
  if (cue) return { sentence, subject: cue.subject, cue, rule: `${rule}-cue`, score: score + 1 };
  const subject = mainSubject(sentence);
  return subject ? { sentence, subject, cue: null, rule, score } : null;
}
