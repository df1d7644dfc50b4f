import { BODY_NOUNS, LEGAL_FORMS } from '../data/bodyNouns.js';
import { NAME_AFTER, STATE_BODIES, US_PLACE_ENDINGS } from '../data/countryTraps.js';
import { TIME_WORDS } from '../data/functionWords.js';
import { PERSONS } from '../data/peopleNouns.js';
import {
  FAMILY_ENDING,
  OCCUPATIONS,
  OPENING_WORDS,
  RULERS,
  TITLE_NAMES,
  WORD_NAMES,
} from '../data/wordNames.js';
import { bitsOnceAForm } from '../forms.js';
import { itemAt } from '../lists.js';
import { wordSet } from '../tables.js';
import type { Document, Token } from '../types.js';
import type { NameContext } from './evidence.js';
import { makeName, type Name } from './name.js';
import {
  ADDRESS,
  ARTICLE,
  COMMON,
  COUNTRY,
  FAMILY,
  GIVEN,
  is,
  ORGANISATION,
  PLACE,
  ROLE,
  SPEECH,
  TITLE,
} from './words.js';

const GIVEN_WORD = 1;
const OPENING = 2;
const NO_SURNAME = 4;
/** "Lane", "Hill": these also end place names. */
const PLACE_ENDING = 8;
const PERSON_NOUN = 16;
/** "Duke", "Judge": more often a title. */
const TITLE_NAME = 32;
const PERSON_NOUNS = wordSet(PERSONS);
const bits = bitsOnceAForm(
  ({ text, lower }) =>
    (WORD_NAMES.has(text) ? GIVEN_WORD : 0) |
    (OPENING_WORDS.has(text) ? OPENING : 0) |
    (US_PLACE_ENDINGS.has(text) ? PLACE_ENDING : 0) |
    (PERSON_NOUNS.has(lower) ? PERSON_NOUN : 0) |
    (TITLE_NAMES.has(text) ? TITLE_NAME : 0) |
    (BODY_NOUNS.has(text) ||
    LEGAL_FORMS.has(text) ||
    NAME_AFTER.has(text) ||
    STATE_BODIES.has(text) ||
    TIME_WORDS.has(lower)
      ? NO_SURNAME
      : 0),
);

function isA(token: Token | undefined, bit: number): boolean {
  return token !== undefined && (bits(token.form) & bit) !== 0;
}

/**
 * "Dean Whitby, 34,", "said Joy Jones", "Grace Field and Mark Marsh": a given name that is also a word, title
 * or place, with a surname and evidence of a person.
 */
export function findWordNames(context: NameContext): Name[] {
  const { document, tagging, taken } = context;
  const { tokens, capitals } = document;
  const pairs: number[] = [];
  for (const index of capitals) if (isPair(context, index)) pairs.push(index);
  const strangers = findStrangers(context);
  if (pairs.length + strangers.length === 0) return [];
  const alone = loneWords(document);
  const names: Name[] = [];
  const people = new Set<number>();
  // Two passes: the second adds names coordinated with a person found in the first.
  for (const beside of [false, true])
    for (const index of pairs) {
      const borne = isA(tokens[index], TITLE_NAME)
        ? isTitleAsName(tokens, index)
        : beside
          ? isJoined(index)
          : isPerson(document, index, alone);
      if (people.has(index) || !borne) continue;
      people.add(index);
      names.push(makeName(document, tagging, index, index + 2, 'word-name'));
    }
  for (const { from, to } of strangers)
    if (alone.has(tokens[to - 1]?.text ?? '')) names.push(makeName(document, tagging, from, to, 'word-name'));
  return names;

  /** "Bill Waters and Sue Winters" */
  function isJoined(index: number): boolean {
    const before = itemAt(tokens, index - 1)?.lower === 'and' ? index - 2 : -1;
    const after = tokens[index + 2]?.lower === 'and' ? index + 3 : -1;
    return isNamed(before, -1) || isNamed(after, 1);
  }

  function isNamed(at: number, step: number): boolean {
    if (at < 0) return false;
    if (people.has(step < 0 ? at - 1 : at)) return true;
    const [first, last] = step < 0 ? [tokens[at - 1], tokens[at]] : [tokens[at], tokens[at + 1]];
    return is(first, GIVEN) && is(last, FAMILY) && !is(last, COMMON) && taken[at] !== 1;
  }
}

/** "Keziah Amos": two words that the tagger marks as a body, the last of them a family name. */
function findStrangers({
  document: { tokens },
  tagging,
  taken,
}: NameContext): { from: number; to: number }[] {
  return tagging.names.filter(({ from, to, type }) => {
    if (type === 'PERSON' || to - from !== 2 || taken[from] === 1 || taken[from + 1] === 1) return false;
    const [first, last] = [tokens[from], tokens[from + 1]];
    if (!first || !last || !SURNAME.test(first.text) || !SURNAME.test(last.text) || isA(last, NO_SURNAME))
      return false;
    return (
      is(last, FAMILY | GIVEN) &&
      !is(last, PLACE | COUNTRY | ORGANISATION) &&
      !is(first, COMMON | COUNTRY | PLACE | ORGANISATION | TITLE)
    );
  });
}

