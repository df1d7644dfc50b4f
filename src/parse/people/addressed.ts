import { TIME_WORDS } from '../data/functionWords.js';
import { FIELDS, PORTFOLIOS, ROLE_MODIFIERS } from '../data/roles.js';
import type { Token } from '../types.js';
import { averageShare, isInOtherName, LIKELY, type NameContext } from './evidence.js';
import { makeName, type Name } from './name.js';
import { isOfficeOf } from './officeOf.js';
import {
  ADDRESS,
  COMMON,
  COUNTRY,
  FAMILY,
  GIVEN,
  is,
  OFFICE,
  ORGANISATION,
  PLACE,
  ROLE,
  SPEECH,
  TITLE,
} from './words.js';

const MOST_WORDS = 4;

/** "Mr Comey", "Mrs. Clinton": capitalized words after a form of address that the tagger missed. */
export function findAfterHonorifics(context: NameContext): Name[] {
  const { document, tagging } = context;
  const { tokens, capitals } = document;
  const names: Name[] = [];
  let at = 0;
  for (const { endToken } of document.sentences) {
    for (; (capitals[at] ?? endToken) < endToken; at++) {
      const first = capitals[at] ?? 0;
      // "Mr Justice Fairbairn": two forms of address in a row.
      const index = is(tokens[first], ADDRESS) && tokens[first + 1]?.text === 'Justice' ? first + 1 : first;
      const next = tokens[index + 1];
      if (!is(tokens[first], ADDRESS) || index + 1 >= endToken || !next) continue;
      if (!next.capitalised || (is(next, TITLE) && !is(next, FAMILY))) continue;
      const whole = isWholeName(context, index + 1, endToken);
      if (!whole && isInOtherName(context, index + 1)) continue;
      let to = whole ? index + 3 : index + 2;
      while (to < endToken && to - index <= MOST_WORDS && goesOn(context, to)) to++;
      names.push(makeName(document, tagging, index + 1, to, 'after-honorific'));
      while ((capitals[at + 1] ?? to) < to) at++;
    }
  }
  return names;
}

/** 'José “Pepe” Castro': a given name, a nickname in quotation marks and one more name. */
export function findNicknamed({ document, tagging, taken }: NameContext): Name[] {
  const { tokens, capitals } = document;
  return capitals.flatMap((from) => {
    const [given, open, nickname, close, family] = tokens.slice(from, from + NICKNAMED);
    if (!open || !close || !OPENING.test(open.text) || !CLOSING.test(close.text)) return [];
    if (!is(given, GIVEN) || nickname?.capitalised !== true || !family || !PLAIN_NAME.test(family.text))
      return [];
    if (is(family, COMMON | TITLE | ORGANISATION | COUNTRY) || open.end !== nickname.start) return [];
    if (taken.subarray(from, from + NICKNAMED).includes(1)) return [];
    return [makeName(document, tagging, from, from + NICKNAMED, 'tagger-full-name')];
  });
}

