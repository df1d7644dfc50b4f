import type { CueClass } from '../data/reportingVerbs.js';
import { skipAdverbials } from './adverbial.js';
import type { Cue } from './cue.js';
import { isDeterminer } from './phrase.js';
import type { Unit } from './reporterSentence.js';

/** A cue and the quotation after it, which is unit `at` of the sentence. */
interface Lead {
  units: readonly Unit[];
  at: number;
  cue: Cue;
  cues: readonly Cue[];
  /** Number of units between the two. */
  between: number;
}

const CLASS_SCORE: Record<CueClass, number> = { SAY: 8, CALL: 8, HINT: 5 };
/** “A,” said Smith, who calls it | “B”: the subject stands nearer than the verb. */
const INVERTED_SCORE: Record<CueClass, number> = { SAY: 7, CALL: 7, HINT: 4 };
/** A HINT verb that states what follows. */
const STATED_SCORE = 6.5;
/** It was called by Smith | “B”. */
const AGENT_HINT_SCORE = 3;
/** She asked, | “Why?” He said …: with what its comma adds, more than a cue directly after a quotation has. */
const COMMA_SCORE = 8.7;
const COLON_SCORE = 9;
const LEAST_SCORE = 0.5;
const DISTANCE_COST = 0.12;

/** What counts for a cue and against it: points for each time that it is found. */
const EVIDENCE: readonly { points: number; times: (lead: Lead) => number | boolean }[] = [
  { points: -3.5, times: ({ cue }) => cue.rule === 'passive' },
  { points: -3, times: ({ cue, at }) => cue.embedded && cue.cueClass === 'HINT' && !isInverted(cue, at) },
  { points: -1, times: ({ cue }) => cue.rule === 'according-to' },
  { points: 1.5, times: ({ between }) => between === 0 },
  {
    points: 1.5,
    times: (lead) => lead.cue.cueClass === 'SAY' && lead.between > 0 && endsWith(lead, ',', ':'),
  },
  { points: -2, times: (lead) => countBetween(lead, ';') },
  { points: -1.5, times: (lead) => countBetween(lead, 'while', 'whereas') },
  { points: -1, times: (lead) => nearerCues(lead).filter(({ cueClass }) => cueClass !== 'HINT').length },
  { points: -0.5, times: (lead) => nearerCues(lead).filter(({ cueClass }) => cueClass === 'HINT').length },
];

/** Mr Trump said he would be | “honoured”: how well a cue before a quotation fits it; 0 if it cannot be its. */
export function scoreBefore(units: readonly Unit[], at: number, cue: Cue, cues: readonly Cue[]): number {
  const lead = { units, at, cue, cues, between: at - cue.end };
  if (cue.rule === 'dash') return 0;
  if (cue.rule === 'colon') return lead.between === 0 ? COLON_SCORE : 0;
  const score = EVIDENCE.reduce((sum, { points, times }) => sum + points * Number(times(lead)), baseOf(lead));
  return Math.max(score, LEAST_SCORE);
}

function baseOf(lead: Lead): number {
  const { at, cue, between } = lead;
  const { rule, cueClass } = cue;
  if (isInverted(cue, at)) return INVERTED_SCORE[cueClass] - (at - cue.subject.end) * DISTANCE_COST;
  if (rule === 'by-agent' && cueClass === 'HINT' && !states(lead)) return AGENT_HINT_SCORE;
  if (rule === 'subject-verb' && cueClass === 'SAY' && between === 1 && endsWith(lead, ','))
    return COMMA_SCORE;
  return (states(lead) ? STATED_SCORE : CLASS_SCORE[cueClass]) - between * DISTANCE_COST;
}

const isInverted = (cue: Cue, at: number): cue is Cue & { subject: object } =>
  cue.rule === 'verb-subject' && cue.subject !== null && cue.subject.end <= at;

/** The court ruled that it was | “unfair”; rejected it as | “unfair”: whether a HINT verb introduces the quotation. */
function states({ units, at, cue }: Lead): boolean {
  if (cue.cueClass !== 'HINT') return false;
  if (units[at - 1]?.lower === 'as' || (units[at - 2]?.lower === 'as' && isDeterminer(units[at - 1])))
    return true;
  return units[skipAdverbials(units, cue.end)]?.lower === 'that';
}

const endsWith = ({ units, at }: Lead, ...marks: string[]): boolean =>
  marks.includes(units[at - 1]?.lower ?? '');

const countBetween = ({ units, at, cue }: Lead, ...words: string[]): number =>
  units.slice(cue.end, at).filter(({ lower }) => words.includes(lower)).length;

/** Cues of others between a cue and the quotation. */
const nearerCues = ({ at, cue, cues }: Lead): Cue[] =>
  cues.filter(
    ({ first, rule, subject }) =>
      first > cue.first && first < at && rule !== 'passive' && subject !== cue.subject,
  );
