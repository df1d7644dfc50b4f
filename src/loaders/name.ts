import { SIGNED, withoutAccents, withoutSpacesInNames } from './searchText.js';
import { join, raw, sql, type Sql } from './sql.js';
import { synonymsOf } from './synonyms.js';
import { withoutTitle } from './titles.js';

type Named = 'Person' | 'Organization';

const WORD = /[\p{L}\p{N}]+(?:['.][\p{L}\p{N}]+)*/gu;
const WITH_SIGNS = new RegExp(SIGNED, 'gu');
const GENITIVE = /'s$/;
/** Minimum length of a word for fuzzy matching. */
const MIN_TYPED = 4;
/** Maximum length of a word for typo variants. */
const MAX_TYPED = 20;
/** Minimum total length for trigram similarity. */
const MIN_ALIKE = 8;

const plain = (name: string): string =>
  withoutSpacesInNames(withoutAccents(name).replace(/\p{M}/gu, '')).toLowerCase();

/**
 * Words of a name as in `searchName`: lower case, without accents. A word of several parts keeps spaces
 * between them: initials ("U.K." → "u k") and contractions ("don't" → "don t").
 */
const wordsOf = (name: string): string[] =>
  (plain(name).match(WORD) ?? []).flatMap((word) => {
    const pieces = word.replace(GENITIVE, '').split(/['.]/);
    const [first = '', last = ''] = [pieces[0], pieces.at(-1)];
    const isInitials = word.includes('.') && pieces.every((piece) => piece.length === 1);
    const isShortened = !word.includes('.') && first.length > 1 && last.length === 1;
    return pieces.length > 1 && (isInitials || isShortened) ? [pieces.join(' ')] : pieces;
  });

/** Names with symbols must match literally: C++ is not every name with a C. */
const withSigns = (name: string): Sql[] =>
  (plain(name).match(WITH_SIGNS) ?? []).map((signed) => sql`position(${signed} IN e."searchName") > 0`);

/**
 * "hil cli" finds Hillary Clinton: every word must be a prefix of a word of the name or an alias. If nothing
 * matches, the name without a title is tried ("President Trump"), then similar names ("Tilerson"). A
 * condition on `e`, a row of the table.
 */
export function named(table: Named, name: string): Sql {
  const words = wordsOf(name);
  if (words.length === 0) return sql`FALSE`;
  if (withSigns(name).length > 0) return nameBegins(name);
  const bare = table === 'Person' ? withoutTitle(words) : [];
  // UN finds what is known as United Nations.
  const same = table === 'Organization' ? synonymsOf(name).map((other) => beginnings(wordsOf(other))) : [];
  const asked = [beginnings(words), ...same].map((begun) => `(${begun})`).join(' | ');
  const tried = [asked, ...bare.map(beginnings)];
  const nobody = (begun: string) =>
    sql`NOT EXISTS (SELECT 1 FROM ${raw(`"${table}"`)} x WHERE x."search" @@ to_tsquery('simple', ${begun}))`;
  const steps = [
    ...tried.map((begun, i) => [
      sql`e."search" @@ to_tsquery('simple', ${begun})`,
      ...tried.slice(0, i).map(nobody),
    ]),
    // Only if nothing else matches: a regular expression over all names is expensive, and Postgres caches
    // only a few.
    [
      ...tried.map(nobody),
      sql`e."id" IN (SELECT e."id" FROM ${raw(`"${table}"`)} e WHERE ${alike(bare[0] ?? words)})`,
    ],
  ];
  return sql`(${join(
    steps.map((conditions) => sql`(${join(conditions, ' AND ')})`),
    ' OR ',
  )})`;
}

/** What a name may be without a title before or behind it, likelier ones first; none where no title stands. */
export const namesWithoutTitle = (name: string): string[] =>
  withoutTitle(wordsOf(name)).map((words) => words.join(' '));

/** Every word is a word of the name, or of the name behind a title. Speaks of `e`, a person or an organization. */
export function nameHolds(table: Named, name: string): Sql {
  const words = wordsOf(name);
  const bare = table === 'Person' ? withoutTitle(words) : [];
  const same = table === 'Organization' ? synonymsOf(name).map(wordsOf) : [];
  const all = [words, ...bare, ...same].filter((some) => some.length > 0);
  if (all.length === 0) return sql`FALSE`;
  const held = all.map((some) => `(${some.map((word) => wholeWord(word)).join(' & ')})`);
  return sql`e."search" @@ to_tsquery('simple', ${held.join(' | ')})`;
}

/** Every word is a prefix of a word of the name. A condition on `e`, a person or organization. */
export function nameBegins(name: string): Sql {
  const words = wordsOf(name);
  if (words.length === 0) return sql`FALSE`;
  return join([sql`e."search" @@ to_tsquery('simple', ${beginnings(words)})`, ...withSigns(name)], ' AND ');
}

/** Letters and digits only, so no tsquery syntax remains. */
const beginnings = (words: readonly string[]): string => words.map(beginning).join(' & ');

/**
 * A word of several parts matches as one word, or part by part with a prefix as the last: J.F matches J.
 * Fitz.
 */
function beginning(word: string): string {
  const pieces = word.split(' ');
  if (pieces.length === 1) return `'${word}':*`;
  return `('${pieces.join('')}':* | (${pieces.map((piece) => `'${piece}'`).join(' <-> ')}:*))`;
}

/** A word of several pieces stands as one, or piece after piece. */
function wholeWord(word: string): string {
  const pieces = word.split(' ');
  const apart = pieces.map((piece) => `'${piece}'`).join(' <-> ');
  return pieces.length === 1 ? apart : `('${pieces.join('')}' | (${apart}))`;
}

/** One letter of a word is wrong, or together they have most in common with the name. */
function alike(asked: readonly string[]): Sql {
  const words = asked.map((word) => word.replaceAll(' ', ''));
  const some: Sql[] = [];
  if (words.length <= 4 && words.every((word) => word.length <= MAX_TYPED)) {
    some.push(
      join(
        words.map((word) => sql`e."searchName" ~ ${mistyped(word)}`),
        ' AND ',
      ),
    );
  }
  if (words.join('').length >= MIN_ALIKE) some.push(sql`${words.join(' ')} <% e."searchName"`);
  return some.length === 0 ? sql`FALSE` : sql`(${join(some, ' OR ')})`;
}

/** A regular expression for a word with at most one letter wrong, missing, extra or transposed. */
function mistyped(word: string): string {
  if (word.length < MIN_TYPED) return `\\m${word}`;
  const [first = '', ...rest] = Array.from(word);
  // Obrein for O’Brien: names are kept with their apostrophes.
  const elided = rest.length < MIN_TYPED ? [] : [`${first}['\u2019](?:${variantsOf(rest).join('|')})`];
  return `\\m(?:${[...variantsOf([first, ...rest]), ...elided].join('|')})\\M`;
}

/** A word as it is and with one letter wrong, as alternatives of a pattern. */
function variantsOf(letters: readonly string[]): string[] {
  const word = letters.join('');
  const wrong = letters.map((letter, i) => {
    const [before, rest] = [letters.slice(0, i).join(''), letters.slice(i + 1).join('')];
    const swapped =
      i + 1 < letters.length ? `|${letters[i + 1] ?? ''}${letter}${letters.slice(i + 2).join('')}` : '';
    return `${before}(?:\\w?${rest}|\\w${letter}${rest}${swapped})`;
  });
  return [word, `${word}\\w`, ...wrong];
}
