import slugify from '@sindresorhus/slugify';
import { countryRows } from '../../src/store/facts/countries.js';
import { stableId } from '../../src/store/ids.js';
import { searchName } from '../../src/store/actors/names.js';
import { type Random, zipfPicker } from '../random.js';
import { makeNames, makeWords } from './words.js';

/** What articles are made of: words, people, organizations and countries, used as often as in real news. */
export interface World {
  word: () => string;
  person: () => Known;
  organization: () => Known;
  country: () => Known;
  people: NamedRow[];
  organizations: NamedRow[];
}

/** A person, organization or country that articles can name. */
export interface Known {
  name: string;
  personId: string | null;
  organizationId: string | null;
  countryCode: string | null;
}

interface NamedRow {
  id: string;
  slug: string;
  name: string;
  searchName: string;
}

/** Number of different words in the articles. */
const VOCABULARY = 6000;
/** Articles per person; small sets have more people. */
const ARTICLES_A_PERSON = 20;
const LEAST_PEOPLE = 200;
/** People per organization. */
const PEOPLE_AN_ORGANIZATION = 4;
/** Last words of organizations' names. */
const BODIES = ['Council', 'Union', 'Ministry', 'Party', 'Bank', 'Agency'] as const;

/** The ids of a `Known`, all unset. */
const NOBODY = { personId: null, organizationId: null, countryCode: null };

/** @param articles how many articles the world is for */
export function makeWorld(articles: number, random: Random): World {
  const words = makeWords(VOCABULARY, random);
  const count = Math.max(LEAST_PEOPLE, Math.round(articles / ARTICLES_A_PERSON));
  const people = rowsOf('person', makeNames(count, random));
  const organizations = rowsOf(
    'organization',
    makeNames(count / PEOPLE_AN_ORGANIZATION, random).map(
      (name) => `${name.split(' ')[0] ?? name} ${random.pick(BODIES)}`,
    ),
  );
  const countries = countryRows.map(({ code, name }) => ({ ...NOBODY, name, countryCode: code }));
  const picker = (known: Known[]) => zipfPicker(known as [Known, ...Known[]], random);
  return {
    word: zipfPicker(words, random),
    person: picker(people.map(({ id, name }) => ({ ...NOBODY, name, personId: id }))),
    organization: picker(organizations.map(({ id, name }) => ({ ...NOBODY, name, organizationId: id }))),
    country: picker(countries),
    people,
    organizations,
  };
}

/** One row per slug. */
function rowsOf(kind: 'person' | 'organization', names: readonly string[]): NamedRow[] {
  return [...new Map(names.map((name) => [slugify(name), name]))].map(([slug, name]) => ({
    id: stableId(kind, slug),
    slug,
    name,
    searchName: searchName([name]),
  }));
}
