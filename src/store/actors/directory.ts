import type { ParsedPerson } from '../../parse/types.js';
import { peopleOfEdits } from '../edits/editedActors.js';
import { type KnownPerson, type ResolvedPerson, resolvePeople } from './identity.js';
import { stableId } from '../ids.js';
import { bareName, isBare, nameKey, surnameWords } from './names.js';
import type { Transaction } from '../rows.js';
import { writtenNames } from './stated.js';

/** One person of an article. */
export interface PersonEntry {
  /** The record as this article leaves it; later articles may change it further. */
  person: KnownPerson;
  /** The article's people that are this person: several if it uses several names. */
  parts: ParsedPerson[];
  /** Known surname-only records that turn out to be this person. */
  absorbed: KnownPerson[];
  /** Whom of the people merged into this one the article names; see ArticlePerson in prisma/schema.prisma. */
  namedIds: string[];
}

/** Identifies the people in a batch of articles. */
export interface Directory {
  /** Resolves the people of the batch's next article, and creates those that are new. */
  enter: (people: ParsedPerson[]) => PersonEntry[];
}

/**
 * Loads everybody whom the articles of a batch might name. Later articles of the batch see what earlier ones
 * said, as if it were already saved; only people who share a surname with one of its names are compared. So a
 * batch gives the same result as its articles one by one.
 *
 * @param people people of all articles of the batch
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

/** @param taken slugs in use; the new one is added */
function newPerson({ name, gender }: ResolvedPerson, taken: Set<string>): KnownPerson {
  const plain = slugOf(name);
  // "hillary-clinton". If "clinton" is taken by a surname-only record of a man, a woman's becomes
  // "clinton-female".
  const slug = taken.has(plain) ? `${plain}-${gender?.toLowerCase() ?? 'other'}` : plain;
  taken.add(slug);
  return { id: stableId('person', slug), slug, name, gender, aliases: [] };
}

/**
 * The merged people that an article names: if the merge is undone, the article is theirs again. The person itself is
 * among them where a name could also be meant for this one.
 */
function namedFormers(person: KnownPerson, parts: ParsedPerson[]): string[] {
  const formers = (person.formers ?? []).filter(({ id }) => id !== person.id);
  if (formers.length === 0) return [];
  const named = new Set<string>();
  for (const part of parts) {
    const name = nameKey(bareName(part.name));
    const written = new Set([
      name,
      ...aliasesOf([part])
        .filter((form) => !isBare(form))
        .map(nameKey),
    ]);
    const theirs = formers.filter(({ names }) => names.some((form) => written.has(nameKey(bareName(form)))));
    for (const { id } of theirs) named.add(id);
    const [first, second] = theirs;
    // Only an equal full name is one person's whatever else is known.
    const isTheirs =
      first && !second && !isBare(part.name) && name === nameKey(bareName(first.names[0] ?? ''));
    if (!isTheirs) named.add(person.id);
  }
  return named.size === 1 && named.has(person.id) ? [] : [...named];
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

/** Each form of the name in the article, once. */
function aliasesOf(parts: ParsedPerson[]): string[] {
  return [...new Set(parts.flatMap(writtenNames))];
}

/** Directory keys for a name: its surname words, or the whole of a name without Latin letters. */
function lookupKeys(name: string): string[] {
  const words = surnameWords(name);
  if (words.length > 0) return words;
  const slug = slugOf(name);
  return [slug, `${slug}-female`, `${slug}-male`, `${slug}-other`];
}

/** Known people with one of these surnames in a name, possibly as another part of it. */
async function findKnown(tx: Transaction, names: string[]): Promise<KnownPerson[]> {
  if (names.length === 0) return [];
  const keys = [...new Set(names.flatMap(lookupKeys))];
  const words = keys.filter((key) => /^[a-z0-9]+$/.test(key));
  const said = await peopleOfEdits(tx, keys);
  // One look-up per word: for all at once, the planner would choose a full scan, which is faster only on
  // small tables.
  const known = await tx.$queryRaw<KnownPerson[]>`
    SELECT person.id::text, person.slug, person.name, person.gender::text AS gender,
      coalesce((SELECT json_agg(alias.name) FROM "PersonAlias" alias WHERE alias."personId" = person.id), '[]') AS aliases
    FROM "Person" person
    WHERE person.id IN (
      SELECT found.id FROM unnest(${words}::text[]) AS word
        JOIN "Person" found ON found.search @@ plainto_tsquery('simple', word)
      UNION SELECT id FROM "Person" WHERE slug = ANY(${keys}) OR id = ANY(${said.map(({ id }) => id)}::uuid[]))`;
  const byId = new Map(known.map((person) => [person.id, person]));
  // People without articles at present: the name is from edits.
  for (const person of said) byId.set(person.id, { ...person, aliases: [], ...byId.get(person.id) });
  return [...byId.values()];
}
