import { FEMALE_NAMES, MALE_NAMES, UNISEX_NAMES } from '../parse/data/givenNames.js';
import { COUNTRY_NAMES } from '../parse/data/countryNames.js';
import { PLACE_WORDS } from '../parse/data/gazetteer.js';
import { PLACES } from '../parse/data/places.js';
import { cleanText, distinct } from './cleanText.js';
import { monthNumber } from './data/monthNames.js';
import {
  AGENCY_LETTERS,
  AGENCY_NAMES,
  AND_WORDS,
  BY_WORDS,
  COMPANY_FAMILY_NAMES,
  COMPANY_WORDS,
  DESK_WORDS,
  INSTITUTION_WORDS,
  LINK_NAMES,
  LINK_STARTS,
  ROLE_WORDS,
} from './data/authorWords.js';

const BY = new RegExp(`^(?:${BY_WORDS.join('|')})(?!\\p{L}):?\\s+`, 'iu');
/** "JANE DOE AND JOHN ROE"; single letters in capitals are initials. */
const AND = [...AND_WORDS, ...AND_WORDS.filter((word) => word.length > 2).map((word) => word.toUpperCase())];
/** Separators between two names. */
const BETWEEN = new RegExp(
  String.raw`\s*(?:[;|•·/\n]|\s(?:${AND.join('|')})\s|\s&\s|,\s(?:and|und)\s|,(?!\s*(?:Jr|Sr|II|III|MD|PhD|Ph\.D|Inc|Ltd|LLC|Corp)\b)(?=\s*\p{Lu}))\s*`,
  'u',
);
const ROLE = new RegExp(`(?<!\\p{L})(?:${ROLE_WORDS.join('|')})(?!\\p{L})`, 'iu');
const NOT_NAME = new RegExp(
  `^(?:(?:${LINK_NAMES.map((name) => name.replace('+', '\\+')).join('|')})$|(?:${LINK_STARTS.join('|')})(?!\\p{L}))`,
  'iu',
);
const COMPANY = new RegExp(`\\b(?:${COMPANY_WORDS.join('|')})\\b`, 'i');
/** "in London", "for the Daily Example", "with agencies". */
const ASIDE =
  /,\s+\p{Ll}.*$|\s+(?:in|at|for|of|on|from|aus|für|à|pour|en|para)\s+.*$|\s*[–—(|].*$|\s+-\s+.*$|(?<=\p{L}\s\p{L}[\p{L}.'’-]*)\s+\d.*$|\s+[\w-]+\.(?:com|org|net|co\.uk)\b.*$|\s*<[^>]*>|\s*\S+@\S+|\s*@\w+|\s+(?:posted|published|updated|reports?)$/u;
const ADDRESS = /^(?:https?:|www\.|mailto:|\/)|@|^[\w-]+\.(?:com|org|net|de|co)\b/i;
/** "jane-doe", "jdoe123": a name for machines. */
const SLUG = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$|\d/;
/** "@jdoe" beside a name. */
const HANDLE = /(?<=\s)[(]?@\w+[)]?/g;
/** "Jane Doe jdoe@news.example" */
const MAIL_BEHIND = /(?<=\p{L})[\s|,]+[(<]?[\w.+-]+@[\w-]+\.[\w.-]+[)>]?/gu;
/** "Doe, Jane" */
const FAMILY_FIRST = /^(?<family>\p{Lu}[\p{L}'’-]+), (?<given>\p{Lu}[\p{L}'’-]+)$/u;
/** "Jane Doe, Health and Science Correspondent" */
const TWO_BEATS =
  /,\s+((?:\p{L}[\p{L}’'-]*\s+){1,3})(?:and|&)\s+(?:\p{L}[\p{L}’'-]*\s+){0,2}(?:editor|correspondent|reporter|writer)$/iu;
const LONGEST_LIST = 500;
const LONGEST_NAME = 60;
const MOST_WORDS = 6;

/**
 * The names in what a file says about its authors: "By Jane Doe and John Roe, Political Editor" is Jane Doe and John Roe.
 * Addresses, machine names, roles and the site's own names are left out.
 *
 * @param own names of the publisher and of the site
 */
export function authorNames(values: readonly unknown[], own: readonly (string | null)[] = []): string[] {
  const owned = new Set(own.filter((name) => name !== null).map(plain));
  const names = distinct(
    values
      .filter((value) => typeof value === 'string')
      .flatMap((value) => withoutStations(beforeOwn(splitNames(value), owned)))
      .map((name) => withoutPublisher(name, own))
      .filter((name) => isName(name) && !owned.has(plain(name)) && !isStaff(name, owned)),
  );
  // "Jane Doe, Example Sports" is Jane Doe, and so is "Jane Doe | New York".
  const people = names.filter((name) => isPerson(name) && !WHOLE_PLACES.has(name));
  return people.length > 0
    ? names.filter((name) => people.includes(name) || isAgency(name) || !(isCompany(name) || isPlace(name)))
    : names;
}

/** Cities and countries by name. */
const WHOLE_PLACES: ReadonlySet<string> = new Set([
  ...Object.values(PLACES).flatMap((places) => places.split(', ')),
  ...COUNTRY_NAMES.map(({ name }) => name),
]);

const isPlace = (name: string): boolean => PLACE_WORDS.has(name) || WHOLE_PLACES.has(name);

/** "By Jane Doe | Example News, Riverton": what follows the site's name is where she works, unless it is surely a name. */
function beforeOwn(names: readonly string[], owned: ReadonlySet<string>): string[] {
  const at = names.findIndex((name) => owned.has(plain(name)));
  return at <= 0 ? [...names] : names.filter((name, index) => index <= at || isPersonsName(name));
}

/** "By Jane Doe, SRD": letters after a person's name that are not an agency's say where she works. */
function withoutStations(names: readonly string[]): string[] {
  const hasPerson = names.some((name) => isPerson(name) && isName(name));
  return names.filter((name) => !hasPerson || !/^\p{Lu}{2,6}$/u.test(name) || AGENCY_LETTERS.has(name));
}

/**
 * Authors of a page without a person's name: the site's own desk ("Redazione ABC"), or a government office that publishes
 * on its own pages.
 *
 * @param values what the page says about its authors
 * @param own names of the publisher and of the site
 */
export function institutionNames(values: readonly string[], own: readonly string[]): string[] {
  const owned = new Set(own.map(plain));
  return distinct(values.map((value) => cleanText(value))).filter((name) => {
    if (name.length > LONGEST_NAME) return false;
    if (INSTITUTION.test(name)) return owned.has(plain(name));
    return DESK.test(name) && owned.has(plain(name.replace(DESK, '')));
  });
}

const INSTITUTION = new RegExp(`(?<!\\p{L})(?:${INSTITUTION_WORDS.join('|')})(?!\\p{L})`, 'iu');
const DESK = new RegExp(`^(?:la |die )?(?:${DESK_WORDS.join('|')})\\s+`, 'iu');

/** "Jane Doe The Example Times", if the page has the two on separate lines. */
function withoutPublisher(name: string, own: readonly (string | null)[]): string {
  const publisher = own.find(
    (one) => one?.includes(' ') && name.toLowerCase().endsWith(` ${one.toLowerCase()}`),
  );
  return publisher ? name.slice(0, -publisher.length - 1) : name;
}

/** Whether a name may be a person's: more than one word, and no word of a publisher. */
export function isPerson(name: string): boolean {
  return name.includes(' ') && !isCompany(name);
}

/** Whether a name is surely a person's: it begins with a given name and has two or three words. Not "Example Times". */
export function isPersonsName(name: string): boolean {
  const words = name.split(' ');
  const [given = ''] = words;
  return isPerson(name) && words.length <= 3 && isGivenName(given) && !PLACE_WORDS.has(given);
}

function isCompany(name: string): boolean {
  return COMPANY.test(name) && !isFullName(name);
}

/** "Emily Post" is a person, "Washington Post" and "Riverton Post" are not. */
function isFullName(name: string): boolean {
  const [given = '', family = '', ...more] = name.split(' ');
  return (
    more.length === 0 &&
    COMPANY_FAMILY_NAMES.has(family.toLowerCase()) &&
    isGivenName(given) &&
    !PLACE_WORDS.has(given)
  );
}

function isGivenName(word: string): boolean {
  return FEMALE_NAMES.has(word) || MALE_NAMES.has(word) || UNISEX_NAMES.has(word);
}

/** The site's own name with one more word: "Example News", "Example Staff". */
function isStaff(name: string, owned: ReadonlySet<string>): boolean {
  const rest = name.split(' ');
  return rest.length > 1 && COMPANY.test(rest.at(-1) ?? '') && owned.has(plain(rest.slice(0, -1).join(' ')));
}

/** An agency whose report it is, named beside the person who edited it. */
export function isAgency(name: string): boolean {
  return AGENCY_LETTERS.has(name) || AGENCY_NAMES.has(name.toLowerCase().replace(/^the /, ''));
}

function splitNames(value: string): string[] {
  const text = givenFirst(cleanText(value).replace(HANDLE, '').replace(MAIL_BEHIND, ''));
  if (ADDRESS.test(text) || text.length > LONGEST_LIST) return [];
  const bare = text
    .replace(BY, '')
    .replace(TWO_BEATS, (beats, first: string) => (isPersonsName(first.trim()) ? beats : ''));
  return (bare.includes(';') ? bare.split(';').map(withoutPlace).join(';') : bare)
    .split(BETWEEN)
    .map((name) =>
      name
        .replace(BY, '')
        .replace(ASIDE, '')
        // "Jane Doe um 20:14 in Garden"
        .replace(/\s+(?:um|le|el|il|à|at|on)(?:\s+\d.*)?$/u, '')
        .replace(/[\s,.:]+$/u, endOf)
        .trim(),
    )
    .map((name) => (isAgency(name) ? name.replace(/^the /i, '') : inTitleCase(name)));
}

/** "Jane Doe, Port Calder" in a list with semicolons: what follows the name is a place, unless it is a name. */
function withoutPlace(entry: string): string {
  const [name = '', ...rest] = entry.split(/,\s+/);
  return [name, ...rest.filter((part) => /\s(?:and|und|et|y)\s/.test(part) || isPersonsName(part))].join(
    ', ',
  );
}

function givenFirst(text: string): string {
  const { family = '', given = '' } = FAMILY_FIRST.exec(text)?.groups ?? {};
  return isGivenName(given) && !isGivenName(family) ? `${given} ${family}` : text;
}

/** The stop of "Jr." belongs to the name. */
function endOf(end: string, offset: number, name: string): string {
  return /\b(?:Jr|Sr|[A-Z])$/.test(name.slice(0, offset)) && end.startsWith('.') ? '.' : '';
}

/** "JANE DOE" is Jane Doe, "JOHN McROE Jr." is John McRoe Jr. Agencies ("AFP", "AP") are one word and do not change. */
function inTitleCase(name: string): string {
  const words = name.split(' ');
  const shouted = words.filter((word) => /^(?:Mc|Mac|O['’])?\p{Lu}{3,}[\p{Lu}'’-]*$/u.test(word));
  if (words.length < 2 || shouted.length === 0 || words.some((word) => /^\p{Lu}\p{Ll}{3}/u.test(word)))
    return name;
  return words
    .map((word) => (shouted.includes(word) || name === name.toUpperCase() ? lowerRest(word) : word))
    .join(' ');
}

function lowerRest(word: string): string {
  const prefix = /^(?:Mc|Mac)(?=\p{Lu})/u.exec(word)?.[0] ?? '';
  const rest = word
    .slice(prefix.length)
    .toLowerCase()
    .replace(/(?<![\p{L}'’])\p{Ll}|(?<=^\p{L}['’])\p{Ll}/gu, (letter) => letter.toUpperCase());
  return prefix + rest;
}

function isName(name: string): boolean {
  return (
    name !== '' &&
    name.length <= LONGEST_NAME &&
    name.split(' ').length <= MOST_WORDS &&
    /\p{L}{2}/u.test(name) &&
    !ADDRESS.test(name) &&
    !SLUG.test(name) &&
    !ROLE.test(name) &&
    !isDay(name) &&
    !INITIALS.test(name) &&
    !NOT_NAME.test(name)
  );
}

/** "RL": initials alone name nobody. */
const INITIALS = /^(?!(?:AP|PA|CP)$)\p{Lu}{2}$/u;

/** "Tue March" of "Tue March 5, 2019", "on June" of "on June 5" */
function isDay(name: string): boolean {
  const [day = '', ...months] = name.split(' ');
  return WEEKDAY.test(day) && months.every((word) => monthNumber(word) > 0);
}
const WEEKDAY = /^(?:on|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?$/i;

/** Only letters and digits: "The Example Times" and "example-times" are equal. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
