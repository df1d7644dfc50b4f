import { maxLength } from 'class-validator';
import { LRUCache } from 'lru-cache';
import stem from 'wink-porter2-stemmer';
import { badInput } from '../errors.js';
import { lexemeOf, searchText, SIGNED, withoutSpacesInNames } from './searchText.js';

/** A search term to highlight in texts. */
export type Mark =
  /** Consecutive words by stem; a name by its lexeme: who0acronym. */
  | { stems: readonly string[] }
  /** Literal characters: 東京, 12,500. */
  | { exact: string }
  /** A prefix. */
  | { start: string };

/** One word or phrase of a search in web-search syntax. */
export interface SearchPart {
  /** As written, without quotation marks and minus. */
  text: string;
  phrase: boolean;
  excluded: boolean;
  /** With a trailing star: a prefix. */
  begins: boolean;
}

/** A parsed search in web-search syntax. */
export interface SearchWords {
  /** Words that must (or with "or", may) occur, as written. */
  words: string[];
  /** Phrases in quotation marks. */
  phrases: string[];
  /** Words and phrases after a minus. */
  excluded: string[];
}

/** Every kind of quotation marks that comes in pairs: phones type “…”. */
const QUOTATION_MARKS = /[“”„‟«»‹›＂〝〞〟「」『』″]/gu;
/**
 * Single ones around several words, as the British write them; within a word and at its end (don’t, the workers’ rights) they
 * are apostrophes.
 */
