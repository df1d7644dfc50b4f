import { SPORT_ACTS, SPORT_WORDS } from '../data/eventSport.js';
import { bitsOnceAForm } from '../forms.js';
import type { Document, EventType } from '../types.js';

/** A sports report has at least LEAST_WORDS different words of sport, and one such word in every ONE_IN. */
const LEAST_WORDS = 4;
const ONE_IN = 60;

/** Whether the article reports sport, where attacks and defeats are not events. */
export function isSport({ tokens, text }: Document): boolean {
  const found = new Set<string>();
  let count = 0;
  for (const { form } of tokens) {
    if (isOfSport(form) === 0) continue;
    found.add(form.lower);
    count++;
  }
  if (found.size === 0 || count * ONE_IN < tokens.length) return false;
  return found.size >= LEAST_WORDS || SCORE.test(text);
}

/** "beat Chile 3-0", "scored 46 not out" */
const SCORE = /\b(?:[a-z]+(?:ed|t|n|th|w)|beat|by|[A-Z]\w+) \d{1,2}[-–]\d{1,2}\b(?![-–])|\bnot out\b/;

const isOfSport = bitsOnceAForm(({ kind, lower }) => (kind === 'WORD' && SPORT_WORDS.has(lower) ? 1 : 0));

const IN_EARNEST =
  /\b(?:arrest|kill|murder|shot|stab|rape|abus|assault|threaten|assassinat|bomb|terror|torture)/i;

/** Whether a trigger may be part of a game: "beat", "will fight", "meets", "defended". */
export function isPlayed(type: EventType, trigger: string): boolean {
  if (type === 'ASSAULT' || type === 'THREATEN' || type === 'RETREAT' || type === 'MOBILIZE')
    return !IN_EARNEST.test(trigger);
  return trigger
    .toLowerCase()
    .split(/\s+/)
    .some((word) => SPORT_ACTS.has(word));
}
