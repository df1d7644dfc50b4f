import { join, sql, type Sql } from './sql.js';
import { acronymOf, CJK, isTooCommon, partsOf, searchText, signedName } from './searchText.js';
import {
  type Mark,
  plainWord,
  type SearchPart,
  searchGroups,
  type SearchWords,
  stemOf,
} from './searchWords.js';
import { endingsOf } from './wordEndings.js';

/** A search as the database is asked it. */
export interface SearchQuery extends SearchWords {
  /** Words that are too common to be looked for. They are not among `words`. */
  ignored: string[];
  /** Holds for what is found, as tsquery; null where there is nothing to look for. */
  all: Sql | null;
  /** Whatever is wanted, any of it: what must not occur would make every rank 0. */
  any: Sql | null;
  marks: Mark[];
  /** For people: words of a name, of which one group must hold, and those that must not. */
  names: string[];
  namesExcluded: string[];
}

/** One word or phrase in the syntax of to_tsquery, where it is looked for. */
interface Term {
  part: SearchPart;
  query: string | null;
  /** Lexemes as they stand in the index, for to_tsquery cannot look for the beginning of a word it changes. */
  lexemes: string | null;
  marks: Mark[];
}

/** More neighbours than these are not tried as one word. */
const MAX_JOINED = 4;
/** So many letters at least begin a word; fewer would begin a good part of all words. */
const MIN_PREFIX = 2;

const quoted = (words: string): string => `'${words.replace(/['\\]/g, ' ')}'`;

/** Reads a search in web-search syntax. With `prefix` its last word is taken as the beginning of a word. */
export function searchQuery(query: string, prefix = false): SearchQuery {
  const groups = searchGroups(query);
  const words = groups.flat().filter(({ phrase, excluded }) => !phrase && !excluded);
  const shouting = isShouting(words.map(({ text }) => text));
  const last = prefix && /[\p{L}\p{N}]$/u.test(query) ? words.at(-1) : undefined;
  let terms = groups.map((group) =>
    group.map((part) => (part === last ? beginning(part, words.length > 1) : termOf(part, shouting))),
  );
  // Nothing but common words: WHO is meant, or “The Who”.
  if (terms.flat().every((term) => !isLookedFor(term))) {
    terms = groups.map((group) => group.map((part) => termOf(part, false, part.text.toUpperCase())));
  }
  const all = terms.flat();
  const wanted = all.filter(({ part, ...term }) => !part.excluded && isLookedFor(term));
  const ignored = all.filter((term) => !term.part.phrase && !isLookedFor(term));
  const texts = (some: Term[], phrase: boolean, excluded: boolean) =>
    some
      .filter(({ part }) => part.phrase === phrase && part.excluded === excluded)
      .map(({ part }) => part.text);
  return {
    words: texts(wanted, false, false),
    phrases: all.filter(({ part }) => part.phrase && !part.excluded).map(({ part }) => part.text),
    excluded: all.filter(({ part }) => part.excluded).map(({ part }) => part.text),
    ignored: texts(ignored, false, false),
    all: either(terms.map(groupSql).filter((group) => group !== null)),
    any: either([...anySql(terms)]),
    marks: [...wanted.flatMap(({ marks }) => marks), ...terms.flatMap(neighbourMarks)],
    names: groups.map((group) => textsOf(group, false).join(' ')).filter(Boolean),
    namesExcluded: textsOf(groups.flat(), true),
  };
}

const textsOf = (parts: SearchPart[], excluded: boolean) =>
  parts.filter((part) => part.excluded === excluded).map(({ text }) => text);

const isLookedFor = ({ query, lexemes }: Pick<Term, 'query' | 'lexemes'>) =>
  query !== null || lexemes !== null;

const english = (query: string): Sql => sql`to_tsquery('english', ${query})`;

function either(some: Sql[]): Sql | null {
  return some.length === 0 ? null : sql`(${join(some, ' || ')})`;
}

