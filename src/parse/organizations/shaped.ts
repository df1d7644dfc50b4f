import {
  BODIES_ALONE,
  BODY_NOUNS,
  LEGAL_FORMS,
  MILITARY_UNITS,
  NOUNS_BEFORE_LISTS,
  NOUNS_BEFORE_OF,
  NOUNS_BEFORE_ON,
  NO_BODIES,
  PARTS_OF_BODIES,
} from '../data/bodyNouns.js';
import {
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from '../data/functionWords.js';
import { bitsOnceAForm } from '../forms.js';
import { itemAt } from '../lists.js';
import { ADDRESS, ARTICLE, GIVEN, is, OFFICE, POSSESSIVE, ROLE } from '../people/words.js';
import { joinTables } from '../tables.js';
import type { Document, OrganizationKind, Sentence, Token } from '../types.js';
import { isNext, type BodyName } from './body.js';
import { isOpener, isPeople } from './tagged.js';

const NOUN = 1;
const BEFORE_OF = 2;
const BEFORE_LIST = 4;
const LEGAL_FORM = 8;
const ALONE = 16;
const OPENER = 32;
const BEFORE_ON = 64;
const UNIT = 128;
const NO_BODY = 256;

const WRITTEN = joinTables([
  [BODY_NOUNS.keys(), NOUN],
  [NOUNS_BEFORE_OF, BEFORE_OF],
  [NOUNS_BEFORE_LISTS, BEFORE_LIST],
  [NOUNS_BEFORE_ON, BEFORE_ON],
  [LEGAL_FORMS, LEGAL_FORM],
  [BODIES_ALONE, ALONE],
  [MILITARY_UNITS, UNIT],
  [NO_BODIES, NO_BODY],
  [PARTS_OF_BODIES, NO_BODY],
]);
const LOWER = joinTables([
  [DETERMINERS, OPENER],
  [PREPOSITIONS, OPENER],
  [CONJUNCTIONS, OPENER],
  [SUBJECT_PRONOUNS, OPENER],
  [TIME_WORDS, OPENER],
]);
const bits = bitsOnceAForm(({ text, lower }) => (WRITTEN.get(text) ?? 0) | (LOWER.get(lower) ?? 0));

function isA(token: Token | undefined, bit: number): boolean {
  return token !== undefined && (bits(token.form) & bit) !== 0;
}

/** Maximum number of words before the noun. */
const LONGEST = 8;
const LONGEST_LIST = 14;
/** Maximum number of words from one noun to the next. */
const MOST_BETWEEN = 3;

/**
 * Names with an organization noun or legal form: "Interior Ministry", "Ministry of Health and Welfare", "Acme
 * Holdings Ltd".
 * @param skip marks tokens of title-case lines
 */
export function findShaped(document: Document, skip: Uint8Array | null): BodyName[] {
  const { tokens, capitals } = document;
  const found: BodyName[] = [];
  let at = 0;
  for (const sentence of document.sentences) {
    let end = sentence.firstToken;
    for (; (capitals[at] ?? sentence.endToken) < sentence.endToken; at++) {
      const index = capitals[at] ?? 0;
      if (index < end || skip?.[index] === 1) continue;
      const token = tokens[index];
      if (!isA(token, NOUN | BEFORE_OF | LEGAL_FORM | ALONE)) continue;
      const name = readName(tokens, sentence, index, end);
      if (name === null) continue;
      found.push(name);
      end = name.to;
    }
  }
  return found;
}

/** Reads the name around the noun or legal form at `noun`, no further left than `least`. */
function readName(
  tokens: readonly Token[],
  sentence: Sentence,
  noun: number,
  least: number,
): BodyName | null {
  const last = lastNoun(tokens, sentence, noun);
  const from = startOfName(tokens, sentence, noun, least);
  const to = endOfName(tokens, sentence, last);
  const words = to - from;
  if (words === 1) {
    const inside = from > sentence.firstToken && itemAt(tokens, from - 1)?.kind !== 'PUNCT';
    // "House music", "Diet drinks"
    if (/^(?:House|Diet)$/.test(tokens[from]?.text ?? '') && tokens[from - 1]?.lower !== 'the') return null;
    return inside && isA(tokens[from], ALONE)
      ? { from, to, why: 'body-alone', known: null, kind: 'GOVERNMENT' }
      : null;
  }
  if (isA(tokens[last], LEGAL_FORM) && !isA(tokens[last], NOUN)) {
    // "AG", "Co" and the like need a name before them.
    return from < last ? { from, to, why: 'legal-form', known: null, kind: 'COMPANY' } : null;
  }
  // A lone noun needs "of" after it or words before it.
  if (from === last && to === last + 1) return null;
  // "West Bank", "Ashulia Police Station"
  if (isNoBody(tokens, from, to)) return null;
  if (from === last && !isA(tokens[last], BEFORE_OF)) return null;
  if (from < last && !isA(tokens[last], NOUN) && to === last + 1) return null;
  return {
    from,
    to,
    why: 'body-noun',
    known: null,
    kind: kindOf(tokens, from, last),
  };
}

function isNoBody(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1]?.text ?? '';
  if (last === 'Bank' && /^(?:West|East|South|North|Left|Right)$/.test(itemAt(tokens, to - 2)?.text ?? ''))
    return true;
  // "Ezeiza International | Airport"
  return isNext(tokens, to) && isA(tokens[to], NO_BODY);
}

