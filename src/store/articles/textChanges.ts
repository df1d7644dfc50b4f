import { diffWordsWithSpace } from 'diff';

/** Words that one version of a text has and the other has not. */
export interface TextChange {
  kind: 'ADDED' | 'REMOVED';
  /** Where they stand: in the later text if they were added, in the earlier one if they were removed. */
  start: number;
  end: number;
  text: string;
}

/** How one text became another. */
export interface Comparison {
  changes: TextChange[];
  /** Where a stretch of the earlier text stands in the later one; null where it was changed. */
  moved: (start: number, end: number) => { start: number; end: number } | null;
}

/** Words that may differ before the texts count as different altogether: the time grows with the square of it. */
const MAX_EDITS = 10_000;

/** A stretch that both texts have. */
interface Run {
  before: number;
  after: number;
  length: number;
}

/** Compares two texts word by word. White space that was added or removed alone is no change. */
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

/** Two texts that are the same. */
export const UNCHANGED: Comparison = { changes: [], moved: (start, end) => ({ start, end }) };

function move(runs: readonly Run[], start: number, end: number) {
  let [low, high] = [0, runs.length];
  // The last run that begins at `start` or before.
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
