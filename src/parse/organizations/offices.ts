import { KIND_WORDS, NO_BODIES, NO_BODY_LETTERS, PEOPLES } from '../data/bodyNouns.js';
import {
  BODY_KINDS,
  FIRM_CHAIRS,
  FIRM_FOUNDERS,
  FIRM_OFFICES,
  FIRM_STAFF,
  KINDS_OF_PEOPLE,
} from '../data/firmOffices.js';
import { PREPOSITIONS } from '../data/functionWords.js';
import { bitsOnceAForm } from '../forms.js';
import { itemAt } from '../lists.js';
import type { Tagging } from '../people/tagger.js';
import {
  ADDRESS,
  COMMON,
  COUNTRY,
  FAMILY,
  GIVEN,
  is,
  PARTICLE,
  PLACE,
  POSSESSIVE,
  ROLE,
} from '../people/words.js';
import { joinTables } from '../tables.js';
import type { Document, Token } from '../types.js';
import { isNext, type BodyName } from './body.js';
import { doubtfulBody } from './known.js';
import { COUNTRIES, isOpener, textOf } from './tagged.js';

const OFFICE = 1;
const STAFF = 2;
const CHAIR = 4;
const FOUNDER = 8;
const KIND = 16;
const PERSONAL = 32;
const LOWER = joinTables([
  [FIRM_OFFICES, OFFICE],
  [FIRM_STAFF, STAFF],
  [FIRM_CHAIRS, CHAIR],
  [FIRM_FOUNDERS, OFFICE | FOUNDER],
  [KIND_WORDS.keys(), KIND],
  [BODY_KINDS, KIND],
  [KINDS_OF_PEOPLE, PERSONAL],
]);
const bits = bitsOnceAForm(({ lower }) => LOWER.get(lower) ?? 0);

function isA(token: Token | undefined, bit: number): boolean {
  return token !== undefined && (bits(token.form) & bit) !== 0;
}

/** Maximum number of words of a name found only by the office next to it. */
const LONGEST = 4;

/**
 * "chief executive of Alford Hughes", "an analyst at Canalys", "Kosmos CEO Andrew Inglis": offices that only
 * bodies have.
 */
export function findByOffice(document: Document, tagging: Tagging): BodyName[] {
  const { tokens, capitals } = document;
  const places = placesOf(tokens, tagging);
  const shown = new Set<string>();
  const firsts = new Set<string>();
  const runs: { from: number; to: number; first: string }[] = [];
  let end = 0;
  for (const from of capitals) {
    if (from < end) continue;
    const to = endOfRun(tokens, from);
    end = Math.max(to, from + 1);
    if (to === from) continue;
    const first = tokens[from]?.text ?? '';
    runs.push({ from, to, first });
    const office = officeBeside(tokens, from, to) || (isSource(document, tagging, from, to) ? LIKELY : NONE);
    if (office === NONE || (office === LIKELY && places.subarray(from, to).includes(1))) continue;
    const text = textOf(document, from, to);
    if (!mayBe(tokens, from, to, text)) continue;
    shown.add(text);
    firsts.add(first);
  }
  return runs.flatMap(({ from, to, first }) => {
    const text = firsts.has(first) ? textOf(document, from, to) : '';
    return shown.has(text) ? [{ from, to, why: 'office', known: doubtfulBody(text), kind: null }] : [];
  });
}

/** 1 for each token of a place name. */
function placesOf(tokens: readonly Token[], { names }: Tagging): Uint8Array {
  const places = new Uint8Array(tokens.length);
  for (const { from, to, type } of names) if (type === 'LOC') places.fill(1, from, to);
  return places;
}

function endOfRun(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to - from <= LONGEST && isPart(tokens[to]) && (to === from || isNext(tokens, to))) to++;
  return to - from > LONGEST ? from : to;
}

function isPart(token: Token | undefined): boolean {
  return token?.capitalised === true && !is(token, ADDRESS | ROLE) && !isOpener(token);
}

/** How strongly an office next to a name marks it as a body. */
const NONE = 0;
const LIKELY = 1;
const SURE = 2;

