import { AUXILIARIES } from '../data/functionWords.js';
import { SPEECH_NOUNS } from '../data/speechNouns.js';
import { itemAt } from '../lists.js';
import type { Cue } from './cue.js';
import { findCues } from './findCues.js';
import { isBreak, isDeterminer, phraseBefore, type Phrase } from './phrase.js';
import { skipAdverbials } from './adverbial.js';
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

/** Score lost for each word between cue and quotation. */
const DISTANCE_COST = 0.12;
const LEFT_SCORE = { SAY: 8, CALL: 8, HINT: 5 } as const;
const BESIDE_SCORE = { SAY: 10, CALL: 4, HINT: 5 } as const;
const STATED_SCORE = 6.5;
const TRAILING_SCORE = 6.5;
/** Maximum number of words between possessor and quotation: "Trump's claim that the vote was “rigged”". */
const POSSESSOR_REACH = 14;
const POSSESSOR_COST = 0.4;

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
    if (cue.first < at) {
      const score = scoreBefore(sentence.units, at, cue, cues);
      consider(cue.subject, cue, `${cue.rule}-before`, score);
    } else {
      const score = scoreAfter(sentence.units, at, cue, cues);
      consider(cue.subject, cue, `${cue.rule}-after`, score);
    }
  }
  const possessor = possessorBefore(sentence.units, at);
  if (possessor) {
    const reported = cues.some(({ first, cueClass }) => first < at && cueClass === 'SAY');
    const weak = reported || possessor.pronoun ? 2.5 : 0;
    consider(possessor.phrase, null, 'possessor', 6 - weak - possessor.gap * POSSESSOR_COST);
  }
  return best;
}

/** Mr Trump said he would be | “honoured” */
function scoreBefore(units: readonly Unit[], at: number, cue: Cue, cues: readonly Cue[]): number {
  if (cue.rule === 'dash') return 0;
  const between = at - cue.end;
  let score = (states(units, at, cue) ? STATED_SCORE : LEFT_SCORE[cue.cueClass]) - between * DISTANCE_COST;
  if (cue.rule === 'by-agent')
    score = cue.cueClass === 'CALL' || cue.cueClass === 'SAY' ? 8 - between * DISTANCE_COST : 3;
  if (cue.rule === 'passive') score -= 3;
  if (cue.embedded && cue.cueClass === 'HINT') score -= 3;
  if (cue.rule === 'colon') return between === 0 ? 9 : 0;
  if (cue.rule === 'according-to') score -= 1;
  if (cue.rule === 'verb-subject' && cue.subject && cue.subject.end <= at) {
    // “A,” said Smith, who calls it “B”
    score = LEFT_SCORE[cue.cueClass] - 1 - (at - cue.subject.end) * DISTANCE_COST;
  }
  const before = units[at - 1];
  if (cue.cueClass === 'SAY' && between > 0 && (before?.lower === ',' || before?.lower === ':')) score += 1.5;
  if (between === 0) score += 1.5;
  // She asked, | “Why?” He said …: a cue directly before the quotation beats one after it.
  if (between === 1 && cue.cueClass === 'SAY' && cue.rule === 'subject-verb' && before?.lower === ',')
    score = Math.max(score, BESIDE_SCORE.SAY + 0.2);
  for (let index = cue.end; index < at; index++) {
    const unit = units[index];
    if (unit?.lower === ';') score -= 2;
    if (unit?.lower === 'while' || unit?.lower === 'whereas') score -= 1.5;
  }
  for (const other of cues) {
    // A nearer cue of the same kind wins.
    if (
      other.first > cue.first &&
      other.first < at &&
      other.rule !== 'passive' &&
      other.subject !== cue.subject
    ) {
      score -= other.cueClass === 'HINT' ? 0.5 : 1;
    }
  }
  return Math.max(score, 0.5);
}

/**
 * The court ruled that it was | “unfair”; rejected it as | “unfair”: whether a HINT verb introduces the
 * quotation.
 */
function states(units: readonly Unit[], at: number, { cueClass, end }: Cue): boolean {
  if (cueClass !== 'HINT') return false;
  if (units[at - 1]?.lower === 'as' || (units[at - 2]?.lower === 'as' && isDeterminer(units[at - 1])))
    return true;
  return units[skipAdverbials(units, end)]?.lower === 'that';
}

/** “…,” | she said */
function scoreAfter(units: readonly Unit[], at: number, cue: Cue, cues: readonly Cue[]): number {
  const start = Math.min(
    cue.first,
    cue.subject && cue.rule !== 'by-agent' ? Math.max(cue.subject.first, at + 1) : cue.first,
  );
  if (cue.rule === 'dash') return start === at + 1 ? 10 : 0;
  if (cue.rule === 'by-agent' || cue.rule === 'passive' || cue.rule === 'colon') return 0;
  if (cue.subject && cue.subject.end <= at) {
    // Clinton, in a “landmark” speech, said: subject and verb on both sides of the quotation
    return cue.rule === 'subject-verb' || cue.rule === 'aside' ? 2.5 : 1.5;
  }
  let gap = 0;
  for (let index = at + 1; index < start; index++) {
    const unit = units[index];
    if (unit?.kind === 'PUNCT' && unit.lower !== '(' && unit.lower !== ')') continue;
    if (unit?.kind === 'WORD' && (unit.lower === 'as' || unit.lower.endsWith('ly'))) continue;
    gap++;
  }
  if (gap === 0) return BESIDE_SCORE[cue.cueClass] + (cue.rule === 'participle' ? -3 : 0);
  // “A” for criminal behaviour, she said.
  const ahead = units[start - 1];
  const trailing = ahead?.kind === 'PUNCT' || ahead?.kind === 'QUOTATION' || cue.rule === 'according-to';
  if (!trailing || cue.cueClass !== 'SAY' || cue.rule === 'participle')
    return cue.rule === 'participle' ? 1 : 1.2;
  const nearer = cues.some(
    (other) => other.first > at && other.first < cue.first && other.cueClass === 'SAY',
  );
  return TRAILING_SCORE - gap * 0.05 - (nearer ? 2 : 0);
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
