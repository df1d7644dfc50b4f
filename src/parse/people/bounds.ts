import { INNER_PARTICLES, LEADING_PARTICLES, NAME_SUFFIXES, POST_NOMINALS } from '../data/honorifics.js';
import { GIVEN_NAMES } from '../data/countryTraps.js';
import { PREPOSITIONS } from '../data/functionWords.js';
import { BODIES, NOT_PEOPLE } from '../data/notPeople.js';
import { FAMILY_FIRST } from '../data/familyFirst.js';
import { ROLE_NOUNS } from '../data/roles.js';
import { itemAt } from '../lists.js';
import type { Document, Token } from '../types.js';
import { TWO_SYLLABLES } from './familyFirst.js';
import { isOfficeOf } from './officeOf.js';
import type { TaggedName } from './taggedName.js';
import type { Tagging } from './tagger.js';
import { isThing } from './things.js';
import { TRADE } from './wordNames.js';
import { ARTICLE, COMMON, COUNTRY, FAMILY, GIVEN, is, PARTICLE, PLACE, POSSESSIVE, TITLE } from './words.js';

/** The tagger's person names with corrected bounds, without companies that have a person's name. */
export function boundNames(document: Document, tagging: Tagging): TaggedName[] {
  const words = { tails: countTails(document, tagging), lone: findLone(document, tagging) };
  const named = new Uint8Array(document.tokens.length);
  for (const { from, to } of tagging.names) named.fill(1, from, to);
  return joinInitials(document, tagging)
    .map((name) => extend(document, trim(document, name, words), named))
    .filter((name) => name.to > name.from && !isNoPerson(document, name));
}

/** Joins initials to the rest of a name: "J.R.R." and "Tolkien". */
function joinInitials(document: Document, tagging: Tagging): TaggedName[] {
  const joined: TaggedName[] = [];
  for (const name of tagging.names) {
    if (name.type !== 'PERSON') continue;
    const before = joined.at(-1);
    // "Thomas", "B." and "Hoover"
    const between = before ? name.from - before.to : -1;
    const last = before ? document.tokens[name.from - 1] : undefined;
    const initials =
      (between === 0 || between === 1) &&
      /^(?:\p{Lu}\.)+$/u.test(last?.text ?? '') &&
      document.tokens[name.from]?.start === (last?.end ?? 0) + 1;
    if (before && initials) before.to = name.to;
    else joined.push({ from: name.from, to: name.to, type: name.type });
  }
  return joined;
}

/** Words that occur alone as a person's name, as written. */
function findLone(document: Document, tagging: Tagging): Set<string> {
  const lone = new Set<string>();
  for (const { from, to, type } of tagging.names) {
    const token = document.tokens[from];
    if (type === 'PERSON' && to - from === 1 && token) lone.add(token.text);
  }
  return lone;
}

/** How often each word ends a full name. */
function countTails(document: Document, tagging: Tagging): Map<string, number> {
  const tails = new Map<string, number>();
  for (const { from, to, type } of tagging.names) {
    const last = document.tokens[to - 1];
    if (type !== 'PERSON' || to - from < 2 || !last) continue;
    tails.set(last.lower, (tails.get(last.lower) ?? 0) + 1);
  }
  return tails;
}

/** How the article's names use words. */
interface NameWords {
  /** How often each word ends a full name. */
  tails: ReadonlyMap<string, number>;
  /** Words that occur alone as a person's name, as written. */
  lone: ReadonlySet<string>;
}

/** What is left of a name while words are cut off its ends. */
interface Rest {
  tokens: readonly Token[];
  from: number;
  to: number;
  length: number;
  words: NameWords;
}

/** What the first word of a name shows if it is none of it. */
const STRANGE_FIRST: readonly ((token: Token, rest: Rest) => boolean)[] = [
  ({ kind }) => kind === 'PUNCT',
  // "Minister Tobias Ellwood"
  (token, { tokens, from, to, length }) => length > 1 && is(token, TITLE) && !isDonAsName(tokens, from, to),
  (token, { length }) => length > 1 && (/-year-old$/i.test(token.text) || isPluralRole(token)),
  // "Yesterday Mohamed"
  (token) => is(token, COMMON) && !is(token, GIVEN | PARTICLE),
  // "A Frenchman"
  ({ text }, { tokens, from, length }) => length > 1 && text === 'A' && is(tokens[from + 1], COUNTRY),
  (_, { tokens, from, to }) => isCountryInFront(tokens, from, to),
  // "Shopkeeper May Chen"
  (token, { tokens, from, length }) =>
    length > 2 && is(tokens[from + 1], GIVEN) && TRADE.test(token.lower) && !is(token, GIVEN),
];

