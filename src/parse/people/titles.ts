import { COUNTRY_NAMES } from '../data/countryNames.js';
import { CONJUNCTIONS, PREPOSITIONS, SUBORDINATORS } from '../data/functionWords.js';
import { HONORIFICS, MALE_HONORIFICS, FEMALE_HONORIFICS } from '../data/honorifics.js';
import { FIELDS, PORTFOLIOS, ROLE_MODIFIERS, ROLE_NOUNS, TITLE_NOUNS } from '../data/roles.js';
import { itemAt } from '../lists.js';
import type { Document, ParsedCountry, PersonTitle, Sentence, Token } from '../types.js';
import type { Name } from './name.js';
import { COMMON, COUNTRY, FAMILY, GIVEN, is, ORGANISATION, PLACE, POSSESSIVE, SPEECH } from './words.js';

const DEMONYMS: ReadonlySet<string> = new Set(
  COUNTRY_NAMES.filter(({ kind }) => kind === 'DEMONYM').map(({ name }) => name.toLowerCase()),
);
/** Maximum number of words of a title on either side of its noun. */
const REACH = 8;
const FUNCTION_WORDS = new Set([...PREPOSITIONS, ...CONJUNCTIONS, ...SUBORDINATORS]);
const JOINTS = new Set(['of', 'for', 'to', 'at', 'in', 'and', '&', 'the']);
const LEFT_OUT = new Set([
  'the',
  'a',
  'an',
  'former',
  'ex',
  'then',
  'late',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'current',
  'formerly',
  'once',
  'main',
  'eldest',
  'youngest',
]);
/** Relationships and forms of address, not offices. */
const FORMS_OF_ADDRESS = new Set([
  'mr',
  'mr.',
  'mrs',
  'mrs.',
  'ms',
  'ms.',
  'miss',
  'sir',
  'dame',
  'lady',
  'lord',
  'mx',
  'mx.',
  'messrs.',
  'madam',
]);

/** The ISO code of the first country named between two offsets, or null. */
export type CodeFinder = (start: number, end: number) => string | null;

/** Indexes the country mentions for look-up by position. */
export function makeCodeFinder(countries: readonly ParsedCountry[]): CodeFinder {
  const mentions = countries
    .flatMap(({ code, mentions: own }) => own.map(({ start, end }) => ({ start, end, code })))
    .sort((one, other) => one.start - other.start);
  return (start, end) => {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const mention = mentions[low];
    return mention !== undefined && mention.start < end ? mention.code : null;
  };
}

/**
 * The titles that the text gives with a name: before it, before it with a comma, or after it in apposition.
 */
export function findTitles(document: Document, name: Name, codeAt: CodeFinder): PersonTitle[] {
  const sentence = sentenceOf(document, name.from);
  if (!sentence) return [];
  const titles: PersonTitle[] = [];
  for (const range of [titleBefore(document, sentence, name), ...titlesBehind(document, sentence, name)]) {
    const title = range && makeTitle(document, range, codeAt);
    if (title && !titles.some((known) => known.title.toLowerCase() === title.title.toLowerCase()))
      titles.push(title);
  }
  return titles;
}

/** The sentence that contains a token, by binary search. */
function sentenceOf(document: Document, token: number): Sentence | undefined {
  let low = 0;
  let high = document.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((document.sentences[middle]?.firstToken ?? 0) <= token) low = middle;
    else high = middle - 1;
  }
  return document.sentences[low];
}

interface Range {
  from: number;
  to: number;
}

