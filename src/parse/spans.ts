import type { Span } from './types.js';

/** Whether two spans share a character. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start;
}
