import {
  BODIES_MEANT,
  BODY_NOUNS,
  BUILDINGS,
  LANDMARKS,
  NO_BODIES,
  NO_BODY_LETTERS,
  NOUNS_OF_PLACES,
  PEOPLES,
} from '../data/bodyNouns.js';
import { COUNTRY_NAMES } from '../data/countryNames.js';
import { PERSONS } from '../data/peopleNouns.js';
import { ROLE_MODIFIERS } from '../data/roles.js';
import { US_STATE_NAMES } from '../data/usStates.js';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from '../data/functionWords.js';
import { bitsOnceAForm } from '../forms.js';
import { itemAt } from '../lists.js';
import { takeDatelines } from '../people/countryPhrases.js';
import type { Tagging } from '../people/tagger.js';
import { isActing } from '../people/things.js';
import { ADDRESS, COMMON, GIVEN, PLACE, is, POSSESSIVE, ROLE } from '../people/words.js';
import { wordSet } from '../tables.js';
import type { Document, Token } from '../types.js';
import { endOfName, isNext, type BodyName } from './body.js';
import { doubtfulBody, isWrittenOn } from './known.js';

/** Minimum average probability of a name over all its occurrences. */
const LIKELY = 0.4;

export const COUNTRIES: ReadonlySet<string> = new Set(COUNTRY_NAMES.map(({ name }) => name));

/** Bodies that the tagger found, and further occurrences of their names. */
export function findTagged(document: Document, tagging: Tagging, taken: Uint8Array): BodyName[] {
  const { tokens } = document;
  const votes = countVotes(document, tagging);
  const types = countTypes(document, tagging);
  const likely = findLikely(document, tagging, taken);
  const denied = findDenied(document, votes);
  const datelines = new Uint8Array(tokens.length);
  takeDatelines(document, datelines);
  const found: BodyName[] = [];
  for (const tagged of tagging.names) {
    if (tagged.type !== 'ORG') continue;
    const free = withoutTaken(tokens, afterDateline(tagged, datelines), taken);
    const { from, to } = trim(tokens, free.from, free.to);
    if (from >= to || taken.subarray(from, to).includes(1)) continue;
    const text = textOf(document, from, to);
    if (isNoBody(tokens, from, to, text) || isWrittenOn(tokens, from) || isField(tokens, from)) continue;
    if (!likely.has(text) || isCut(tokens, to) || isDateline(document, from, to)) continue;
    if (denied.has(text) || (types.get(text) ?? 0) < 0) continue;
    const vote = votes.get(text);
    if (to - from === 1 && vote !== undefined && vote.sum < LIKELY * vote.count) continue;
    if (to - from === 1 && vote?.count === 1 && isPlainPlural(tokens, from)) continue;
    found.push({
      from,
      to,
      why: 'tagger',
      known: doubtfulBody(text),
      kind: null,
    });
  }
  return [...found, ...findActing(document, taken, found)].sort((one, other) => one.from - other.from);
}

/**
 * Minimum average probability of the words of a name, except initials: below it, two of three are places,
 * works or products.
 */
const LIKELY_NAME = 0.8;
const LIKELY_WORD = 0.65;
const LETTERS = /^\p{Lu}{2,}$/u;

/** Names that are likely a body in at least one occurrence. */
function findLikely(document: Document, tagging: Tagging, taken: Uint8Array): Set<string> {
  const { tokens } = document;
  const likely = new Set<string>();
  for (const tagged of tagging.names) {
    if (tagged.type !== 'ORG') continue;
    const free = withoutTaken(tokens, tagged, taken);
    const { from, to } = trim(tokens, free.from, free.to);
    if (isLikely(tokens, tagging, from, to)) likely.add(textOf(document, from, to));
  }
  return likely;
}

function isLikely(tokens: readonly Token[], { bodyShares }: Tagging, from: number, to: number): boolean {
  if (to - from === 1 && LETTERS.test(tokens[from]?.text ?? '')) return true;
  let sum = 0;
  let count = 0;
  for (let index = from; index < to; index++) {
    if (tokens[index]?.capitalised !== true) continue;
    sum += (bodyShares[index] ?? 0) / 255;
    count++;
  }
  return sum >= (to - from === 1 ? LIKELY_WORD : LIKELY_NAME) * count;
}