/** "Bank Group", "University Teachers Union": the last of adjacent nouns is the head, up to an office. */
function lastNoun(tokens: readonly Token[], sentence: Sentence, noun: number): number {
  let last = noun;
  for (let index = noun + 1; index - last <= MOST_BETWEEN && isInside(tokens, sentence, index); index++) {
    const token = tokens[index];
    if (!token?.capitalised || is(token, ADDRESS | OFFICE | ROLE | GIVEN) || isA(token, OPENER)) break;
    if (isA(token, NOUN | LEGAL_FORM)) last = index;
  }
  // "Holdings, Inc."
  const comma = tokens[last + 1];
  if (comma?.text === ',' && isA(tokens[last + 2], LEGAL_FORM) && isInside(tokens, sentence, last + 2))
    return last + 2;
  return last;
}

function kindOf(tokens: readonly Token[], from: number, last: number): OrganizationKind | null {
  return (
    BODY_NOUNS.get(tokens[last]?.text ?? '') ??
    (last > from ? (BODY_NOUNS.get(tokens[last - 1]?.text ?? '') ?? null) : null)
  );
}

/** Walks left over the capitalized words of the name. */
function startOfName(
  tokens: readonly Token[],
  { firstToken }: Sentence,
  noun: number,
  least: number,
): number {
  let from = noun;
  while (from > Math.max(firstToken, least) && noun - from < LONGEST && isNext(tokens, from)) {
    const before = tokens[from - 1];
    if (!before) break;
    if (before.text === '&' && from - 1 > firstToken && tokens[from - 2]?.capitalised) {
      from -= 2;
      continue;
    }
    if (before.lower === 'and' && isList(tokens, firstToken, from, noun)) {
      from = startOfRun(tokens, Math.max(firstToken, least), from - 1);
      continue;
    }
    // "the General Congress of Guatemala", not "Ann Lee, General Counsel"
    if (before.text === 'General' && from === noun && is(itemAt(tokens, from - 2), ARTICLE | POSSESSIVE)) {
      from--;
      continue;
    }
    if (from - 2 > Math.max(firstToken, least) && isOwnedByPeople(tokens, from)) {
      from -= 2;
      continue;
    }
    // "London-based Acme Group", "Former", "Mr", "The"
    if (!before.capitalised || is(before, ADDRESS | POSSESSIVE) || isOpener(before)) break;
    if (is(before, ROLE | OFFICE) && before.text !== 'Prime') {
      // "President Party" is not a name, nor does "Chief Justice" continue one; "Attorney General's Office"
      // may begin with an office.
      break;
    }
    from--;
  }
  return from > Math.max(firstToken, least) && isOrdinal(tokens, from, noun) ? from - 1 : from;
}

