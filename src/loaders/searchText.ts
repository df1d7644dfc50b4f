/**
 * Normalizes text for search. The "search" columns are computed in the same way by search_text in
 * prisma/migrations.
 */

/** Letters that Unicode does not decompose. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ Ł: 'L', ł: 'l', Ø: 'O', ø: 'o', Đ: 'D', đ: 'd', Ħ: 'H', ħ: 'h', ı: 'i', Ŧ: 'T', ŧ: 't' },
  ...{ Ð: 'D', ð: 'd', Ŋ: 'N', ŋ: 'n', ß: 'ss', Æ: 'AE', æ: 'ae', Œ: 'OE', œ: 'oe', Þ: 'Th' },
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

const APOSTROPHE = /[\u2018\u2019\u201B\u02BB\u02BC\u00B4`]/gu;
/** Hyphens and dashes that are searched as a hyphen, for a character class. NFKD makes two more of them hyphens: \uFE63, \uFF0D. */
export const HYPHENS = '\\u2010-\\u2015\\u2212';
const HYPHEN = new RegExp(`[${HYPHENS}]`, 'gu');
/** Combining accents and invisible characters: zero-width spaces and joiners, soft hyphens. */
const UNSEEN = /[\u0300-\u036F\u200B-\u200F\u2060\uFEFF\u00AD]/gu;
/** A dot inside an acronym: U.S. */
const ACRONYM_DOT = /(?<![A-Za-z0-9_])([A-Z])\.(?=[A-Z](?![A-Za-z0-9_]))/gu;

/** Removes accents and invisible characters, and unifies apostrophes and hyphens. */
export function withoutAccents(text: string): string {
  return text.replace(APOSTROPHE, "'").replace(HYPHEN, '-').normalize('NFKD').replace(UNSEEN, '');
}

/** Removes accents, invisible characters and dots of acronyms, and unifies apostrophes and hyphens. */
export function searchText(text: string): string {
  return withoutAccents(text)
    .normalize('NFC')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(ACRONYM_DOT, '$1');
}

const SMALL_WITH_DOTS = /(?<![\p{L}\p{N}_.])(?:[a-z]\.)+[a-z](?![\p{L}\p{N}_])\.?/gu;

/** Dotted letters as a possible acronym: u.s. → US. */
export const withoutDots = (text: string): string =>
  text.replace(SMALL_WITH_DOTS, (letters) => letters.replaceAll('.', '').toUpperCase());

/** Chinese, Japanese and Korean characters, each indexed as a word. */
export const CJK = '\\u3040-\\u30FF\\u3400-\\u9FFF\\uAC00-\\uD7AF\\uF900-\\uFAFF';
const CJK_SIGN = new RegExp(`[${CJK}]`, 'gu');
const BREAK = /[-/']|(?<=[A-Za-z])\.(?=[A-Za-z])/gu;

/** AT & T, R & D: with spaces where one side is a letter, in capitals. */
const SPACED_AND =
  /(?<![\p{L}\p{N}_])(?:([A-Z]{1,3}) & (?=[A-Z](?![\p{L}\p{N}_]))|([A-Z]) & (?=[A-Z]{1,3}(?![\p{L}\p{N}_])))/gu;
/** Pattern of a name with symbols: AT&T, C++, C#. */
export const SIGNED = String.raw`[A-Za-z]{1,3}&[A-Za-z]{1,3}(?![\p{L}\p{N}_])|[A-Za-z](?:\+\+|#)(?![A-Za-z])`;
/** Such a name, or a run of letters and digits with what a number or an address has inside it. */
const PART = new RegExp(String.raw`${SIGNED}|[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.,@_]*`, 'gu');

/** A name with signs without spaces: AT & T is AT&T. */
export const withoutSpacesInNames = (text: string): string => text.replace(SPACED_AND, '$1$2&');

/**
 * The words of a text normalized by searchText: split at spaces, hyphens, slashes, apostrophes and dots.
 * Names with symbols are one word: AT&T.
 */
export function partsOf(text: string): string[] {
  const words = withoutSpacesInNames(text.replace(BREAK, ' ').replace(CJK_SIGN, ' $& ')).match(PART) ?? [];
  return words.map((part) => part.replace(/[.,@_]+$/, '')).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** The lexeme of a word: WHO as who0acronym, AT&T as at0and0t. */
export const lexemeOf = (word: string): string => signedName(word) ?? acronymOf(word) ?? word;

/** Stop words of Postgres's English configuration. */
const TOO_COMMON: ReadonlySet<string> = new Set(
  (
    'i me my myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself ' +
    'they them their theirs themselves what which who whom this that these those am is are was were be been being have has had having ' +
    'do does did doing a an the and but if or because as until while of at by for with about against between into through during ' +
    'before after above below to from up down in out on off over under again further then once here there when where why how all any ' +
    'both each few more most other some such no nor not only own same so than too very s t can will just don should now'
  ).split(' '),
);

/** Whether a word is a stop word. */
export function isTooCommon(word: string): boolean {
  return TOO_COMMON.has(word.toLowerCase());
}

/** Words that are names in capitals (WHO, IS, IT, US), indexed separately from the common word. */
const ACRONYMS: ReadonlySet<string> = new Set(
  (
    'AM AN AS AT BE BY DO HE IF IN IS IT ME MY NO ON SO UP US WE ALL ANY ARE BUT CAN DID FEW HAD HAS HER HIM HIS HOW ITS NOR NOW OFF ' +
    'OUR OUT OWN SHE TOO WAS WHO WHY YOU'
  ).split(' '),
);

/** The lexeme of an acronym, or null. */
export function acronymOf(word: string): string | null {
  return ACRONYMS.has(word) ? `${word.toLowerCase()}0acronym` : null;
}

const WITH_AND = /^([a-z]{1,3})&([a-z]{1,3})$/i;
const WITH_PLUS = /^([a-z])\+\+$/i;
const WITH_SHARP = /^([a-z])#$/i;

/** The lexeme of a name with symbols (AT&T, C++, C#), or null. */
export function signedName(word: string): string | null {
  const [, first, second] = WITH_AND.exec(word) ?? [];
  if (first && second) return `${first}0and0${second}`.toLowerCase();
  const plus = WITH_PLUS.exec(word)?.[1];
  if (plus) return `${plus}0plus0plus`.toLowerCase();
  const sharp = WITH_SHARP.exec(word)?.[1];
  return sharp ? `${sharp}0sharp`.toLowerCase() : null;
}
