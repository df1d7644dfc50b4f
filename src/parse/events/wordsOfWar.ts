import { wordSet } from '../tables.js';
import type { EventType } from '../types.js';
import { lemmaAt } from './clause.js';
import { isArmed } from './happening.js';
import type { Party, Scene } from './participants.js';
import { isVictim } from './agents.js';
import type { Word } from './sentence.js';

/** Words of war that politicians use of words. */
const WORDS_OF_WAR = wordSet(
  'attack assault fight battle clash bash onslaught skirmish hit strike pummel pound storm crush ' +
    'rout destroy conquer beat',
);

/** Whether a bare word of an attack may be one of words. */
export function isWar(type: EventType, lemma: string, bare: boolean): boolean {
  return type === 'ASSAULT' && bare && WORDS_OF_WAR.has(lemma);
}

/** "attacked the policy", "attacks her record": what is said or decided is attacked with words. */
function isOfWords(words: readonly Word[], from: number): boolean {
  for (let at = from; at < Math.min(words.length, from + 5); at++) {
    const word = words[at];
    if (word === undefined || !/^(?:NOUN|NAME|DET|NUM|POSS)$/.test(word.tag)) return false;
    if (SAYINGS.has(word.lower)) return true;
  }
  return false;
}

const SAYINGS = wordSet(
  'ideology policy policies records record ideas idea decisions decision plans plan laws law bill ' +
    'views view remarks remark comments comment credibility integrity character reputation proposals ' +
    'proposal speech speeches statements statement claims claim positions position deal treaty ' +
    'budget verdict ruling',
);

/** They attack with words only. */
const CRITICS = wordSet(
  'critics critic opponents commentators columnists pundits scientists experts analysts',
);

const POLITICAL: ReadonlySet<string> = new Set([
  ...CRITICS,
  ...wordSet(
    'fans campaigners opposition party parties republicans republican democrats democrat conservatives ' +
      'conservative liberals liberal lawmakers lawmaker senators senator congressmen mps candidates ' +
      'candidate campaign campaigns rivals rival opponents opponent newspapers newspaper commentators ' +
      'commentator media rhetoric ads ad',
  ),
]);

/**
 * "Ms Ruiz attacked Mr Park for his vote": people in politics who attack each other do so with words, where nothing
 * in the sentence is of arms. An attack with words accuses; to fight or clash with words is no act.
 */
export function bySpeech(
  { words }: Scene,
  trigger: number,
  actors: readonly Party[],
  recipients: readonly Party[],
  passive: boolean,
): EventType | null {
  if (!passive && /^(?:attack|assail|bash)$/.test(lemmaAt(words, trigger)) && isOfWords(words, trigger + 1))
    return 'ACCUSE';
  const verbal = /^(?:verbal|rhetorical|personal|scathing|blistering|political|public)$/.test(
    words[trigger - 1]?.lower ?? '',
  );
  const inPolitics = ({ person, head }: Party): boolean => person !== null || POLITICAL.has(head);
  const political =
    actors.length > 0
      ? actors.every(inPolitics)
      : !passive && recipients.length > 0 && recipients.every(inPolitics);
  if (!verbal && (!political || isArmed(words.filter((_, at) => at !== trigger)))) return 'ASSAULT';
  // "Critics attacked the president's wife"
  if (
    !passive &&
    actors.length > 0 &&
    actors.every(({ head }) => CRITICS.has(head)) &&
    /^(?:attack|bash)$/.test(lemmaAt(words, trigger))
  )
    return 'ACCUSE';
  if (
    recipients.some(
      ({ person, head, named, country }) => person === null && country === null && !named && isVictim(head),
    )
  )
    return verbal ? 'ACCUSE' : 'ASSAULT';
  return actors.length > 0 &&
    recipients.length > 0 &&
    /^(?:attack|assault|bash|onslaught)/.test(lemmaAt(words, trigger))
    ? 'ACCUSE'
    : null;
}