/** "Russian Foreign Minister Sergey Lavrov", "the president of the Philippines Rodrigo Duterte", "The American UN envoy, Nikki Haley". */
function titleBefore(document: Document, { firstToken }: Sentence, { from }: Name): Range | null {
  const { tokens } = document;
  let to = from;
  if (itemAt(tokens, to - 1)?.text === ',') to--;
  const apposed = to < from;
  // The title's noun is the last word, or comes before "of the Philippines".
  let noun = to - 1;
  while (noun >= firstToken && to - noun <= REACH) {
    const token = tokens[noun];
    if (token?.kind !== 'WORD' && token?.kind !== 'NUMBER') return null;
    if (isRole(token)) break;
    const insideObject =
      token.capitalised ||
      JOINTS.has(token.lower) ||
      ROLE_MODIFIERS.has(token.lower) ||
      FIELDS.has(token.lower) ||
      PORTFOLIOS.has(token.lower);
    if (!insideObject) return null;
    noun--;
  }
  const token = itemAt(tokens, noun);
  if (!token || noun < firstToken || to - noun > REACH || !isRole(token)) return null;
  if (noun < to - 1 && !/^(?:of|for|to|at)$/.test(tokens[noun + 1]?.lower ?? '')) return null;
  const start = startOfTitle(document, firstToken, noun);
  if (apposed) {
    // Needs a determiner or capital: "said the minister, Mr X" has a title, "in the city of Rome, president
    // X" has not.
    const before = itemAt(tokens, start - 1)?.lower ?? '';
    const led = /^(?:the|its|his|her|their|a|an|['’]s)$/.test(before) || (tokens[start] ?? token).capitalised;
    if (!led) return null;
  }
  return { from: start, to };
}

/** Walks left over the words of the title: capitals, demonyms, "vice", "prime". */
function startOfTitle(document: Document, firstToken: number, noun: number): number {
  const { tokens } = document;
  let start = noun;
  while (start > firstToken && noun - start < REACH) {
    const token = itemAt(tokens, start - 1);
    if (token?.kind !== 'WORD') break;
    if (LEFT_OUT.has(token.lower)) break;
    if (FUNCTION_WORDS.has(token.lower) && !/^(?:of|and|under)$/.test(token.lower)) break;
    // "under secretary", not "the party under Chief Oyelaran"
    if (token.lower === 'under' && !(tokens[start]?.lower ?? '').startsWith('secretar')) break;
    const fits =
      ROLE_MODIFIERS.has(token.lower) ||
      isRole(token) ||
      isFieldOfChief(tokens, start - 1) ||
      isPortfolio(tokens, start - 1) ||
      DEMONYMS.has(token.lower) ||
      (token.capitalised &&
        (start - 1 > firstToken || /^\p{Lu}[\p{Lu}.]+$/u.test(token.text) || opensBody(tokens, start - 1))) ||
      // "the former Bank of Ghana governor"
      (token.lower === 'of' &&
        noun > start &&
        tokens[start - 2]?.capitalised === true &&
        start - 2 >= firstToken) ||
      (token.lower === 'and' &&
        isRole(tokens[start] ?? token) &&
        isRole(tokens[start - 2] ?? token) &&
        start - 2 >= firstToken) ||
      (token.lower === 'of' &&
        start - 2 >= firstToken &&
        isRole(tokens[start - 2] ?? token) &&
        (tokens[start] ?? token).capitalised);
    if (!fits || /^['’]s$/.test(token.lower)) break;
    start--;
  }
  return start;
}

/**
 * "White House press secretary", "Airbus chief executive": the first word of the sentence names the body or
 * place of the office.
 */
function opensBody(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (!token || !next) return false;
  if (!next.capitalised || isRole(next) || ROLE_MODIFIERS.has(next.lower))
    return (
      is(token, PLACE | COUNTRY | ORGANISATION) ||
      !(is(token, COMMON | GIVEN | FAMILY) || NO_NAME.test(token.lower))
    );
  return !/(?:ing|ed|ly)$/.test(token.lower);
}

/** Endings of adjectives and adverbs, which are also capitalized at the start of a sentence. */
const NO_NAME = /(?:ing|ed|ly|ous|ful|ive|ic|ken)$/;

/**
 * Maximum number of titles after one name: "chief economist of the World Bank and a former minister of
 * finance".
 */
const MOST_BEHIND = 2;

/**
 * "Sergey Lavrov, the Russian foreign minister," "Jane Doe, 45, director of the museum," "Ann Lee (head of sales)",
 * "Ann Lee was appointed chief executive of Zeta".
 */
function titlesBehind(document: Document, { endToken }: Sentence, { to }: Name): Range[] {
  const { tokens } = document;
  const opener = tokens[to]?.text ?? '';
  const told = opener === ',' || opener === '(' ? null : skipPredicate(tokens, to);
  if (told === to) return [];
  let index = told ?? to + 1;
  if (tokens[index]?.kind === 'NUMBER' && tokens[index + 1]?.text === ',') index += 2;
  if (tokens[index]?.lower === 'who') index = skipPredicate(tokens, index + 1);
  const ranges: Range[] = [];
  while (ranges.length < MOST_BEHIND) {
    const range = readTitle(tokens, skipOwner(tokens, index), endToken);
    if (!range || (told !== null && !range.hasObject)) break;
    ranges.push(range);
    // "… and a member of the board", "… and head of the union"
    const next = tokens[range.to + 1];
    if (tokens[range.to]?.lower !== 'and' || !next || next.lower === 'the') break;
    if (!isLeftOut(next) && !(range.hasObject && isRole(next) && !next.capitalised)) break;
    index = range.to + 1;
  }
  return ranges;
}

/** The token after "is", "was appointed as", "has been". */
function skipPredicate(tokens: readonly Token[], from: number): number {
  let index = from;
  while (PREDICATES.has(tokens[index]?.lower ?? '.')) index++;
  return index;
}

const PREDICATES = new Set(
  'is was became has been appointed named elected re-elected made sworn in as served serves'.split(' '),
);

/**
 * Maximum number of words of an owner: "Zeta's head of sales", "the Trades Union Congress's general
 * secretary".
 */
const LONGEST_OWNER = 6;

/** The token after a possessive before the title, or the same token. */
function skipOwner(tokens: readonly Token[], index: number): number {
  for (let at = index; at < index + LONGEST_OWNER; at++) {
    const token = tokens[at];
    if (token?.kind !== 'WORD') return index;
    if (at > index && is(token, POSSESSIVE)) return at + 1;
    if (isRole(token)) return index;
  }
  return index;
}

interface Read extends Range {
  /** The noun has a complement: "of Zeta". */
  hasObject: boolean;
}

/** Reads the title that begins here: its noun with the words before it, and its complement. */
function readTitle(tokens: readonly Token[], index: number, endToken: number): Read | null {
  const from = skipLeftOut(tokens, index);
  const led = /^(?:an?|['’]s)$/.test(itemAt(tokens, from - 1)?.lower ?? '');
  let noun = -1;
  for (let at = from; at < endToken && at - from < REACH; at++) {
    const token = tokens[at];
    if (token?.kind !== 'WORD') break;
    if (isRole(token)) noun = at;
    else if (isFieldOfChief(tokens, at) || isPortfolio(tokens, at)) continue;
    else if (token.lower === 'and' ? !joinsRoles(tokens, at) : !leadsToRole(token, noun, led)) break;
  }
  if (noun < 0) return null;
  let stop = noun + 1;
  // "chief of staff"
  if (/^(?:of|for)$/.test(tokens[stop]?.lower ?? '') && FIELDS.has(tokens[stop + 1]?.lower ?? '')) {
    stop += 2;
    noun = stop - 1;
  }
  stop = endOfObject(tokens, stop, endToken);
  // "X, director Y said" begins another name; "X, president and ..." does not.
  const after = tokens[stop];
  if (after && stop < endToken && stop === noun + 1 && after.kind === 'WORD' && after.capitalised)
    return null;
  return { from, to: stop, hasObject: stop > noun + 1 };
}

/** "chief strategy officer" */
function isFieldOfChief(tokens: readonly Token[], index: number): boolean {
  return itemAt(tokens, index - 1)?.lower === 'chief' && tokens[index + 1]?.lower === 'officer';
}

/** "economy minister" */
function isPortfolio(tokens: readonly Token[], index: number): boolean {
  return PORTFOLIOS.has(itemAt(tokens, index)?.lower ?? '') && tokens[index + 1]?.lower === 'minister';
}

/**
 * "president and chief executive": without an article, the words after "and" are a title of the same person.
 */
function joinsRoles(tokens: readonly Token[], and: number): boolean {
  const [before, next] = [itemAt(tokens, and - 1), tokens[and + 1]];
  if (!before || !next || !isRole(before) || LEFT_OUT.has(next.lower) || next.capitalised !== isOffice(next))
    return false;
  return isRole(next) || ROLE_MODIFIERS.has(next.lower);
}

/** "CEO", "Chief": a capitalized office. */
function isOffice({ capitalised, text, lower }: Token): boolean {
  return capitalised && (/^\p{Lu}+$/u.test(text) || ROLE_MODIFIERS.has(lower));
}

/** Words that may precede the noun of a title; "a Harvard law professor" allows any noun. */
function leadsToRole(token: Token, noun: number, led: boolean): boolean {
  if (ROLE_MODIFIERS.has(token.lower)) return true;
  if (noun >= 0) return false;
  if (token.capitalised || DEMONYMS.has(token.lower)) return true;
  return led && !FUNCTION_WORDS.has(token.lower) && !/(?:ing|ed|ly)$/.test(token.lower);
}

/**
 * End of the complement of a title's noun: "of the Daily Graphic", "at Zeta", "for Chilean relations"; `stop`
 * if there is none.
 */
function endOfObject(tokens: readonly Token[], stop: number, endToken: number): number {
  const link = tokens[stop]?.lower ?? '';
  if (!/^(?:of|for|at|to|with|from|on)$/.test(link)) return stop;
  let last = stop;
  for (let next = stop + 1; next < endToken && next - stop <= REACH; next++) {
    const token = tokens[next];
    if (token?.kind !== 'WORD') break;
    if (token.capitalised) last = next + 1;
    else if (last === next && is(token, POSSESSIVE)) return endOfOwned(tokens, next, endToken) ?? stop;
    else if (!leadsToName(token, link)) break;
  }
  // In "spokesman for Chilean president Y" and "director of the Leeds-based charity" the complement is
  // longer.
  const goesOn =
    ROLE_NOUNS.has(tokens[last]?.lower ?? '') || (tokens[last - 1]?.lower ?? '').endsWith('-based');
  if (goesOn) return stop;
  // "chief of staff of the Ghanaian | army"
  if (DEMONYMS.has(tokens[last - 1]?.lower ?? '')) return endOfOwned(tokens, last - 1, endToken) ?? stop;
  if (last > stop) return last;
  return endOfField(tokens, stop, endToken);
}

/**
 * Words that may come between "of" and a name: "the", "the opposition Labour Party", "the state-owned Ghana
 * Gas Company".
 */
function leadsToName({ lower }: Token, link: string): boolean {
  if (link === 'with' || link === 'from' || link === 'on') return lower === 'the';
  return (
    (JOINTS.has(lower) && lower !== 'in') || ROLE_MODIFIERS.has(lower) || /-(?:owned|run|backed)$/.test(lower)
  );
}

/**
 * Maximum number of words after a possessive or in a field: "the WHO's health emergencies programme",
 * "research and development".
 */
const LONGEST_FIELD = 4;

/**
 * "head of Nigeria's | electoral commission": null if the end is unclear, since Nigeria alone would be wrong.
 */
function endOfOwned(tokens: readonly Token[], owner: number, endToken: number): number | null {
  const end = endOfWords(tokens, owner + 1, endToken);
  return end > owner + 1 && isEnd(tokens[end], end >= endToken) ? end : null;
}

/** "head of sales", "professor of law at Oxford": a field without an article. */
function endOfField(tokens: readonly Token[], link: number, endToken: number): number {
  const end = endOfWords(tokens, link + 1, endToken);
  if (
    end === link + 1 ||
    tokens.slice(link + 1, end).some(({ capitalised }) => capitalised) ||
    !/^(?:of|for|on)$/.test(tokens[link]?.lower ?? '')
  )
    return link;
  if (/^(?:at|for|of)$/.test(tokens[end]?.lower ?? '')) {
    const whole = endOfObject(tokens, end, endToken);
    if (whole > end) return whole;
  }
  // "head of research and development"
  const more = tokens[end]?.lower === 'and' ? endOfWords(tokens, end + 1, endToken) : end;
  if (more === end + 2 && !startsTitle(tokens[end + 1]) && isEnd(tokens[more], more >= endToken)) return more;
  return isEnd(tokens[end], end >= endToken) ? end : link;
}

function startsTitle(token: Token | undefined): boolean {
  return token !== undefined && (token.capitalised || isRole(token));
}

/** End of the nouns that begin here. */
function endOfWords(tokens: readonly Token[], from: number, endToken: number): number {
  let at = from;
  while (at < endToken && at - from < LONGEST_FIELD) {
    const token = tokens[at];
    if (token?.kind !== 'WORD' || LEFT_OUT.has(token.lower) || is(token, POSSESSIVE | SPEECH)) break;
    if (FUNCTION_WORDS.has(token.lower) || /(?:[^e]ed|ly)$/.test(token.lower)) break;
    at++;
  }
  return at;
}

function isEnd(token: Token | undefined, atEnd: boolean): boolean {
  return atEnd || token === undefined || token.kind === 'PUNCT' || /^(?:and|at|in)$/.test(token.lower);
}

function skipLeftOut(tokens: readonly Token[], index: number): number {
  let from = index;
  while (isLeftOut(tokens[from])) from++;
  return from;
}

/** "the former", "a 34-year-old" */
function isLeftOut(token: Token | undefined): boolean {
  return token !== undefined && (LEFT_OUT.has(token.lower) || token.lower.endsWith('-year-old'));
}

function isRole({ lower }: Token): boolean {
  if (FORMS_OF_ADDRESS.has(lower)) return false;
  return (
    ROLE_NOUNS.has(lower) ||
    TITLE_NOUNS.has(lower) ||
    (HONORIFICS.has(lower) &&
      lower.endsWith('.') &&
      !MALE_HONORIFICS.has(lower) &&
      !FEMALE_HONORIFICS.has(lower))
  );
}

function makeTitle(document: Document, { from, to }: Range, codeAt: CodeFinder): PersonTitle | null {
  const { tokens } = document;
  const begin = skipLeftOut(tokens, from);
  const first = tokens[begin];
  const last = itemAt(tokens, to - 1);
  if (!first || !last || begin >= to) return null;
  // "Germany's chancellor", "Gabon's main opposition leader": the owner precedes the title.
  let mark = begin - 1;
  while (isLeftOut(itemAt(tokens, mark))) mark--;
  const owner = /^['’]s$/.test(itemAt(tokens, mark)?.lower ?? '') ? itemAt(tokens, mark - 1) : undefined;
  const start = owner ? owner.start : first.start;
  const countryCode = codeAt(start, last.end);
  const title = document.text.slice(first.start, last.end).replace(/\s+/g, ' ').replace(/^ex-/i, '');
  return owner?.capitalised && countryCode === null
    ? { title, countryCode, owner: ownerOf(document, mark - 1) }
    : { title, countryCode };
}

/** The run of capitalized words that ends at a token: "Deutsche Bank" in "Deutsche Bank's". */
function ownerOf({ tokens, text }: Document, last: number): string {
  let first = last;
  while (
    tokens[first - 1]?.capitalised === true &&
    tokens[first - 1]?.end === (tokens[first]?.start ?? 0) - 1
  )
    first--;
  return text.slice(tokens[first]?.start, tokens[last]?.end);
}
