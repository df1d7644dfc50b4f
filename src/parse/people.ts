import { clusterNames, fullestName } from './people/cluster.js';
import { findNames, type Name } from './people/names.js';
import { findTitles } from './people/titles.js';
import type { Document, ParsedCountry, ParsedPerson, PersonTitle } from './types.js';

const MOST_TITLES = 8;

/**
 * People that the document names, in order of their first mention; only NAME mentions.
 * `names` are the document's names of people, found here if the caller has not.
 */
export function findPeople(
  document: Document,
  countries: readonly ParsedCountry[],
  names: readonly Name[] = findNames(document),
): ParsedPerson[] {
  return clusterNames(names).map(({ names: own, gender }) => ({
    name: fullestName(own),
    gender,
    titles: collectTitles(document, own, countries),
    mentions: own.map(({ start, end, text, why, confidence }) => ({
      start,
      end,
      text,
      why,
      confidence,
      kind: 'NAME',
    })),
  }));
}

function collectTitles(
  document: Document,
  names: readonly Name[],
  countries: readonly ParsedCountry[],
): PersonTitle[] {
  const titles = new Map<string, PersonTitle>();
  for (const name of names) {
    for (const title of findTitles(document, name, countries)) {
      const key = title.title.toLowerCase();
      if (!titles.has(key) && titles.size < MOST_TITLES) titles.set(key, title);
    }
  }
  return [...titles.values()];
}