/**
 * "TUNIS – Tunisia has asked for help", "KIGALI, June 15": a dateline in capitals that opens the paragraph.
 */
function isDateline({ tokens, text }: Document, from: number, to: number): boolean {
  const { start = 0, text: place = '' } = tokens[from] ?? {};
  return (
    to - from === 1 &&
    /^\p{Lu}{4,}$/u.test(place) &&
    (/^[–—-]$/.test(tokens[to]?.text ?? '') ||
      (tokens[to]?.text === ',' && MONTH_OR_CAPITALS.test(tokens[to + 1]?.text ?? ''))) &&
    (start === 0 || text.charAt(start - 1) === '\n')
  );
}

const MONTH_OR_CAPITALS =
  /^(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\.?|January|February|March|April|August|September|October|November|December|\p{Lu}{4,})$/u;

/** Whether a capitalized word other than an office follows: the tagger found only part of a name. */
function isCut(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  return next?.capitalised === true && isNext(tokens, to) && !is(next, ROLE | ADDRESS | GIVEN);
}

/** "– Soldiers killed two men": people, capitalized only because the word starts a sentence. */
function isPlainPlural(tokens: readonly Token[], index: number): boolean {
  const before = itemAt(tokens, index - 1);
  const token = tokens[index];
  return (before === undefined || before.kind === 'PUNCT') && token !== undefined && isPeople(token);
}

const PERSON_NOUNS = wordSet(PERSONS);
const IRREGULAR_PLURALS = wordSet('people peoples women men children wives');
const plurals = bitsOnceAForm(({ lower }) =>
  IRREGULAR_PLURALS.has(lower) || (lower.endsWith('s') && PERSON_NOUNS.has(lower.slice(0, -1))) ? 1 : 0,
);

/** "Teachers", "Women" */
export function isPeople(token: Token): boolean {
  return plurals(token.form) === 1;
}

/** "KINSHASA – Congo": the name without the dateline before it. */
function afterDateline(
  { from, to }: { from: number; to: number },
  datelines: Uint8Array,
): { from: number; to: number } {
  let first = from;
  while (first < to && datelines[first] === 1) first++;
  return { from: first, to };
}

/** "Samsung and Apple": the other one, if one is already known. */
function withoutTaken(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  taken: Uint8Array,
): { from: number; to: number } {
  for (let index = from; index < to; index++) {
    if (tokens[index]?.lower !== 'and') continue;
    if (taken[index - 1] === 1) return { from: index + 1, to };
    if (taken[index + 1] === 1) return { from, to: index };
  }
  return { from, to };
}

/** "Ineos said it would buy the club": a lone word that acts as a company does. */
function findActing(
  { tokens, capitals }: Document,
  taken: Uint8Array,
  found: readonly BodyName[],
): BodyName[] {
  const acting = new Set<string>();
  for (const index of capitals)
    if (
      taken[index] !== 1 &&
      tokens[index] &&
      !is(tokens[index], COMMON) &&
      !NO_BODY_LETTERS.has(tokens[index].text) &&
      isActing(tokens, index) &&
      tokens[index + 1]?.lower !== 'prices'
    )
      acting.add(tokens[index].text);
  const seen = new Set(found.map(({ from }) => from));
  return capitals.flatMap((index) =>
    acting.has(tokens[index]?.text ?? '') &&
    taken[index] !== 1 &&
    !seen.has(index) &&
    !tokens[index + 1]?.capitalised
      ? [
          {
            from: index,
            to: index + 1,
            why: 'acts-as-body',
            known: null,
            kind: null,
          },
        ]
      : [],
  );
}

const LONGEST_FIELD = 10;

