import { join, sql, type Sql } from './sql.js';
import {
  acronymOf,
  CJK,
  isTooCommon,
  lexemeOf,
  partsOf,
  searchText,
  signedName,
  withoutAccents,
  withoutDots,
} from './searchText.js';
import {
  endsInPhrase,
  isShouting,
  type Mark,
  plainWord,
  type SearchPart,
  searchGroups,
  type SearchWords,
  stemOf,
  wordsOf,
} from './searchWords.js';
import { LONGEST_NAME, synonymsOf } from './synonyms.js';
import { endingsOf } from './wordEndings.js';

/** A search compiled for the database. */
export interface SearchQuery extends SearchWords {
  /** Stop words, and phrases of nothing else, which are not among `words` and `phrases`. */
  ignored: string[];
  /** Words that are too common, but are searched as names in capitals, as there are no others: who. */
  asNames: string[];
  /** Synonyms of the words, which match as well: United States for US. */
  synonyms: string[];
  /** The condition as a tsquery; null if there is nothing to search for. */
  all: Sql | null;
  /** Any of the positive words, for ranking: negated words would make every rank 0. */
  any: Sql | null;
  marks: Mark[];
  /** For names: alternative groups of words, and words that must not occur. */
  names: string[];
  namesExcluded: string[];
  /** Whether the last word may be a prefix. */
  begun: boolean;
  /** Words that were looked for as the beginning of one. */
  beginnings: string[];
  /** Single letters at the end of what somebody is typing, which are not looked for yet. Among `ignored` too. */
  letters: string[];
}

/** A word or phrase in to_tsquery syntax, unless it is a stop word. */
interface Term {
  part: SearchPart;
  /** The part's text, or its upper-case form. */
  written: string;
  query: string | null;
  /** Lexemes as indexed, since to_tsquery cannot match the prefix of a word that it stems. */
  lexemes: string | null;
  marks: Mark[];
}

/** Maximum number of adjacent words tried as one. */
const MAX_JOINED = 4;
/** Minimum length of a prefix; shorter ones match too many words. */
const MIN_PREFIX = 2;

const quoted = (words: string): string => `'${words.replace(/['\\]/g, ' ')}'`;

/** Parses a search in web-search syntax. With `prefix`, its last word is a prefix. */
export function searchQuery(query: string, prefix = false): SearchQuery {
  const groups = withModels(searchGroups(query));
  const parts = [...new Set(groups.flat())];
  const words = parts.filter(({ phrase, excluded }) => !phrase && !excluded);
  const shouting = isShouting(words.map(({ text }) => text));
  const typed = endsInPhrase(query) ? parts : words;
  const last = prefix && ENDS_IN_WORD.test(withoutAccents(query)) ? typed.at(-1) : undefined;
  let all = parts.map((part) =>
    part === last || part.begins ? beginning(part, words.length > 1) : termOf(part, shouting),
  );
  // Only stop words: WHO is meant, or “The Who”.
  const isCommon = !all.some(isLookedFor);
  if (isCommon) all = parts.map((part) => termOf(part, false, part.text.toUpperCase()));
  const termsOf = new Map(all.map((term) => [term.part, term]));
  const terms = groups.map((group) => group.flatMap((part) => termsOf.get(part) ?? []));
  const othersOf = memoizedOthers();
  const named = terms.map((group) => synonymsIn(group, shouting, othersOf));
  const lookedFor = all.filter(isLookedFor);
  const wanted = lookedFor.filter(({ part }) => !part.excluded);
  const synonyms = named.flat().filter(({ excluded }) => !excluded);
  const texts = (some: readonly Term[]) => [...new Set(some.map(({ part }) => part.text))];
  return {
    words: texts(wanted.filter(({ part }) => !part.phrase)),
    phrases: texts(wanted.filter(({ part }) => part.phrase)),
    excluded: texts(lookedFor.filter(({ part }) => part.excluded)),
    ignored: texts(all.filter((term) => !isLookedFor(term))),
    asNames: isCommon ? texts(lookedFor) : [],
    synonyms: [...new Set(synonyms.flatMap(({ names }) => names))],
    all: either(terms.map((group, i) => groupSql(group, named[i] ?? [])).filter((group) => group !== null)),
    any: either([...anySql(terms, synonyms)]),
    marks: [
      ...wanted.flatMap(({ marks }) => marks),
      ...terms.flatMap(neighbourMarks),
      ...[...new Set(synonyms.map(({ marks }) => marks))].flat(),
    ],
    names: groups.map((group) => textsOf(group, false).join(' ')).filter(Boolean),
    namesExcluded: textsOf(parts, true),
    begun: prefix || parts.some(({ begins }) => begins),
    beginnings: all.flatMap(({ part, lexemes }) => (lexemes === null ? [] : [lastWord(part)])),
    letters: all.flatMap((term) =>
      (term.part === last || term.part.begins) && !isLookedFor(term) && LETTER.test(lastWord(term.part))
        ? [lastWord(term.part)]
        : [],
    ),
  };
}