/** Length of such a name in tokens. */
const NICKNAMED = 5;
const OPENING = /^["“]$/;
const CLOSING = /^["”]$/;

/**
 * "Sen. Ted Cruz (", "Col. Lawrence Wilkerson started": a given name and one more word, whatever the tagger
 * says.
 */
function isWholeName({ document, taken }: NameContext, from: number, end: number): boolean {
  const [given, family, behind] = document.tokens.slice(from, from + 3);
  if (family && isAfterName(family)) return false;
  if (from + 1 >= end || !is(given, GIVEN) || !family || is(given, PLACE | COUNTRY)) return false;
  if (taken[from] === 1 || taken[from + 1] === 1 || !PLAIN_NAME.test(family.text)) return false;
  return !is(family, COMMON | TITLE | ORGANISATION | COUNTRY) && behind?.capitalised !== true;
}

const PLAIN_NAME = /^\p{Lu}[\p{L}’'-]+$/u;

/**
 * "the president of the Philippines Rodrigo Duterte", "the striker Wayne Rooney": a given name and further
 * words after an office.
 */
export function findAfterOffices(context: NameContext): Name[] {
  const { document, tagging, taken, owners } = context;
  const { tokens, capitals } = document;
  const names: Name[] = [];
  let at = 0;
  for (const { firstToken, endToken } of document.sentences) {
    for (; (capitals[at] ?? endToken) < endToken; at++) {
      const index = capitals[at] ?? 0;
      const token = tokens[index];
      if (!is(token, GIVEN) || is(token, TITLE | PLACE | COUNTRY) || taken[index] === 1) continue;
      if (index === firstToken || index + 1 >= endToken) continue;
      const before = tokens[index - 1];
      if (!is(before, ROLE) && !isEndOfOffice(tokens, index - 1)) continue;
      let to = index + 1;
      while (to < endToken && to - index < MOST_WORDS && isNameWord(context, to) && !isAfterName(tokens[to]))
        to++;
      // "secretary of commerce Ada Park"
      if (to === index + 1 && isFamilyInside(context, to, endToken)) to++;
      // It is part of a longer name that is not a person's.
      const owner = tagging.names[owners[index] ?? -1];
      if (to - index < 2 || (owner !== undefined && owner.type !== 'PERSON' && owner.to > to)) continue;
      names.push(makeName(document, tagging, index, to, 'after-office'));
      while ((capitals[at + 1] ?? to) < to) at++;
    }
  }
  return names;
}

/** "Mayor Mullins": a possible family name after a capitalized office. */
export function findAfterCapitalOffices(context: NameContext): Name[] {
  const { document, tagging } = context;
  const { tokens, capitals } = document;
  const names: Name[] = [];
  let at = 0;
  for (const { firstToken, endToken } of document.sentences) {
    for (; (capitals[at] ?? endToken) < endToken; at++) {
      const index = capitals[at] ?? 0;
      const token = tokens[index];
      if (
        !token ||
        index === firstToken ||
        !(is(tokens[index - 1], OFFICE) || ROYALTY.test(tokens[index - 1]?.text ?? ''))
      )
        continue;
      if (!isNameWord(context, index) || tokens[index + 1]?.capitalised === true) continue;
      // "Norway’s Crown Prince Haakon"
      const royal =
        ROYALTY.test(tokens[index - 1]?.text ?? '') && token.text.length > 2 && PLAIN_NAME.test(token.text);
      // "King Abdullah" is a given name, though also listed as a family name.
      if (royal && !is(token, PLACE | COUNTRY | COMMON) && (is(token, GIVEN) || !is(token, FAMILY))) {
        names.push(makeName(document, tagging, index, index + 1, 'after-office'));
        continue;
      }
      if (is(token, PLACE | COUNTRY) || isInOtherName(context, index)) continue;
      if (!is(token, FAMILY) && averageShare(context, token.text) < LIKELY) continue;
      names.push(makeName(document, tagging, index, index + 1, 'after-office'));
    }
  }
  return names;
}

const ROYALTY = /^(?:King|Queen|Prince|Princess|Emperor|Empress|Emir|Sultan|Pope)$/;

/**
 * "Executive Armond Budish told", "her press secretary, Terver Akase, said": two unclaimed words next to an
 * office.
 */
export function findBesideOffices(context: NameContext): Name[] {
  const { document, tagging, taken, owners } = context;
  const { tokens, capitals } = document;
  const names: Name[] = [];
  let next = 0;
  for (const { firstToken, endToken } of document.sentences) {
    for (; (capitals[next] ?? endToken) < endToken; next++) {
      const index = capitals[next] ?? 0;
      if (taken[index] === 1 || index === firstToken || index + 2 >= endToken) continue;
      const apposed = tokens[index - 1]?.text === ',';
      const office = tokens[apposed ? index - 2 : index - 1];
      const behind = tokens[index + 2];
      if (!is(office, ROLE) || !behind || behind.capitalised) continue;
      if (apposed ? behind.text !== ',' : !is(behind, SPEECH)) continue;
      if (![index, index + 1].every((at) => isNameWord(context, at) && isUnclaimed(at))) continue;
      names.push(makeName(document, tagging, index, index + 2, 'after-office'));
    }
  }
  return names;

  /** Neither a place nor a country, nor part of another name found by the tagger. */
  function isUnclaimed(at: number): boolean {
    const token = tokens[at];
    const owner = tagging.names[owners[at] ?? -1];
    if (!token || is(token, PLACE | COUNTRY)) return false;
    return (owner === undefined || owner.type === 'PERSON') && PLAIN_NAME.test(token.text);
  }
}

/** "Mr Harker Tuesday repeated", "Senator Doyle Urges": the word after the name is not part of it. */
function isAfterName(word: Token | undefined): boolean {
  if (word === undefined) return true;
  return TIME_WORDS.has(word.lower) || (!is(word, FAMILY | GIVEN) && VERB_ENDING.test(word.lower));
}

const VERB_ENDING = /(?:[^aeiou]es|ed|ts|ls|ms|ns|ks)$/;

function goesOn(context: NameContext, index: number): boolean {
  const word = context.document.tokens[index];
  if (!word || isInOtherName(context, index) || !word.capitalised) return false;
  if (isAfterName(word)) return false;
  return !is(word, COMMON | TITLE);
}

function isNameWord({ document, taken }: NameContext, index: number): boolean {
  const word = document.tokens[index];
  if (!word || taken[index] === 1 || !word.capitalised) return false;
  return !is(word, COMMON | TITLE | ORGANISATION);
}

/** A family name that also occurs in names of bodies and places, with no capitalized word after it. */
function isFamilyInside({ document: { tokens }, taken }: NameContext, index: number, end: number): boolean {
  if (index >= end || taken[index] === 1 || !is(tokens[index], FAMILY)) return false;
  return tokens[index + 1]?.capitalised !== true;
}

/**
 * "of the Philippines", "of commerce", "for foreign affairs": whether an office with its complement ends at
 * `index`.
 */
function isEndOfOffice(tokens: readonly Token[], index: number): boolean {
  const { lower = '' } = tokens[index] ?? {};
  if (is(tokens[index], COUNTRY) && isOfficeOf(tokens, index - 1)) return true;
  if (!FIELDS.has(lower) && !PORTFOLIOS.has(lower) && !ROLE_MODIFIERS.has(lower)) return false;
  return isOfficeOf(tokens, ROLE_MODIFIERS.has(tokens[index - 1]?.lower ?? '') ? index - 2 : index - 1);
}