/** "Minister of Education, | Science and Technology": the field of a minister, not a body. */
export function isField(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (
    from - at < LONGEST_FIELD &&
    (tokens[at]?.capitalised || LISTING.test(itemAt(tokens, at)?.text ?? ''))
  )
    at--;
  return (
    /^(?:of|for)$/.test(itemAt(tokens, at)?.lower ?? '') &&
    MINISTERS.test(itemAt(tokens, at - 1)?.lower ?? '')
  );
}

const LISTING = /^(?:,|and|&)$/;
const MINISTERS = /^(?:ministers?|secretary)$/;

/** For each name, how many more times the tagger marks it as a body than as something else. */
function countTypes(document: Document, { names }: Tagging): Map<string, number> {
  const types = new Map<string, number>();
  for (const { from, to, type } of names) {
    if (to - from === 1) continue;
    const text = textOf(document, from, to);
    types.set(text, (types.get(text) ?? 0) + (type === 'ORG' ? 1 : -1));
  }
  return types;
}

/** Minimum document-wide probability for initials to be a body's, whatever precedes the brackets. */
const CERTAIN = 0.8;

/**
 * Initials in brackets after something that is not a body: "the Money Laundering Act (PMLA)", "training
 * centres (TC)".
 */
function findDenied({ tokens, capitals }: Document, votes: ReadonlyMap<string, Vote>): Set<string> {
  const denied = new Set<string>();
  for (const index of capitals) {
    if (itemAt(tokens, index - 1)?.text !== '(' || tokens[index + 1]?.text !== ')') continue;
    const word = itemAt(tokens, index - 2);
    const letters = tokens[index]?.text ?? '';
    if (word?.kind !== 'WORD' || !/^\p{Lu}[\p{L}&-]*\p{Lu}s?$/u.test(letters)) continue;
    const vote = votes.get(letters);
    if (BODIES_MEANT.has(word.lower) || (word.capitalised && vote && vote.sum >= CERTAIN * vote.count))
      continue;
    const last = letters.replace(/s$/, '').at(-1)?.toLowerCase() ?? '';
    // "Chief Election Commissioner (CEC)"
    if (NO_BODIES.has(word.text) || is(word, ROLE) || (!word.capitalised && word.lower.startsWith(last)))
      denied.add(letters);
  }
  return denied;
}

interface Vote {
  sum: number;
  count: number;
}

/** Average organization probability of each capitalized word, over all its occurrences. */
function countVotes({ tokens, capitals }: Document, { bodyShares }: Tagging): Map<string, Vote> {
  const votes = new Map<string, Vote>();
  for (const index of capitals) {
    const { text = '' } = tokens[index] ?? {};
    const vote = votes.get(text) ?? { sum: 0, count: 0 };
    vote.sum += (bodyShares[index] ?? 0) / 255;
    vote.count++;
    votes.set(text, vote);
  }
  return votes;
}

/** Trims "the", possessive 's, marks at the end, an owning country and officers of the body. */
export function trim(tokens: readonly Token[], first: number, end: number): { from: number; to: number } {
  let from = first;
  let to = end;
  for (let index = to - 2; index > from; index--) {
    if (!is(tokens[index], POSSESSIVE)) continue;
    // "Kenya's Supreme Court", "The UK’s Supreme Court", "Shanghai’s Fudan University", "BMA’s Transport Department"
    if (index - 1 === from && (is(tokens[from], PLACE) || LETTERS.test(tokens[from]?.text ?? '')))
      from = index + 1;
    else if (isCountry(tokens, isOpener(tokens[from]) ? from + 1 : from, index)) from = index + 1;
  }
  while (from < to && (tokens[from]?.capitalised !== true || isOpener(tokens[from]))) from++;
  // "Shin Bet Chief Ronen Bar", "Liftit CPO"
  for (let index = from + 1; index < to; index++) {
    const token = tokens[index];
    if (
      is(token, ROLE | ADDRESS) &&
      token?.capitalised &&
      !/^(?:of|for)$/.test(tokens[index + 1]?.lower ?? '') &&
      !isOf(tokens, from, index)
    ) {
      if (!goesOnToBody(tokens, index, to)) to = index;
      break;
    }
  }
  while (to > from && (is(tokens[to - 1], POSSESSIVE) || tokens[to - 1]?.capitalised !== true)) to--;
  // "wrote the New York Times | Tuesday"
  if (to - from > 2 && WEEKDAYS.test(tokens[to - 1]?.text ?? '')) to--;
  return { from, to };
}