/** What the last word of a name shows if it is none of it. */
const STRANGE_LAST: readonly ((token: Token, rest: Rest) => boolean)[] = [
  (token) => is(token, POSSESSIVE),
  // "Mr Harker Tuesday repeated his call"
  ({ text }, { length }) => length > 1 && WEEKDAY.test(text),
  ({ text }, { length }) => length > 1 && POST_NOMINALS.has(text),
  ({ kind, lower }) => kind === 'PUNCT' && !NAME_SUFFIXES.has(lower),
  ({ lower }) => lower === 'and',
  isCommonTail,
  isAfterSurname,
];

/**
 * Cuts titles before a name and unrelated words at both ends: "Minister Tobias Ellwood", "Yesterday Mohamed",
 * "Ahmed Mohamed Image".
 */
function trim({ tokens }: Document, tagged: TaggedName, words: NameWords): TaggedName {
  let to = endOfOwner(tokens, tagged.from, tagged.to);
  let from = startAfterAddress(tokens, tagged.from, to);
  const isStrange = (rules: typeof STRANGE_FIRST, token: Token | undefined): boolean => {
    const rest = { tokens, from, to, length: to - from, words };
    return token !== undefined && rules.some((fits) => fits(token, rest));
  };
  while (from < to && isStrange(STRANGE_FIRST, tokens[from])) from++;
  while (to > from && isStrange(STRANGE_LAST, tokens[to - 1])) to--;
  return { from, to, type: tagged.type };
}

/** "Wang’s Weibo", "Hugo Ruiz of Lanta": where the name of the owner, or of who comes from there, ends. */
function endOfOwner(tokens: readonly Token[], from: number, to: number): number {
  for (let index = from + 1; index < to; index++)
    if (is(tokens[index], POSSESSIVE) || tokens[index]?.text === 'of') return index;
  return to;
}

/** "the Peninsula Dr. Ada Park": where the name after a form of address begins. */
function startAfterAddress(tokens: readonly Token[], from: number, to: number): number {
  for (let index = to - 2; index > from; index--)
    if (FORM_OF_ADDRESS.test(tokens[index]?.lower ?? '')) return index + 1;
  return from;
}

const FORM_OF_ADDRESS = /^(?:dr|prof|mr|mrs|ms|professor)\.?$/;

/** "Ahmed Mohamed Image": a common word that does not end several names. */
function isCommonTail(token: Token, { tokens, from, to, length, words }: Rest): boolean {
  if (length < 3 || token.text.length < 3 || !is(token, COMMON) || is(token, GIVEN)) return false;
  // "Marine Le Pen"
  if (is(itemAt(tokens, to - 2), PARTICLE)) return false;
  // "Elijah Kiprotich Sang": the text elsewhere says just "Sang"
  if (words.lone.has(token.text)) return false;
  // "Tran Duc Long"
  if (FAMILY_FIRST.has(tokens[from]?.lower ?? '')) return false;
  return tailsOf(token, words) < 2;
}

/** "Warhol Polaroid" beside "Andy Warhol" */
function isAfterSurname(token: Token, { tokens, to, length, words }: Rest): boolean {
  const before = itemAt(tokens, to - 2);
  if (length !== 2 || before === undefined || is(before, GIVEN)) return false;
  return tailsOf(before, words) > tailsOf(token, words);
}

const tailsOf = ({ lower }: Token, { tails }: NameWords): number => tails.get(lower) ?? 0;

/**
 * "president of the Philippines Rodrigo Duterte", "in Kenya Moses Kuria said": the country before a name is
 * not part of it. In "Jordan Lee Pike" and "India Rose Cole" it is.
 */
function isCountryInFront(tokens: readonly Token[], from: number, to: number): boolean {
  const [country, given] = [tokens[from], tokens[from + 1]];
  if (to - from < 3 || !country || !is(country, COUNTRY) || !is(given, GIVEN)) return false;
  if (!is(country, GIVEN | FAMILY) && !GIVEN_NAMES.has(country.text)) return true;
  return itemAt(tokens, from - 1)?.lower === 'in' || isOfficeOf(tokens, from - 1);
}

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** "Incumbents", "Senators": a plural office, not a name. */
function isPluralRole({ lower }: Token): boolean {
  return lower.endsWith('s') && ROLE_NOUNS.has(lower.slice(0, -1));
}

/** "Don Burns" is short for Donald; in "Don Diego" it is a form of address. */
function isDonAsName(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens[from]?.text === 'Don' && to - from === 2 && !is(tokens[from + 1], GIVEN);
}

