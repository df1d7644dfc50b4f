import { NOTICE_PHRASES, NOTICE_VERBS } from '../data/notices.js';

const ENOUGH = 3;
const PHRASES = NOTICE_PHRASES.map(
  ([weight, pattern]) => [weight, new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, 'u')] as const,
);
/** What somebody says or what was reported is news, whatever the words. */
const NEWS =
  /["“”„«»]|(?<!\p{L})(?:said|says|told|announced|reported|according|accused|sued|fined|warned)(?!\p{L})/u;
const READER = /(?<!\p{L})(?:you|your|our|us|we)(?!\p{L})/u;
/** Names inside the line: the page rarely has more than its own. */
const NAMED = /(?<=[\p{Ll}\d,] )\p{Lu}\p{Ll}+/gu;
const MOST_NAMES = 4;

/** Whether the page talks to its reader about itself: accounts, newsletters, cookies, sharing. */
export function isNotice(line: string): boolean {
  const lower = line.toLowerCase().replaceAll('’', "'");
  if (NEWS.test(lower) || (line.match(NAMED) ?? []).length > MOST_NAMES) return false;
  let score = 0;
  for (const [weight, phrase] of PHRASES) if (phrase.test(lower)) score += weight;
  if (score < 2) return false;
  const imperative = NOTICE_VERBS.has(/^[^\p{L}]*([\p{L}-]+)/u.exec(lower)?.[1] ?? '');
  return score + (imperative || READER.test(lower) ? 1 : 0) >= ENOUGH;
}
