import type { FormerPerson } from '../edits/editedActors.js';
import { bareName, differInInitials, hasSurname, isBare, nameKey } from './names.js';

/**
 * Which names in different articles refer to one person.
 *
 * 1. Equal full names are the same person, ignoring accents, hyphens and capitals.
 * 2. A full name that is an alias of exactly one known person is that person ("Jim Comey", once an article
 *    has called James Comey so); so is one that differs from one known person's only by a middle initial.
 * 3. A surname alone is the only known person with that surname or alias; if there is none or more than one,
 *    it gets a record of its own.
 * 4. A surname-only record is merged into the first full-named person it can only be, so the order of
 *    articles does not matter.
 * 5. Only an equal full name joins a woman's record with a man's.
 * 6. People merged by an edit are one person under both names.
 */

export type Gender = 'FEMALE' | 'MALE' | null;

/** A person in the database. */
export interface KnownPerson {
  id: string;
  slug: string;
  name: string;
  gender: Gender;
  /** As written in articles. */
  aliases: string[];
  /** Merged people and earlier names, from edits; see edits/editedActors.ts. */
  formers?: readonly FormerPerson[];
}

/** A person named in an article. */
export interface NamedPerson {
  name: string;
  gender: Gender;
  /** Forms of the name in this article. */
  aliases: string[];
}

interface Record {
  /** The name, normalized. */
  key: string;
  /** The key, and those of names from edits. */
  keys: Set<string>;
  name: string;
  bare: boolean;
  gender: Gender;
  /** Name and aliases, normalized. */
  forms: Set<string>;
  /** Those with more than a surname. */
  fullForms: Set<string>;
  known: KnownPerson | null;
}

/** A person after this article, known before or new. */
export interface ResolvedPerson {
  known: KnownPerson | null;
  /** Name of the record if it is new. */
  name: string;
  gender: Gender;
  /** Indexes of the article's people that are this person; several if it uses several names. */
  named: number[];
  /** Known surname-only records that turn out to be this person. */
  absorbed: KnownPerson[];
}

/**
 * Identifies the people of an article.
 *
 * @param known all known people that share a surname or a form of a name with one of them; further ones do no
 * harm
 */
export function resolvePeople(named: NamedPerson[], known: KnownPerson[]): ResolvedPerson[] {
  const records = known.map((person) => toRecord(person, person));
  const resolved = new Map<Record, ResolvedPerson>();
  // Full names first: a surname may belong to somebody this article names in full.
  const order = [...named.keys()].sort(
    (a, b) => Number(isBare(named[a]?.name ?? '')) - Number(isBare(named[b]?.name ?? '')),
  );
  for (const index of order) {
    const person = named[index];
    if (!person) continue;
    const wanted = toRecord(person, null);
    let record = findRecord(wanted, records);
    if (!record) {
      record = wanted;
      records.push(record);
    }
    for (const form of wanted.forms) record.forms.add(form);
    for (const form of wanted.fullForms) record.fullForms.add(form);
    record.gender ??= wanted.gender;
    const entry = resolved.get(record) ?? {
      known: record.known,
      name: record.name,
      gender: record.gender,
      named: [],
      absorbed: [],
    };
    entry.named.push(index);
    entry.gender = record.gender;
    resolved.set(record, entry);
  }
  absorbSurnames(records, resolved);
  return [...resolved.values()];
}

function toRecord(person: NamedPerson, known: KnownPerson | null): Record {
  const name = bareName(person.name);
  const said = (known?.formers ?? []).flatMap((former) => former.names);
  const names = [name, ...said, ...person.aliases];
  return {
    key: nameKey(name),
    keys: new Set([name, ...said].map((one) => nameKey(bareName(one)))),
    name,
    bare: [name, ...said].every(isBare),
    gender: person.gender,
    forms: new Set(names.map(nameKey)),
    fullForms: new Set(names.filter((form) => !isBare(form)).map(nameKey)),
    known,
  };
}

function findRecord(wanted: Record, records: Record[]): Record | undefined {
  const same = records.filter((record) => record.keys.has(wanted.key));
  if (wanted.bare) return onlyBearer(wanted, records) ?? same.find((record) => agree(record, wanted));
  // An own name outweighs names from edits: "Bob Smith" is not another person whom articles have called so too.
  const bearer = same.find((record) => record.key === wanted.key) ?? same[0];
  if (bearer) return bearer;
  const full = records.filter((record) => !record.bare && agree(record, wanted));
  return (
    only(full.filter((record) => [...wanted.fullForms].some((form) => record.fullForms.has(form)))) ??
    only(full.filter((record) => fullNames(record).every((name) => differInInitials(name, wanted.key))))
  );
}

/** The only full-named person whom a surname can refer to. */
function onlyBearer(surname: Record, records: Record[]): Record | undefined {
  return only(
    records.filter(
      (record) =>
        !record.bare &&
        agree(record, surname) &&
        (record.forms.has(surname.key) || [...record.forms].some((form) => hasSurname(form, surname.key))),
    ),
  );
}

/** Forms that contain the first and last word of the person's own name. */
function fullNames(record: Record): string[] {
  const [first = ''] = record.key.split(' ');
  const last = record.key.slice(record.key.lastIndexOf(' '));
  return [...record.fullForms].filter((form) => form.startsWith(`${first} `) && form.endsWith(last));
}

function absorbSurnames(records: Record[], resolved: Map<Record, ResolvedPerson>): void {
  for (const record of records) {
    if (!record.bare || !record.known || resolved.has(record)) continue;
    const bearer = onlyBearer(record, records);
    const entry = bearer && resolved.get(bearer);
    if (!entry) continue;
    entry.absorbed.push(record.known);
    entry.gender ??= record.gender;
  }
}

function agree(a: Record, b: Record): boolean {
  return a.gender === null || b.gender === null || a.gender === b.gender;
}

function only<T>(items: T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}
