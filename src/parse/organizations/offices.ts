import { NO_BODIES, NO_BODY_LETTERS, PEOPLES } from '../data/bodyNouns.js';
import { FIRM_CHAIRS, FIRM_FOUNDERS, FIRM_OFFICES, FIRM_STAFF } from '../data/firmOffices.js';
import { bitsOnceAForm } from '../forms.js';
import { itemAt } from '../lists.js';
import type { Tagging } from '../people/tagger.js';
import { ADDRESS, COMMON, COUNTRY, is, PARTICLE, PLACE, POSSESSIVE, ROLE } from '../people/words.js';
import { joinTables } from '../tables.js';
import type { Document, Token } from '../types.js';
import { isNext, type BodyName } from './body.js';
import { doubtfulBody } from './known.js';
import { COUNTRIES, isOpener, textOf } from './tagged.js';

const OFFICE = 1;
const STAFF = 2;
const CHAIR = 4;
const FOUNDER = 8;
const LOWER = joinTables([
  [FIRM_OFFICES, OFFICE],
  [FIRM_STAFF, STAFF],
  [FIRM_CHAIRS, CHAIR],
  [FIRM_FOUNDERS, OFFICE | FOUNDER],
]);
const bits = bitsOnceAForm(({ lower }) => LOWER.get(lower) ?? 0);

function isA(token: Token | undefined, bit: number): boolean {
  return token !== undefined && (bits(token.form) & bit) !== 0;
}

/** Most words of a name that only its office shows. */
const LONGEST = 4;

/** "chief executive of Alford Hughes", "an analyst at Canalys", "Kosmos CEO Andrew Inglis": only bodies have these offices. */
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
    const office = officeBeside(tokens, from, to);
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

/** 1 for every token of a place's name. */
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

/** How surely an office beside a name makes it a body's. */
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
  if (isA(tokens[next], FOUNDER) || !isA(tokens[next], OFFICE | CHAIR)) return NONE;
  return owned || tokens[next + 1]?.capitalised === true ? sureness(tokens[next]) : NONE;
}

const CHIEFS = /^(?:executive|operating|financial)$/;

function sureness(office: Token | undefined): number {
  return isA(office, OFFICE) ? SURE : LIKELY;
}

function mayBe(tokens: readonly Token[], from: number, to: number, text: string): boolean {
  const last = tokens[to - 1]?.text ?? '';
  if (COUNTRIES.has(text) || NO_BODY_LETTERS.has(text) || NO_BODIES.has(last) || PEOPLES.has(last))
    return false;
  // "the Jassim and Hamad bin Jassim Foundation" goes on.
  if (tokens[to]?.lower === 'and' || is(tokens[to], PARTICLE)) return false;
  return to - from > 1 || !is(tokens[from], COMMON | COUNTRY | PLACE);
}
