import type { DatePrecision } from '../types.js';
import type { DayRange } from './calendar.js';

/** The reference points of relative expressions. */
export interface Anchor {
  /** Day of publication, or null if unknown. */
  published: number | null;
  /**
   * Last day of the date that it may refer to, or null: the one before in the sentence, or, at the start of a
   * sentence, the one before that.
   */
  before: number | null;
  /** Whether its clause puts it in the future: "will meet on Tuesday". Called only if that decides. */
  liesAhead: () => boolean;
}

/** The days of an expression; `range` is null if its reference point is unknown. */
export interface Resolved {
  precision: DatePrecision;
  range: DayRange | null;
}

export type Parts = readonly (string | undefined)[];

/** A kind of expression: its pattern and its meaning. Parts are the groups of the pattern. */
export interface DateRule {
  why: string;
  /** Share of such expressions that resolve correctly, 0 to 1. */
  confidence: number;
  pattern: string;
  resolve: (parts: Parts, anchor: Anchor) => Resolved | null;
}

/** How many periods away "last", "this" or "next" is. */
export function stepsTo(direction: string | undefined): number {
  return { last: -1, next: 1 }[(direction ?? '').toLowerCase()] ?? 0;
}
