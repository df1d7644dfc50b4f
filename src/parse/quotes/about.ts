import type { ParsedCountry, ParsedPerson, Reference, Span } from '../types.js';

/** A sentence without end could mention everybody: so many mentions are looked at for one quote. */
const MOST_MENTIONS = 200;

interface Named extends Span {
  key: string;
}

/** Makes the function that says which people and countries stand in a stretch of text, the speaker left out. */
export function findAbout(
  people: readonly ParsedPerson[],
  countries: readonly ParsedCountry[],
  references: readonly Reference[],
): (span: Span, speaker: string | null) => { aboutPeople: string[]; aboutCountries: string[] } {
  const names: Named[] = people.flatMap(({ name, mentions }) =>
    mentions.map(({ start, end }) => ({ start, end, key: name })),
  );
  for (const { start, end, people: referred } of references) {
    for (const key of referred) names.push({ start, end, key });
  }
  names.sort(byStart);
  const places = countries
    .flatMap(({ code, mentions }) => mentions.map(({ start, end }) => ({ start, end, key: code })))
    .sort(byStart);
  return (span, speaker) => ({
    aboutPeople: within(names, span).filter((name) => name !== speaker),
    aboutCountries: within(places, span),
  });
}

function byStart(one: Span, other: Span): number {
  return one.start - other.start;
}

/** Keys of what stands inside the span, once each, in text order. */
function within(sorted: readonly Named[], span: Span): string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? Infinity) < span.start) low = middle + 1;
    else high = middle;
  }
  const keys = new Set<string>();
  for (let index = low; index < Math.min(sorted.length, low + MOST_MENTIONS); index++) {
    const named = sorted[index];
    if (!named || named.start >= span.end) break;
    if (named.end <= span.end) keys.add(named.key);
  }
  return [...keys];
}
