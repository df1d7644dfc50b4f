/** Verbs that mean one of the types only beside somebody or something that fits: "released a hostage", not "a report". */
import type { VerbGroup } from './clause.js';
import { isArmed } from './happening.js';
import { CLASSES_OF, FIGURES } from './lexicon.js';
import type { Word } from './sentence.js';
import { itemAt } from '../lists.js';
import { wordSet } from '../tables.js';

/** "released a report", "executes the plan": nobody is freed or killed. */
function isWork(words: readonly Word[], verb: number, group: VerbGroup): boolean {
  const [from, to] = group.passive ? [Math.max(0, group.start - 4), group.start] : [verb + 1, verb + 7];
  return (
    words.slice(from, to).some(({ lower }) => WORKS.has(lower)) ||
    // "in a poll released on Wednesday"
    WORKS.has(itemAt(words, verb - 1)?.lower ?? '') ||
    words.some(({ lower }) =>
      /^(?:films?|movies?|albums?|cinemas?|theat(?:re|er)s|trailer|singles?)$/.test(lower),
    )
  );
}

const WORKS = wordSet(
  'ads ad adverts advert advertisements advertisement commercials commercial memos memo letters ' +
    'letter transcripts transcript recordings recording footage guidelines names information reports ' +
    'report statements statement rankings ranking data videos video albums album films film books ' +
    'book results result figures statistics lists list songs song images image photos photo ' +
    'documents document details theory plans plan orders order strategy strategies contracts ' +
    'contract configurations configuration projects project papers paper surveys survey polls poll ' +
    'products product versions version funds fund water toll findings tapes tape emails email',
);

/** Verbs whose everyday meaning is none of the types' need somebody or something that fits. */
export function isWhole(words: readonly Word[], verb: number, lemma: string, group: VerbGroup): boolean {
  const next = words[verb + 1];
  if (lemma === 'fail' || lemma === 'resist') return false;
  // "seized on the remark", "demonstrated that it works", "rallied its voters"
  if (lemma === 'seize' && (next?.lower === 'on' || next?.lower === 'upon')) return false;
  if (lemma === 'demonstrate' || lemma === 'rally')
    return next === undefined || !/^(?:DET|NOUN|NAME|PRON|SUB|NUM)$/.test(next.tag);
  if (isFigure(words, verb, lemma, group)) return false;
  if (HARM.has(lemma) && isAccident(words, verb, group)) return false;
  // "fought for freedom", "fought harder"
  if (/^(?:fight|battle)$/.test(lemma) && isStruggle(words, verb)) return false;
  if (/^(?:fight|battle)$/.test(lemma) && (next?.lower === 'for' || next?.lower === 'back'))
    return isArmed(words);
  // "charged a fee of $20"
  if (lemma === 'charge' && !group.passive && isPriced(words, verb)) return false;
  // "kill off an old custom", "blasted out an email"
  if ((lemma === 'kill' && next?.lower === 'off') || (lemma === 'blast' && next?.lower === 'out'))
    return false;
  // "freeing up time"
  if (lemma === 'free' && words.slice(verb + 1, verb + 5).some(({ lower }) => lower === 'up')) return false;
  if (lemma === 'deny') return !group.passive && !isTold(words, verb);
  if (lemma === 'capture') return isTaken(words, verb, group);
  if (lemma === 'abuse') return group.passive || !isTrust(words, verb);
  if (lemma === 'release' || lemma === 'execute' || lemma === 'free') return !isWork(words, verb, group);
  // "Trump, Putin talk trade"; otherwise one talks with somebody.
  if (lemma === 'talk') return next?.tag === 'NAME' || next?.tag === 'NOUN';
  // "sat down with him"; otherwise one takes a chair.
  if (lemma === 'sit')
    return words.slice(verb + 2, verb + 4).some(({ lower }) => lower === 'with' || lower === 'to');
  // "met expectations": only people and governments meet.
  if (lemma === 'meet')
    return !words
      .slice(verb + 1, verb + 6)
      .some(({ lower }) =>
        /^(?:needs?|standards?|criteria|deadlines?|challenges?|goals?|expectations?|targets?|demand|demands|requirements?|obligations?|costs?|threshold|conditions?)$/.test(
          lower,
        ),
      );
  if (lemma === 'strike' || lemma === 'hit' || lemma === 'beat')
    return group.passive || (next?.tag === 'NAME' && next.actor?.kind !== 'PERSON') || next?.tag === 'DET';
  return true;
}

/** "fighting for equal rights", "fought hard to keep the tax": no arms are meant. */
function isStruggle(words: readonly Word[], verb: number): boolean {
  let at = verb + 1;
  if (words[at]?.lower === 'harder') return !isArmed(words);
  while (words[at]?.tag === 'ADV' || words[at]?.lower === 'hard') at++;
  if (words[at]?.tag === 'TO') return !isArmed(words.slice(verb + 1));
  return words[at]?.lower === 'for' && words.slice(at + 1, at + 7).some(({ lower }) => CAUSES.has(lower));
}

