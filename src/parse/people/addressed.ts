import { ORGANISATION_WORDS, PLACE_WORDS } from '../data/gazetteer.js';
import { PERSONAL_HONORIFICS } from '../data/honorifics.js';
import { ROLE_NOUNS } from '../data/roles.js';
import type { Token } from '../types.js';
import { isInOtherName, type NameContext } from './evidence.js';
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
