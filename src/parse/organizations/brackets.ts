import type { Document, Token } from '../types.js';
import { isNext, type BodyName } from './body.js';

/** "JD(S)", "Kerala Congress (M)": the letter in brackets that tells factions of a party apart. */
const FACTION = /^\p{Lu}{1,2}$/u;
const PARTY = /^\p{Lu}{2,6}$/u;
const LETTERS = /^(?=.*\p{Lu}.*\p{Lu})[\p{L}&.-]{2,14}$/u;
const LINKS = /^(?:in|with|to|of|for|on)$/;
/** Maximum number of words between the end of a name as found and its initials in brackets. */
const MOST_WORDS = 7;

/**
 * Extends names up to a bracket: over the letter of a faction, and over "in Nutrition and Health" where the
 * initials of the full name follow. Names inside an extended one are dropped.
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

/** "BRP(M)": letters before a faction's letter are a party, whatever the tagger says. */
export function findFactions({ tokens, capitals }: Document): BodyName[] {
  return capitals.flatMap((index) =>
    PARTY.test(tokens[index]?.text ?? '') && endOfFaction(tokens, index + 1) !== null
      ? [{ from: index, to: index + 1, why: 'letters', known: null, kind: null }]
      : [],
  );
}

/** There must be no space before it: "the EU (S)" is a note. */
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
