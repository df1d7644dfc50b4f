import { US_STATE_NAMES } from '../data/usStates.js';
import type { Document, ParsedCountry, Sentence } from '../types.js';
import { mayBeNamed, namedAt } from './actors.js';
import { isHuman, isPublicGroup, isVictim } from './agents.js';
import { ofCountry, type Party, type Scene } from './participants.js';
import type { Telling } from './tellings.js';

/** Mentions of an article's countries, of which the home country must have this share, and at least so many. */
const LEAST_SHARE = 0.7;
const LEAST_MENTIONS = 2;

/**
 * The country that an article is set in: the one that most of its names of countries, their people, towns, states and
 * national bodies belong to. Null where none has most.
 */
export function homeOf(document: Document, countries: readonly ParsedCountry[]): string | null {
  const counts = new Map<string, number>();
  const count = (code: string, times: number): void => void counts.set(code, (counts.get(code) ?? 0) + times);
  for (const { code, mentions } of countries) count(code, mentions.length);
  const { tokens, capitals } = document;
  const whole: Sentence = {
    start: 0,
    end: document.text.length,
    paragraph: 0,
    firstToken: 0,
    endToken: tokens.length,
  };
  for (const index of capitals) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (US_STATE_NAMES.has(token.text)) count('US', 1);
    if (!mayBeNamed(token.form)) continue;
    const country = namedAt(document, index, whole)?.actor.country ?? null;
    if (country !== null) count(country, 1);
  }
  let all = 0;
  let best: [string | null, number] = [null, 0];
  for (const [code, times] of counts) {
    all += times;
    if (times > best[1]) best = [code, times];
  }
  return best[1] >= LEAST_MENTIONS && best[1] >= LEAST_SHARE * all ? best[0] : null;
}

/** "police", "three suspects", "lawmakers": whoever is named by what they are only is of the article's country, unless the sentence names another. */
export function settleAtHome({ words }: Scene, telling: Telling, home: string): void {
  if (words.some(({ actor }) => actor?.country != null && actor.country !== home)) return;
  telling.actors = telling.actors.map((party) => (isRole(party) ? ofCountry(party, home) : party));
  telling.recipients = telling.recipients.map((party) => (isRole(party) ? ofCountry(party, home) : party));
}

function isRole({ person, country, head, label }: Party): boolean {
  if (person !== null || country !== null) return false;
  if (/\b(?:foreign|international|global|world|overseas|others?|each)\b/i.test(label)) return false;
  return isHuman(head) || isVictim(head) || isPublicGroup(head, label);
}
