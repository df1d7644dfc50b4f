import { POLITICIANS, WORDS_OF_WAR } from '../data/eventWords.js';
import type { EventType } from '../types.js';
import { lemmaAt } from './clause.js';
import { isArmed } from './happening.js';
import { isKnown, type Participant, type Scene } from './participants.js';

/** Whether a bare word of attack may be meant verbally. */
export function isWar(type: EventType, lemma: string, bare: boolean): boolean {
  return type === 'ASSAULT' && bare && WORDS_OF_WAR.has(lemma);
}

/**
 * "Ms Ruiz attacked Mr Park for his vote": between politicians, in a sentence without weapons, an attack is
 * verbal. It becomes ACCUSE; a verbal fight or clash is dropped.
 */
export function bySpeech(
  { words }: Scene,
  trigger: number,
  actors: readonly Participant[],
  recipients: readonly Participant[],
): EventType | null {
  const inPolitics = ({ person, head }: Participant): boolean => person !== null || POLITICIANS.has(head);
  if (actors.length === 0 || !actors.every(inPolitics)) return 'ASSAULT';
  if (isArmed(words.filter((_, at) => at !== trigger))) return 'ASSAULT';
  if (
    recipients.some((participant) => !isKnown(participant) && !participant.named && !inPolitics(participant))
  )
    return 'ASSAULT';
  const attack = /^(?:attack|assault|bash|onslaught)/.test(lemmaAt(words, trigger));
  return attack && recipients.length > 0 ? 'ACCUSE' : null;
}
