import type { Cue } from './cue.js';
import { findCues } from './findCues.js';
import { SHORTEST_REPORT, takesClause, type Report } from './report.js';
import { readPostposed } from './postposedReport.js';
import { readAfterSource, readPreposed } from './preposedReport.js';
import type { ReporterSentence, Unit } from './reporterSentence.js';
import { OPENS_CUE } from './lexicalFeatures.js';
import { isNegatedCue } from './negatedCue.js';

/**
 * The clauses that a sentence reports without quotation marks, in order of their cues: "She said | it was
 * over." They may be nested: "Lee said | Kim had told him | it was over".
 */
export function findReports(sentence: ReporterSentence): Report[] {
  const { units, bits } = sentence;
  if ((bits & OPENS_CUE) === 0 || units.length <= SHORTEST_REPORT) return [];
  const cues = findCues(sentence);
  const reports: Report[] = [];
  for (const cue of cues) {
    const report = readReport(units, cue, cues);
    if (report && !reports.some((other) => isSameOrCrosses(report, other))) reports.push(report);
  }
  return reports;
}

/**
 * Whether two reports have the same content ("it is over, Lee said, according to the paper") or overlap in
 * part. Others are nested or disjoint.
 */
function isSameOrCrosses(one: Report, other: Report): boolean {
  if (one.first === other.first && one.end === other.end) return true;
  const [early, late] = one.first < other.first ? [one, other] : [other, one];
  return early.first < late.first && late.first < early.end && early.end < late.end;
}

function readReport(units: readonly Unit[], cue: Cue, cues: readonly Cue[]): Report | null {
  if (cue.rule === 'according-to') {
    const behind = readAfterSource(units, cue, cues);
    return behind ?? (isNegatedCue(units, cue) ? null : readPreposed(units, cue, cues));
  }
  if (!REPORTING.has(cue.rule) || isNegatedCue(units, cue)) return null;
  const behind = cue.rule === 'verb-subject' ? null : readPostposed(units, cue, cues);
  if (behind || !BESIDE.has(cue.rule) || !takesClause(units, cue)) return behind;
  return readPreposed(units, cue, cues);
}

/** Rules whose reported clause may precede the cue. */
const BESIDE: ReadonlySet<Cue['rule']> = new Set(['subject-verb', 'verb-subject', 'aside']);
const REPORTING: ReadonlySet<Cue['rule']> = new Set([...BESIDE, 'relative', 'shared-subject', 'participle']);
