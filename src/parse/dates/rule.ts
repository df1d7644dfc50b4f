import type { DatePrecision } from '../types.js';
import type { DayRange } from './calendar.js';

/** What an expression is counted from. */
export interface Anchor {
  /** Day of publication, or null if nobody stated it. */
  published: number | null;
  /** Last day of the date that it may hang on, or null: the one named before in the sentence, or before a sentence it opens. */
  before: number | null;
  /** Whether its clause puts it ahead: "will meet on Tuesday". Asked for only where it decides. */
  liesAhead: () => boolean;
}

/** The days an expression stands for; `range` is null when what it is counted from is not known. */
export interface Resolved {
  precision: DatePrecision;
  range: DayRange | null;
}

export type Parts = readonly (string | undefined)[];

/** A kind of expression: what it looks like and what it means. Parts are the groups of the pattern. */
export interface DateRule {
  why: string;
  /** Share of such expressions that resolve rightly. */
  confidence: number;
  pattern: string;
  resolve: (parts: Parts, anchor: Anchor) => Resolved | null;
}
