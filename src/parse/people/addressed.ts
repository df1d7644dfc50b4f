import { ORGANISATION_WORDS, PLACE_WORDS } from '../data/gazetteer.js';
import { PERSONAL_HONORIFICS } from '../data/honorifics.js';
import { FAMILY_NAMES } from '../data/familyNames.js';
import { ROLE_NOUNS, SPEECH_VERBS } from '../data/roles.js';
import type { Token } from '../types.js';
import { averageShare, isInOtherName, LIKELY, type NameContext } from './evidence.js';
import { makeName, type Name } from './name.js';
import { isCommonWord, isCountryWord, isGivenName, isTitleWord } from './words.js';

const MOST_WORDS = 4;

/** "Mr Comey", "Mrs. Clinton": the capitalised words behind a form of address that the tagger left out. */
export function findAfterHonorifics(context: NameContext): Name[] {
  const { document, tagging } = context;
  const { tokens } = document;
  const names: Name[] = [];
  for (const { firstToken, endToken } of document.sentences) {
    for (let index = firstToken; index + 1 < endToken; index++) {
      const token = tokens[index];
      const next = tokens[index + 1];
      if (!token || !next || !PERSONAL_HONORIFICS.has(token.lower) || token.text === token.lower) continue;
      if (!next.capitalised || isTitleWord(next) || isInOtherName(context, index + 1)) continue;
      let to = index + 2;
      while (to < endToken && to - index <= MOST_WORDS && goesOn(context, to)) to++;
      names.push(makeName(document, tagging, index + 1, to, 'after-honorific'));
      index = to - 1;
    }
  }
  return names;
}

/** "the president of the Philippines Rodrigo Duterte", "the striker Wayne Rooney": a given name and more behind an office. */
export function findAfterOffices(context: NameContext): Name[] {
  const { document, tagging, taken, owners } = context;
  const { tokens } = document;
  const names: Name[] = [];
  for (const { firstToken, endToken } of document.sentences) {
    for (let index = firstToken + 1; index + 1 < endToken; index++) {
      const token = tokens[index];
      const before = tokens[index - 1];
      if (!token || !before || taken[index] === 1 || !token.capitalised) continue;
      if (!isGivenName(token.text) || isTitleWord(token)) continue;
      if (PLACE_WORDS.has(token.text) || isCountryWord(token.lower)) continue;
      if (!ROLE_NOUNS.has(before.lower) && !(isCountryWord(before.lower) && isOfficeOf(tokens, index - 2)))
        continue;
      let to = index + 1;
      while (to < endToken && to - index < MOST_WORDS && isNameWord(context, to)) to++;
      // Part of a longer name of something else.
      const owner = tagging.names[owners[index] ?? -1];
      if (to - index < 2 || (owner !== undefined && owner.type !== 'PERSON' && owner.to > to)) continue;
      names.push(makeName(document, tagging, index, to, 'after-office'));
      index = to - 1;
    }
  }
  return names;
}

/** "Mayor Mullins": one word behind an office with a capital, where it may be a family name. */
export function findAfterCapitalOffices(context: NameContext): Name[] {
  const { document, tagging, taken } = context;
  const { tokens } = document;
  const names: Name[] = [];
  for (const { firstToken, endToken } of document.sentences) {
    for (let index = firstToken + 1; index < endToken; index++) {
      const office = tokens[index - 1];
      const token = tokens[index];
      if (!office || !token || taken[index] === 1 || !OFFICES.has(office.text)) continue;
      if (!isNameWord(context, index) || tokens[index + 1]?.capitalised === true) continue;
      if (PLACE_WORDS.has(token.text) || isCountryWord(token.lower) || isInOtherName(context, index))
        continue;
      if (!FAMILY_NAMES.has(token.text) && averageShare(context, token.text) < LIKELY) continue;
      names.push(makeName(document, tagging, index, index + 1, 'after-office'));
    }
  }
  return names;
}

/** Offices that are written with a capital before the bearer's family name. */
const OFFICES = new Set(
  (
    'Mayor Governor Senator President Premier Chancellor Minister Secretary Sheriff Superintendent Commissioner Councillor Councilman ' +
    'Councilwoman Judge Justice Congressman Congresswoman Representative Ambassador Professor Inspector Detective Sergeant Captain Colonel ' +
    'Coach Chairman Chairwoman Alderman Pastor Reverend Bishop Archbishop Cardinal'
  ).split(' '),
);

/** "Executive Armond Budish told", "her press secretary, Terver Akase, said": two words by an office that are nothing else. */
export function findBesideOffices(context: NameContext): Name[] {
  const { document, tagging, taken, owners } = context;
  const { tokens } = document;
  const names: Name[] = [];
  for (const { firstToken, endToken } of document.sentences) {
    for (let index = firstToken + 1; index + 2 < endToken; index++) {
      if (taken[index] === 1 || tokens[index]?.capitalised !== true) continue;
      const apposed = tokens[index - 1]?.text === ',';
      const office = tokens[apposed ? index - 2 : index - 1];
      const behind = tokens[index + 2];
      if (!office || !behind || !ROLE_NOUNS.has(office.lower) || behind.capitalised) continue;
      if (apposed ? behind.text !== ',' : !SPEECH_VERBS.has(behind.lower)) continue;
      if (![index, index + 1].every((at) => isNameWord(context, at) && isUnclaimed(at))) continue;
      names.push(makeName(document, tagging, index, index + 2, 'after-office'));
    }
  }
  return names;

  /** Neither a place nor a country, and no name of anything else to the tagger. */
  function isUnclaimed(at: number): boolean {
    const token = tokens[at];
    const owner = tagging.names[owners[at] ?? -1];
    if (!token || PLACE_WORDS.has(token.text) || isCountryWord(token.lower)) return false;
    return (owner === undefined || owner.type === 'PERSON') && /^\p{Lu}[\p{L}’'-]+$/u.test(token.text);
  }
}

function goesOn(context: NameContext, index: number): boolean {
  const word = context.document.tokens[index];
  if (!word || isInOtherName(context, index) || !word.capitalised) return false;
  return !isCommonWord(word.lower) && !isTitleWord(word);
}

function isNameWord({ document, taken }: NameContext, index: number): boolean {
  const word = document.tokens[index];
  if (!word || taken[index] === 1 || !word.capitalised) return false;
  return !isCommonWord(word.lower) && !isTitleWord(word) && !ORGANISATION_WORDS.has(word.lower);
}

/** Whether "president of (the)" ends at `index`. */
function isOfficeOf(tokens: readonly Token[], index: number): boolean {
  const of = tokens[index]?.lower === 'the' ? index - 1 : index;
  return tokens[of]?.lower === 'of' && ROLE_NOUNS.has(tokens[of - 1]?.lower ?? '');
}