function officeBeside(tokens: readonly Token[], from: number, to: number): number {
  // "the chief executive of the Monex"
  const link = itemAt(tokens, from - 1)?.lower === 'the' ? from - 2 : from - 1;
  const linked = tokens[link]?.lower;
  if (linked === 'of' && isA(tokens[link - 1], OFFICE | CHAIR)) return sureness(tokens[link - 1]);
  if (linked === 'at' && isA(tokens[link - 1], OFFICE | CHAIR | STAFF)) return LIKELY;
  // "Monex's chairman", "Monex CEO Ann Lee"
  const owned = is(tokens[to], POSSESSIVE);
  const next = owned ? to + 1 : to;
  if (tokens[next]?.lower === 'chief' && CHIEFS.test(tokens[next + 1]?.lower ?? '')) return SURE;
  if (isIntroduced(tokens, from, to)) return LIKELY;
  if (isA(tokens[next], FOUNDER) || !isA(tokens[next], OFFICE | CHAIR)) return NONE;
  return owned || tokens[next + 1]?.capitalised === true ? sureness(tokens[next]) : NONE;
}

/** "according to Monex", "told Monex": a source that is neither a person nor a place. */
function isSource({ tokens }: Document, { shares }: Tagging, from: number, to: number): boolean {
  const before = itemAt(tokens, from - 1)?.lower;
  if (before !== 'told' && !(before === 'to' && tokens[from - 2]?.lower === 'according')) return false;
  if (is(tokens[from], GIVEN | FAMILY | COUNTRY | PLACE)) return false;
  for (let index = from; index < to; index++) if ((shares[index] ?? 0) > UNLIKELY) return false;
  return true;
}

/** Highest person probability of any word of a source, of 255. */
const UNLIKELY = 50;

/**
 * "the research firm Monex", "the organisation “Monex”", "Monex, a Tokyo brokerage, said": a noun next to it
 * gives its kind.
 */
function isIntroduced(tokens: readonly Token[], from: number, to: number): boolean {
  // "union Finance Minister Ann Lee"
  if (is(tokens[from], GIVEN) || (tokens[to]?.capitalised === true && is(tokens[to], ROLE | ADDRESS)))
    return false;
  const before = itemAt(tokens, from - 1);
  const quoted = before !== undefined && /^["“‘]$/.test(before.text);
  const noun = quoted ? itemAt(tokens, from - 2) : before;
  if (isKind(noun) && !isA(noun, PERSONAL) && (quoted || isNext(tokens, from))) return true;
  return (
    tokens[to]?.text === ',' &&
    /^(?:an?|the)$/.test(tokens[to + 1]?.lower ?? '') &&
    isKindAfter(tokens, to + 2)
  );
}

function isKind(token: Token | undefined): boolean {
  return isA(token, KIND) && token?.capitalised === false;
}

/** Maximum number of words in "a state-owned oil and gas company". */
const REACH = 7;

/** Whether the phrase that begins here ends in a noun for a kind of body. */
function isKindAfter(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < from + REACH && tokens[index]?.kind === 'WORD'; index++) {
    const next = tokens[index + 1];
    // "an employee at a technology company" is a person.
    if (PREPOSITIONS.has(tokens[index]?.lower ?? '')) return false;
    if (!isKind(tokens[index]) || isA(tokens[index], PERSONAL)) continue;
    return next === undefined || next.kind === 'PUNCT' || /^(?:that|which|in|based|with)$/.test(next.lower);
  }
  return false;
}

const CHIEFS = /^(?:executive|operating|financial)$/;

function sureness(office: Token | undefined): number {
  return isA(office, OFFICE) ? SURE : LIKELY;
}

function mayBe(tokens: readonly Token[], from: number, to: number, text: string): boolean {
  const last = tokens[to - 1]?.text ?? '';
  if (COUNTRIES.has(text) || NO_BODY_LETTERS.has(text) || NO_BODIES.has(last) || PEOPLES.has(last))
    return false;
  // "the Jassim and Hamad bin Jassim Foundation": the name continues.
  if (tokens[to]?.lower === 'and' || is(tokens[to], PARTICLE)) return false;
  return to - from > 1 || !is(tokens[from], COMMON | COUNTRY | PLACE);
}