/** "the National Teachers' | Union", "Women's | Forum": whom the body is for, unlike "Kenya's". */
function isOwnedByPeople(tokens: readonly Token[], index: number): boolean {
  const people = tokens[index - 2];
  return people?.capitalised === true && /^['’]s?$/.test(tokens[index - 1]?.text ?? '') && isPeople(people);
}

/** "3rd Battalion", "21st Field Artillery Regiment" */
function isOrdinal(tokens: readonly Token[], from: number, noun: number): boolean {
  return (
    isA(tokens[noun], UNIT) &&
    isNext(tokens, from) &&
    /^\d+(?:st|nd|rd|th)$/.test(itemAt(tokens, from - 1)?.lower ?? '')
  );
}

/** Whether "and" coordinates two fields of one body: "the Disaster Prevention and Mitigation Department". */
function isList(tokens: readonly Token[], firstToken: number, from: number, noun: number): boolean {
  if (from === noun || !isA(tokens[noun], BEFORE_LIST) || from - 2 < firstToken) return false;
  const start = startOfRun(tokens, firstToken, from - 1);
  // "the UN and Security Council" are two names.
  if (start === from - 2 && INITIALS.test(tokens[start]?.text ?? '')) return false;
  if (start === from - 1 || isA(tokens[from - 2], NOUN | LEGAL_FORM)) return false;
  return is(itemAt(tokens, start - 1), ARTICLE | POSSESSIVE);
}

const INITIALS = /^\p{Lu}{2,}$/u;

/** Start of the run of capitalized words that ends before a token. */
function startOfRun(tokens: readonly Token[], least: number, end: number): number {
  let start = end;
  while (start > least && isNext(tokens, start)) {
    const before = tokens[start - 1];
    if (!before?.capitalised || is(before, ADDRESS | ROLE) || isA(before, OPENER)) break;
    start--;
  }
  return start;
}

/** Walks right over "of Health and Welfare". */
function endOfName(tokens: readonly Token[], sentence: Sentence, last: number): number {
  let to = last + 1;
  if (!isA(tokens[last], BEFORE_OF)) return to;
  for (;;) {
    const link = tokens[to];
    if (
      !link ||
      to >= sentence.endToken ||
      !isNext(tokens, to) ||
      !(LINKS.test(link.lower) || (link.lower === 'on' && isA(tokens[last], BEFORE_ON)))
    )
      break;
    const first = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
    // "Office of the President"
    const office =
      tokens[last]?.text === 'Office' &&
      isInside(tokens, sentence, first) &&
      tokens[first]?.capitalised === true;
    if (!office && !isPart(tokens, sentence, first)) break;
    if (office && isAheadOfRole(tokens, sentence, first)) {
      to = first + 1;
      while (isPart(tokens, sentence, to)) to++;
      while (isInside(tokens, sentence, to) && is(tokens[to], ADDRESS | ROLE) && tokens[to]?.capitalised)
        to++;
      continue;
    }
    to = endOfFields(tokens, sentence, first, isA(tokens[last], BEFORE_LIST));
  }
  return to;
}

/** "Office of the President", "Office of the UN High Commissioner": capitalized words up to an office. */
function isAheadOfRole(tokens: readonly Token[], sentence: Sentence, first: number): boolean {
  let at = first;
  while (at - first < MOST_BETWEEN && isPart(tokens, sentence, at)) at++;
  return (
    is(tokens[at], ADDRESS | ROLE) &&
    tokens[at]?.capitalised === true &&
    (at === first || isInside(tokens, sentence, at))
  );
}

const LINKS = /^(?:of|for|de|del|da|do)$/;

function endOfFields(tokens: readonly Token[], sentence: Sentence, from: number, list: boolean): number {
  let to = from;
  let certain = from;
  while (to < sentence.endToken && to - from < LONGEST_LIST) {
    // "University of Havana | Julio Fernández"
    if (
      to > from &&
      is(tokens[to], GIVEN) &&
      isPart(tokens, sentence, to) &&
      isPart(tokens, sentence, to + 1)
    )
      return certain;
    if (isPart(tokens, sentence, to)) {
      to++;
      if (certain === to - 1) certain = to;
      continue;
    }
    const joint = tokens[to]?.text ?? '';
    if (!list || !isPart(tokens, sentence, to + 1)) break;
    if (joint === 'and' || joint === '&') {
      to += 2;
      while (isPart(tokens, sentence, to)) to++;
      // "Ministry of Health and Kenya Airways" are two names.
      if (isA(tokens[to - 1], NOUN) && to - from > 3) break;
      return to;
    }
    if (joint !== ',') break;
    to++;
  }
  return certain;
}

/** Whether a capitalized word continues a name. */
function isPart(tokens: readonly Token[], sentence: Sentence, index: number): boolean {
  const token = tokens[index];
  if (!token?.capitalised || !isInside(tokens, sentence, index)) return false;
  return !is(token, ADDRESS | ROLE) && !isA(token, OPENER);
}

function isInside(tokens: readonly Token[], { endToken }: Sentence, index: number): boolean {
  return index < endToken && isNext(tokens, index);
}
