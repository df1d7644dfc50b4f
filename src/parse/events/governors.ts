import { itemAt } from '../lists.js';
import type { EventType } from '../types.js';
import { lemmaAt, wordBefore, type VerbGroup } from './clause.js';
import { CONTROL_NOUN, CONTROL_TYPE, NEUTRAL_WORDS } from './lexicon.js';
import type { Word } from './sentence.js';

/** Types whose verb has its own object before the infinitive ("urged Iran to stop"). */
export const OBJECT_CONTROL: ReadonlySet<EventType> = new Set(['REQUEST', 'ACCUSE', 'COERCE', 'CONCEDE']);

interface Governor {
  /** Index of the verb, or of a noun such as "plan". */
  verb: number;
  /** The infinitive gives the purpose ("gathered to protest"), not the content ("began to protest"). */
  purpose: boolean;
}

/** The verb or adjective that governs an infinitive or gerund. */
export function governorOf(words: readonly Word[], group: VerbGroup): Governor | null {
  if (!group.infinitive && !group.gerund) return null;
  const at = wordBefore(words, group.start);
  if (itemAt(words, at)?.tag === 'VERB') {
    const direct = NEUTRAL_WORDS.has(lemmaAt(words, at)) || CONTROL_TYPE.has(lemmaAt(words, at));
    if (group.gerund && !direct) return null;
    return { verb: at, purpose: !direct };
  }
  if (group.gerund) return null;
  const head = itemAt(words, at);
  if (head?.tag === 'NOUN' && CONTROL_NOUN.has(head.lower)) return { verb: at, purpose: false };
  for (let index = at; index >= Math.max(0, at - 15); index--) {
    const word = words[index];
    if (word?.tag === 'VERB') {
      const lemma = lemmaAt(words, index);
      const direct = /^(?:want|expect|help|let|allow|permit|force|enable|cause|lead|get|prompt)$/.test(lemma);
      return { verb: index, purpose: !direct };
    }
    if (word?.tag === 'SUB' || word?.tag === 'REL' || word?.lower === ';') return null;
  }
  return null;
}

/**
 * The verb governed by a control verb: "threatened to [ban]", "urged Iran to [stop]", "accused of
 * [misusing]".
 */
export function complementOf(words: readonly Word[], verb: number, type: EventType): number | null {
  const reach = OBJECT_CONTROL.has(type) ? 12 : 4;
  for (let at = verb + 1; at < Math.min(words.length, verb + reach); at++) {
    const word = words[at];
    if (word === undefined || word.lower === ';' || word.tag === 'REL' || word.lower === ',') return null;
    if (word.tag === 'SUB' && word.lower !== 'that') return null;
    if (word.tag === 'VERB') {
      const before = words[at - 1];
      if (before?.tag === 'TO' || (before?.tag === 'ADV' && words[at - 2]?.tag === 'TO')) return at;
      if (before?.tag === 'AUX' && words[at - 2]?.tag === 'TO') return at;
      return type === 'ACCUSE' && word.reading?.forms.ing === true ? at : null;
    }
  }
  return null;
}