/** Also where the accents of the last letter stand for themselves, or an invisible character follows. */
const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}]$/u;
const LETTER = /^[a-z0-9]$/i;
const lastWord = ({ text }: SearchPart): string => text.replace(/\*$/, '').split(/\s+/).at(-1) ?? '';

/** A model that is written with a space. Its letter would be too common alone. */
const SPACED_MODEL = /^([AIST]) ([0-9]{1,4})$/;

/** In groups of words, each such model as one word: S 400 is not any 400. A is most often an article: “a 10 year plan”. */
function withModels(groups: SearchPart[][]): SearchPart[][] {
  const known = new Map<string, SearchPart>();
  return groups.map((group) => {
    const parts: SearchPart[] = [];
    for (const part of group) {
      const before = parts.at(-1);
      const text = `${before?.text ?? ''} ${part.text}`;
      const isModel = SPACED_MODEL.test(text) && (group.length === 2 || before?.text !== 'A');
      if (!before || !isModel || [before, part].some(({ phrase, excluded }) => phrase || excluded)) {
        parts.push(part);
        continue;
      }
      const model = known.get(text) ?? { ...part, text };
      known.set(text, model);
      parts.splice(-1, 1, model);
    }
    return parts;
  });
}

/** A word as it is read: S 400 as S-400. */
const readAs = ({ text, phrase }: SearchPart): string =>
  phrase ? text : text.replace(SPACED_MODEL, '$1-$2');

/** Words of a group that are a name with other names, and how these are looked for. */
interface Named extends Others {
  terms: readonly Term[];
  excluded: boolean;
}

/** Synonyms of a text, and the query for these. */
interface Others {
  names: readonly string[];
  query: string;
  marks: Mark[];
}

/** Memoized synonyms for one search: brackets repeat words in many groups. */
function memoizedOthers(): (written: string) => Others {
  const known = new Map<string, Others>();
  return (written) => {
    const found = known.get(written);
    if (found) return found;
    const names = synonymsOf(written);
    const terms = names.map((text) =>
      termOf({ text, phrase: text.includes(' '), excluded: false, begins: false }, false),
    );
    const others = {
      names,
      query: terms.flatMap(({ query }) => query ?? []).join(' | '),
      marks: terms.flatMap(({ marks }) => marks),
    };
    known.set(written, others);
    return others;
  };
}

/** The names with synonyms in a group, the longest at each position. */
function synonymsIn(
  group: readonly Term[],
  shouting: boolean,
  othersOf: (written: string) => Others,
): Named[] {
  const named: Named[] = [];
  for (let at = 0; at < group.length; at++) {
    for (let length = Math.min(LONGEST_NAME, group.length - at); length > 0; length--) {
      const terms = group.slice(at, at + length);
      const excluded = terms[0]?.part.excluded === true;
      // Phrases are literal; negated words are single.
      if (terms.some(({ part }) => part.phrase || part.excluded !== excluded) || (excluded && length > 1))
        continue;
      const written = terms.map((term) => term.written).join(' ');
      const others = othersOf(shouting ? written.toLowerCase() : written);
      if (others.names.length === 0) continue;
      named.push({ terms, excluded, ...others });
      at += length - 1;
      break;
    }
  }
  return named;
}

const textsOf = (parts: SearchPart[], excluded: boolean) =>
  parts.filter((part) => part.excluded === excluded).map(({ text }) => text);

const isLookedFor = ({ query, lexemes }: Pick<Term, 'query' | 'lexemes'>) =>
  query !== null || lexemes !== null;

const english = (query: string): Sql => sql`to_tsquery('english', ${query})`;

function either(some: Sql[]): Sql | null {
  return some.length === 0 ? null : sql`(${join(some, ' || ')})`;
}

