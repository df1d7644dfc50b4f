import { diffWordsWithSpace } from 'diff';

/** Words that only one of two versions of a text has. */
export interface TextChange {
  kind: 'ADDED' | 'REMOVED';
  /** Position: in the later text for ADDED, in the earlier one for REMOVED. */
  start: number;
  end: number;
  text: string;
}

/** The difference between two texts. */
export interface Comparison {
  changes: TextChange[];
  /** Where a range of the earlier text is in the later one; null if it was changed. */
  moved: (start: number, end: number) => { start: number; end: number } | null;
}

/**
 * Maximum number of differing words, beyond which the texts count as entirely different: the time is
 * quadratic in it.
 */
const MAX_EDITS = 10_000;

/** A range that both texts share. */
interface Run {
  before: number;
  after: number;
  length: number;
}

/** Diffs two texts by words. Changes of white space alone are ignored. */
export function compareTexts(before: string, after: string): Comparison {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MAX_EDITS }) ?? [
    { value: before, removed: true, added: false },
    { value: after, added: true, removed: false },
  ];
  const changes: TextChange[] = [];
  const runs: Run[] = [];
  let [inBefore, inAfter] = [0, 0];
  for (const { value, added, removed } of parts) {
    const start = removed ? inBefore : inAfter;
    const isChange = (added || removed) && value.trim() !== '';
    if (isChange)
      changes.push({ kind: added ? 'ADDED' : 'REMOVED', start, end: start + value.length, text: value });
    if (!added && !removed) runs.push({ before: inBefore, after: inAfter, length: value.length });
    if (!added) inBefore += value.length;
    if (!removed) inAfter += value.length;
  }
  return { changes, moved: (start, end) => move(runs, start, end) };
}

/** Two equal texts. */
export const UNCHANGED: Comparison = { changes: [], moved: (start, end) => ({ start, end }) };

function move(runs: readonly Run[], start: number, end: number) {
  let [low, high] = [0, runs.length];
  // The last run that begins at or before `start`.
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.before ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const run = runs[low - 1];
  if (!run || end > run.before + run.length) return null;
  const by = run.after - run.before;
  return { start: start + by, end: end + by };
}
