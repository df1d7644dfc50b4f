/** A stretch of a text: from `start` to before `end`, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** A piece of a text in which the same spans hold from its first character to its last. */
export interface Segment<S extends Span> extends Span {
  /** The shortest first: the innermost where they lie in one another. */
  spans: S[];
}

/**
 * Cuts a part of a text wherever a span begins or ends, so that spans may overlap in any way: each segment becomes one
 * element, marked by all that hold in it. Segments follow each other without a gap.
 *
 * @param spans mentions, quotes, events: whatever has a place in the text; empty ones and those outside are left out
 * @param part the part of the text that is shown: a paragraph, or all of it
 * @example
 * segmentsOf([{ start: 0, end: 9 }, { start: 4, end: 12 }], { start: 0, end: 12 }).map(({ start, end }) => [start, end]);
 * // [[0, 4], [4, 9], [9, 12]]
 */
export function segmentsOf<S extends Span>(spans: readonly S[], { start, end }: Span): Segment<S>[] {
  const inside = spans
    .filter((span) => span.start < Math.min(span.end, end) && span.end > start)
    .sort((one, other) => one.end - one.start - (other.end - other.start));
  const ends = inside.flatMap((span) => [span.start, span.end]).filter((at) => at > start && at < end);
  const cuts = [...new Set([start, ...ends, end])].sort((one, other) => one - other);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? start;
    return { start: from, end: to, spans: inside.filter((span) => span.start < to && span.end > from) };
  });
}
