import type { CueClass } from '../data/reportingVerbs.js';
import type { Cue } from './cue.js';
import type { Unit } from './reporterSentence.js';

/** “…,” | she said: nothing stands between. */
const BESIDE_SCORE: Record<CueClass, number> = { SAY: 10, CALL: 4, HINT: 5 };
/** “…” – Ann Lee */
const DASH_SCORE = 10;
/** “A” for criminal behaviour, | she said. */
const TRAILING_SCORE = 6.5;
const GAP_COST = 0.05;
const NEARER_COST = 2;
/** Clinton, in a “landmark” speech, said: subject and verb on both sides of the quotation. */
const AROUND_SCORE = 2.5;
const AROUND_INVERTED_SCORE = 1.5;
const PARTICIPLE_COST = 3;
const FAR_SCORE = 1.2;
const FAR_PARTICIPLE_SCORE = 1;

const NEVER_AFTER: ReadonlySet<Cue['rule']> = new Set(['by-agent', 'passive', 'colon']);

/** “…,” | she said: how well a cue after a quotation, which is unit `at`, fits it; 0 if it cannot be its. */
export function scoreAfter(units: readonly Unit[], at: number, cue: Cue, cues: readonly Cue[]): number {
  const { rule, cueClass, subject } = cue;
  const start =
    subject && rule !== 'by-agent' ? Math.min(cue.first, Math.max(subject.first, at + 1)) : cue.first;
  if (rule === 'dash') return start === at + 1 ? DASH_SCORE : 0;
  if (NEVER_AFTER.has(rule)) return 0;
  if (subject && subject.end <= at)
    return rule === 'subject-verb' || rule === 'aside' ? AROUND_SCORE : AROUND_INVERTED_SCORE;
  const gap = units.slice(at + 1, start).filter(separates).length;
  const isParticiple = rule === 'participle';
  if (gap === 0) return BESIDE_SCORE[cueClass] - (isParticiple ? PARTICIPLE_COST : 0);
  if (isParticiple) return FAR_PARTICIPLE_SCORE;
  if (cueClass !== 'SAY' || !trails(units[start - 1], rule)) return FAR_SCORE;
  const nearer = cues.some(
    (other) => other.first > at && other.first < cue.first && other.cueClass === 'SAY',
  );
  return TRAILING_SCORE - gap * GAP_COST - (nearer ? NEARER_COST : 0);
}

function separates({ kind, lower }: Unit): boolean {
  if (kind === 'PUNCT') return lower === '(' || lower === ')';
  return kind !== 'WORD' || (lower !== 'as' && !lower.endsWith('ly'));
}

const trails = (before: Unit | undefined, rule: Cue['rule']): boolean =>
  before?.kind === 'PUNCT' || before?.kind === 'QUOTATION' || rule === 'according-to';