function isPair({ document: { tokens }, taken, owners, tagging }: NameContext, index: number): boolean {
  const given = tokens[index];
  const family = tokens[index + 1];
  if (
    !isA(given, GIVEN_WORD | TITLE_NAME) ||
    !family ||
    !given ||
    taken[index] === 1 ||
    taken[index + 1] === 1
  )
    return false;
  if (family.start !== given.end + 1 || !SURNAME.test(family.text) || isA(family, NO_SURNAME)) return false;
  if (!is(family, FAMILY) && is(family, TITLE | ROLE | COUNTRY | ORGANISATION | PLACE)) return false;
  const behind = tokens[index + 2];
  if (
    behind?.capitalised &&
    behind.start === family.end + 1 &&
    !is(behind, SPEECH) &&
    !TIME_WORDS.has(behind.lower)
  )
    return false;
  const before = itemAt(tokens, index - 1);
  if (
    before?.capitalised &&
    before.end + 1 === given.start &&
    !is(before, ROLE | TITLE | ADDRESS | COMMON) &&
    !TRADE.test(before.text)
  )
    return false;
  // "in May Chen": a month; "the Dean Whitby"
  if (
    is(before, ARTICLE) ||
    (/^(?:in|since|until|last|this|next)$/.test(before?.lower ?? '') && TIME_WORDS.has(given.lower))
  )
    return false;
  // It is part of a longer name of something else, unless that includes a trade such as "Beekeeper" before
  // it.
  const owner = tagging.names[owners[index] ?? -1];
  const first = before?.capitalised === true && before.end + 1 === given.start ? index - 1 : index;
  if (owner === undefined || owner.type === 'PERSON' || (owner.from >= first && owner.to <= index + 2))
    return true;
  // "Pearl Carter and India Walker" as one body
  const middle = tokens[owner.from + 2];
  return (
    owner.to - owner.from === 5 && middle?.lower === 'and' && (owner.from === index || owner.to === index + 2)
  );
}

/** "Duke Perry", "the actor Judge Reinhart", not "King Charles" and "Judge Reinhart". */
function isTitleAsName(tokens: readonly Token[], index: number): boolean {
  const [title, family] = [tokens[index], tokens[index + 1]];
  if (!title || !family) return false;
  if (OCCUPATIONS.has(itemAt(tokens, index - 1)?.text ?? '')) return true;
  const rulers = RULERS.get(title.text);
  if (rulers !== undefined) return !rulers.has(family.text) && itemAt(tokens, index - 1)?.text !== 'Grand';
  return (
    title.text !== 'Judge' && !is(family, GIVEN) && (is(family, FAMILY) || FAMILY_ENDING.test(family.text))
  );
}

const SURNAME = /^(?:\p{Lu}\p{Ll}+|(?:Mc|Mac|O['’]|D['’])\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+)$/u;

function isPerson(document: Document, index: number, alone: ReadonlySet<string>): boolean {
  const { tokens } = document;
  const [given, family] = [tokens[index], tokens[index + 1]];
  const before = itemAt(tokens, index - 1);
  const after = tokens[index + 2];
  if (!given || !family) return false;
  // "Prince Harry", not "the striker Prince James"
  if (/^Prince(?:ss)?$/.test(given.text) && is(family, GIVEN)) return OCCUPATIONS.has(before?.text ?? '');
  const spoken =
    is(after, SPEECH) ||
    PERSONAL_VERBS.has(after?.lower ?? '') ||
    (is(before, SPEECH) && before?.capitalised === false);
  if (spoken) return true;
  if (after?.text === ',' && isAside(tokens, index + 3)) return true;
  if (is(before, ROLE | ADDRESS) || (before?.capitalised === true && TRADE.test(before.text))) return true;
  if (before?.text === ',' && is(itemAt(tokens, index - 2), ROLE)) return true;
  if (alone.has(family.text)) return true;
  // "Summers" is also a word.
  if ((!is(family, FAMILY) && is(family, COMMON)) || isA(family, PLACE_ENDING)) return false;
  // At the start of a sentence, "Will Banks …?" may not be a name.
  const starts = before === undefined || before.kind === 'PUNCT' || !before.capitalised;
  if (isA(given, OPENING) && starts && before?.capitalised !== false) return false;
  return is(family, FAMILY) && !is(family, PLACE | ORGANISATION);
}

/** ", 34,", ", a baker,", ", who" */
function isAside(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind === 'NUMBER' && /^\d{1,3}$/.test(token.text))
    return /^[,.]$/.test(tokens[index + 1]?.text ?? '');
  if (token?.lower === 'who' || token?.lower === 'whose') return true;
  if (!/^(?:a|an|the|her|his|their)$/.test(token?.lower ?? '')) return is(token, ROLE);
  for (let at = index + 1; at < index + 5; at++)
    if (is(tokens[at], ROLE) || (token?.lower !== 'the' && isA(tokens[at], PERSON_NOUN))) return true;
  return false;
}

/** A trade, capitalized at the start of a sentence: "Beekeeper". */
export const TRADE =
  /(?:keeper|maker|seller|grower|worker|dealer|driver|breeder|builder|smith|monger|ographer|ologist)$/;

/** Verbs that only people are the subject of, in forms that follow a name. */
const PERSONAL_VERBS: ReadonlySet<string> = new Set(
  'told testified thanked smiled laughed cried nodded shrugged whispered died married resigned remembers remembered recalls thinks thought knew knows felt sat stood'.split(
    ' ',
  ),
);

/** Capitalized words that occur alone like a surname: "Summers said", "Mr Whitby", "Whitby’s". */
function loneWords({ tokens, capitals }: Document): ReadonlySet<string> {
  const words = new Set<string>();
  for (const index of capitals) {
    const token = tokens[index];
    const before = itemAt(tokens, index - 1);
    const after = tokens[index + 1];
    if (!token || after?.capitalised) continue;
    const addressed = is(before, ADDRESS);
    if (!addressed && before?.capitalised) continue;
    if (
      addressed ||
      is(after, SPEECH) ||
      PERSONAL_VERBS.has(after?.lower ?? '') ||
      (is(before, SPEECH) && !before?.capitalised) ||
      /^(?:had|was|has|is)$/.test(after?.lower ?? '')
    )
      words.add(token.text);
  }
  return words;
}
