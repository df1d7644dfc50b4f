import { itemAt } from '../lists.js';
import { wordSet } from '../tables.js';
import type { EventType, Span } from '../types.js';
import type { Party, Scene } from './participants.js';

const AGAINST: ReadonlySet<EventType> = new Set(['PROTEST', 'SANCTION', 'ACCUSE']);

/** What "anti-" stands before that can be acted on: "anti-government", "anti-police"; not "anti-war". */
const OPPOSED = /^anti-?(government|police|regime|junta|army|military|establishment)$/;

/** Whom a noun is aimed at by the word before it: "anti-government protests"; null where it says none. */
export function opposedBefore({ text, words }: Scene, type: EventType, mention: Span): Party | null {
  if (!AGAINST.has(type)) return null;
  const at = words.findIndex(({ end }) => end > mention.start);
  for (let index = at; index >= Math.max(0, at - 2); index--) {
    const word = itemAt(words, index);
    const head = word === undefined ? undefined : OPPOSED.exec(word.lower)?.[1];
    if (word === undefined || head === undefined) continue;
    const { start, end } = word;
    return {
      person: null,
      country: countryWhere({ words }, at),
      organization: null,
      label: text.slice(start, end),
      start,
      end,
      head,
      named: false,
      place: false,
    };
  }
  return null;
}

/** "protests | in Iran", "protests | across the Iranian capital": the country right behind. */
function countryWhere({ words }: Pick<Scene, 'words'>, noun: number): string | null {
  if (!WHERE.has(words[noun + 1]?.lower ?? '')) return null;
  for (let at = noun + 2; at < noun + 5; at++) {
    const country = words[at]?.actor?.country ?? null;
    if (country !== null) return country;
  }
  return null;
}

const WHERE = wordSet('in across throughout');
