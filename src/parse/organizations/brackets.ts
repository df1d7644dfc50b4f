import type { Document, Token } from '../types.js';
import { isNext, type BodyName } from './body.js';

/** "JD(S)", "Kerala Congress (M)": what tells one party from another of its name; the brackets hold the bare letters. */
const FACTION = /^\p{Lu}{1,2}$/u;
const PARTY = /^\p{Lu}{2,6}$/u;
const LETTERS = /^(?=.*\p{Lu}.*\p{Lu})[\p{L}&.-]{2,14}$/u;
const LINKS = /^(?:in|with|to|of|for|on)$/;
/** Most words from the end of a name as it was seen to the letters in brackets. */
const MOST_WORDS = 7;

/**
 * Names that go on to a bracket: with the letters of a faction in it, and over "in Nutrition and Health" where the letters
 * of the whole stand behind. What they cover is no name of its own.
 */
export function stretchToBrackets(tokens: readonly Token[], names: readonly BodyName[]): BodyName[] {
  const stretched: BodyName[] = [];
  for (const name of names) {
    const last = stretched.at(-1);
    if (last !== undefined && name.from < last.to) continue;
    const to = endOfFaction(tokens, name.to) ?? endBeforeLetters(tokens, name) ?? name.to;
    stretched.push(to === name.to ? name : { ...name, to, known: null });
  }
  return stretched;
}

/** "BRP(M)": letters that go on to those of a faction are a party's, whatever the tagger sees. */
export function findFactions({ tokens, capitals }: Document): BodyName[] {
  return capitals.flatMap((index) =>
    PARTY.test(tokens[index]?.text ?? '') && endOfFaction(tokens, index + 1) !== null
      ? [{ from: index, to: index + 1, why: 'letters', known: null, kind: null }]
      : [],
  );
}

/** Without a blank in front: "the EU (S)" is a note. */
function endOfFaction(tokens: readonly Token[], index: number): number | null {
  const open = tokens[index];
  const close = tokens[index + 2];
  if (open?.text !== '(' || close?.text !== ')' || open.start !== tokens[index - 1]?.end) return null;
  return FACTION.test(tokens[index + 1]?.text ?? '') ? index + 3 : null;
}

/** "Institute for Research in Nutrition and Health (INCIENSA)" */
function endBeforeLetters(tokens: readonly Token[], { from, to }: BodyName): number | null {
  if (to - from < 2 || !LINKS.test(tokens[to]?.lower ?? '')) return null;
  for (let index = to; index < to + MOST_WORDS; index++) {
    const token = tokens[index];
    if (token === undefined || !isNext(tokens, index)) return null;
    if (token.text === '(') {
      const whole = tokens[index + 2]?.text === ')' && LETTERS.test(tokens[index + 1]?.text ?? '');
      return whole && tokens[index - 1]?.capitalised === true ? index : null;
    }
    if (!token.capitalised && !LINKS.test(token.lower) && !/^(?:the|and|&)$/.test(token.lower)) return null;
  }
  return null;
}
