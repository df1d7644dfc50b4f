import { PARTS_OF_LANDS } from '../data/eventWords.js';
import { itemAt } from '../lists.js';
import type { ParsedDate, Sentence } from '../types.js';
import { isSpeech, type Range } from './clause.js';
import type { Scene } from './participants.js';
import { isNounLike, NOUN_PHRASE, type Word } from './sentence.js';
import type { Mention } from './mentions.js';

/**
 * Date, place and trigger of an event.
 * @param end index of the word from which on nothing belongs to it
 */
export function circumstances(
  scene: Scene,
  sentence: Sentence,
  { from, to }: Range,
  why: string,
  end = scene.end,
): Pick<Mention, 'date' | 'place' | 'trigger' | 'summary'> {
  const { words, text } = scene;
  const start = words[from]?.start ?? sentence.start;
  const stop = words[to - 1]?.end ?? sentence.end;
  return {
    date: dateNear(words, from, to, end),
    place: placeNear(words, to, end),
    trigger: {
      start,
      end: stop,
      text: text.slice(start, stop),
      sentence: { start: sentence.start, end: sentence.end },
      why,
      // Set once all participants are known (see confidence.ts).
      confidence: 0,
    },
    summary: text.slice(sentence.start, sentence.end).trim(),
  };
}

/**
 * The date nearest to the trigger, skipping dates of something else: "said Thursday", "the 2016 election".
 */
function dateNear(words: readonly Word[], from: number, to: number, end: number): ParsedDate | null {
  let best: ParsedDate | null = null;
  let nearest = Infinity;
  for (let at = 0; at < Math.min(end, words.length); at++) {
    const date = words[at]?.date ?? null;
    if (date === null) continue;
    const before = itemAt(words, at - 1)?.lower === 'on' ? at - 2 : at - 1;
    if (isSpeech(words, before) && before !== from) continue;
    const named = isNounLike(words[at + 1]) || isNounLike(itemAt(words, at - 1));
    // "the 2016 election", "Vision 2030"
    if (named && at + 1 !== from && date.precision === 'YEAR') continue;
    const distance = at < from ? from - at : at - to + 1;
    if (distance < nearest) {
      nearest = distance;
      best = date;
    }
  }
  return best;
}

/**
 * The country after "in" or "near" that follows the trigger: "in southwest Syria", "in the Iraqi city of
 * Basra".
 */
function placeNear(words: readonly Word[], to: number, end: number): string | null {
  for (let at = to; at < Math.min(end, to + 25); at++) {
    const word = words[at];
    if (word?.tag === 'SUB' || word?.lower === ';') return null;
    // "strikes on Syria": "on" gives the place.
    const onto = at === to && word?.lower === 'on';
    if (!onto && !/^(?:in|near|at|outside|across|throughout)$/.test(word?.lower ?? '')) continue;
    for (let inner = at + 1; inner < Math.min(end, at + 8); inner++) {
      const place = words[inner];
      if (place === undefined || (!NOUN_PHRASE.has(place.tag) && place.lower !== 'of')) break;
      if (isPlace(words, inner)) return place.actor?.country ?? null;
    }
  }
  return null;
}

/** "Syria", "Syria's north", "the Iraqi city"; not "the US election". */
function isPlace(words: readonly Word[], index: number): boolean {
  const actor = words[index]?.actor;
  if (actor?.country == null || actor.people.length > 0) return false;
  const next = words[index + 1];
  return next?.tag !== 'NOUN' ? actor.kind !== 'DEMONYM' : PARTS_OF_LANDS.has(next.lower);
}
