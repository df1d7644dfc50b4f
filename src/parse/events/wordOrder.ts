import { itemAt } from '../lists.js';
import { wordSet } from '../tables.js';
import type { EventType } from '../types.js';
import { isKnown, type Party, type Scene } from './participants.js';
import type { Word } from './sentence.js';
import type { Telling } from './tellings.js';

/** Types that have two sides; a protest or a deployment often has one. */
const TWO_SIDED: ReadonlySet<EventType> = new Set([
  'ACCUSE', 'REQUEST', 'REJECT', 'THREATEN', 'SANCTION', 'COERCE', 'ASSAULT', 'SUPPORT', 'AID', 'CONSULT', 'AGREE', 'COOPERATE',
]); // prettier-ignore

/**
 * Fills a side that is empty by the order of words: where the sentence names one more country or person that takes part in
 * nothing, one before the trigger did it, one after the trigger had it done to it. Neither where something was ("in
 * Chad"), nor an owner ("Chad's"), nor in a clause after "that" or "who", nor who is the source.
 */
export function fillByWordOrder(scene: Scene, tellings: readonly Telling[]): void {
  for (const telling of tellings) {
    const { type, actors, recipients, mention } = telling;
    if (!TWO_SIDED.has(type) || mention.why === 'event-noun-repeated') continue;
    if (actors.length + recipients.length > 1 || actors.length > 0 === recipients.length > 0) continue;
    const free = freeParties(scene, tellings);
    const [party] = free;
    if (party === undefined || free.length > 1) continue;
    const before = party.end <= mention.start;
    if (before !== (actors.length === 0)) continue;
    if (isCut(scene.words, party, mention) || (!before && isTaken(scene.words, party, mention))) continue;
    if (before) telling.actors = [party];
    else telling.recipients = [party];
    mention.why = 'word-order';
  }
}

/** Countries and people of the sentence's own words that take part in none of its events, each once. */
function freeParties({ words, text, end: own }: Scene, tellings: readonly Telling[]): Party[] {
  const taken = tellings.flatMap(({ actors, recipients }) => [...actors, ...recipients]);
  const free: Party[] = [];
  for (const [at, { actor, start, end, lower, date }] of words.entries()) {
    if (actor === null || date !== null || at >= own || actor.kind === 'PLACE' || actor.kind === 'BODY')
      continue;
    const [person = null, other] = actor.people;
    if (other !== undefined || (person === null && actor.country === null)) continue;
    if (ONLY_WHERE.has(itemAt(words, at - 1)?.lower ?? '') || words[at + 1]?.tag === 'POSS') continue;
    if (actor.kind === 'DEMONYM' || words[at]?.tag === 'DET') continue;
    const party: Party = {
      person,
      country: actor.country,
      organization: actor.organization,
      label: text.slice(start, end),
      start,
      end,
      head: lower,
      named: true,
      place: false,
    };
    if ([...taken, ...free].some((known) => isSomeOf(known, party))) continue;
    free.push(party);
  }
  return free.filter(isKnown);
}

const ONLY_WHERE = wordSet('in at near across throughout inside outside of');

/** The same, a person of the country, or a party whose words hold it. */
function isSomeOf(known: Party, { person, country, start, end }: Party): boolean {
  if (known.start <= start && end <= known.end) return true;
  if (person !== null && known.person === person) return true;
  return country !== null && known.country === country;
}

/** Whether another clause begins between the party and the trigger. */
function isCut(words: readonly Word[], party: Party, trigger: { start: number; end: number }): boolean {
  const from = Math.min(party.end, trigger.end);
  const to = Math.max(party.start, trigger.start);
  return words.some(
    ({ start, tag, lower }) =>
      start >= from && start < to && (tag === 'REL' || tag === 'SUB' || lower === ';' || lower === ':'),
  );
}

/** "accused him of spying for Togo", "vowed to go, Peru has said": a pronoun has the side, or the party is a subject itself. */
function isTaken(words: readonly Word[], party: Party, trigger: { end: number }): boolean {
  const next = words.find(({ start }) => start >= trigger.end);
  if (next?.tag === 'PRON') return true;
  const follower = words.find(({ start }) => start >= party.end);
  return follower?.tag === 'AUX' || follower?.tag === 'MODAL' || follower?.tag === 'VERB';
}
