import type { ParsedPerson } from '../../parse/types.js';
import { peopleOfEdits } from '../edits/editedActors.js';
import { type KnownPerson, type ResolvedPerson, resolvePeople } from './identity.js';
import { stableId } from '../ids.js';
import { bareName, isBare, nameKey, surnameWords } from './names.js';
import type { Transaction } from '../rows.js';
import { writtenNames } from './stated.js';

/** One person of an article. */
export interface PersonEntry {
  /** As the article leaves it; articles behind it change it further. */
  person: KnownPerson;
  /** What the article says of the person, who may stand there under several names. */
  parts: ParsedPerson[];
  /** Known records of the surname alone that turn out to be this person. */
  absorbed: KnownPerson[];
  /** Ids of the people merged into this one whom the article names. */
  namedIds: string[];
}

/** Who the people of a batch of articles are. */
export interface Directory {
  /** Takes in the people of the batch's next article: finds out who they are, and makes those that are new. */
  enter: (people: ParsedPerson[]) => PersonEntry[];
}

/**
 * Opens the directory of all whom the articles of a batch might name. What an article says of its people is known to
 * the articles behind it, as if it were in the database already, and only those are looked at who share a surname with
 * one of its names: so a batch comes to the same people as its articles one by one.
 *
 * @param people of all articles of the batch
 */
export async function openDirectory(tx: Transaction, people: ParsedPerson[]): Promise<Directory> {
  const bySurname = new Map<string, Set<KnownPerson>>();
  const file = (person: KnownPerson, names: string[]) => {
    for (const key of [person.slug, ...names.flatMap(surnameWords)]) {
      const bearers = bySurname.get(key);
      if (bearers) bearers.add(person);
      else bySurname.set(key, new Set([person]));
    }
  };
  const strike = (person: KnownPerson) => {
    for (const key of [person.slug, ...namesOfKnown(person).flatMap(surnameWords)])
      bySurname.get(key)?.delete(person);
  };
  for (const person of await findKnown(tx, people.flatMap(allNames))) file(person, namesOfKnown(person));

  return {
    enter: (named) => {
      const keys = new Set(named.flatMap(allNames).flatMap(lookupKeys));
      const candidates = new Set([...keys].flatMap((key) => [...(bySurname.get(key) ?? [])]));
      const known = [...candidates].sort((a, b) => (a.id < b.id ? -1 : 1));
      const slugs = new Set(known.map(({ slug }) => slug));
      const resolved = resolvePeople(
        named.map((person) => ({ ...person, aliases: aliasesOf([person]) })),
        known,
      );
      return resolved.map((entry) => {
        const person = entry.known ?? newPerson(entry, slugs);
        const parts = entry.named.flatMap((index) => named[index] ?? []);
        const aliases = [...entry.absorbed.flatMap((surname) => surname.aliases), ...aliasesOf(parts)];
        person.gender = entry.gender;
        person.aliases = [...new Set([...person.aliases, ...aliases])];
        for (const surname of entry.absorbed) strike(surname);
        file(person, entry.known ? aliases : namesOfKnown(person));
        return { person, parts, absorbed: entry.absorbed, namedIds: namedFormers(person, parts) };
      });
    },
  };
}

/** @param taken slugs of others; the new one is added */
function newPerson({ name, gender }: ResolvedPerson, taken: Set<string>): KnownPerson {
  const plain = slugOf(name);
  // "hillary-clinton". Where "clinton" is a surname that only a man was called by so far, a woman's is "clinton-female".
  const slug = taken.has(plain) ? `${plain}-${gender?.toLowerCase() ?? 'other'}` : plain;
  taken.add(slug);
  return { id: stableId('person', slug), slug, name, gender, aliases: [] };
}

/** Whom an article names of those who were merged into a person: undone, the article speaks of them again. */
function namedFormers(person: KnownPerson, parts: ParsedPerson[]): string[] {
  if (!person.formers?.length) return [];
  const written = new Set(
    parts.flatMap((part) =>
      [bareName(part.name), ...aliasesOf([part]).filter((name) => !isBare(name))].map(nameKey),
    ),
  );
  return person.formers
    .filter(({ id, names }) => id !== person.id && names.some((name) => written.has(nameKey(bareName(name)))))
    .map(({ id }) => id);
}

function slugOf(name: string): string {
  return nameKey(name).replaceAll(' ', '-');
}

function namesOfKnown({ name, aliases, formers = [] }: KnownPerson): string[] {
  return [name, ...formers.flatMap(({ names }) => names), ...aliases];
}

function allNames(person: ParsedPerson): string[] {
  return [person.name, ...aliasesOf([person])];
}

/** Every form of the name that the article uses, once. */
function aliasesOf(parts: ParsedPerson[]): string[] {
  return [...new Set(parts.flatMap(writtenNames))];
}

/** Where in the directory somebody of that name may stand: under the surname, or a name without Latin letters as a whole. */
function lookupKeys(name: string): string[] {
  const words = surnameWords(name);
  if (words.length > 0) return words;
  const slug = slugOf(name);
  return [slug, `${slug}-female`, `${slug}-male`, `${slug}-other`];
}

/** Known people in one of whose names one of these surnames stands; some may have it as another part of the name. */
async function findKnown(tx: Transaction, names: string[]): Promise<KnownPerson[]> {
  if (names.length === 0) return [];
  const keys = [...new Set(names.flatMap(lookupKeys))];
  const words = keys.filter((key) => /^[a-z0-9]+$/.test(key));
  const said = await peopleOfEdits(tx, keys);
  // Word by word: for all at once the planner takes a scan of everybody to be cheaper, which it is only with few.
  const known = await tx.$queryRaw<KnownPerson[]>`
    SELECT person.id::text, person.slug, person.name, person.gender::text AS gender,
      coalesce((SELECT json_agg(alias.name) FROM "PersonAlias" alias WHERE alias."personId" = person.id), '[]') AS aliases
    FROM "Person" person
    WHERE person.id IN (
      SELECT found.id FROM unnest(${words}::text[]) AS word
        JOIN "Person" found ON found.search @@ plainto_tsquery('simple', word)
      UNION SELECT id FROM "Person" WHERE slug = ANY(${keys}) OR id = ANY(${said.map(({ id }) => id)}::uuid[]))`;
  const byId = new Map(known.map((person) => [person.id, person]));
  // Of whom articles say nothing at present, edits say the name.
  for (const person of said) byId.set(person.id, { ...person, aliases: [], ...byId.get(person.id) });
  return [...byId.values()];
}
