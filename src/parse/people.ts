import { clusterNames, fullestName, type Cluster } from './people/cluster.js';
import { countPronouns, genderOf } from './people/gender.js';
import type { Name } from './people/name.js';
import { findNames } from './people/names.js';
import { findTitles, makeCodeFinder, type CodeFinder } from './people/titles.js';
import type { Document, ParsedCountry, ParsedPerson, PersonTitle } from './types.js';

const MOST_TITLES = 8;

/**
 * People named in the document, in order of their first mention; NAME mentions only.
 * @param names the document's names of people; found here if omitted
 */
export function findPeople(
  document: Document,
  countries: readonly ParsedCountry[],
  names: readonly Name[] = findNames(document),
): ParsedPerson[] {
  const clusters = clusterNames(names);
  const codeAt = makeCodeFinder(countries);
  const unique = nameClusters(clusters);
  const pronouns = countPronouns(document, clusters);
  return clusters.map((cluster, index) => {
    const { names: own } = cluster;
    const titles = collectTitles(document, own, codeAt);
    return {
      name: unique[index] ?? '',
      gender: genderOf(cluster, titles, pronouns[index] ?? 0),
      titles,
      mentions: own.map(({ start, end, text, why, confidence }) => ({
        start,
        end,
        text,
        why,
        confidence,
        kind: 'NAME',
      })),
    };
  });
}

/**
 * One display name for each person. People who would share one keep their forms of address: "Mr Lee", "Mrs
 * Lee".
 */
function nameClusters(clusters: readonly Cluster[]): string[] {
  const names = clusters.map(({ names: own }) => fullestName(own));
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const used = new Set<string>();
  return names.map((name, index) => {
    const honorific = clusters[index]?.names.find((own) => own.honorific !== null)?.honorific ?? null;
    let unique = (counts.get(name) ?? 0) > 1 && honorific !== null ? `${honorific} ${name}` : name;
    for (let number = 2; used.has(unique); number++) unique = `${name} (${String(number)})`;
    used.add(unique);
    return unique;
  });
}

function collectTitles(document: Document, names: readonly Name[], codeAt: CodeFinder): PersonTitle[] {
  const titles = new Map<string, PersonTitle>();
  for (const name of names) {
    for (const title of findTitles(document, name, codeAt)) {
      const key = title.title.toLowerCase();
      if (!titles.has(key) && titles.size < MOST_TITLES) titles.set(key, title);
    }
  }
  return [...titles.values()];
}
