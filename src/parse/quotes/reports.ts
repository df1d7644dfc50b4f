import type { Cue } from './cue.js';
import { findCues } from './findCues.js';
import { SHORTEST_REPORT, takesClause, type Report } from './report.js';
import { readBehind } from './reportBehind.js';
import { readAfterSource, readInFront } from './reportInFront.js';
import type { Statement, Unit } from './statement.js';
import { OPENS_CUE } from './unitBits.js';

/**
 * What a statement reports without quotation marks, in order of the reporting words: "She said | it was over." One may
 * stand inside another: "Lee said | Kim had told him | it was over".
 */
export function findReports(statement: Statement): Report[] {
  const { units, bits } = statement;
  if ((bits & OPENS_CUE) === 0 || units.length <= SHORTEST_REPORT) return [];
  const cues = findCues(statement);
  const reports: Report[] = [];
  for (const cue of cues) {
    const report = readReport(units, cue, cues);
    if (report && !reports.some((other) => isSameOrCrosses(report, other))) reports.push(report);
  }
  return reports;
}

/** Two may report the same words: "it is over, Lee said, according to the paper". Otherwise one lies in the other or apart. */
function isSameOrCrosses(one: Report, other: Report): boolean {
  if (one.first === other.first && one.end === other.end) return true;
  const [early, late] = one.first < other.first ? [one, other] : [other, one];
  return early.first < late.first && late.first < early.end && early.end < late.end;
}

function readReport(units: readonly Unit[], cue: Cue, cues: readonly Cue[]): Report | null {
  switch (cue.rule) {
    case 'according-to':
      return readAfterSource(units, cue, cues) ?? readInFront(units, cue, cues);
    case 'verb-subject':
      return takesClause(units, cue) ? readInFront(units, cue, cues) : null;
    case 'subject-verb':
    case 'aside':
      return readBehind(units, cue, cues) ?? (takesClause(units, cue) ? readInFront(units, cue, cues) : null);
    case 'relative':
    case 'shared-subject':
    case 'participle':
      return readBehind(units, cue, cues);
    default:
      return null;
  }
}
