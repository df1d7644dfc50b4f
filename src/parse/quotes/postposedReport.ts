import {
  CLAUSE_VERBS, EVIDENT_VERBS, HEARER_VERBS, QUESTION_VERBS, QUESTION_WORDS, REQUEST_VERBS, SIDE_OPENERS,
  SIDE_QUESTION_WORDS, THAT_VERBS, UNDERTAKING_VERBS,
} from '../data/reportedSpeech.js'; // prettier-ignore
import { ROLE_NOUNS } from '../data/roles.js';
import { itemAt } from '../lists.js';
import { breaksOff, isClause, isInfinitive, isThatClause } from './clause.js';
import type { Cue } from './cue.js';
import { is, phraseAfter } from './phrase.js';
import { lemmaOf, SHORTEST_REPORT, type Report } from './report.js';
import { endOfReport } from './reportEnd.js';
import { MOST_ADVERBIALS, skipAdverbial, skipAdverbials } from './adverbial.js';
import { isSign, isSource } from './source.js';
import type { Unit } from './reporterSentence.js';
import {
  AUXILIARY,
  DETERMINER,
  NOUNISH,
  POSSESSIVE,
  PRONOUN,
  TIME_WORD,
  VERBISH,
} from './lexicalFeatures.js';

/** The clause reported after its verb: She said | (that) it was over. */
export function readPostposed(units: readonly Unit[], cue: Cue, cues: readonly Cue[]): Report | null {
  const lemma = lemmaOf(units, cue);
  if (saysNothing(units, cue)) return null;
  if (EVIDENT_VERBS.has(lemma) && isSign(units, cue.subject)) return null;
  const beginning = startAfterCue(units, cue, lemma);
  if (!beginning) return null;
  const { first, why } = beginning;
  const end = endOfReport(units, first, cue, cues);
  if (end === null || end - first < SHORTEST_REPORT || breaksOff(units, end)) return null;
  if (why === 'that-clause' && !isThatClause(units, first, end)) return null;
  if (why === 'clause' && !isClause(units, first, end, lemma)) return null;
  return { first, end, cue, why: `${why}-behind`, from: 0 };
}

/** Participles whose subject may be the hearer: "Asked whether it was over, she". */
const HEARD = /^(?:asked|told|warned|informed|reminded|assured|advised|urged|pressed)$/;

/** "what he said frightens me", "worth noting": the content is elsewhere, or there is no speaker. */
function saysNothing(units: readonly Unit[], { rule, first, subject }: Cue): boolean {
  const before = itemAt(units, first - 1);
  switch (rule) {
    case 'subject-verb':
      return /^(?:what|which|whom|than)$/.test(itemAt(units, (subject?.first ?? 0) - 1)?.lower ?? '');
    case 'relative':
      // "The man who said it was over left": without a comma, the end of the content is unclear.
      return (subject?.first ?? 0) < 3 && units[subject?.end ?? 0]?.lower !== ',';
    case 'participle':
      return before?.lower === 'worth';
    default:
      if (!HEARD.test(units[first]?.lower ?? '')) return false;
      // "Lee, | asked whether it was over, said"; not "Lee, the mayor, | asked whether it was over"
      if (before?.kind === 'PUNCT')
        return subject === null || subject.end >= first - 1 || subject.first > first;
      return !before || SIDE_OPENERS.has(before.lower);
  }
}

interface Beginning {
  first: number;
  why: 'that-clause' | 'clause' | 'question' | 'infinitive';
}