/** Extends a name on both sides: by "Staffan de" before "Mistura", by "Jr." after "Martin Luther King". */
function extend(document: Document, name: TaggedName, named: Uint8Array): TaggedName {
  const { tokens } = document;
  let { from, to } = name;
  if (from >= to) return name;
  const particle = itemAt(tokens, from - 1);
  const first = itemAt(tokens, from - 2);
  if (
    particle &&
    first &&
    INNER_PARTICLES.has(particle.text) &&
    first.capitalised &&
    !is(first, TITLE | COMMON | PLACE) &&
    named[from - 2] === 0
  ) {
    from -= 2;
  }
  // "De Mistura said", "Van Dijk scored"
  if (to - from === 1 && particle && from === name.from && LEADING_PARTICLES.has(particle.text)) from--;
  if (to - from === 1) from = startOfFamilyFirst(document, from, named);
  from = startBeforeNickname(document, from);
  if (to - from > 1 && isCountryAsGiven(tokens, from - 1)) from--;
  // "Marine Le" before "Pen"
  const last = tokens[to - 1];
  if (to - from > 1 && last?.capitalised && is(last, PARTICLE) && tokens[to]?.capitalised && named[to] === 0)
    to++;
  const behind = tokens[to];
  if (behind && /^(?:Jr|Sr|II|III|IV)\.?$/.test(behind.text)) to++;
  else if (behind?.text === ',' && /^(?:Jr|Sr)\.?$/.test(tokens[to + 1]?.text ?? '')) to += 2;
  return { from, to, type: name.type };
}

/**
 * "India Rose Cole", not "in Georgia Ann Cole" or "Atlanta, Georgia Ann Cole": whether a country before a
 * name is the given name.
 */
function isCountryAsGiven(tokens: readonly Token[], index: number): boolean {
  const country = itemAt(tokens, index);
  const before = itemAt(tokens, index - 1);
  if (!country || !GIVEN_NAMES.has(country.text) || tokens[index + 1]?.start !== country.end + 1)
    return false;
  if (!is(tokens[index + 1], GIVEN)) return false;
  return (
    !before?.capitalised &&
    before?.text !== ',' &&
    !PREPOSITIONS.has(before?.lower ?? '') &&
    !is(before, ARTICLE)
  );
}

/** "Ki-moon" after "Ban": index of the family name before a given name; `from` if there is none. */
function startOfFamilyFirst({ tokens }: Document, from: number, named: Uint8Array): number {
  const given = tokens[from];
  const family = itemAt(tokens, from - 1);
  if (!given || !family || named[from - 1] === 1 || family.end + 1 !== given.start) return from;
  // "Jess" before "Phillips": the tagger missed it because of the initials that follow
  if (is(family, GIVEN) && !is(family, COMMON | TITLE) && is(given, FAMILY)) return from - 1;
  // "V Muraleedharan"
  if (/^(?!A|I)\p{Lu}$/u.test(family.text)) return from - 1;
  const fits = TWO_SYLLABLES.test(given.text) && /^\p{Lu}\p{Ll}{1,5}$/u.test(family.text);
  return fits && family.capitalised && !is(family, TITLE | PLACE) ? from - 1 : from;
}

/** "José “Pepe” Mujica": index of the given name before a quoted nickname; `from` if there is none. */
function startBeforeNickname({ tokens }: Document, from: number): number {
  if (!/^["”’']$/.test(itemAt(tokens, from - 1)?.text ?? '')) return from;
  for (let at = from - 2; at >= Math.max(1, from - 4); at--) {
    const token = tokens[at];
    if (token === undefined) return from;
    if (/^["“‘']$/.test(token.text)) {
      const given = tokens[at - 1];
      return given && at < from - 2 && is(given, GIVEN) && given.end + 1 === token.start ? at - 1 : from;
    }
    if (!token.capitalised) return from;
  }
  return from;
}

/** "Ada Park, R-Ga.", "Ada Park (D-Houston)": a legislator's party and constituency. */
function isPartyAndPlace(tokens: readonly Token[], from: number): boolean {
  const isBehindName =
    /^[,([]$/.test(itemAt(tokens, from - 1)?.text ?? '') && itemAt(tokens, from - 2)?.capitalised === true;
  return isBehindName && /^(?:R|D|I|DFL)-\p{Lu}/u.test(tokens[from]?.text ?? '');
}

/** Whether the name is that of a company, group or place that looks like a person's. */
function isNoPerson(document: Document, { from, to }: TaggedName): boolean {
  const { tokens, text } = document;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return true;
  if (isThing(tokens, from, to) || isPartyAndPlace(tokens, from)) return true;
  if (to - from === 1 && NAME_SUFFIXES.has(first.lower)) return true;
  if (NOT_PEOPLE.has(text.slice(first.start, last.end))) return true;
  if (to - from < 2) return false;
  // "on the Trump Train"
  if (itemAt(tokens, from - 1)?.lower === 'the' && is(last, COMMON) && !is(last, FAMILY)) return true;
  return BODIES.has(last.text);
}