/** The condition of one group, with synonyms for some words. */
function groupSql(all: readonly Term[], named: readonly Named[]): Sql | null {
  const terms = all.filter((term) => !named.some((name) => name.terms.includes(term)));
  const positive = terms.filter(({ part }) => !part.excluded);
  const each = positive.flatMap(({ query }) => query ?? []);
  const one = [each, ...joined(positive)].map((some) => some.join(' & ')).filter(Boolean);
  const none = terms.flatMap(({ part, query }) => (part.excluded && query !== null ? `!(${query})` : []));
  const query = [one.length > 1 ? `(${one.join(' | ')})` : (one[0] ?? ''), ...none]
    .filter(Boolean)
    .join(' & ');
  const parts = [
    ...(query === '' ? [] : [english(query)]),
    ...terms.flatMap(({ part, lexemes }) => {
      if (lexemes === null) return [];
      const begun = sql`${lexemes}::text::tsquery`;
      return [part.excluded ? sql`!! ${begun}` : begun];
    }),
    ...named.map(namedSql),
  ];
  return parts.length === 0 ? null : sql`(${join(parts, ' && ')})`;
}

/** A name as written, or one of its synonyms. */
function namedSql({ terms, excluded, query }: Named): Sql {
  const written = groupSql(
    terms.map((term) => ({ ...term, part: { ...term.part, excluded: false } })),
    [],
  );
  const one = written === null ? english(query) : sql`(${written} || ${english(query)})`;
  return excluded ? sql`!! ${one}` : one;
}

function* anySql(groups: Term[][], synonyms: readonly Named[]): Generator<Sql> {
  const wanted = groups.flatMap((terms) => {
    const positive = terms.filter(({ part }) => !part.excluded);
    return [...positive.flatMap(({ query }) => query ?? []), ...joined(positive).flat()];
  });
  const queries = [...new Set([...wanted, ...synonyms.map(({ query }) => query)])];
  if (queries.length > 0) yield english(queries.join(' | '));
  for (const { part, lexemes } of new Set(groups.flat()))
    if (lexemes !== null && !part.excluded) yield sql`${lexemes}::text::tsquery`;
}

/** The words of a group with two adjacent ones joined: “cease fire” finds ceasefire. */
function joined(terms: Term[]): string[][] {
  const plain = terms.filter(({ query }) => query !== null);
  if (plain.length < 2 || plain.length > MAX_JOINED) return [];
  return plain.slice(1).flatMap((second, i) => {
    const first = plain[i];
    const words = [first, second].map((term) => (term && !term.part.phrase ? term.part.text : ''));
    const isModel = LETTER_AND_NUMBER.test(words.join(' '));
    if (!isModel && !words.every((word) => /^[a-z0-9]{2,}$/i.test(word))) return [];
    const rest = plain
      .filter((term) => term !== first && term !== second)
      .flatMap(({ query }) => query ?? []);
    const name = words.join('').toLowerCase();
    return [name, ...(isModel ? otherNumber(name) : [])].map((one) => [...rest, quoted(one)]);
  });
}

/** What is often written as one: G 7, F 16. */
const LETTER_AND_NUMBER = /^[A-Z] [0-9]{1,4}$/;

/** Neighbours of a group as one word: “cease fire” marks ceasefire too, “o brien” O’Brien. */
function neighbourMarks(terms: readonly Term[]): Mark[] {
  const wanted = terms.filter(({ part, ...term }) => !part.excluded && isLookedFor(term));
  if (wanted.length > MAX_JOINED) return [];
  return wanted.slice(1).flatMap(({ part }, i) => {
    const before = wanted[i]?.part;
    const words = [before, part].map((one) => (one && !one.phrase ? searchText(one.text) : ''));
    if (!words.every((word) => /^[a-z0-9]+$/i.test(word))) return [];
    const name = words.join('');
    return [name, ...otherNumber(name)].map((one) => ({ stems: [stemOf(one)] }));
  });
}

function termOf(part: SearchPart, shouting: boolean, written = readAs(part)): Term {
  const text = searchText(written);
  // u.s. can be U.S.
  const ways = [...new Set([text, withoutDots(text)])].map((way) =>
    part.phrase ? phraseTerm(part, way) : wordTerm(part, way, shouting),
  );
  const queries = ways.flatMap(({ query }) => query ?? []);
  return {
    part,
    written,
    query:
      queries.length > 1 ? `(${queries.map((query) => `(${query})`).join(' | ')})` : (queries[0] ?? null),
    lexemes: null,
    marks: ways.flatMap(({ marks }) => marks),
  };
}

/** The lexeme of a word. In an all-capitals query, WHO is not an acronym. */
const knownAs = (word: string, shouting: boolean): string =>
  shouting ? (signedName(word) ?? word) : lexemeOf(word);

