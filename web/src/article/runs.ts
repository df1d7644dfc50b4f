interface Change {
  kind: 'ADDED' | 'REMOVED';
  /** In this version’s text for added words, in that of the version before for removed ones. */
  start: number;
  end: number;
  text: string;
}

/** Words that were added, removed or left, in the order of reading. */
export interface Run {
  kind: Change['kind'] | 'KEPT' | 'LEFT_OUT';
  text: string;
  /** Number of the run. */
  at: number;
}

/** Characters around a change that are shown with it. */
const AROUND = 80;

/** The end of the word at a place. */
function wordEnd(text: string, at: number): number {
  const rest = text.slice(at).search(/\s/);
  return rest < 0 ? text.length : at + rest;
}

/**
 * A version with what was removed put back in its place, and long parts without a change left out. Where a removed part
 * stood follows from counting: as many characters were added before it in one text as were removed in the other.
 */
export function runsOf(text: string, changes: readonly Change[]): Run[] {
  const runs: Omit<Run, 'at'>[] = [];
  let at = 0;
  let shift = 0;
  const keep = (to: number, last = false) => {
    const words = text.slice(at, to);
    at = Math.max(at, to);
    if (words.length <= 2 * AROUND + 20) runs.push({ kind: 'KEPT', text: words });
    else {
      if (runs.length > 0) runs.push({ kind: 'KEPT', text: words.slice(0, wordEnd(words, AROUND)) });
      runs.push({ kind: 'LEFT_OUT', text: ' … ' });
      if (!last) runs.push({ kind: 'KEPT', text: words.slice(wordEnd(words, words.length - AROUND)) });
    }
  };
  for (const { kind, start, end, text: words } of changes) {
    keep(kind === 'ADDED' ? start : start + shift);
    runs.push({ kind, text: words });
    if (kind === 'ADDED') at = end;
    shift += (kind === 'ADDED' ? 1 : -1) * (end - start);
  }
  keep(text.length, true);
  return runs.filter(({ text: words }) => words !== '').map((run, number) => ({ ...run, at: number }));
}
