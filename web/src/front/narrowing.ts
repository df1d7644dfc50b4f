import type { ArticleFilter, WhoQuery } from '../../generated/graphql';
import { links } from '../links';
import { ORIGINALS } from '../originals';

/** What of the news the front page shows, as its address says it. */
export interface Narrowing {
  /** First and last day, in UTC. */
  from: string | null;
  to: string | null;
  /** Slug of a person. */
  person: string | null;
  /** Slug of an organization. */
  organization: string | null;
  country: string | null;
  publisher: string | null;
}

/** The person and the organization that the news is narrowed by. */
export type Who = WhoQuery;

const DAY = /^\d{4}-\d\d-\d\d$/;
const dayOf = (text: string | null) =>
  text !== null && DAY.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;

/** Reads an address; what cannot be is left out. */
export function readNarrowing(search: URLSearchParams): Narrowing {
  const country = search.get('country')?.toUpperCase() ?? '';
  return {
    from: dayOf(search.get('from')),
    to: dayOf(search.get('to')),
    person: search.get('person'),
    organization: search.get('organization'),
    country: /^[A-Z]{2}$/.test(country) ? country : null,
    publisher: search.get('publisher'),
  };
}

/** The same as the part of an address after “?”. */
export function writeNarrowing(narrowing: Partial<Narrowing>): string {
  const given = Object.entries(narrowing).filter((entry): entry is [string, string] => entry[1] !== null);
  return new URLSearchParams(given).toString();
}

/** The address of the front page with this part of the news. */
export function addressOf(narrowing: Partial<Narrowing>): string {
  const search = writeNarrowing(narrowing);
  return search === '' ? links.front : `${links.front}?${search}`;
}

/** What to ask for; copies are left out, since their originals are there. */
export function filterOf({ from, to, country, publisher }: Narrowing, who: Who): ArticleFilter {
  return {
    ...ORIGINALS,
    ...(from !== null && { publishedAfter: `${from}T00:00:00.000Z` }),
    ...(to !== null && { publishedBefore: `${to}T23:59:59.999Z` }),
    ...(who.person && { personId: who.person.id }),
    ...(who.organization && { organizationId: who.organization.id }),
    ...(country !== null && { countryCode: country }),
    ...(publisher !== null && { publisher }),
  };
}
