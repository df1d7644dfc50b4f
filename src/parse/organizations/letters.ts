import { NO_BODIES, NO_BODY_LETTERS, PEOPLES } from '../data/bodyNouns.js';
import { itemAt } from '../lists.js';
import type { Tagging } from '../people/tagger.js';
import { COMMON, COUNTRY, GIVEN, is, PLACE } from '../people/words.js';
import type { Document, Token } from '../types.js';
import type { BodyName } from './body.js';
import { kindByNoun } from './kind.js';

/** Maximum number of words of a full name before its initials. */
const LONGEST = 14;
/** Minimum average probability of a full name without an organization noun. */
const LIKELY = 0.5;

const LETTERS = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{Ll}&.-]{2,10}$/u;

/**
 * "the Organization of American States (OAS)": full names followed by their initials in brackets, and the
 * initials.
 */
export function findLettered(document: Document, tagging: Tagging): BodyName[] {
  const { tokens } = document;
  const found: BodyName[] = [];
  for (const index of document.capitals) {
    const token = tokens[index];
    if (!token || itemAt(tokens, index - 1)?.text !== '(' || tokens[index + 1]?.text !== ')') continue;
    if (!LETTERS.test(token.text) || NO_BODY_LETTERS.has(token.text)) continue;
    const end = index - 1;
    const from = startOfFull(tokens, end, token.text.replace(/[^\p{L}]|s$/gu, '').toLowerCase());
    if (
      from < 0 ||
      NO_BODIES.has(tokens[end - 1]?.text ?? '') ||
      (is(tokens[from], COUNTRY) && end - from === 1)
    )
      continue;
    const kind = kindByNoun(tokens, from, end);
    if (kind === undefined && averageShare(tagging, from, end) < LIKELY) continue;
    found.push({
      from,
      to: end,
      why: 'lettered',
      known: null,
      kind: kind ?? null,
    });
    found.push({
      from: index,
      to: index + 1,
      why: 'letters',
      known: null,
      kind: kind ?? null,
    });
  }
  return found;
}

function averageShare({ bodyShares }: Tagging, from: number, to: number): number {
  let sum = 0;
  for (let index = from; index < to; index++) sum += (bodyShares[index] ?? 0) / 255;
  return sum / (to - from);
}

/**
 * Start of the words before `end` that have these initials, -1 if there are none. Small words may be skipped.
 */
function startOfFull(tokens: readonly Token[], end: number, letters: string): number {
  let left = letters.length;
  let index = end;
  while (left > 0) {
    index--;
    const token = itemAt(tokens, index);
    if (!token || end - index > LONGEST) return -1;
    if (!token.capitalised) {
      if (!/^(?:of|the|and|for|de|in|on|to|&|,|del|da|do|la|des|et|y|with|a)$/.test(token.lower)) return -1;
      if (
        token.lower.startsWith(letters.charAt(left - 1)) &&
        left > 1 &&
        letterBefore(tokens, index) !== letters.charAt(left - 1)
      )
        left--;
      continue;
    }
    const initials = token.text
      .split(/[-–]/)
      .map((part) => part.charAt(0).toLowerCase())
      .join('');
    if (letters.slice(0, left).endsWith(initials)) left -= initials.length;
    else if (letters.charAt(left - 1) === initials.charAt(0)) left--;
    else return -1;
  }
  return end - index > 1 ? index : -1;
}

/** First letter of the nearest capitalized word to the left. */
function letterBefore(tokens: readonly Token[], index: number): string {
  for (let at = index - 1; at >= Math.max(0, index - 3); at--)
    if (tokens[at]?.capitalised) return tokens[at]?.lower.charAt(0) ?? '';
  return '';
}

/**
 * Abbreviations in brackets after a body's name, whatever their letters: "the Ministry of Tourism (Mitur)".
 * The word then refers to that body throughout.
 */
export function findShortForms(
  { tokens, capitals }: Document,
  { names }: Tagging,
  bodies: readonly BodyName[],
): BodyName[] {
  const shown = new Map<string, BodyName>();
  const tagged = names.filter(({ type }) => type === 'ORG').map(({ from, to }) => ({ from, to, kind: null }));
  for (const { from, to, kind } of [...bodies, ...tagged]) {
    const word = tokens[to + 1];
    if (tokens[to]?.text !== '(' || tokens[to + 2]?.text !== ')' || word?.capitalised !== true) continue;
    if (!isShort(word, to - from) || shown.has(word.text)) continue;
    shown.set(word.text, { from: to + 1, to: to + 2, why: 'letters', known: null, kind });
  }
  if (shown.size === 0) return [];
  return capitals.flatMap((index) => {
    const short = shown.get(tokens[index]?.text ?? '');
    return short ? [{ ...short, from: index, to: index + 1 }] : [];
  });
}

function isShort(word: Token, words: number): boolean {
  if (NO_BODY_LETTERS.has(word.text) || PEOPLES.has(word.text) || is(word, COUNTRY | PLACE | GIVEN | COMMON))
    return false;
  return words > 1 && (LETTERS.test(word.text) || /^\p{Lu}\p{L}{2,9}$/u.test(word.text));
}