/** A sequence of words in which “us” may also be US. */
function inSmallLetters(words: readonly string[]): string {
  const capitals = words.map((word) => (isTooCommon(word) ? word : (acronymOf(word.toUpperCase()) ?? word)));
  const ways = [...new Set([words, capitals].map((way) => quoted(way.join(' '))))];
  return ways.length > 1 ? `(${ways.join(' | ')})` : (ways[0] ?? '');
}

function phraseTerm(part: SearchPart, text: string): Omit<Term, 'written'> {
  const words = partsOf(text);
  const shouting = isShouting(words);
  const known = words.map((word) => knownAs(word, shouting));
  if (known.every(isTooCommon)) return { part, query: null, lexemes: null, marks: [] };
  const models = modelsIn(text);
  const query = [inSmallLetters(known), ...models.map(quoted)].join(' & ');
  return {
    part,
    query,
    lexemes: null,
    marks: models.length > 0 ? [{ stems: known.map(stemOf) }] : marksOf(known, text),
  };
}

/** Model names such as S-400 and T-72 as single words: in a phrase, they must not match any 400 and 72. */
const modelsIn = (text: string): string[] =>
  Array.from(text.matchAll(MODEL), ([model]) => model.replace(/[- ]/, '').toLowerCase());
const MODEL = /(?<![A-Za-z0-9])(?:[AIST][- ]|[aist]-)[0-9]+(?![A-Za-z0-9])/g;

/** Punctuation around a word. */
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}+#]+$/gu;

