import { NOTICE_PHRASES, NOTICE_VERBS } from '../data/notices.js';

const ENOUGH = 3;
/** In longer lines, the same words may co-occur by chance. */
const LONG = 160;
const ENOUGH_IN_LONG = 4;
const DECISIVE = 3;
const PHRASES = NOTICE_PHRASES.map(
  ([weight, pattern]) => [weight, new RegExp(`\\b(?:${pattern})(?![a-z\\d])`)] as const,
);
/** Cheap pre-check whether any phrase occurs. */
const ANY_PHRASE = new RegExp(`\\b(?:${NOTICE_PHRASES.map(([, pattern]) => pattern).join('|')})`);
/** Quotations and reported speech are news, whatever the words. */
const NEWS = /["“”„«»]|\b(?:said|says|told|announced|reported|according|accused|sued|fined|warned)\b/;
const READER = /\b(?:you|your|our|us|we)\b/;
/** Names inside the line: a notice rarely has more than the publisher's own. */
const NAMED = /(?<=[\p{Ll}\d,] )\p{Lu}\p{Ll}+/gu;
const MOST_NAMES = 4;

/** Whether a line has a quotation or an attribution: it is then news, whatever its other words are. */
export function tellsNews(line: string): boolean {
  return NEWS.test(line.toLowerCase());
}

/**
 * Whether the publisher addresses the reader about the site itself: accounts, newsletters, cookies, sharing.
 */
export function isNotice(line: string): boolean {
  const lower = line.toLowerCase().replaceAll('’', "'");
  if (NEWS.test(lower) || !ANY_PHRASE.test(lower)) return false;
  if ((line.match(NAMED) ?? []).length > MOST_NAMES) return false;
  let score = 0;
  let heaviest = 0;
  for (const [weight, phrase] of PHRASES) {
    if (!phrase.test(lower)) continue;
    score += weight;
    heaviest = Math.max(heaviest, weight);
  }
  if (score < 2) return false;
  const imperative = NOTICE_VERBS.has(/^[^a-z]*([a-z-]+)/.exec(lower)?.[1] ?? '');
  if (line.length > LONG) return heaviest >= DECISIVE || score >= ENOUGH_IN_LONG;
  return score + (imperative || READER.test(lower) ? 1 : 0) >= ENOUGH;
}
