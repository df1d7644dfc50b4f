import { BODY_NOUNS, NOUNS_OF_PLACES, PEOPLES } from '../data/bodyNouns.js';
import { itemAt } from '../lists.js';
import type { Tagging } from '../people/tagger.js';
import { ARTICLE, COMMON, COUNTRY, FAMILY, GIVEN, is, PLACE } from '../people/words.js';
import type { Document, Token } from '../types.js';
import { isNext, type BodyName } from './body.js';
import { isWrittenOn } from './known.js';
import { isField } from './tagged.js';

/** Minimum organization probability of a lone word at a further occurrence, of 255. */
const POSSIBLE = 50;

/** Further occurrences of the names found, and short forms: "the Foundation", "Tata" for "Tata Sons". */
export function repeatBodies(
  document: Document,
  tagging: Tagging,
  found: readonly BodyName[],
  taken: Uint8Array,
): BodyName[] {
  const { tokens, capitals } = document;
  const byFirst = new Map<string, BodyName[]>();
  const nouns = new Set<string>();
  const openers = new Map<string, BodyName>();
  for (const name of found) {
    const first = tokens[name.from];
    if (!first || (name.to - name.from === 1 && !mayRepeat(first))) continue;
    const known = byFirst.get(first.text) ?? [];
    if (known.length < MOST_NAMES && !known.some((other) => isSame(tokens, other, name.from)))
      known.push(name);
    byFirst.set(first.text, known);
    if (name.to - name.from < 2) continue;
    for (const end of [name.from, name.to - 1]) {
      const word = tokens[end]?.text ?? '';
      // "the Journal"
      if (BODY_NOUNS.has(word) || (name.known?.kind === 'MEDIA' && end > name.from)) nouns.add(word);
    }
    if (
      !is(first, COMMON | COUNTRY | PLACE | GIVEN | FAMILY) &&
      !PEOPLES.has(first.text) &&
      first.text.length > 2
    )
      openers.set(first.text, name);
  }
  const names: BodyName[] = [];
  for (const index of capitals) {
    const token = tokens[index];
    if (!token || taken[index] === 1 || isWrittenOn(tokens, index) || isField(tokens, index)) continue;
    const same = byFirst
      .get(token.text)
      ?.find((name) => isSame(tokens, name, index) && isFree(taken, index, name.to - name.from));
    if (same)
      add({
        ...same,
        from: index,
        to: index + same.to - same.from,
        why: 'repeated',
      });
    else if (isAlone(tokens, index)) {
      const whole = openers.get(token.text);
      if (nouns.has(token.text) && is(itemAt(tokens, index - 1), ARTICLE) && isNext(tokens, index)) {
        add({
          from: index,
          to: index + 1,
          why: 'short-name',
          known: null,
          kind: BODY_NOUNS.get(token.text) ?? null,
        });
      } else if (
        whole &&
        !NOUNS_OF_PLACES.has(tokens[index + 1]?.lower ?? '') &&
        (tagging.bodyShares[index] ?? 0) >= POSSIBLE
      )
        add({
          from: index,
          to: index + 1,
          why: 'short-name',
          known: null,
          kind: null,
        });
    }
  }
  return names;

  function add(name: BodyName): void {
    names.push(name);
    taken.fill(1, name.from, name.to);
  }
}

const MOST_NAMES = 8;

function mayRepeat(token: Token): boolean {
  return /^[\p{Lu}\d&.-]{2,}$/u.test(token.text) || !is(token, COMMON | COUNTRY | PLACE | GIVEN | FAMILY);
}

function isSame(tokens: readonly Token[], { from, to }: BodyName, at: number): boolean {
  for (let step = 0; step < to - from; step++)
    if (tokens[at + step]?.text !== tokens[from + step]?.text) return false;
  return true;
}

function isFree(taken: Uint8Array, from: number, length: number): boolean {
  return !taken.subarray(from, from + length).includes(1);
}

/** Whether no capitalized word is next to it. */
function isAlone(tokens: readonly Token[], index: number): boolean {
  const before = itemAt(tokens, index - 1);
  const beside = before?.capitalised === true && isNext(tokens, index) && before.lower !== 'the';
  return !beside && !(tokens[index + 1]?.capitalised === true && isNext(tokens, index + 1));
}