const WEEKDAYS = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** "Office of the President": after "of", an office is part of the name. */
function isOf(tokens: readonly Token[], from: number, index: number): boolean {
  for (let at = index - 1; at > Math.max(from, index - 4); at--)
    if (/^(?:of|for)$/.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** "Prime Minister's Office", "Workers Union": an organization noun follows. */
function goesOnToBody(tokens: readonly Token[], index: number, to: number): boolean {
  return tokens.slice(index + 1, to).some(({ text }) => BODY_NOUNS.has(text));
}

const openers = bitsOnceAForm(({ lower, text }) =>
  DETERMINERS.has(lower) ||
  PREPOSITIONS.has(lower) ||
  CONJUNCTIONS.has(lower) ||
  // "the IT Department"
  (SUBJECT_PRONOUNS.has(lower) && text !== 'IT') ||
  AUXILIARIES.has(lower) ||
  NOT_OPENING.test(text)
    ? 1
    : 0,
);

/** Words that cannot begin a name: "The", "With", "Modi-led", "Former". */
export function isOpener(token: Token | undefined): boolean {
  return token !== undefined && openers(token.form) === 1;
}

const NOT_OPENING =
  /(?:-based|-backed|-owned|-led|-born|-run|-held)$|^(?:Former|Then|Ex|Late|Embattled|Acting|NGO|State-owned)$/;

function isCountry(tokens: readonly Token[], from: number, to: number): boolean {
  return COUNTRIES.has(
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  );
}

const noBody = bitsOnceAForm(({ text, lower }) =>
  COUNTRIES.has(text) || US_STATE_NAMES.has(text) || TIME_WORDS.has(lower) ? 1 : 0,
);

/** Countries and states, days and ranks, which the tagger may mark as bodies. */
function isNoBody(tokens: readonly Token[], from: number, to: number, text: string): boolean {
  const first = tokens[from];
  if (!first || COUNTRIES.has(text) || US_STATE_NAMES.has(text)) return true;
  const last = tokens[to - 1]?.text ?? '';
  // "Turkish Foreign" of "Turkish Foreign Minister"
  if (ROLE_MODIFIERS.has(last.toLowerCase()) && is(tokens[to], ROLE)) return true;
  // "Showcase Video Tools At Harbor Conference"
  for (let index = from + 1; index < to; index++)
    if (tokens[index]?.capitalised === true && isOpener(tokens[index])) return true;
  // "Sea of Japan", "Lake Chad"
  if (to - from > 1 && LANDMARKS.has(first.text)) return !BODY_NOUNS.has(last);
  if (NOUNS_OF_PLACES.has(tokens[to]?.lower ?? '') && !LETTERS.test(text)) return true;
  if (BUILDINGS.has(last) && isWhere(tokens, from)) return true;
  if (to - from > 1) return NO_BODIES.has(last) || (to - from === 2 && PEOPLES.has(last));
  if (PEOPLES.has(last) || is(first, PLACE)) return true;
  if (NO_BODY_LETTERS.has(text)) return true;
  return noBody(first.form) === 1 || is(first, ROLE) || (is(first, COMMON) && !isNext(tokens, from));
}

/** "in hospital", "to the" */
function isWhere(tokens: readonly Token[], from: number): boolean {
  const link = itemAt(tokens, from - 1)?.lower === 'the' ? from - 2 : from - 1;
  return /^(?:at|in|to|from|near|inside|outside|into|around)$/.test(itemAt(tokens, link)?.lower ?? '');
}

export function textOf({ tokens, text }: Document, from: number, to: number): string {
  return text.slice(tokens[from]?.start ?? 0, endOfName(tokens, to)).replace(/\s+/g, ' ');
}