const SINGLE = /(?<![^\s(-])['‘‚‛]([^\s'’‘‚‛"](?:[^'’‘‚‛"]|(?<=\S)['’])*[^\s‘‚‛"])['’‘](?![^\s)])/gu;
/** Before a word, a phrase or a bracket, as others write a minus: !flood. */
const NOT = /(?<![^\s(])!(?=[("\p{L}\p{N}])/gu;
/** What others write after a word to find similar ones, or to count it more: floood~1, "flood Peru"~5, flood^2. */
const WEIGHT = /(?<=[\p{L}"])(?:~\d*|\^\d+)(?:\.\d+)?(?=[\s)]|$)/gu;
const PART = /([-\u2212\uFF0D]?)(?:"([^"]*)"?|([^\s"]+))/gu;
/** Signs, a word, signs. */
const CHUNK = /^([^\p{L}\p{N}]*)(.*[\p{L}\p{N}])?(.*)$/su;
/** Maximum number of combinations from brackets: (a or b) (c or d) has four. */
const MAX_GROUPS = 50;
/** Maximum number of parts in all combinations together, since parts next to brackets are in each. */
const MAX_PARTS = 300;

/** Maximum length of a search in characters. */
export const MAX_SEARCH_LENGTH = 500;

type Sign = '(' | ')' | 'or' | 'not';

/**
 * The parts of a search in disjunctive form, groups joined by "or": `a b or "c d" -e` → [a, b], ["c d", -e];
 * `(a or b) c` → [a, c], [b, c]. A part in several groups is the same object in all.
 * @throws GraphQLError BAD_USER_INPUT for more than 50 groups or 300 parts in all, and for a text that is too
 * long: the cost is estimated before arguments are validated
 */
export function searchGroups(query: string): SearchPart[][] {
  if (!maxLength(query, MAX_SEARCH_LENGTH))
    throw badInput(`A search by text may have at most ${String(MAX_SEARCH_LENGTH)} characters.`);
  const tokens = tokensOf(query);
  let [at, depth] = [0, 0];

  const either = (): SearchPart[][] => {
    const all = each();
    while (tokens[at] === 'or') {
      at++;
      all.push(...each());
    }
    const some = all.filter((group) => group.length > 0);
    return some.length > 0 ? some : [[]];
  };
  const each = (): SearchPart[][] => {
    let groups: SearchPart[][] = [[]];
    while (at < tokens.length && tokens[at] !== 'or' && (tokens[at] !== ')' || depth === 0)) {
      groups = together(groups, one());
    }
    return groups;
  };
  const one = (): SearchPart[][] => {
    const token = tokens[at++];
    if (token === undefined || token === ')') return [[]];
    if (token === 'not') return isSign(tokens[at]) ? [[]] : without(one());
    if (token !== '(') return token === 'or' ? [[]] : [[token]];
    depth++;
    const inside = either();
    depth--;
    if (tokens[at] === ')') at++;
    return inside;
  };
  return checked(either().filter((group) => group.length > 0));
}

/** Whether there is nothing to negate. */
const isSign = (token: Sign | SearchPart | undefined): boolean =>
  token === undefined || token === 'or' || token === ')';

/** The conjunction of two disjunctions. */
function together(some: SearchPart[][], others: SearchPart[][]): SearchPart[][] {
  if (some.length * others.length > MAX_GROUPS) {
    throw badInput(
      `The brackets of the search ask for more than ${String(MAX_GROUPS)} combinations of words. Put fewer words between "or", such as (Syria or Iraq) strikes, or ask several times.`,
    );
  }
  return checked(some.flatMap((group) => others.map((other) => [...group, ...other])));
}

function checked(groups: SearchPart[][]): SearchPart[][] {
  if (groups.length < 2 || groups.reduce((sum, { length }) => sum + length, 0) <= MAX_PARTS) return groups;
  throw badInput(
    `The brackets of the search repeat its other words: all combinations together have more than ${String(MAX_PARTS)} words. Put fewer words beside the brackets, or ask several times.`,
  );
}

/** The negation of a disjunction. Without anything to negate, everything matches. */
function without(groups: SearchPart[][]): SearchPart[][] {
  return groups
    .filter((group) => group.length > 0)
    .map((group) => group.map((part) => [{ ...part, excluded: !part.excluded }]))
    .reduce(together, [[]]);
}

function tokensOf(query: string): (Sign | SearchPart)[] {
  const plain = withoutSpacesInNames(withPlainMarks(query)).replace(NOT, '-').replace(WEIGHT, '');
  const chunks = [...plain.matchAll(PART)];
  const shouting = isShouting(chunks.flatMap(([, , , word]) => (word && !OPERATOR.test(word) ? [word] : [])));
  return chunks.flatMap(([, minus = '', phrase, chunk = ''], i) => {
    if (phrase !== undefined) return partTokens(phrase, true, minus !== '');
    if (chunk === 'AND' && !shouting) return [];
    if (chunk === 'NOT' && !(shouting && isInSentence(chunks[i - 1]?.[0]))) return ['not'];
    return wordTokens(minus, chunk);
  });
}

/** With one kind of quotation marks. */
const withPlainMarks = (query: string): string =>
  query
    .replace(QUOTATION_MARKS, '"')
    .replace(SINGLE, (whole, words: string) => (/\s/.test(words) ? `"${words}"` : whole));

/** Whether the last quotation mark is unclosed, so that its phrase extends to the end. */
export const endsInPhrase = (query: string): boolean => countOf('"', withPlainMarks(query)) % 2 === 1;

const OPERATOR = /^(?:AND|OR|NOT)$/;
/** Auxiliaries that “not” follows in a sentence. */
const AUXILIARY =
  /^(?:am|is|are|was|were|be|been|do|does|did|has|have|had|can|could|may|might|must|shall|should|will|would)$/i;

/** Whether NOT belongs to the sentence, in an all-capitals headline. */
const isInSentence = (before: string | undefined): boolean => before === undefined || AUXILIARY.test(before);

/** Smileys: the brackets in :-( and ;) do not count. */
const SMILEY = /^[:;=]'?-?[()]+$/;

/**
 * A word with surrounding brackets, minus and meaningless characters. Accepts `AND`, `NOT` and `|` as in
 * other search engines.
 */
function wordTokens(minus: string, chunk: string): (Sign | SearchPart)[] {
  if (/^(?:or|\|\|?)$/i.test(chunk)) return ['or'];
  if (SMILEY.test(chunk)) return [];
  const [, before = '', word = '', after = ''] = CHUNK.exec(chunk) ?? [];
  // Characters before the last minus are skipped; several minuses count as one.
  const signsBefore = (minus && '-') + before;
  const opening = Array.from(signsBefore).filter((sign) => sign === '(' || sign === '-');
  // After other signs a minus does not negate a bracket.
  const beginning = /^[-(]*/.exec(signsBefore)?.[0].length ?? 0;
  const bracket = opening.lastIndexOf('(');
  const signs = opening.flatMap((sign, i): Sign[] =>
    i > bracket ? [] : sign === '(' ? ['('] : opening[i + 1] === '(' && i + 1 < beginning ? ['not'] : [],
  );
  // A bracket that opens inside the word closes there: f(x).
  const closing = word ? Math.max(0, countOf(')', after) - countOf('(', word)) : countOf(')', before);
  const closed = Array.from({ length: closing }, (): Sign => ')');
  const rest = before.slice(Math.max(before.lastIndexOf('('), before.lastIndexOf('-')) + 1);
  const text = closing > 0 ? rest + word + after.replaceAll(')', '') : rest + word + after;
  const excluded = opening.length > bracket + 1 || (bracket < 0 && minus !== '');
  return [...signs, ...(word ? partTokens(text, false, excluded) : []), ...closed];
}

const countOf = (sign: string, text: string): number => text.split(sign).length - 1;

function partTokens(text: string, phrase: boolean, excluded: boolean): SearchPart[] {
  const begins = !phrase && /[\p{L}\p{M}\p{N}]\*$/u.test(text);
  return /[\p{L}\p{N}]/u.test(text) ? [{ text: text.trim(), phrase, excluded, begins }] : [];
}

/** Whether everything is in capitals, so that they carry no information. */
export function isShouting(words: readonly string[]): boolean {
  return (
    words.length > 2 &&
    words.every((word) => word === word.toUpperCase()) &&
    words.some((word) => word.length > 5)
  );
}

/** `missile "safe zones" -Iran or Iraq` → words missile, Iraq; phrase safe zones; excluded Iran. */
export function readSearch(query: string): SearchWords {
  const parts = [...new Set(searchGroups(query).flat())];
  const texts = (wanted: (part: SearchPart) => boolean) => parts.filter(wanted).map(({ text }) => text);
  return {
    words: texts(({ phrase, excluded }) => !phrase && !excluded),
    phrases: texts(({ phrase, excluded }) => phrase && !excluded),
    excluded: texts(({ excluded }) => excluded),
  };
}

/** A letter, digit, accent, or an invisible character inside a word. */
const LETTER = '[\\p{L}\\p{N}\\p{M}\\u200B-\\u200D\\u2060\\u00AD]';
const APOSTROPHE = "['\\u2018\\u2019\\u02BC\\u00B4`]";
/** Letters with dots: U.S. */
const DOTTED = `[A-Z](?:\\.[A-Z])+(?!${LETTER})\\.?`;
/** AT & T, R & D. */
const SPACED = `[A-Z]{1,3} & [A-Z](?!${LETTER})|[A-Z] & [A-Z]{1,3}(?!${LETTER})`;
/** A run of letters and digits, with apostrophes inside it, or a name with signs. */
const WORD = `(?:${SIGNED}|${SPACED}|${DOTTED}|${LETTER}+(?:${APOSTROPHE}${LETTER}+)*)`;
const WORDS = new RegExp(WORD, 'gu');

/** The words of a text with their places. */
export function wordsOf(text: string): IterableIterator<RegExpExecArray> {
  return text.matchAll(WORDS);
}

const WORD_HERE = new RegExp(`(?<!${LETTER}${APOSTROPHE}?)${WORD}`, 'uy');

/** The word that begins at a place; null where none begins. */
export function wordAt(text: string, start: number): string | null {
  WORD_HERE.lastIndex = start;
  return WORD_HERE.exec(text)?.[0] ?? null;
}

/** What stands before or after an apostrophe inside a word. */
const PIECE = `(?<!${LETTER})${LETTER}+(?=${APOSTROPHE}${LETTER})|(?<=${LETTER}${APOSTROPHE})${LETTER}+`;
const PIECES = new RegExp(PIECE, 'gu');
const PIECE_HERE = new RegExp(PIECE, 'uy');

/** The parts of a word with an apostrophe, which are also indexed separately: l and accord in l’accord. */
export function piecesOf(word: string): IterableIterator<RegExpExecArray> {
  return word.matchAll(PIECES);
}

/** Such a piece that begins at a place; null where none begins. */
export function pieceAt(text: string, start: number): string | null {
  PIECE_HERE.lastIndex = start;
  return PIECE_HERE.exec(text)?.[0] ?? null;
}

/** Searchable forms of a word. */
export interface WordForms {
  /** Lower case, without accents, apostrophes and possessive ending. */
  plain: string;
  /** Stem by Postgres's English configuration ("strikes" → "strike", "O’Brien" → "obrien"). */
  stem: string;
  /** Lexeme by capitals or symbols (WHO → who0acronym); otherwise the stem. */
  name: string;
}

/** Cache size: texts reuse few words. Longer strings are not words. */
const forms = new LRUCache<string, WordForms>({ max: 5000 });
const LONGEST_KEPT = 40;

export function formsOf(word: string): WordForms {
  const known = forms.get(word);
  if (known) return known;
  const found = formsOfRare(word);
  if (word.length <= LONGEST_KEPT) forms.set(word, found);
  return found;
}

/**
 * Postgres does not stem words with digits. Nor could this stemmer: it takes a 3 for its own sign, and makes 737
 * to 7y7.
 */
const stemmedWord = (word: string): string => (/\d/.test(word) ? word : stem(word));

/** The same for what hardly comes again, and is not kept. */
export function formsOfRare(word: string): WordForms {
  const bare = searchText(word).replace(/'s$|\.$/i, '');
  const known = lexemeOf(withoutSpacesInNames(bare));
  const plain = bare.toLowerCase().replaceAll("'", '');
  const stemmed = stemmedWord(plain);
  return { plain, stem: stemmed, name: known === bare ? stemmed : stemmedWord(known) };
}

export const stemOf = (word: string): string => formsOf(word).stem;
export const plainWord = (word: string): string => formsOf(word).plain;
