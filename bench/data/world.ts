import slugify from '@sindresorhus/slugify';
import { countryRows } from '../../src/store/countries.js';
import { stableId } from '../../src/store/ids.js';
import { searchName } from '../../src/store/names.js';
import { type Random, zipfPicker } from '../random.js';
import { makeNames, makeWords } from './words.js';

/** What articles are made of: words, people and countries, each as often as in real news. */
export interface World {
  word: () => string;
  person: () => Known;
  country: () => Known;
  people: PersonRow[];
}

/** Somebody or some country that articles can name. */
export interface Known {
  name: string;
  personId: string | null;
  countryCode: string | null;
}

interface PersonRow {
  id: string;
  slug: string;
  name: string;
  searchName: string;
}

/** Different words in the articles. */
const VOCABULARY = 6000;
/** A person for so many articles, but some in small sets too. */
const ARTICLES_A_PERSON = 20;
const LEAST_PEOPLE = 200;

/** @param articles how many articles the world is for */
export function makeWorld(articles: number, random: Random): World {
  const words = makeWords(VOCABULARY, random);
  const names = makeNames(Math.max(LEAST_PEOPLE, Math.round(articles / ARTICLES_A_PERSON)), random);
  const people = [...new Map(names.map((name) => [slugify(name), name]))].map(([slug, name]) => ({
    id: stableId('person', slug),
    slug,
    name,
    searchName: searchName([name]),
  }));
  const known = people.map(({ id, name }) => ({ name, personId: id, countryCode: null }));
  const countries = countryRows.map(({ code, name }) => ({ name, personId: null, countryCode: code }));
  return {
    word: zipfPicker(words, random),
    person: zipfPicker(known as [Known, ...Known[]], random),
    country: zipfPicker(countries as [Known, ...Known[]], random),
    people,
  };
}
