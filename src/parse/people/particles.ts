import { BODY_NOUNS } from '../data/bodyNouns.js';
import type { Token } from '../types.js';
import { COUNTRY, GIVEN, is, ORGANISATION, PARTICLE, PLACE } from './words.js';

/** Maximum number of words of a name with a particle: "Juan Carlos de la Vega Ruiz". */
const LONGEST = 6;

/** "Marine Le Pen": a given name before a particle marks a person, even if the tagger says ORG. */
export function isWithParticle(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 3 || to - from > LONGEST) return false;
  if (!is(tokens[from], GIVEN)) return false;
  // "Juan Carlos de la Vega"
  const second = is(tokens[from + 1], GIVEN) ? from + 2 : from + 1;
  if (second >= to - 1 || !is(tokens[second], PARTICLE)) return false;
  const last = tokens[to - 1];
  return (
    last?.capitalised === true &&
    !BODY_NOUNS.has(last.text) &&
    !is(last, COUNTRY | ORGANISATION | PLACE | PARTICLE)
  );
}
