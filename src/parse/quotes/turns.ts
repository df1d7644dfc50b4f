import { KNOWN_BODIES } from '../data/bodies.js';
import { COUNTRY_NAMES } from '../data/countryNames.js';
import { PLACE_WORDS } from '../data/gazetteer.js';
import { ANSWER_LABELS, INTERVIEW, NO_SPEAKERS, QUESTION_LABELS } from '../data/turnLabels.js';
import { isBody } from '../paragraphKinds.js';
import type { Document, Paragraph, ParsedPerson, Span } from '../types.js';

/**
 * What one speaker of an interview or transcript says before the next one speaks, without quotation marks.
 */
export interface Turn extends Span {
  speaker: string | null;
  /** The words before the colon; null if there are none. */
  label: Span | null;
  rule: 'turn' | 'answer';
}

/** A paragraph that begins with a label, which may or may not name a speaker. */
interface Labelled {
  paragraph: number;
  label: Span;
  name: string;
  said: Span;
  capitals: boolean;
}

const LETTER = '(?:Q|A|Question|Answer|QUESTION|ANSWER)(?=[:.)\\]]{1,2} )';
const CAPITALISED = "\\p{Lu}[\\p{L}.’'-]*";
const NAME = `${CAPITALISED}(?: (?:(?:de|van|von|der|al|bin|la) )?${CAPITALISED}){0,4}`;
/** ", HOST", " (on video)" */
const ADDITION = "(?:,(?: \\p{Lu}[\\p{Lu}.’'&-]+){1,6}| [([][^)\\]]{1,40}[)\\]])?\\]?";
/** "Q:", "A.", "SMITH:", "[SMITH]:", "Jane Smith:", "JANE SMITH, HOST:", "PRESIDENT TRUMP (on video):" */
const LABEL = new RegExp(`^\\[?(${LETTER}|${NAME}(?=${ADDITION} ?:))${ADDITION} ?[:.)]?\\s+`, 'u');
const LONGEST_LABEL = 100;
/** Maximum number of paragraphs of a turn. */
const REACH = 6;
const MOST_QUESTION = 240;
const INITIALS = /^\p{Lu}{2,4}$/u;
/** Initials of places and bodies, which are not speakers: "US", "UK", "EU". */
const KNOWN_LETTERS: ReadonlySet<string> = new Set(
  [...COUNTRY_NAMES.map(({ name }) => name), ...KNOWN_BODIES.flatMap(({ names }) => names)].filter((name) =>
    INITIALS.test(name),
  ),
);
const STAGE_DIRECTION = /^[([][^)\]]*[)\]][.]?$/;

/**
 * The turns of interviews and transcripts. A single label is not enough, since lists, timetables and
 * datelines have them too: there must be a question and an answer, or several turns of speakers that the text
 * names or that recur.
 */
export function findTurns(document: Document, people: readonly ParsedPerson[]): Turn[] {
  const labelled = findLabelled(document);
  const byLabel = turnsOf(document, labelled, people);
  return byLabel.length > 0 ? byLabel : findAnswers(document, people);
}

function findLabelled({ text, paragraphs }: Document): Labelled[] {
  const found: Labelled[] = [];
  for (const [paragraph, { kind, start, end }] of paragraphs.entries()) {
    if (!isBody(kind)) continue;
    const match = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL)));
    if (!match?.[1]) continue;
    const said = { start: start + match[0].length, end };
    if (said.start >= end || !isSpeech(text.slice(said.start, said.end))) continue;
    const name = match[1];
    const capitals = name === name.toUpperCase();
    const at = start + match[0].indexOf(name);
    found.push({ paragraph, label: { start: at, end: at + name.length }, name, said, capitals });
  }
  return found;
}

/**
 * Whether the text has words as speech does: not just figures, and not in quotation marks, which other rules
 * handle.
 */
