import type { ParsedCountry, ParsedOrganization, ParsedPerson, ParsedQuote, Reference, Span } from '../types.js'; // prettier-ignore

/** Maximum number of mentions per quote, so that a very long sentence stays cheap. */
const MOST_MENTIONS = 200;

interface Named<Key> extends Span {
  key: Key;
}

type About = Pick<ParsedQuote, 'aboutPeople' | 'aboutCountries' | 'aboutOrganizations'>;

/** Makes a function that lists who and what a span names, except the speaker. */
export function findAbout(
  people: readonly ParsedPerson[],
  countries: readonly ParsedCountry[],
  organizations: readonly ParsedOrganization[],
  references: readonly Reference[],
): (span: Span, speaker: string | null) => About {
  const names: Named<string>[] = people.flatMap(({ name, mentions }) =>
    mentions.map(({ start, end }) => ({ start, end, key: name })),
  );
  for (const { start, end, people: referred } of references) {
    for (const key of referred) names.push({ start, end, key });
  }
  names.sort(byStart);
  const places = countries
    .flatMap(({ code, mentions }) => mentions.map(({ start, end }) => ({ start, end, key: code })))
    .sort(byStart);
  const bodies = organizations
    .flatMap(({ mentions }, key) => mentions.map(({ start, end }) => ({ start, end, key })))
    .sort(byStart);
  return (span, speaker) => ({
    aboutPeople: within(names, span).filter((name) => name !== speaker),
    aboutCountries: within(places, span),
    aboutOrganizations: within(bodies, span),
  });
}

function byStart(one: Span, other: Span): number {
  return one.start - other.start;
}

/** Keys of the items inside the span, each once, in text order. */
function within<Key>(sorted: readonly Named<Key>[], span: Span): Key[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? Infinity) < span.start) low = middle + 1;
    else high = middle;
  }
  const keys = new Set<Key>();
  for (let index = low; index < Math.min(sorted.length, low + MOST_MENTIONS); index++) {
    const named = sorted[index];
    if (!named || named.start >= span.end) break;
    if (named.end <= span.end) keys.add(named.key);
  }
  return [...keys];
}
