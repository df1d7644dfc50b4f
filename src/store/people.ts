import type { ParsedPerson } from '../parse/types.js';
import { type KnownPerson, type ResolvedPerson, resolvePeople } from './identity.js';
import { stableId } from './ids.js';
import { absorbPerson } from './absorbPerson.js';
import { nameKey, searchName, surnameWords } from './names.js';
import { type Transaction, insertRows } from './rows.js';

/**
 * Writes the people of an article: finds out who they are, makes new records, and counts names, titles and countries.
 *
 * @returns ids by the names that the parse gives them; several may have the same
 */
export async function savePeople(tx: Transaction, people: ParsedPerson[]): Promise<Map<string, string>> {
  if (people.length === 0) return new Map();
  const named = people.map((person) => ({
    name: person.name,
    gender: person.gender,
    aliases: [...new Set(namesOf(person))],
  }));
  const known = await findKnown(
    tx,
    named.flatMap(({ name, aliases }) => [name, ...aliases]),
  );
  const resolved = resolvePeople(named, known);
  const slugs = new Set(known.map(({ slug }) => slug));
  const rows = resolved.map((person) => {
    const slug = person.known?.slug ?? freeSlug(person, slugs);
    slugs.add(slug);
    return { ...person, slug, id: person.known?.id ?? stableId('person', slug) };
  });

  await insertRows(
    tx,
    'Person',
    rows.map(({ id, slug, name, gender, known, named: indexes, absorbed }) => ({
      id,
      slug,
      name,
      gender,
      searchName: searchName([
        ...[known, ...absorbed].flatMap((person) => (person ? [person.name, ...person.aliases] : [])),
        name,
        ...indexes.flatMap((index) => named[index]?.aliases ?? []),
      ]),
    })),
    'ON CONFLICT (id) DO UPDATE SET "searchName" = excluded."searchName", gender = excluded.gender',
  );
  for (const { id, absorbed } of rows) {
    for (const surname of absorbed) await absorbPerson(tx, surname.id, id);
  }
  await saveNames(tx, rows, people);

  return new Map(
    rows.flatMap(({ id, named: indexes }) =>
      indexes.map((index) => [people[index]?.name ?? '', id] as const),
    ),
  );
}

/** "hillary-clinton". Where "clinton" is a surname that only a man was called by so far, a woman's is "clinton-female". */
function freeSlug({ name, gender }: ResolvedPerson, taken: ReadonlySet<string>): string {
  const slug = nameKey(name).replaceAll(' ', '-');
  return taken.has(slug) ? `${slug}-${gender?.toLowerCase() ?? 'other'}` : slug;
}

function namesOf(person: ParsedPerson): string[] {
  return person.mentions.filter(({ kind }) => kind === 'NAME').map(({ text }) => aliasOf(text));
}

/** A form of a name as it is kept, from the words of a text: a name may be broken over two lines. */
export function aliasOf(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Titles and countries that an article gives somebody, who may stand there under several names; each once. */
export function statedOf(parts: ParsedPerson[]): { titles: string[]; countryCodes: string[] } {
  const stated = parts.flatMap((person) => person.titles);
  return {
    titles: [...new Set(stated.map(({ title }) => title))],
    countryCodes: [...new Set(stated.flatMap(({ countryCode }) => countryCode ?? []))],
  };
}

/** Known people in one of whose names the surname of one of these stands. */
async function findKnown(tx: Transaction, names: string[]): Promise<KnownPerson[]> {
  const words = new Set(names.flatMap(surnameWords));
  if (words.size === 0) return [];
  return tx.$queryRaw<KnownPerson[]>`
    SELECT person.id::text, person.slug, person.name, person.gender::text AS gender,
      coalesce((SELECT json_agg(alias.name) FROM "PersonAlias" alias WHERE alias."personId" = person.id), '[]') AS aliases
    FROM "Person" person
    WHERE person.search @@ to_tsquery('simple', ${[...words].map((word) => `'${word}'`).join(' | ')})
    ORDER BY person.id`;
}

/** Adds the article's names, titles and countries to those its people have. */
async function saveNames(
  tx: Transaction,
  rows: { id: string; named: number[] }[],
  people: ParsedPerson[],
): Promise<void> {
  const aliases = [];
  const titles = [];
  const countries = [];
  for (const { id: personId, named } of rows) {
    const parts = named.flatMap((index) => people[index] ?? []);
    for (const [name, mentionCount] of countEach(parts.flatMap(namesOf))) {
      aliases.push({ personId, name, normalized: nameKey(name), mentionCount });
    }
    const stated = statedOf(parts);
    for (const title of stated.titles) titles.push({ personId, title, articleCount: 1 });
    for (const countryCode of stated.countryCodes) countries.push({ personId, countryCode, articleCount: 1 });
  }
  await insertRows(
    tx,
    'PersonAlias',
    aliases,
    'ON CONFLICT ("personId", name) DO UPDATE SET "mentionCount" = old."mentionCount" + excluded."mentionCount"',
  );
  await insertRows(
    tx,
    'PersonTitle',
    titles,
    'ON CONFLICT ("personId", title) DO UPDATE SET "articleCount" = old."articleCount" + 1',
  );
  await insertRows(
    tx,
    'PersonCountry',
    countries,
    'ON CONFLICT ("personId", "countryCode") DO UPDATE SET "articleCount" = old."articleCount" + 1',
  );
}

function countEach(names: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