function isSpeech(said: string): boolean {
  return (
    !/^["“‘'«]/.test(said) &&
    /\p{L}{2}/u.test(said) &&
    /[.!?…—-]["”’')\]]*$|\p{L}+ \p{Ll}+ \p{Ll}+/u.test(said)
  );
}

function turnsOf(document: Document, labelled: readonly Labelled[], people: readonly ParsedPerson[]): Turn[] {
  const counts = new Map<string, number>();
  for (const { name } of labelled) counts.set(name, (counts.get(name) ?? 0) + 1);
  const lower = new Set([...counts.keys()].map((name) => name.toLowerCase()));
  const asks = [...QUESTION_LABELS].some((label) => lower.has(label));
  const answers = [...ANSWER_LABELS].some((label) => lower.has(label));
  const first = labelled[0];
  const answering = asks && answers && first ? interviewee(people, first.label.start) : null;
  const bySurname = surnames(people);
  // A single pair of initials is ambiguous; magazines mark both the interviewer and the interviewee.
  const initialled = [...counts.keys()].filter((name) => INITIALS.test(name) && !KNOWN_LETTERS.has(name));
  const askers = findAskers(document, labelled, counts);
  const byInitials = initialled.length > 1 ? initials(people) : null;
  const turns = labelled.flatMap((one) => {
    const label = one.name.toLowerCase();
    if (QUESTION_LABELS.has(label)) return asks && answers ? [{ ...one, speaker: null }] : [];
    if (ANSWER_LABELS.has(label)) return asks && answers ? [{ ...one, speaker: answering }] : [];
    const letters = INITIALS.test(one.name) && !KNOWN_LETTERS.has(one.name) ? label : null;
    const speaker =
      resolve(one.name, bySurname) ?? (letters === null ? null : (byInitials?.get(letters) ?? null));
    if (isNoSpeaker(label) || (speaker === null && (isPlace(one.name) || KNOWN_LETTERS.has(one.name))))
      return [];
    if (speaker === null && askers.has(one.name)) return [{ ...one, speaker }];
    // A speaker whom the text does not name elsewhere must recur, in capitals.
    if (speaker === null && !(one.capitals && (counts.get(one.name) ?? 0) > 1)) return [];
    return [{ ...one, speaker }];
  });
  return inOneStyle(turns).flatMap(({ paragraph, label, said, speaker, name }, index, all) => {
    // An unnamed interviewer is the newspaper.
    if (QUESTION_LABELS.has(name.toLowerCase()) || (speaker === null && askers.has(name))) return [];
    const end = goesOn(document, paragraph, all[index + 1]?.paragraph).at(-1)?.end ?? said.end;
    return [{ start: said.start, end, speaker, label, rule: 'turn' as const }];
  });
}

/** Labels that recur and only ask questions, such as the paper's own name: "The Post: Why mud?" */
function findAskers(
  { text }: Document,
  labelled: readonly Labelled[],
  counts: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const tell = new Set(
    labelled.filter(({ said }) => text.charAt(said.end - 1) !== '?').map(({ name }) => name),
  );
  const names = labelled.map(({ name }) => name);
  return new Set(names.filter((name) => !tell.has(name) && (counts.get(name) ?? 0) > 1));
}

/**
 * Labels are either all in capitals or none. Lower-case names also introduce statements about people, so most
 * of those turns must be adjacent.
 */
function inOneStyle<Turning extends Labelled>(turns: readonly Turning[]): Turning[] {
  const capitals = turns.filter((turn) => turn.capitals || turn.name.length === 1);
  const same = capitals.length >= 2 ? capitals : turns;
  if (same.length < 2) return [];
  const adjacent = same.filter(
    ({ paragraph }, index) => (same[index + 1]?.paragraph ?? -1) === paragraph + 1,
  ).length;
  return capitals.length >= 2 || adjacent >= (same.length - 1) / 2 ? [...same] : [];
}

/** The paragraphs between a turn and the next, if it is near. */
function goesOn({ text, paragraphs }: Document, from: number, to: number | undefined): Paragraph[] {
  if (to === undefined || to - from > REACH) return [];
  return paragraphs
    .slice(from + 1, to)
    .filter(
      ({ kind, start, end }) =>
        isBody(kind) &&
        kind !== 'CROSSHEAD' &&
        !STAGE_DIRECTION.test(text.slice(start, Math.min(end, start + 200))),
    );
}

function isNoSpeaker(label: string): boolean {
  return NO_SPEAKERS.has(label) || NO_SPEAKERS.has(label.split(' ').at(-1) ?? '');
}

function isPlace(name: string): boolean {
  return name.split(' ').every((word) => PLACE_WORDS.has(word.charAt(0) + word.slice(1).toLowerCase()));
}

/** People by surname and by full name; null if several share it. */
function surnames(people: readonly ParsedPerson[]): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { name } of people) {
    const last = name.split(' ').at(-1)?.toLowerCase() ?? '';
    found.set(last, found.has(last) ? null : name);
    found.set(name.toLowerCase(), name);
  }
  return found;
}

/** People by their initials, as used in magazines; null if several share them. */
function initials(people: readonly ParsedPerson[]): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { name } of people) {
    const letters = initialsOf(name);
    found.set(letters, found.has(letters) ? null : name);
  }
  return found;
}

/** "js" of "Jane Smith" */
function initialsOf(name: string): string {
  return name
    .split(/[ -]/)
    .map((word) => word.charAt(0).toLowerCase())
    .join('');
}

function resolve(label: string, bySurname: ReadonlyMap<string, string | null>): string | null {
  const lower = label.toLowerCase();
  return bySurname.get(lower) ?? bySurname.get(lower.split(' ').at(-1) ?? '') ?? null;
}

/** The interviewee: the person named most often before the first question, if there is one. */
function interviewee(people: readonly ParsedPerson[], before: number): string | null {
  let best: string | null = null;
  let most = 0;
  for (const { name, mentions } of people) {
    const count = mentions.filter(({ kind, start }) => kind === 'NAME' && start < before).length;
    if (count > most) [best, most] = [name, count];
    else if (count === most) best = null;
  }
  return most > 0 ? best : null;
}

/** The answers of an interview whose questions are separate, unlabelled paragraphs. */
function findAnswers(document: Document, people: readonly ParsedPerson[]): Turn[] {
  const { text, paragraphs } = document;
  const isQuestion = ({ kind, start, end }: Paragraph): boolean =>
    isBody(kind) &&
    end - start <= MOST_QUESTION &&
    text.charAt(end - 1) === '?' &&
    !/["“”]/.test(text.slice(start, end));
  const questions = paragraphs.flatMap((paragraph, index) => (isQuestion(paragraph) ? [index] : []));
  const [first] = questions;
  if (first === undefined || questions.length < 2) return [];
  const start = paragraphs[first]?.start ?? 0;
  if (!INTERVIEW.test(text.slice(0, start))) return [];
  const speaker = interviewee(people, start);
  if (speaker === null) return [];
  return questions.flatMap((question, index) => {
    const answer = goesOn(
      document,
      question,
      questions[index + 1] ?? Math.min(question + 2, paragraphs.length),
    );
    const [from, to] = [answer[0], answer.at(-1)];
    if (!from || !to || /^["“]/.test(text.slice(from.start, from.end))) return [];
    return [{ start: from.start, end: to.end, speaker, label: null, rule: 'answer' as const }];
  });
}
