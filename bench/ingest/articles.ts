import type { NewArticle } from '../../src/ingest/newArticle.js';
import { countryRows } from '../../src/store/facts/countries.js';
import { makeNames, makeWords } from '../data/words.js';
import { newsText } from '../parser/newsText.js';
import { createRandom, zipfPicker } from '../random.js';

/** Approximate number of characters of an article. */
const LENGTH = 3000;
/** Numbers of different people and words in all articles, used as often as in real text (Zipf). */
const PEOPLE = 5000;
const VOCABULARY = 20_000;
/** Number of people in one article. */
const CAST = 5;
const SEED = 2017;
const FIRST_INSTANT = Date.UTC(2019, 0, 1);
const YEARS = 5;
const DAY_MS = 86_400_000;

/** News-like articles of 3 kB, all different, and the same at every call. */
export function* newsArticles(count: number): Generator<NewArticle> {
  const random = createRandom(SEED);
  const person = zipfPicker(makeNames(PEOPLE, random) as [string, ...string[]], random);
  const country = zipfPicker(countryRows.map(({ name }) => name) as [string, ...string[]], random);
  const word = zipfPicker(makeWords(VOCABULARY, random), random);
  const words = (least: number, most: number) => {
    const text = Array.from({ length: least + random.below(most - least) }, word).join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  for (let number = 0; number < count; number++) {
    const cast = Array.from({ length: CAST }, person) as [string, ...string[]];
    const body = newsText(LENGTH, number, (kind) => {
      if (kind === 'person') return random.pick(cast);
      if (kind === 'country') return country();
      return kind === 'claim' ? words(8, 20) : undefined;
    });
    const instant = FIRST_INSTANT + random.below(YEARS * 365) * DAY_MS + random.below(DAY_MS);
    yield { text: `${words(6, 10)}\n\n${body}`, publishedAt: new Date(instant).toISOString() };
  }
}
