import type { ParsedPerson } from '../../parse/types.js';
import type { ArticleDraft } from '../articles/articleDraft.js';
import type { PersonEntry } from './directory.js';
import { nameKey, searchName } from './names.js';
import type { Inserter } from '../rows.js';
import { statedOf, writtenNames } from './stated.js';
import { type Tally, addUp } from './tally.js';

/** Saves the people of articles with the counts of names, titles and countries. */
export async function savePeople(inserter: Inserter, drafts: ArticleDraft[]): Promise<void> {
  const entries = drafts.flatMap(({ people }) => people);
  await writePeople(
    inserter,
    entries,
    drafts.flatMap(({ personTallies }) => personTallies),
  );
  const aliases = stated(entries, (parts) => parts.flatMap(writtenNames));
  await inserter.insert(
    'PersonAlias',
    aliases.map(({ personId, value, times }) => ({
      personId,
      name: value,
      normalized: nameKey(value),
      mentionCount: times,
    })),
    'ON CONFLICT ("personId", name) DO UPDATE SET "mentionCount" = old."mentionCount" + excluded."mentionCount"',
  );
  const titles = stated(entries, (parts) => statedOf(parts).titles);
  await inserter.insert(
    'PersonTitle',
    titles.map(({ personId, value, times }) => ({ personId, title: value, articleCount: times })),
    'ON CONFLICT ("personId", title) DO UPDATE SET "articleCount" = old."articleCount" + excluded."articleCount"',
  );
  const countries = stated(entries, (parts) => statedOf(parts).countryCodes);
  await inserter.insert(
    'PersonCountry',
    countries.map(({ personId, value, times }) => ({ personId, countryCode: value, articleCount: times })),
    'ON CONFLICT ("personId", "countryCode") DO UPDATE SET "articleCount" = old."articleCount" + excluded."articleCount"',
  );
}

/**
 * Saves people's records in their state after the last article.
 *
 * @param tallies increments of their counts, by id
 */
export async function writePeople(
  inserter: Inserter,
  entries: PersonEntry[],
  tallies: Tally[],
): Promise<void> {
  const counts = new Map(
    addUp(
      tallies.map(({ key, mentionCount }) => ({ key, mentionCount, articleCount: 1 })),
      ({ key }) => key,
      'mentionCount',
      'articleCount',
    ).map((count) => [count.key, count]),
  );
  const latest = new Map(entries.map((entry) => [entry.person.id, entry]));
  await inserter.insert(
    'Person',
    [...latest.values()].map(({ person: { id, slug, name, gender, aliases, formers = [] }, absorbed }) => ({
      id,
      slug,
      name,
      gender,
      searchName: searchName([
        name,
        ...aliases,
        ...formers.flatMap(({ names }) => names),
        ...absorbed.map((surname) => surname.name),
      ]),
      mentionCount: counts.get(id)?.mentionCount ?? 0,
      articleCount: counts.get(id)?.articleCount ?? 0,
    })),
    `ON CONFLICT (id) DO UPDATE SET "searchName" = excluded."searchName", gender = excluded.gender,
      "mentionCount" = old."mentionCount" + excluded."mentionCount",
      "articleCount" = old."articleCount" + excluded."articleCount"`,
  );
}

/** What articles state about their people, with counts. */
function stated(entries: PersonEntry[], valuesOf: (parts: ParsedPerson[]) => string[]) {
  const all = entries.flatMap(({ person, parts }) =>
    valuesOf(parts).map((value) => ({ personId: person.id, value, times: 1 })),
  );
  return addUp(all, ({ personId, value }) => `${personId} ${value}`, 'times');
}
