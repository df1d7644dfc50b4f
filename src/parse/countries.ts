import { isUpperAt, unitsOf } from './characters.js';
import { COUNTRY_NAMES } from './data/countryNames.js';
import * as trap from './data/countryTraps.js';
import { FAMILY_NAMES } from './data/familyNames.js';
import { DETERMINERS } from './data/functionWords.js';
import { ORGANISATION_WORDS } from './data/gazetteer.js';
import { ALL_HONORIFICS } from './data/honorifics.js';
import { GOVERNMENT_VERBS, METONYMS, PARTY_PREPOSITIONS, POLICY_NOUNS } from './data/metonyms.js';
import { ROLE_MODIFIERS, ROLE_NOUNS } from './data/roles.js';
import { US_STATE_ABBREVIATIONS, US_STATE_NAMES } from './data/usStates.js';
import { bitsOnceAForm, formOf, onceAForm } from './forms.js';
import { itemAt } from './lists.js';
import { indexNames, wordsOfName } from './nameIndex.js';
import type { CountryMention, CountryMentionKind, Document, Form, ParsedCountry, Span } from './types.js';

/** A token, or a part of a hyphenated one: "Russian" in "Russian-backed". */
interface Piece extends Span {
  text: string;
  lower: string;
  form: Form;
  /** Part of a hyphenated token. */
  part?: true;
}

/** The text as pieces, in order. */
interface Pieces {
  list: readonly Piece[];
  /** Indexes of the first piece of each sentence. */
  firsts: ReadonlySet<number>;
  /** Indexes of the pieces that may start a name. */
  openers: readonly number[];
}

interface Entry {
  /** Texts of its pieces. */
  words: string[];
  name: string;
  code: string;
  kind: CountryMentionKind;
  always: boolean;
}

interface Candidate {
  entry: Entry;
  /** Range of pieces, end exclusive. */
  from: number;
  to: number;
}

const INDEX = indexNames(readEntries());

function readEntries(): Entry[] {
  const entries: Entry[] = [];
  const add = (name: string, code: string, kind: CountryMentionKind, always: boolean): void => {
    const words = wordsOfName(name);
    entries.push({ words, name, code, kind, always });
    const shouted = words.map((word) => word.toUpperCase());
    if (name.length >= 4 && shouted.join() !== words.join())
      entries.push({ words: shouted, name, code, kind, always });
  };
  for (const { code, name, kind } of COUNTRY_NAMES) add(name, code, kind, true);
  for (const { code, name, always } of METONYMS) add(name, code, 'METONYM', always);
  for (const [name, { code }] of trap.SHORT_NAMES) add(name, code, 'NAME', true);
  return entries;
}

/**
 * Countries named in the document, by name, demonym or metonym, in order of their first mention.
 * @param people spans of people's names in text order; a country inside one is not a mention: "Michael
 * Jordan", "Georgia Stevens"
 */
export function findCountries(document: Document, people: readonly Span[] = []): ParsedCountry[] {
  const pieces = cutPieces(document);
  const { list } = pieces;
  const candidates = decideDemonyms(list, findCandidates(pieces));
  if (candidates.length === 0) return [];
  const elsewhere = findNamesakes(document.text, list, candidates);
  const persons = findPersons(list, candidates, people);
  const countries = new Map<string, ParsedCountry>();
  let person = 0;
  for (const candidate of candidates) {
    const mention = judge(document.text, pieces, candidate, elsewhere);
    if (!mention) continue;
    while ((people[person]?.end ?? Infinity) <= mention.start) person++;
    if ((people[person]?.start ?? Infinity) < mention.end) continue;
    if (persons.has(candidate.entry.name) && !isLocative(list, candidate)) continue;
    const { code } = candidate.entry;
    const country = countries.get(code) ?? { code, mentions: [] };
    country.mentions.push(mention);
    countries.set(code, country);
  }
  const found = [...countries.values()];
  const governments = areGovernments(found);
  return found.filter(({ mentions }) =>
    mentions.some((mention) => standsAlone(mention) || (governments && mention.why === 'capital-speaks')),
  );
}

/**
 * Country names that are part of a person's full name in this article: alone they refer to the person too,
 * except in "in Jordan".
 */
