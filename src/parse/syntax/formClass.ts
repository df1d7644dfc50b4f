import { TRAINED_COUNTRY_NAMES } from '../data/countryNames.js';
import { FAMILY_NAMES } from '../data/familyNames.js';
import { PLACE_WORDS } from '../data/gazetteer.js';
import { FEMALE_NAMES, MALE_NAMES, UNISEX_NAMES } from '../data/givenNames.js';
import { ALL_HONORIFICS } from '../data/honorifics.js';
import { ROLE_NOUNS } from '../data/roles.js';
import { US_STATE_NAMES } from '../data/usStates.js';

/** Lexicon classes of a word. If a word is in several lists, the class that comes first here wins. */
const FORM_CLASSES = [
  'NONE', 'HONORIFIC', 'ROLE', 'COUNTRY', 'DEMONYM', 'PLACE', 'GIVEN_NAME', 'FAMILY_NAME',
] as const; // prettier-ignore

type FormClass = (typeof FORM_CLASSES)[number];

const CAPITALISED = /^\p{Lu}/u;

function countryWords(kind: 'NAME' | 'DEMONYM'): string[] {
  return TRAINED_COUNTRY_NAMES.filter((entry) => entry.kind === kind)
    .flatMap(({ name }) => name.split(' '))
    .filter((word) => CAPITALISED.test(word));
}

const CLASSES: ReadonlyMap<string, number> = (() => {
  const classes = new Map<string, number>();
  const lists: readonly (readonly [FormClass, Iterable<string>])[] = [
    ['FAMILY_NAME', FAMILY_NAMES],
    ['GIVEN_NAME', [...FEMALE_NAMES, ...MALE_NAMES, ...UNISEX_NAMES]],
    ['PLACE', [...PLACE_WORDS, ...US_STATE_NAMES]],
    ['DEMONYM', countryWords('DEMONYM')],
    ['COUNTRY', countryWords('NAME')],
    ['ROLE', ROLE_NOUNS],
    ['HONORIFIC', ALL_HONORIFICS],
  ];
  for (const [name, words] of lists) for (const word of words) classes.set(word, FORM_CLASSES.indexOf(name));
  return classes;
})();

/** Index into FORM_CLASSES. "TRUMP" counts as "Trump", "minister" as "Minister". */
export function classOfForm(text: string): number {
  const lower = text.toLowerCase();
  if (text === lower) return CLASSES.get(lower) ?? 0;
  const shouted = text.length > 2 && text === text.toUpperCase();
  const name = shouted ? text.charAt(0) + lower.slice(1) : text;
  return CLASSES.get(name) ?? CLASSES.get(lower) ?? 0;
}