/** What must hold for one group. */
function groupSql(terms: Term[]): Sql | null {
  const positive = terms.filter(({ part }) => !part.excluded);
  const each = positive.flatMap(({ query }) => query ?? []);
  const one = [each, ...joined(positive)].map((all) => all.join(' & ')).filter(Boolean);
  const none = terms.flatMap(({ part, query }) => (part.excluded && query !== null ? `!(${query})` : []));
  const query = [one.length > 1 ? `(${one.join(' | ')})` : (one[0] ?? ''), ...none]
    .filter(Boolean)
    .join(' & ');
  const parts = [
    ...(query === '' ? [] : [english(query)]),
    ...positive.flatMap(({ lexemes }) => (lexemes === null ? [] : [sql`${lexemes}::text::tsquery`])),
  ];
  return parts.length === 0 ? null : sql`(${join(parts, ' && ')})`;
}

function* anySql(groups: Term[][]): Generator<Sql> {
  const wanted = groups.flatMap((terms) => {
    const positive = terms.filter(({ part }) => !part.excluded);
    return [...positive.flatMap(({ query }) => query ?? []), ...joined(positive).flat()];
  });
  const queries = [...new Set(wanted)];
  if (queries.length > 0) yield english(queries.join(' | '));
  for (const { lexemes } of groups.flat()) if (lexemes !== null) yield sql`${lexemes}::text::tsquery`;
}

/** The words of a group with two neighbours written as one: “cease fire” finds ceasefire. */
function joined(terms: Term[]): string[][] {
  const plain = terms.filter(({ query }) => query !== null);
  if (plain.length < 2 || plain.length > MAX_JOINED) return [];
  return plain.slice(1).flatMap((second, i) => {
    const first = plain[i];
    const words = [first, second].map((term) => (term && !term.part.phrase ? term.part.text : ''));
    if (!words.every((word) => /^[a-z0-9]{2,}$/i.test(word))) return [];
    const rest = plain
      .filter((term) => term !== first && term !== second)
      .flatMap(({ query }) => query ?? []);
    return [[...rest, quoted(words.join('').toLowerCase())]];
  });
}

/** Neighbours of a group as one word: “cease fire” marks ceasefire too, “o brien” O’Brien. */
function neighbourMarks(terms: readonly Term[]): Mark[] {
  const wanted = terms.filter(({ part, ...term }) => !part.excluded && isLookedFor(term));
  if (wanted.length > MAX_JOINED) return [];
  return wanted.slice(1).flatMap(({ part }, i) => {
    const before = wanted[i]?.part;
    const words = [before, part].map((one) => (one && !one.phrase ? searchText(one.text) : ''));
    return words.every((word) => /^[a-z0-9]+$/i.test(word)) ? [{ stems: [stemOf(words.join(''))] }] : [];
  });
}

/** Whether capitals say nothing, since everything is written in them. */
function isShouting(words: string[]): boolean {
  return (
    words.length > 2 &&
    words.every((word) => word === word.toUpperCase()) &&
    words.some((word) => word.length > 5)
  );
}

function termOf(part: SearchPart, shouting: boolean, written = part.text): Term {
  const text = searchText(written);
  return part.phrase ? phraseTerm(part, text) : wordTerm(part, text, shouting);
}

const letters = (acronym: string) => ({ exact: acronym });

function phraseTerm(part: SearchPart, text: string): Term {
  const words = partsOf(text);
  const acronyms = words.filter((word) => acronymOf(word) !== null);
  const common = words.every((word) => isTooCommon(word));
  const each = [
    ...(common ? [] : [quoted(words.join(' '))]),
    ...new Set(acronyms.map((word) => quoted(acronymOf(word) ?? ''))),
  ];
  // Where the acronym stands among the words, only its letters tell.
  const marks: Mark[] = common
    ? acronyms.map(letters)
    : acronyms.length > 0
      ? [letters(words.join(' '))]
      : markOf(words);
  return { part, query: each.length === 0 ? null : `(${each.join(' & ')})`, lexemes: null, marks };
}