/** Where the reported clause begins, skipping hearer, time and place. */
function startAfterCue(units: readonly Unit[], cue: Cue, lemma: string): Beginning | null {
  const infinitive = infinitiveAfterCue(units, cue, lemma);
  if (infinitive !== null) return { first: infinitive, why: 'infinitive' };
  const clause = CLAUSE_VERBS.has(lemma);
  const question = QUESTION_VERBS.has(lemma);
  if (!clause && !question) return null;
  let at = cue.end;
  if (HEARER_VERBS.has(lemma)) {
    const hearer = endOfHearer(units, at);
    if (hearer === null && lemma === 'tell') return null;
    at = hearer ?? at;
  }
  let about = false;
  for (let phrases = 0; phrases <= MOST_ADVERBIALS; phrases++) {
    const unit = units[at];
    if (!unit || unit.kind === 'QUOTATION') return null;
    const { lower } = unit;
    if (clause && lower === 'that' && !is(units[at + 1], POSSESSIVE))
      return { first: skipMarks(units, at + 1), why: 'that-clause' };
    if (question && (QUESTION_WORDS.has(lower) || (lemma === 'ask' && SIDE_QUESTION_WORDS.has(lower)))) {
      // "asked the man | who was there": after the hearer, it may be a relative clause.
      return at > cue.end && lower.startsWith('who') ? null : { first: at, why: 'question' };
    }
    const next = skipAdverbial(units, at);
    if (next === null || lower === 'that') break;
    // "said of the talks | he had": what follows is a relative clause.
    about ||= lower === 'of' || lower === 'about';
    at = next;
  }
  if (!clause || about || is(units[at], POSSESSIVE) || (THAT_VERBS.has(lemma) && !is(units[at], PRONOUN)))
    return null;
  return { first: at, why: 'clause' };
}

function skipMarks(units: readonly Unit[], first: number): number {
  let at = first;
  while (units[at]?.kind === 'PUNCT' && units[at]?.lower !== '(') at++;
  return at;
}

/** Where an infinitive after the verb begins: "to do it" or "him to do it"; null if there is none. */
function infinitiveAfterCue(units: readonly Unit[], cue: Cue, lemma: string): number | null {
  const at = cue.end;
  const undertaken = skipAdverbials(units, at);
  if (UNDERTAKING_VERBS.has(lemma) && isInfinitive(units, undertaken))
    return belongsBefore(units, cue) || !isSource(units, cue.subject) ? null : undertaken;
  // "called on | them to go"
  const asks = lemma === 'call' && /^(?:up)?on$/.test(units[at]?.lower ?? '');
  if (!asks && !REQUEST_VERBS.has(lemma)) return null;
  const hearer = asks ? at + 1 : at;
  const end = /^(?:him|them)$/.test(units[hearer]?.lower ?? '')
    ? hearer + 1
    : phraseAfter(units, hearer)?.end;
  return end !== undefined && isInfinitive(units, skipAdverbials(units, end)) ? hearer : null;
}

/** "the gap he promised | to bridge", "a row that threatened | to end it" */
function belongsBefore(units: readonly Unit[], { rule, first, subject }: Cue): boolean {
  if (rule === 'relative') return itemAt(units, first - 1)?.lower === 'that';
  if (rule !== 'subject-verb' || !subject) return false;
  const named = units[subject.head]?.kind === 'NAME' && subject.head > subject.first;
  const before = itemAt(units, (named ? subject.head : subject.first) - 1);
  if (before?.kind !== 'WORD' || before.upper || is(before, TIME_WORD | DETERMINER)) return false;
  // "the senator Ann Lee promised" is not a relative clause.
  return is(before, NOUNISH) && !(named && ROLE_NOUNS.has(before.lower));
}

/** Index after the hearer in "told reporters (that)"; null if there is no hearer. */
function endOfHearer(units: readonly Unit[], at: number): number | null {
  if (/^(?:him|her|them|me|us|you|it)$/.test(units[at]?.lower ?? '')) return at + 1;
  const hearer = phraseAfter(units, at);
  if (!hearer) return null;
  if (!is(units[hearer.end], AUXILIARY | VERBISH)) return hearer.end;
  // "told reporters | Trump would": the name is the subject of the clause, not a hearer.
  let last = hearer.end - 1;
  while (last > at && units[last]?.kind === 'WORD' && units[last]?.upper && units[last - 1]?.upper) last--;
  return last > at && (units[last]?.upper ?? false) ? last : null;
}
