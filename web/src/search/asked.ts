import type { SearchFilter, SearchType } from '../../generated/graphql';
import { type Narrowing, type Who, filterOf, readNarrowing, writeNarrowing } from '../front/narrowing';
import { ORIGINALS } from '../originals';

/** Kinds of what can be found, with their names. */
export const KINDS: readonly [SearchType, string][] = [
  ['ARTICLE', 'Articles'],
  ['PERSON', 'People'],
  ['ORGANIZATION', 'Organizations'],
  ['QUOTE', 'Quotes'],
  ['EVENT', 'Events'],
];

/** What is searched for, as the address says it. */
export interface Asked extends Narrowing {
  words: string;
  /** Whether the last word may be the beginning of one: somebody is typing. */
  typing: boolean;
  kind: SearchType | null;
}

/** Reads an address; what cannot be is left out. */
export function readAsked(search: URLSearchParams): Asked {
  return {
    ...readNarrowing(search),
    words: search.get('q') ?? '',
    typing: search.has('typing'),
    kind: KINDS.find(([type]) => type === search.get('kind'))?.[0] ?? null,
  };
}

/** The same as an address. */
export function writeAsked({ words, typing, kind, ...narrowing }: Asked): string {
  const search = new URLSearchParams({ q: words });
  if (typing) search.set('typing', '');
  if (kind !== null) search.set('kind', kind);
  for (const [name, value] of new URLSearchParams(writeNarrowing(narrowing))) search.set(name, value);
  return `/search?${search.toString()}`;
}

/** What a search is narrowed to: the same as the list of the front page, but in the words of searches. */
export function searchFilterOf(narrowing: Narrowing, who: Who): SearchFilter {
  const { publishedAfter, publishedBefore, personId, organizationId, countryCode, publisher } = filterOf(
    narrowing,
    who,
  );
  return {
    ...ORIGINALS,
    ...(publishedAfter != null && { publishedAfter }),
    ...(publishedBefore != null && { publishedBefore }),
    ...(personId != null && { personIds: [personId] }),
    ...(organizationId != null && { organizationIds: [organizationId] }),
    ...(countryCode != null && { countryCodes: [countryCode] }),
    ...(publisher != null && { publishers: [publisher] }),
  };
}
