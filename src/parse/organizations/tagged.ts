import { COUNTRY_NAMES } from '../data/countryNames.js';
import { US_STATE_NAMES } from '../data/usStates.js';
import { TIME_WORDS } from '../data/functionWords.js';
import { bitsOnceAForm } from '../forms.js';
import type { Tagging } from '../people/tagger.js';
import { ARTICLE, COMMON, is, POSSESSIVE, ROLE } from '../people/words.js';
import type { Document, Token } from '../types.js';
import { isNext, type BodyName } from './body.js';
import { doubtfulBody } from './known.js';

/** Share of probability that a name needs over all its places in the document. */
const LIKELY = 0.5;

const COUNTRIES: ReadonlySet<string> = new Set(COUNTRY_NAMES.map(({ name }) => name));

/** Bodies that the tagger sees, and the places of the same names where it saw none. */
export function findTagged(document: Document, tagging: Tagging, taken: Uint8Array): BodyName[] {
  const { tokens } = document;
  const votes = countVotes(document, tagging);
  const found: BodyName[] = [];
  for (const tagged of tagging.names) {
    if (tagged.type !== 'ORG') continue;
    const { from, to } = trim(tokens, tagged.from, tagged.to);
    if (from >= to || taken.subarray(from, to).includes(1)) continue;
    const text = textOf(document, from, to);
    if (isNoBody(tokens, from, to, text)) continue;
    const vote = votes.get(text);
    if (to - from === 1 && vote !== undefined && vote.sum < LIKELY * vote.count) continue;
    found.push({ from, to, why: 'tagger', known: doubtfulBody(text), kind: null });
  }
  return found;
}

interface Vote {
  sum: number;
  count: number;
}

/** Average probability of being an organization's name for each capitalised word, over all its places. */
function countVotes({ tokens, capitals }: Document, { bodyShares }: Tagging): Map<string, Vote> {
  const votes = new Map<string, Vote>();
  for (const index of capitals) {
    const { text = '' } = tokens[index] ?? {};
    const vote = votes.get(text) ?? { sum: 0, count: 0 };
    vote.sum += (bodyShares[index] ?? 0) / 255;
    vote.count++;
    votes.set(text, vote);
  }
  return votes;
}

/** Without "the" in front, possessive 's and marks at the end. */
function trim(tokens: readonly Token[], first: number, end: number): { from: number; to: number } {
  let from = first;
  let to = end;
  // "Kenya's Supreme Court"
  for (let index = to - 2; index > from; index--)
    if (is(tokens[index], POSSESSIVE) && isCountry(tokens, from, index)) from = index + 1;
  while (from < to && (is(tokens[from], ARTICLE) || tokens[from]?.capitalised !== true)) from++;
  while (to > from && (is(tokens[to - 1], POSSESSIVE) || tokens[to - 1]?.capitalised !== true)) to--;
  return { from, to };
}

function isCountry(tokens: readonly Token[], from: number, to: number): boolean {
  return COUNTRIES.has(
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  );
}

const noBody = bitsOnceAForm(({ text, lower }) =>
  COUNTRIES.has(text) || US_STATE_NAMES.has(text) || TIME_WORDS.has(lower) ? 1 : 0,
);

/** Countries and states, days, ranks: what the tagger takes for bodies where they act. */
function isNoBody(tokens: readonly Token[], from: number, to: number, text: string): boolean {
  const first = tokens[from];
  if (!first || COUNTRIES.has(text) || US_STATE_NAMES.has(text)) return true;
  if (to - from > 1) return false;
  return noBody(first.form) === 1 || is(first, ROLE) || (is(first, COMMON) && !isNext(tokens, from));
}

export function textOf({ tokens, text }: Document, from: number, to: number): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/\s+/g, ' ');
}
