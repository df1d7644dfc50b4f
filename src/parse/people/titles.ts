import { COUNTRY_NAMES } from '../data/countryNames.js';
import { CONJUNCTIONS, PREPOSITIONS, SUBORDINATORS } from '../data/functionWords.js';
import { HONORIFICS, MALE_HONORIFICS, FEMALE_HONORIFICS } from '../data/honorifics.js';
import { ROLE_MODIFIERS, ROLE_NOUNS } from '../data/roles.js';
import { itemAt } from '../lists.js';
import type { Document, ParsedCountry, PersonTitle, Sentence, Token } from '../types.js';
import type { Name } from './name.js';

const DEMONYMS: ReadonlySet<string> = new Set(
  COUNTRY_NAMES.filter(({ kind }) => kind === 'DEMONYM').map(({ name }) => name.toLowerCase()),
);
/** Most words of a title on either side of its noun. */
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
]);
/** What a minister or secretary is of: "secretary of state", "minister for foreign affairs". */
const FIELDS = new Set([
  'state',
  'defence',
  'defense',
  'affairs',
  'justice',
  'trade',
  'staff',
  'police',
  'operations',
  'relations',
  'sport',
  'parliament',
  'government',
]);
/** Roles that say who somebody is to others, not what office they hold. */
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

/** Looks countries up by where they are mentioned. */
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

/** Titles the text states with a name: in front, in front before a comma, or behind it in apposition. */
export function findTitles(document: Document, name: Name, codeAt: CodeFinder): PersonTitle[] {
  const sentence = sentenceOf(document, name.from);
  if (!sentence) return [];
  const titles: PersonTitle[] = [];
  for (const range of [titleBefore(document, sentence, name), titleBehind(document, sentence, name)]) {
    const title = range && makeTitle(document, range, codeAt);
    if (title && !titles.some((known) => known.title.toLowerCase() === title.title.toLowerCase()))
      titles.push(title);
  }
  return titles;
}

/** The sentence that holds a token, by bisection. */
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
  // The title's noun is the last word, or stands before "of the Philippines".
  let noun = to - 1;
  while (noun >= firstToken && to - noun <= REACH) {
    const token = tokens[noun];
    if (token?.kind !== 'WORD' && token?.kind !== 'NUMBER') return null;
    if (isRole(token)) break;
    const insideObject =
      token.capitalised ||
      JOINTS.has(token.lower) ||
      ROLE_MODIFIERS.has(token.lower) ||
      FIELDS.has(token.lower);
    if (!insideObject) return null;
    noun--;
  }
  const token = itemAt(tokens, noun);
  if (!token || noun < firstToken || to - noun > REACH || !isRole(token)) return null;
  if (noun < to - 1 && !/^(?:of|for|to|at)$/.test(tokens[noun + 1]?.lower ?? '')) return null;
  const start = startOfTitle(document, firstToken, noun);
  if (apposed) {
    // "said the minister, Mr X" is one; "in the city of Rome, president X" is none: a determiner or capital must lead.
    const before = itemAt(tokens, start - 1)?.lower ?? '';
    const led = /^(?:the|its|his|her|their|a|an|['’]s)$/.test(before) || (tokens[start] ?? token).capitalised;
    if (!led) return null;
  }
  return { from: start, to };
}

/** Goes left over what belongs to the title: capitals, demonyms, "vice", "prime". */
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
      DEMONYMS.has(token.lower) ||
      (token.capitalised &&
        (start - 1 > firstToken || /^\p{Lu}[\p{Lu}.]+$/u.test(token.text) || opensBody(tokens, start - 1))) ||
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

/** "White House press secretary": the sentence's first word belongs to the name of a body that the title is of. */
function opensBody(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (!token || !next?.capitalised || isRole(next) || ROLE_MODIFIERS.has(next.lower)) return false;
  return !/(?:ing|ed|ly)$/.test(token.lower);
}

/** "Sergey Lavrov, the Russian foreign minister," "Jane Doe, 45, director of the museum," */
function titleBehind(document: Document, { endToken }: Sentence, { to }: Name): Range | null {
  const { tokens } = document;
  let index = to;
  if (tokens[index]?.text !== ',') return null;
  index++;
  if (tokens[index]?.kind === 'NUMBER' && tokens[index + 1]?.text === ',') index += 2;
  const from = skipLeftOut(tokens, index);
  let noun = -1;
  let end = from;
  while (end < endToken && end - from < REACH) {
    const token = tokens[end];
    if (token?.kind !== 'WORD') break;
    if (isRole(token)) noun = end;
    else if (
      noun >= 0 ||
      !(token.capitalised || ROLE_MODIFIERS.has(token.lower) || DEMONYMS.has(token.lower))
    )
      break;
    end++;
  }
  if (noun < 0) return null;
  let stop = noun + 1;
  // "chief of staff"
  if (/^(?:of|for)$/.test(tokens[stop]?.lower ?? '') && FIELDS.has(tokens[stop + 1]?.lower ?? '')) {
    stop += 2;
    noun = stop - 1;
  }
  if (/^(?:of|for|at|to)$/.test(tokens[stop]?.lower ?? '')) {
    let last = stop;
    for (let next = stop + 1; next < endToken && next - stop <= REACH; next++) {
      const token = tokens[next];
      if (token?.kind !== 'WORD') break;
      if (token.capitalised) last = next + 1;
      else if (!JOINTS.has(token.lower) || token.lower === 'in') break;
    }
    // "spokesman for Chilean president Y" and "director of the Leeds-based charity" say of whom or what in words that go on.
    const goesOn =
      ROLE_NOUNS.has(tokens[last]?.lower ?? '') || (tokens[last - 1]?.lower ?? '').endsWith('-based');
    if (last > stop && !goesOn) stop = last;
  }
  // "X, director Y said" begins another name; "X, president and ..." does not.
  const after = tokens[stop];
  if (after && stop < endToken && stop === noun + 1 && after.kind === 'WORD' && after.capitalised)
    return null;
  return { from, to: stop };
}

function skipLeftOut(tokens: readonly Token[], index: number): number {
  let from = index;
  while (LEFT_OUT.has(tokens[from]?.lower ?? '.')) from++;
  return from;
}

function isRole({ lower }: Token): boolean {
  if (FORMS_OF_ADDRESS.has(lower)) return false;
  return (
    ROLE_NOUNS.has(lower) ||
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
  // "Germany's chancellor": the owner stands before the title.
  const owner = /^['’]s$/.test(itemAt(tokens, begin - 1)?.lower ?? '') ? tokens[begin - 2] : undefined;
  const start = owner ? owner.start : first.start;
  const countryCode = codeAt(start, last.end);
  const title = document.text.slice(first.start, last.end).replace(/\s+/g, ' ');
  return owner?.capitalised && countryCode === null
    ? { title, countryCode, owner: ownerOf(document, begin - 2) }
    : { title, countryCode };
}

/** The capitalised words side by side that end at a token: "Deutsche Bank" of "Deutsche Bank's". */
function ownerOf({ tokens, text }: Document, last: number): string {
  let first = last;
  while (
    tokens[first - 1]?.capitalised === true &&
    tokens[first - 1]?.end === (tokens[first]?.start ?? 0) - 1
  )
    first--;
  return text.slice(tokens[first]?.start, tokens[last]?.end);
}
