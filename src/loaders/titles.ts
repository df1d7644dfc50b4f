import { COUNTRY_NAMES } from '../parse/data/countryNames.js';
import { ALL_HONORIFICS } from '../parse/data/honorifics.js';
import { ROLE_MODIFIERS, ROLE_NOUNS } from '../parse/data/roles.js';
import { wordSet } from '../parse/tables.js';
import { isTooCommon, withoutAccents } from './searchText.js';

/** Titles as they are shortened, beside those that texts shorten before a name. */
const SHORT = wordSet('pres vp chanc min amb sec');
/** Titles that are understood behind a name too; others can be family names: Tim Cook, Larry King. */
const OFFICES = wordSet('president vice-president premier chancellor minister senator ambassador secretary');
/** Words behind an office that belong to it: president-elect. */
const BEHIND_OFFICE = wordSet('elect designate general');
/** Between an office and what it is an office of: minister of defence, minister for trade. */
const LINKS = wordSet('of for');

/** H.E. is a title; somebody who writes “he” means another word. */
const isTitle = (word: string) =>
  (ROLE_NOUNS.has(word) || ALL_HONORIFICS.has(word) || SHORT.has(word)) && !isTooCommon(word);
const belongsToTitle = (word: string) => isTitle(word) || ROLE_MODIFIERS.has(word);

/** Names of countries and their people, in small letters without accents and signs: south korean, us, u s. */
const COUNTRIES: ReadonlySet<string> = new Set(
  COUNTRY_NAMES.map(({ name }) =>
    (
      withoutAccents(name)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).join(' '),
  ),
);
/** No name of a country has more words. */
const LONGEST_COUNTRY = 5;

/**
 * The words that a name may be without a title, likelier ones first; none where no title stands.
 *
 * - "russian", "president", "putin" → "putin"
 * - "merkel", "german", "chancellor" → "merkel"; "putin", "president", "of", "russia" → "putin"
 * - "secretary", "of", "state", "antony", "blinken" → "antony blinken", "blinken": where the office ends is not known
 */
export function withoutTitle(words: readonly string[]): (readonly string[])[] {
  const title = words.slice(0, -1).findLastIndex(isTitle);
  const behind = words.slice(title + 1);
  const from = behind.findIndex((word) => !BEHIND_OFFICE.has(word));
  const name = from < 0 ? [] : behind.slice(from);
  const hasLink = LINKS.has(name[0] ?? '');
  if (title >= 0 && !hasLink && !name.every(belongsToTitle)) return [name];
  const before = withoutOffice(
    words.slice(
      0,
      Math.max(
        words.findIndex((word) => OFFICES.has(word)),
        0,
      ),
    ),
  );
  if (before.length > 0) return [before];
  return title >= 0 && hasLink ? behindOffice(name.slice(1)) : [];
}

/** "merkel", "german" → "merkel": what is left of an office that stood behind a name. */
function withoutOffice(words: readonly string[]): readonly string[] {
  const last = words.at(-1);
  if (last === undefined) return [];
  if (belongsToTitle(last)) return withoutOffice(words.slice(0, -1));
  const country = countryLength((length) => words.slice(-length));
  return country > 0 ? withoutOffice(words.slice(0, -country)) : words;
}

/** "france", "macron" → "macron"; "state", "antony", "blinken" → "antony blinken", "blinken". */
function behindOffice(words: readonly string[]): (readonly string[])[] {
  const rest = words[0] === 'the' ? words.slice(1) : words;
  const country = countryLength((length) => rest.slice(0, length));
  const name = rest.slice(Math.max(country, 1));
  const names = country > 0 || name.length < 2 ? [name] : [name.slice(-2), name.slice(-1)];
  return names.filter((some) => some.length > 0);
}

/** How many words name a country; 0 where none do. */
function countryLength(some: (length: number) => readonly string[]): number {
  const lengths = Array.from({ length: LONGEST_COUNTRY }, (_, i) => LONGEST_COUNTRY - i);
  return lengths.find((length) => COUNTRIES.has(some(length).join(' '))) ?? 0;
}