/** Signs around a word that do not belong to it. */
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}+#]+$/gu;

function wordTerm(part: SearchPart, text: string, shouting: boolean): Term {
  const word = text.replace(AROUND, '').replace(/'s$/i, '');
  const term = (queries: string[], marks: Mark[]): Term => ({
    part,
    query: queries.length > 1 ? `(${queries.join(' | ')})` : (queries[0] ?? null),
    lexemes: null,
    marks,
  });
  const signed = signedName(word);
  if (signed !== null) return term([quoted(signed)], [letters(word)]);
  const acronym = shouting ? null : acronymOf(word);
  if (acronym !== null) return term([quoted(acronym)], [letters(word)]);
  const parts = partsOf(word);
  if (parts.length < 2) return parts.every(isTooCommon) ? term([], []) : numbered(term, parts[0] ?? '');
  const phrase = parts.every(isTooCommon) ? [] : [quoted(parts.join(' '))];
  // S-400 is not any 400: where a part is a letter and the rest one word, the whole is looked for.
  const isOneWord = parts.filter((one) => !isTooCommon(one)).length < 2;
  const whole = isOneWord && parts.some((one) => isTooCommon(one) && one.length < 3);
  const one = /^[a-z0-9'-]+$/i.test(word) ? [parts.join('')] : [];
  return term(
    [...one.map(quoted), ...(whole && one.length > 0 ? [] : phrase)],
    [...markOf(parts), ...one.flatMap((joint) => markOf([joint]))],
  );
}

/** A word, of which letters and number can also stand apart: Covid19. */
function numbered(term: (queries: string[], marks: Mark[]) => Term, word: string): Term {
  const [, name, number] = /^([a-z]{2,})([0-9]+)$/i.exec(word) ?? [];
  return name && number && !isTooCommon(name)
    ? term([quoted(word), quoted(`${name} ${number}`)], [...markOf([word]), ...markOf([name, number])])
    : term([quoted(word)], markOf([word]));
}

const IN_CJK = new RegExp(`^[${CJK}]$`, 'u');

function markOf(words: readonly string[]): Mark[] {
  if (words.every((word) => IN_CJK.test(word))) return [{ exact: words.join('') }];
  return [{ stems: words.filter((word) => !isTooCommon(word)).map(stemOf) }];
}

/** A word that is not written to its end yet. One letter behind other words says nothing yet. */
function beginning(part: SearchPart, isBehind: boolean): Term {
  const word = plainWord(part.text);
  if (isBehind && /^[a-z0-9]$/.test(word)) return { part, query: null, lexemes: null, marks: [] };
  if (/^[a-z0-9]+(?:[-/][a-z0-9]+)+$/.test(word)) return beginningOfCompound(part, word.split(/[-/]/));
  if (word.length < MIN_PREFIX || !/^[\p{L}\p{N}]+$/u.test(word)) return termOf(part, false);
  const stems = [...new Set([stemOf(word), ...endingsOf(word).map(stemOf)])];
  const lexemes = [`'${word}':*`, ...stems.map((stem) => `'${stem}'`)].join(' | ');
  return { part, query: null, lexemes, marks: [{ start: word }] };
}

/** S-4, north-sou: written as one word in the columns, or its parts one after the other. */
function beginningOfCompound(part: SearchPart, parts: readonly string[]): Term {
  const start = parts.join('');
  const last = parts.at(-1) ?? '';
  const before = parts.slice(0, -1).filter((word) => !isTooCommon(word));
  const apart = [...before.map((word) => `'${stemOf(word)}'`), `'${last}':*`].join(' <-> ');
  const isApart = before.length === parts.length - 1 && last.length >= MIN_PREFIX;
  return {
    part,
    query: null,
    lexemes: isApart ? `('${start}':* | (${apart}))` : `'${start}':*`,
    marks: [{ start }],
  };
}