const CAUSES = wordSet(
  'rights right justice equality freedom democracy women workers wages jobs families funding ' +
    'change reform recognition peace',
);

/** A sum of money or a price right after the verb. */
function isPriced(words: readonly Word[], verb: number): boolean {
  for (let at = verb + 1; at < Math.min(words.length, verb + 7); at++) {
    const word = words[at];
    if (word === undefined || word.tag === 'PREP' || word.tag === 'VERB') return false;
    if (
      /^(?:[$€£]|fees?|prices?|rent|rents|interest|premium|premiums|tolls?|fares?|dollars|euros)$/.test(
        word.lower,
      )
    )
      return true;
  }
  return false;
}

/** "beating the previous record", "the film was shot": the object, in the passive the subject, is no victim. */
function isFigure(
  words: readonly Word[],
  verb: number,
  lemma: string,
  { passive, start }: VerbGroup,
): boolean {
  const figures = FIGURES.get(lemma);
  if (figures === undefined) return false;
  const [from, to] = passive ? [Math.max(0, start - 5), start] : [verb + 1, verb + 6];
  for (const { lower, tag, actor } of words.slice(from, to)) {
    if (
      (actor !== null && actor.kind !== 'DEMONYM' && tag !== 'DET') ||
      tag === 'VERB' ||
      (tag === 'PUNCT' && !/^['’‘]$/.test(lower)) ||
      tag === 'SUB'
    )
      return false;
    if (figures.has(lower)) return true;
  }
  return false;
}

const HARM = wordSet('kill injure wound hurt destroy strike hit crush bury maim');
const ACCIDENT = wordSet(
  'accidents accident crash crashes crashed collision earthquakes earthquake quakes quake ' +
    'hurricanes hurricane cyclones cyclone typhoons typhoon tornado tornadoes storms storm floods ' +
    'flood flooding landslides landslide mudslides mudslide avalanche tsunami lightning wildfires ' +
    'wildfire blaze stampede drowned derailment derailed collapse collapsed leak leaked heatwave ' +
    'drought virus outbreak',
);

/** "A passenger was injured": on the road, as long as nobody is said to have done it. */
const ON_THE_ROAD = wordSet(
  'passenger passengers motorist motorists pedestrian pedestrians cyclist cyclists biker motorcyclist',
);

/** "were killed in a car accident", "the storm killed twelve": nobody did it. */
function isAccident(words: readonly Word[], verb: number, { passive }: VerbGroup): boolean {
  if (
    passive &&
    words[verb + 1]?.lower === 'by' &&
    !words.slice(verb + 2, verb + 8).some(({ lower }) => ACCIDENT.has(lower))
  )
    return false;
  const near = words.slice(Math.max(0, verb - 12), verb + 13);
  return (
    near.some(
      ({ lower }, at) =>
        ACCIDENT.has(lower) ||
        (lower === 'gas' && /^(?:explosion|blast|leak)$/.test(near[at + 1]?.lower ?? '')),
    ) ||
    (passive && words.slice(Math.max(0, verb - 8), verb).some(({ lower }) => ON_THE_ROAD.has(lower)))
  );
}

/** "denied attacking Iraq" tells the attack that is denied; "denied bail" is a court's. */
function isTold(words: readonly Word[], verb: number): boolean {
  const next = words[verb + 1];
  return (
    next?.reading?.forms.ing === true ||
    next?.tag === 'DATE' ||
    /^(?:bail|entry|access)$/.test(next?.lower ?? '')
  );
}

/** "captured the town", "was captured by rebels"; not "captured on video", "captured the mood". */
function isTaken(words: readonly Word[], verb: number, group: VerbGroup): boolean {
  if (group.passive && words[verb + 1]?.lower !== 'by' && words[verb + 1]?.lower !== 'in') return false;
  const [from, to] = group.passive ? [Math.max(0, group.start - 5), group.start] : [verb + 1, verb + 7];
  return words.slice(from, to).some(({ actor, lower }) => {
    const classes = CLASSES_OF.get(lower);
    const taken = classes?.some((name) => name === 'land' || name === 'troops' || name === 'person');
    return actor?.kind === 'PLACE' || actor?.kind === 'COUNTRY' || taken === true;
  });
}

/** "abused my position of trust" */
function isTrust(words: readonly Word[], verb: number): boolean {
  return words
    .slice(verb + 1, verb + 5)
    .some(({ lower }) =>
      /^(?:position|power|powers|trust|authority|office|alcohol|drugs?|substances?|system)$/.test(lower),
    );
}