function wordTerm(part: SearchPart, text: string, shouting: boolean): Omit<Term, 'written'> {
  const word = text.replace(AROUND, '').replace(/'s$/i, '');
  const term = (queries: string[], marks: Mark[]): Omit<Term, 'written'> => ({
    part,
    query: queries.length > 1 ? `(${queries.join(' | ')})` : (queries[0] ?? null),
    lexemes: null,
    marks,
  });
  const parts = partsOf(word);
  const known = parts.map((one) => knownAs(one, shouting));
  const phrase = known.every(isTooCommon) ? [] : [inSmallLetters(known)];
  if (parts.length < 2) return phrase.length === 0 ? term([], []) : numbered(term, known[0] ?? '');
  // S-400 must not match any 400: if one part is a letter and the rest one word, the whole is searched for.
  const isOneWord = parts.filter((one) => !isTooCommon(one)).length < 2;
  const whole = isOneWord && parts.some((one) => isTooCommon(one) && one.length < 3);
  const hasSlash = word.includes('/');
  const isJoint = hasSlash ? WITH_SLASH.test(word) && phrase.length > 0 : /^[a-z0-9'-]+$/i.test(word);
  const one = isJoint ? [parts.join('')].flatMap((name) => [name, ...otherNumber(name)]) : [];
  // What texts write with a slash is not indexed as one word.
  const isWholeOnly = whole && one.length > 0 && !hasSlash;
  return term(
    [...one.map(quoted), ...(isWholeOnly ? [] : phrase)],
    [...(whole ? [{ stems: known.map(stemOf) }] : markOf(known)), ...one.flatMap((name) => markOf([name]))],
  );
}

/** What others may write as one word: cease/fire. Numbers are not: 9/11 is not 911. */
const WITH_SLASH = /^(?=.*[a-z])[a-z0-9'/-]+$/i;

/** Singular of a model name: F16 is one of the F16s, which stemming misses. */
function otherNumber(name: string): string[] {
  if (!MODELS.test(name)) return [];
  return [/s$/i.test(name) ? name.slice(0, -1) : `${name}s`];
}
const MODELS = /^[a-z]{1,4}[0-9]{1,4}s?$/i;

/** A long number is the same with and without commas; years have none. */
const LONG_NUMBER = /^(?!(?:1[5-9]|20)\d\d$)\d{4,}$/;
const WITH_COMMAS = /^\d{1,3}(?:,\d{3})+$/;
const THOUSANDS = /\B(?=(?:\d{3})+$)/g;

/** A word whose letters and digits may also be separate: Covid19. */
function numbered(
  term: (queries: string[], marks: Mark[]) => Omit<Term, 'written'>,
  word: string,
): Omit<Term, 'written'> {
  const other = LONG_NUMBER.test(word)
    ? word.replace(THOUSANDS, ',')
    : WITH_COMMAS.test(word) && word.replaceAll(',', '');
  if (other) return term([quoted(word), quoted(other)], [...markOf([word]), ...markOf([other])]);
  const all = [word, ...otherNumber(word)];
  const [, name, number] = /^([a-z]{2,})([0-9]+)$/i.exec(word) ?? [];
  return name && number && !isTooCommon(name)
    ? term(
        [...all.map(quoted), quoted(`${name} ${number}`)],
        [...all.flatMap((one) => markOf([one])), ...markOf([name, number])],
      )
    : term(
        all.map((one) => inSmallLetters([one])),
        all.flatMap((one) => markOf([one])),
      );
}

/** Characters inside a word for Postgres, but between two for a reader: 3,000 and jane.doe@example.org. */
const SIGNS = /[.,@_]+/;
const WITH_SIGNS = /^\d+(?:[.,]\d+)+$/;
const IN_CJK = new RegExp(`^[${CJK}]$`, 'u');

function markOf(words: readonly string[]): Mark[] {
  // With Latin letters between them too: iPhone発売, WHO発表.
  if (words.some((word) => IN_CJK.test(word)))
    return [{ exact: words.map((word) => word.replace(/0acronym$/, '')).join('') }];
  if (words.length === 1 && WITH_SIGNS.test(words[0] ?? '')) return words.map((exact) => ({ exact }));
  const apart = words.flatMap((word) => word.split(SIGNS));
  return [{ stems: apart.filter((word) => !isTooCommon(word)).map(stemOf) }];
}

/** Highlights for the consecutive words of a phrase, also if a text has them as one: O’Brien. */
function marksOf(words: readonly string[], text: string): Mark[] {
  const whole = Array.from(wordsOf(text), ([word]) => plainWord(word));
  return whole.length < words.length ? [...markOf(words), ...markOf(whole)] : markOf(words);
}

const LETTERS = /^[\p{L}\p{M}\p{N}]+$/u;
const HAS_CJK = new RegExp(`[${CJK}]`, 'u');

/** An unfinished word. A single letter after other words is ignored. */
function beginning(part: SearchPart, isBehind: boolean): Term {
  if (part.phrase) return beginningOfPhrase(part);
  const written = readAs(part).replace(/\*$/, '');
  const word = plainWord(written);
  if (isBehind && /^[a-z0-9]$/.test(word)) return { part, written, query: null, lexemes: null, marks: [] };
  if (/^[a-z0-9]+(?:[-/][a-z0-9]+)+$/.test(word))
    return { ...beginningOfCompound(part, word.split(/[-/]/)), written };
  if (word.length < MIN_PREFIX || !LETTERS.test(word) || HAS_CJK.test(word))
    return termOf(part, false, written);
  // The prefix also matches the word itself. Adding the word would lower its rank: Postgres ranks only one of
  // two equal words, and not always the starred one.
  const stems = [...new Set([word, ...endingsOf(word)].map(stemOf))].filter((stem) => !stem.startsWith(word));
  const lexemes = [`'${word}':*`, ...stems.map((stem) => `'${stem}'`)].join(' | ');
  return { part, written, query: null, lexemes, marks: [{ start: word }] };
}

/** A phrase with an unfinished last word; stop words before it keep their positions. */
function beginningOfPhrase(part: SearchPart): Term {
  const words = partsOf(searchText(part.text));
  const last = plainWord(words.at(-1) ?? '');
  const before = words.slice(0, -1).map(lexemeOf);
  if (last.length < MIN_PREFIX) return { ...termOf(part, false, before.join(' ')), written: part.text };
  if (!LETTERS.test(last) || HAS_CJK.test(last)) return termOf(part, false);
  const known = before.flatMap((word, at) => (isTooCommon(word) ? [] : [{ stem: stemOf(word), at }]));
  const steps = [
    ...known.map(({ stem, at }) => ({ lexeme: `'${stem}'`, at })),
    { lexeme: `'${last}':*`, at: before.length },
  ];
  const lexemes = steps.map(({ lexeme, at }, i) =>
    i === 0 ? lexeme : `<${String(at - (steps[i - 1]?.at ?? 0))}> ${lexeme}`,
  );
  const marks = [...(known.length > 0 ? [{ stems: known.map(({ stem }) => stem) }] : []), { start: last }];
  return { part, written: part.text, query: null, lexemes: lexemes.join(' '), marks };
}

/** S-4, north-sou: one lexeme, or its parts in sequence. */
function beginningOfCompound(part: SearchPart, parts: readonly string[]): Omit<Term, 'written'> {
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