function findPersons(
  pieces: readonly Piece[],
  candidates: readonly Candidate[],
  people: readonly Span[],
): ReadonlySet<string> {
  const names = new Set<string>();
  let person = 0;
  for (const { entry, from, to } of candidates) {
    const start = pieces[from]?.start ?? 0;
    const end = pieces[to - 1]?.end ?? 0;
    while ((people[person]?.end ?? Infinity) <= start) person++;
    const span = people[person];
    if (span && span.start < end && span.end - span.start > end - start) names.add(entry.name);
    if (isGivenName(pieces, entry.name, to)) names.add(entry.name);
  }
  return names;
}

/** "Georgia Stevens", "Jordan Miller", not "Jordan King Abdullah" or "Georgia Power" */
function isGivenName(pieces: readonly Piece[], name: string, to: number): boolean {
  const next = pieces[to];
  if (!next || !trap.GIVEN_NAMES.has(name) || !/^\p{Lu}[\p{L}’'-]*\p{Ll}$/u.test(next.text)) return false;
  if (ROLE_NOUNS.has(next.lower) || ROLE_MODIFIERS.has(next.lower) || ALL_HONORIFICS.has(next.lower))
    return false;
  if (FAMILY_NAMES.has(next.text)) return true;
  const place =
    trap.STATE_BODIES.has(next.text) ||
    trap.NAME_AFTER.has(next.text) ||
    trap.US_PLACE_ENDINGS.has(next.text);
  return trap.RATHER_GIVEN_NAMES.has(name) && !place && !ORGANISATION_WORDS.has(next.lower);
}

/** "in Jordan", not "from Jordan's jump" */
function isLocative(pieces: readonly Piece[], { from, to }: Candidate): boolean {
  return (
    /^(?:in|from|to|into|across)$/.test(itemAt(pieces, from - 1)?.lower ?? '') &&
    !/^['’]s$/.test(pieces[to]?.lower ?? '')
  );
}

/**
 * Whether a mention alone brings a country into the article: a city used for a government does not, unless
 * two such cities act.
 */
function standsAlone({ kind, why }: CountryMention): boolean {
  return kind !== 'METONYM' || why === 'institution-acts';
}

/** "Washington said it would …; Caracas called that childish": governments named only by their capitals. */
function areGovernments(countries: readonly ParsedCountry[]): boolean {
  return countries.filter(({ mentions }) => mentions.some(({ why }) => why === 'capital-speaks')).length > 1;
}

function cutPieces({ tokens, sentences }: Document): Pieces {
  // Reuse the token array up to the first token with parts.
  let list: Piece[] | null = null;
  const firsts = new Set<number>();
  const openers: number[] = [];
  for (const { firstToken } of sentences) {
    const first = tokens[firstToken];
    if (first !== undefined) firsts.add(first.start);
  }
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    const bits = pieceBits(token.form);
    if (bits & HAS_PARTS) {
      list ??= tokens.slice(0, index);
      let { start } = token;
      for (const form of partsOf(token.form)) {
        const { text, lower } = form;
        if (pieceBits(form) & OPENS_NAME) openers.push(list.length);
        list.push({ start, end: start + text.length, text, lower, form, part: true });
        start += text.length + 1;
      }
    } else {
      if (bits & OPENS_NAME) openers.push(list === null ? index : list.length);
      list?.push(token);
    }
  }
  return { list: list ?? tokens, firsts, openers };
}

/** The parts of a hyphenated word; none for others, nor for "Guinea-Bissau", which is a name itself. */
const partsOf = onceAForm(({ kind, text }) =>
  kind === 'WORD' && text.includes('-') && !INDEX.has(text)
    ? text.split('-').map((part) => formOf(part, unitsOf(part), 0, part.length, 'WORD'))
    : NO_PARTS,
);
const NO_PARTS: readonly Form[] = [];

const HAS_PARTS = 1;
/** May start a country's name: all of them start with a capital. */
const OPENS_NAME = 2;
/** Evidence of local US news. */
const LOCAL_EVIDENCE = 4;
const pieceBits = bitsOnceAForm(
  (form) =>
    (partsOf(form).length > 0 ? HAS_PARTS : 0) |
    (form.upper && INDEX.has(form.text) ? OPENS_NAME : 0) |
    (trap.US_LOCAL_EVIDENCE.has(form.text) || isStateName(form.text) ? LOCAL_EVIDENCE : 0),
);

function findCandidates({ list, openers }: Pieces): Candidate[] {
  const candidates: Candidate[] = [];
  let end = 0;
  for (const from of openers) {
    const first = list[from];
    if (from < end || first === undefined) continue;
    const entry = INDEX.get(first.text)?.find(({ words }) => areWords(list, from, words));
    if (entry === undefined) continue;
    end = from + entry.words.length;
    candidates.push({ entry, from, to: end });
  }
  return candidates;
}

/** Resolves "Dominican" to Dominica if the text is about it rather than the Dominican Republic. */
function decideDemonyms(list: readonly Piece[], candidates: readonly Candidate[]): Candidate[] {
  const shared = [...trap.SHARED_DEMONYMS].filter(
    ([name, { words, others }]) =>
      candidates.some(({ entry }) => entry.name === name) &&
      list.some(({ text }) => words.has(text)) &&
      !list.some(({ text }) => others.has(text)),
  );
  const codes = new Map(shared.map(([name, { code }]) => [name, code]));
  if (codes.size === 0) return [...candidates];
  const named = new Set(candidates.flatMap(({ entry }) => (entry.kind === 'NAME' ? entry.code : [])));
  return candidates.map((candidate) => {
    const { entry } = candidate;
    const code = named.has(entry.code) ? undefined : codes.get(entry.name);
    return code === undefined ? candidate : { ...candidate, entry: { ...entry, code } };
  });
}

function areWords(list: readonly Piece[], from: number, words: readonly string[]): boolean {
  return words.every(
    (word, offset) => list[from + offset]?.text.replace('’', "'") === word.replace('’', "'"),
  );
}

/**
 * Names with another meaning throughout this article: "Lebanon" after "Lebanon, Pa.", "Irish" on St.
 * Patrick's Day.
 */
function findNamesakes(
  text: string,
  pieces: readonly Piece[],
  candidates: readonly Candidate[],
): ReadonlySet<string> {
  const names = new Set<string>();
  const abroad = new Set(
    candidates
      .filter(({ entry }) => entry.kind !== 'METONYM' && entry.code !== 'US')
      .map(({ entry }) => entry.code),
  );
  const notByNameAlone = new Set(
    candidates.filter(({ entry }) => entry.kind !== 'NAME').map(({ entry }) => entry.code),
  );
  const doubtful = candidates.filter(
    ({ entry }) => entry.kind === 'NAME' && trap.US_PLACE_NAMES.has(entry.name),
  );
  const local = doubtful.length > 0 && isLocal(pieces);
  for (const { entry, from, to } of doubtful) {
    const after = pieces[to]?.text ?? '';
    const named =
      isBeforeUsState(pieces, to) ||
      trap.US_PLACE_ENDINGS.has(after) ||
      trap.RESIDENTS.has(after) ||
      (itemAt(pieces, from - 1)?.lower === 'of' &&
        /^(?:city|town|village)$/.test(pieces[from - 2]?.lower ?? ''));
    // It is the only foreign name, and everything else is local.
    const town =
      local && trap.US_TOWNS.has(entry.name) && abroad.size === 1 && !notByNameAlone.has(entry.code);
    if (named || town) names.add(entry.name);
  }
  for (const { entry, to } of candidates) {
    // "Jamaica, Queens", "San Marino, California,"
    const place = pieces[to]?.text === ',' ? (pieces[to + 1]?.text ?? '') : '';
    if (
      trap.CITIES_AFTER.has(place) ||
      (entry.kind === 'NAME' && entry.code !== 'US' && isInUsState(pieces, to))
    )
      names.add(entry.name);
    if (isCommonWord(pieces, entry.name)) names.add(entry.name);
    const beside = trap.SHORT_NAMES.get(entry.name)?.beside;
    if (beside && !candidates.some((other) => beside.has(other.entry.name))) names.add(entry.name);
  }
  names.delete('Georgia');
  if (candidates.some(({ entry }) => entry.code === 'GE') && isStateOfGeorgia(pieces)) {
    for (const name of ['Georgia', 'Georgian', 'Georgians']) names.add(name);
  }
  if (/\bSt\.? Patrick[’']s|\bNotre Dame\b|\bFighting Irish\b/.test(text)) names.add('Irish');
  return names;
}

/** Georgia itself is ambiguous, and Washington is a city of world news. */
function isStateName(text: string): boolean {
  return text !== 'Georgia' && text !== 'Washington' && US_STATE_NAMES.has(text);
}

/** Whether there is evidence of local US news: states, counties, sheriffs. */
function isLocal(pieces: readonly Piece[]): boolean {
  return pieces.some(
    ({ form }, index) => (pieceBits(form) & LOCAL_EVIDENCE) !== 0 || isBeforeUsState(pieces, index),
  );
}

/** ", Pa.", ", Texas", ", New York" */
function isBeforeUsState(pieces: readonly Piece[], index: number): boolean {
  if (pieces[index]?.text !== ',') return false;
  const state = pieces[index + 1]?.text ?? '';
  return (
    US_STATE_ABBREVIATIONS.has(state) ||
    US_STATE_NAMES.has(state) ||
    US_STATE_NAMES.has(`${state} ${pieces[index + 2]?.text ?? ''}`)
  );
}

/** ", California," and ", Pa.": punctuated on both sides, so not part of a list of places. */
function isInUsState(pieces: readonly Piece[], index: number): boolean {
  if (!isBeforeUsState(pieces, index)) return false;
  const words = US_STATE_NAMES.has(`${pieces[index + 1]?.text ?? ''} ${pieces[index + 2]?.text ?? ''}`)
    ? 2
    : 1;
  const behind = pieces[index + 1 + words];
  // "Guam, Alaska, Hawaii and Florida"
  if (isBeforeUsState(pieces, index + 1 + words)) return false;
  return behind === undefined || /^[,.;)]$/.test(behind.text);
}

/** "Turkey breast", in a text about turkeys. */
function isCommonWord(pieces: readonly Piece[], name: string): boolean {
  const namesake = trap.COMMON_NAMESAKES.get(name);
  if (namesake === undefined) return false;
  return (
    pieces.some(({ text }) => namesake.words.has(text)) &&
    !pieces.some(({ text }) => namesake.country.has(text))
  );
}

/** Weighs evidence in the article. Without any, Georgia is the country. */
function isStateOfGeorgia(pieces: readonly Piece[]): boolean {
  let state = 0;
  let country = 0;
  for (const [index, piece] of pieces.entries()) {
    if (trap.CAUCASUS_EVIDENCE.has(piece.text)) country++;
    else if (trap.STATE_OF_GEORGIA_EVIDENCE.has(piece.text)) state += 2;
    else if (pieceBits(piece.form) & LOCAL_EVIDENCE) state++;
    else if (piece.text === 'Georgia') {
      if (isBeforeUsState(pieces, index + 1)) state += 2;
      // "Northeast Georgia Medical Center"; the country's would be "Georgian".
      const after = pieces[index + 1];
      if (after && trap.STATE_BODIES.has(after.text)) state++;
    }
  }
  return state > country;
}

function judge(
  text: string,
  pieces: Pieces,
  candidate: Candidate,
  elsewhere: ReadonlySet<string>,
): CountryMention | null {
  const { entry, from, to } = candidate;
  const first = pieces.list[from];
  const last = pieces.list[to - 1];
  if (!first || !last) return null;
  const make = (why: string, confidence: number): CountryMention => ({
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end),
    kind: entry.kind,
    why,
    confidence,
  });
  if (entry.kind === 'METONYM') {
    const acts = actsAsGovernment(pieces, candidate);
    if (entry.always) return acts ? make('institution-acts', 0.95) : make('institution', 0.9);
    if (speaksAsGovernment(pieces, candidate)) return make('capital-speaks', 0.85);
    return acts ? make('capital-acts', 0.8) : null;
  }
  if (elsewhere.has(entry.name) || isPartOfBiggerName(text, pieces, candidate)) return null;
  if (entry.kind === 'DEMONYM') return isPeople(text, pieces, candidate) ? make('demonym', 0.85) : null;
  return isCountryName(text, pieces, candidate) ? make('country-name', 0.95) : null;
}

/** "New Mexico", "Gulf of Mexico", "South China Sea", "Mexico City", "Lebanon, Pa." */
function isPartOfBiggerName(
  text: string,
  { list: pieces, firsts }: Pieces,
  { entry, from, to }: Candidate,
): boolean {
  const before = itemAt(pieces, from - 1);
  const after = pieces[to];
  if (before && !isFirst(pieces[from], firsts)) {
    if (
      trap.NAME_BEFORE.has(before.text) &&
      !trap.KEPT_AFTER_DIRECTION.has(entry.name) &&
      entry.kind === 'NAME'
    )
      return true;
    const owner = before.lower === 'of' ? (pieces[from - 2]?.text ?? '') : '';
    if (trap.OF_BEFORE.has(owner)) return true;
    if (owner === 'University' && trap.US_PLACE_NAMES.has(entry.name)) return true;
  }
  if (after && entry.kind === 'NAME' && trap.FIRM_AFTER.has(after.text)) return true;
  if (after && trap.NAME_AFTER.has(after.text) && isUpperAt(text, after.start)) return true;
  return after !== undefined && trap.ORGANISATION_AFTER.get(entry.name)?.has(after.text) === true;
}

function isCountryName(
  text: string,
  { list: pieces, firsts }: Pieces,
  { entry, from, to }: Candidate,
): boolean {
  const before = itemAt(pieces, from - 1);
  const after = pieces[to];
  // "the Republic", not "Republic of Korea" or "the Republic Bank"
  if (trap.SHORT_NAMES.has(entry.name))
    return before?.lower === 'the' && after?.lower !== 'of' && !/^\p{Lu}/u.test(after?.text ?? '');
  if (entry.code === 'US') {
    // "U.S. Highway 41", "US$ 5", "CONTACT US"
    if (after && trap.ROAD_AFTER.has(after.text) && entry.name !== 'United States') {
      return false;
    }
    if (entry.name === 'US') {
      // "TELL US THE TRUTH"
      if (before && trap.BEFORE_PRONOUN_US.has(before.text)) return false;
      if (after && /^(?:\$|dollars?)$/i.test(after.text)) return false;
      if (
        before &&
        /^[A-Z]{2,}$/.test(before.text) &&
        !isFirst(pieces[from], firsts) &&
        !/^[A-Z]/.test(after?.text ?? '')
      )
        return false;
    }
    // "the US-24 project"
    if (/^[-‐‑]\d/.test(text.slice(pieces[to - 1]?.end, (pieces[to - 1]?.end ?? 0) + 2))) return false;
    // "South America", "Miss America", "Boy Scouts of America"
    if (entry.name === 'America' && before) {
      if (/^(?:South|Latin|Central|North|Meso|Miss|Captain)$/.test(before.text)) return false;
      if (before.lower === 'of' && trap.CLUB_OF.has(pieces[from - 2]?.text ?? '')) return false;
    }
  }
  return true;
}

function isPeople(text: string, { list: pieces, firsts }: Pieces, { entry, from, to }: Candidate): boolean {
  const before = itemAt(pieces, from - 1);
  const after = pieces[to];
  if (entry.code === 'US' && before && trap.NOT_AMERICAN_BEFORE.has(before.text)) return false;
  if (entry.code === 'US' && after && /^(?:Indian|Indians|Samoa|States)$/.test(after.text)) return false;
  if (entry.code === 'IN') {
    if (before && trap.NOT_INDIAN_BEFORE.has(before.text)) return false;
    // "Quiche Indians"
    if (
      before &&
      entry.name === 'Indians' &&
      isUpperAt(text, before.start) &&
      !isFirst(itemAt(pieces, from - 1), firsts)
    )
      return false;
    if (after && trap.NOT_INDIAN_AFTER.has(after.text)) return false;
  }
  const thing = afterCoordinated(pieces, to);
  if (thing) {
    const next = pieces[to + 1]?.lower ?? '';
    // "French toast", not "the French toast the winner"
    if (trap.THING_AFTER_DEMONYM.has(thing.lower) && !DETERMINERS.has(next)) return false;
    if (trap.THINGS_AFTER_DEMONYM.has(`${thing.lower} ${next}`)) return false;
  }
  if (trap.LANGUAGES.has(entry.name)) {
    if (pieces[to]?.part && /^(?:language|speaking|born)$/.test(after?.lower ?? '')) return false;
    // "speaks Spanish, French and | German"
    let front = from - 1;
    while (
      JOINT.test(itemAt(pieces, front)?.lower ?? '') &&
      trap.LANGUAGES.has(itemAt(pieces, front - 1)?.text ?? '')
    )
      front -= 2;
    if (/^(?:only|little)$/.test(itemAt(pieces, front)?.lower ?? '')) front--;
    const verb = itemAt(pieces, front);
    if (verb && trap.LANGUAGE_BEFORE.has(verb.lower)) {
      return after !== undefined && /^\p{L}/u.test(after.text) && !trap.NO_NOUN.has(after.lower);
    }
  }
  return true;
}

const JOINT = /^(?:,|and|or)$/;

/** "Greek and Italian | grill": the piece after coordinated demonyms. */
function afterCoordinated(pieces: readonly Piece[], to: number): Piece | undefined {
  const after = pieces[to];
  if (after?.lower !== 'and' && after?.lower !== 'or') return after;
  const next = INDEX.get(pieces[to + 1]?.text ?? '')?.find(
    ({ kind, words }) => kind === 'DEMONYM' && areWords(pieces, to + 1, words),
  );
  return next ? pieces[to + 1 + next.words.length] : after;
}

/** Whether a piece is the first of its sentence. */
function isFirst(piece: Piece | undefined, firsts: ReadonlySet<number>): boolean {
  return piece !== undefined && firsts.has(piece.start);
}

/**
 * Whether the name is used as a government: as subject of a verb, owner of a policy, or party to something.
 */
function actsAsGovernment({ list: pieces, firsts }: Pieces, { from, to }: Candidate): boolean {
  // For "the Kremlin", look at the words before the article.
  const article = itemAt(pieces, from - 1)?.lower === 'the' ? from - 1 : from;
  const before = itemAt(pieces, article - 1)?.lower ?? '';
  const after = pieces[to]?.lower ?? '';
  if (/^['’]s$/.test(after)) {
    return POLICY_NOUNS.has(pieces[to + 1]?.lower ?? '') || POLICY_NOUNS.has(pieces[to + 2]?.lower ?? '');
  }
  const starts = isFirst(pieces[article], firsts) || SUBJECT_OPENERS.has(before);
  if (starts && GOVERNMENT_VERBS.has(after) && after !== 'and') return true;
  // "Moscow interference", not "in Moscow talks"
  if (POLICY_NOUNS.has(after) && !LOCATIVES.has(before)) return true;
  if (before === 'between' || before === 'against' || before === 'toward' || before === 'towards')
    return true;
  if (PARTY_PREPOSITIONS.has(before) && POLICY_NOUNS.has(pieces[article - 2]?.lower ?? '')) return true;
  return /^(?:urged|pressed|accused|accuses)$/.test(before) && after !== ',';
}

/** Whether the city opens a sentence and a government's verb follows: "Washington said". */
function speaksAsGovernment({ list: pieces, firsts }: Pieces, { from, to }: Candidate): boolean {
  const verb = pieces[to]?.lower ?? '';
  return (
    isFirst(pieces[from], firsts) &&
    GOVERNMENT_VERBS.has(verb) &&
    /(?:ed|said|called|saw|sent|says)$/.test(verb)
  );
}

/** Words and marks that can precede the subject of a clause. */
const SUBJECT_OPENERS = new Set([
  ',',
  ';',
  ':',
  '“',
  '"',
  '‘',
  '(',
  '—',
  '–',
  '-',
  'and',
  'that',
  'but',
  'while',
  'as',
  'if',
  'when',
  'because',
  'although',
  'though',
  'since',
  'what',
]);
const LOCATIVES = new Set(['in', 'at', 'near', 'from', 'to', 'outside', 'around', 'of', 'through', 'across']);
