import { AUXILIARIES } from '../data/functionWords.js';
import { SPEECH_NOUNS } from '../data/speechNouns.js';
import { itemAt } from '../lists.js';
import type { Cue } from './cue.js';
import { findCues } from './findCues.js';
import { isBreak, phraseBefore, type Phrase } from './phrase.js';
import { scoreAfter } from './scoreAfter.js';
import { scoreBefore } from './scoreBefore.js';
import { firstSubject } from './subject.js';
import type { ReporterSentence, Unit } from './reporterSentence.js';

/** Who said a quotation, and by which words. Scores are comparable only within one sentence. */
export interface Attribution {
  sentence: ReporterSentence;
  subject: Phrase | null;
  cue: Cue | null;
  rule: string;
  score: number;
  /** First unit that may belong to the speaker. */
  from?: number;
}

/** A quotation in its sentence. */
export interface Place {
  quotation: number;
  sentence: number;
  /** Index of its unit. */
  unit: number;
  best: Attribution | null;
}

/** Maximum number of words between possessor and quotation: "Trump's claim that the vote was “rigged”". */
const POSSESSOR_REACH = 14;
const POSSESSOR_SCORE = 6;
const POSSESSOR_COST = 0.4;
/** Taken off where somebody else says something before, or the possessor is only "his". */
const WEAK_POSSESSOR_COST = 2.5;

/** The best attribution of each quotation of a sentence, using only that sentence. */
export function attributeSentence(sentence: ReporterSentence, index: number): Place[] {
  const { units } = sentence;
  const places: Place[] = [];
  units.forEach(({ kind, quotation }, unit) => {
    if (kind === 'QUOTATION') places.push({ quotation, sentence: index, unit, best: null });
  });
  if (places.length === 0) return places;
  const cues = findCues(sentence);
  // Only cues between a quotation's neighbours can win; checking just those keeps long lists linear.
  let firstCue = 0;
  for (const [order, place] of places.entries()) {
    const earlier = itemAt(places, order - 1)?.unit ?? -1;
    const from = cuesBefore(cues, earlier, firstCue);
    firstCue = Math.max(0, from - 3);
    place.best = attribute(sentence, place.unit, cues.slice(firstCue, from + 16));
  }
  return places;
}

function cuesBefore(cues: readonly Cue[], unit: number, from: number): number {
  let at = from;
  while (at < cues.length && (cues[at]?.first ?? 0) < unit) at++;
  return at;
}

function attribute(sentence: ReporterSentence, at: number, cues: readonly Cue[]): Attribution | null {
  let best: Attribution | null = null;
  const consider = (subject: Phrase | null, cue: Cue | null, rule: string, score: number): void => {
    if (score > (best?.score ?? 0)) best = { sentence, subject, cue, rule, score };
  };
  for (const cue of cues) {
    const isBefore = cue.first < at;
    const score = (isBefore ? scoreBefore : scoreAfter)(sentence.units, at, cue, cues);
    consider(cue.subject, cue, `${cue.rule}-${isBefore ? 'before' : 'after'}`, score);
  }
  const possessor = possessorBefore(sentence.units, at);
  if (possessor) {
    const reported = cues.some(({ first, cueClass }) => first < at && cueClass === 'SAY');
    const weak = reported || possessor.pronoun ? WEAK_POSSESSOR_COST : 0;
    consider(possessor.phrase, null, 'possessor', POSSESSOR_SCORE - weak - possessor.gap * POSSESSOR_COST);
  }
  return best;
}

interface Possessor {
  phrase: Phrase;
  /** Number of words between the speech noun and the quotation. */
  gap: number;
  pronoun: boolean;
}

/** "Clinton's claim that it was “rigged”", "Trump's “rigged” talk": the possessor of a speech noun. */
function possessorBefore(units: readonly Unit[], at: number): Possessor | null {
  for (let index = at - 1; index >= Math.max(1, at - POSSESSOR_REACH); index--) {
    const unit = units[index];
    if (!unit || unit.kind === 'QUOTATION') return null;
    const possessive = unit.lower === "'s" || unit.lower === '’s' || unit.lower === '’' || unit.lower === "'";
    const pronoun = unit.lower === 'his' || unit.lower === 'her' || unit.lower === 'their';
    if (!possessive && !pronoun) continue;
    const noun = [1, 2, 3, 4]
      .map((step) => index + step)
      .find((spot) => spot < at && SPEECH_NOUNS.has(units[spot]?.lower ?? ''));
    const follows = index === at - 1 && SPEECH_NOUNS.has(units[at + 1]?.lower ?? '');
    if (noun === undefined && !follows) continue;
    const phrase = pronoun
      ? { first: index, end: index + 1, head: index }
      : phraseBefore(units, index - 1, 0);
    // "Clark's comments were “…”" judges the comments rather than quoting them.
    if (
      noun !== undefined &&
      AUXILIARIES.has(units[noun + 1]?.lower ?? '') &&
      units[noun + 2]?.lower !== 'that'
    )
      return null;
    return phrase ? { phrase, gap: noun === undefined ? 0 : at - noun - 1, pronoun } : null;
  }
  return null;
}

/** The subject of the sentence's first clause, whatever its verb. */
export function mainSubject({ units }: ReporterSentence): Phrase | null {
  const first = units.findIndex((unit) => !isBreak(unit));
  if (first < 0) return null;
  const subject = firstSubject(units, first, units.length);
  if (!subject || subject.end >= units.length) return null;
  // "(2005)" is not a subject.
  return units.slice(subject.first, subject.end).every(({ lower }) => /^\d/.test(lower)) ? null : subject;
}
