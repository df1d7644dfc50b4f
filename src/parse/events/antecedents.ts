import type { Document, Sentence } from '../types.js';
import { mayBeNamed, type Actor } from './actors.js';
import { countryAt, isKnown, type Participant } from './participants.js';
import type { Word } from './sentence.js';
import type { Mention } from './mentions.js';

/** The participants of the latest act between two or more participants. */
export function pairOf(mentions: readonly Mention[]): Participant[] | null {
  for (const { actors, recipients } of [...mentions].reverse()) {
    const participants = [...actors, ...recipients].filter(isKnown);
    const [one, other, third] = participants;
    if (one === undefined || other === undefined || third !== undefined) continue;
    // A country beside a person may be that person's own, or where they met.
    const isPair =
      one.person === null
        ? other.person === null && one.country !== other.country
        : other.person !== null && one.person !== other.person;
    if (isPair) return participants;
  }
  return null;
}

/** Cheap pre-check for firstCountry: may give false positives, never false negatives. */
export function mayNameCountry(
  { tokens }: Document,
  { firstToken, endToken }: Sentence,
  actors: readonly Actor[],
): boolean {
  if (actors.some(({ people, kind }) => people.length === 0 && kind !== 'PLACE')) return true;
  for (let at = firstToken; at < endToken; at++) {
    const token = tokens[at];
    if (token !== undefined && mayBeNamed(token.form)) return true;
  }
  return false;
}

/** The likely antecedent of "it": the first country or body in the sentence that is not just an adjective. */
export function firstCountry(text: string, words: readonly Word[]): Participant[] | null {
  for (let at = 0; at < words.length; at++) {
    const participant = countryAt(text, words, at);
    if (participant !== null) return [bodyOf(text, words, at, participant)];
  }
  return null;
}

/** "The Turkish army said it …": the body that the country's name belongs to. */
function bodyOf(text: string, words: readonly Word[], at: number, owner: Participant): Participant {
  const noun = words[words[at + 1]?.tag === 'POSS' ? at + 2 : at + 1];
  const organization = noun?.actor?.organization ?? null;
  if (noun === undefined || organization === null) return owner;
  const { start } = owner;
  return { ...owner, organization, label: text.slice(start, noun.end), end: noun.end, head: noun.lower };
}
