import { COUNTRY_MISSPELLINGS } from '../data/eventSpellings.js';
import { INTERNATIONAL_BODIES, NATIONAL_BODIES } from '../data/organizations.js';
import { PLACES } from '../data/places.js';
import { onceAForm } from '../forms.js';
import { areAt, indexNames, wordsOfName } from '../nameIndex.js';
import type {
  Document,
  Form,
  ParsedCountry,
  ParsedOrganization,
  ParsedPerson,
  Reference,
  Sentence,
  Span,
} from '../types.js';

/** A span of one or more words that can act or be acted upon. */
export interface Actor extends Span {
  kind: 'PERSON' | 'REFERENCE' | 'COUNTRY' | 'DEMONYM' | 'BODY' | 'PLACE';
  /** Canonical names; several for "the two leaders", none for countries and bodies. */
  people: readonly string[];
  /**
   * ISO code of the country itself, or of the body's or place's country; for a person, the country of the
   * office, if the text states it.
   */
  country: string | null;
  /** Index of the body in `ParsedArticle.organizations`; null for bodies known only from the tables here. */
  organization: number | null;
}

/** A known name, split into words. */
interface Entry {
  words: readonly string[];
  kind: 'BODY' | 'PLACE' | 'COUNTRY';
  country: string | null;
}

/** Bodies, places and misspelt countries. */
const NAMES = indexNames(readEntries());

function readEntries(): Entry[] {
  const entries: Entry[] = [];
  const add = (names: readonly string[], kind: Entry['kind'], country: string | null): void => {
    for (const name of names) entries.push({ words: wordsOfName(name), kind, country });
  };
  add(INTERNATIONAL_BODIES.split(', '), 'BODY', null);
  for (const [name, country] of Object.entries(NATIONAL_BODIES)) add([name], 'BODY', country);
  for (const [country, names] of Object.entries(PLACES)) add(names.split(', '), 'PLACE', country);
  for (const [country, names] of Object.entries(COUNTRY_MISSPELLINGS))
    add(names.split(', '), 'COUNTRY', country);
  return entries;
}

/** The actors that earlier stages found in the article, in text order and without overlaps. */
export function collectActors(
  people: readonly ParsedPerson[],
  countries: readonly ParsedCountry[],
  organizations: readonly ParsedOrganization[],
  references: readonly Reference[],
  countryOf: ReadonlyMap<string, string>,
): Actor[] {
  const found: Actor[] = [];
  for (const { name, mentions } of people) {
    const country = countryOf.get(name) ?? null;
    for (const { start, end, kind } of mentions)
      if (kind === 'NAME')
        found.push({ start, end, kind: 'PERSON', people: [name], country, organization: null });
  }
  for (const { start, end, people: names } of references)
    found.push({
      start,
      end,
      kind: 'REFERENCE',
      people: names,
      country: names.length === 1 ? (countryOf.get(names[0] ?? '') ?? null) : null,
      organization: null,
    });
  for (const [organization, { countryCode, mentions }] of organizations.entries())
    for (const { start, end, text, why } of mentions) {
      // "Ethopia and the Phillipines": the tagger may take joined names for one.
      if (why === 'tagger' && text.includes(' and ')) continue;
      found.push({ start, end, kind: 'BODY', people: [], country: countryCode, organization });
    }
  for (const { code, mentions } of countries)
    for (const { start, end, kind } of mentions)
      found.push({
        start,
        end,
        kind: kind === 'DEMONYM' ? 'DEMONYM' : 'COUNTRY',
        people: [],
        country: code,
        organization: null,
      });
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  let end = 0;
  return found.filter((actor) => {
    if (actor.start < end) return false;
    end = actor.end;
    return true;
  });
}

/**
 * The country each person acts for: from the title, or named right after ("King Hassan of Morocco", "Ali,
 * Mali's envoy").
 */
export function countriesOfPeople(
  text: string,
  people: readonly ParsedPerson[],
  countries: readonly ParsedCountry[],
): Map<string, string> {
  const starts = new Map<number, { code: string; owns: boolean }>();
  for (const { code, mentions } of countries)
    for (const { start, end, kind } of mentions)
      starts.set(start, { code, owns: kind === 'DEMONYM' || /^['’]s\b/.test(text.slice(end, end + 3)) });
  const found = new Map<string, string>();
  for (const { name, titles, mentions } of people) {
    const code = titles.find(({ countryCode }) => countryCode !== null)?.countryCode ?? null;
    if (code !== null) {
      found.set(name, code);
      continue;
    }
    for (const { end, kind } of mentions) {
      if (kind !== 'NAME') continue;
      const link = /^(?: of (?:the )?|, (?:the |an? )?)/.exec(text.slice(end, end + 8))?.[0];
      const country = link === undefined ? undefined : starts.get(end + link.length);
      if (country === undefined || (link?.startsWith(',') === true && !country.owns)) continue;
      found.set(name, country.code);
      break;
    }
  }
  return found;
}

const namesFrom = onceAForm(({ text }) => NAMES.get(text) ?? NO_NAMES);
const NO_NAMES: readonly Entry[] = [];

/** Whether the word can start the name of a body, place or misspelt country. */
export function mayBeNamed(form: Form): boolean {
  // All these names begin with a capital; most words do not.
  return form.capitalised && namesFrom(form).length > 0;
}

/** A body, place or misspelt country whose name starts at the token: "Red Cross", "Gaza Strip". */
export function namedAt(
  document: Document,
  index: number,
  { endToken }: Sentence,
): { actor: Actor; endToken: number } | null {
  const token = document.tokens[index];
  if (token === undefined || !mayBeNamed(token.form)) return null;
  for (const { words, kind, country } of namesFrom(token.form)) {
    const end = index + words.length;
    if (end > endToken || !areAt(document.tokens, index, words)) continue;
    const last = document.tokens[end - 1] ?? token;
    return {
      actor: { start: token.start, end: last.end, kind, people: [], country, organization: null },
      endToken: end,
    };
  }
  return null;
}
