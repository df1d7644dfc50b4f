import { itemAt } from '../lists.js';
import { wordSet } from '../tables.js';
import { lemmaAt, type VerbGroup } from './clause.js';
import { WEAPONS } from './lexicon.js';
import type { Word } from './sentence.js';

/** "its role in supporting", "the hope of restoring": the act is only spoken of. */
const NAMED_NOUNS = wordSet(
  'role part interest importance aim goal purpose hope hopes idea prospect prospects possibility ' +
    'risk chance chances way ways means method difficulty cost benefits benefit field process point ' +
    'step steps habit history task duty responsibility success expert experts capable tired thinking',
);

/** "a chance to help", "the right to protest", "hard to blame", "as a tool to aid": nobody says that it was done. */
const POSSIBLE = wordSet(
  'efforts effort push bid ability chance chances opportunity opportunities right rights way ways ' +
    'tool tools need power powers time reason reasons capacity freedom duty responsibility role aim ' +
    'goal purpose potential means place hard easy easier difficult impossible possible necessary ' +
    'important essential vital crucial free entitled tempting good better best wrong doomed enough ' +
    'how what where',
);

/** Whether the words before a verb make its act something that may be or is spoken of, not something done. */
export function isOnlyPossible(words: readonly Word[], { start, gerund, infinitive }: VerbGroup): boolean {
  const before = itemAt(words, start - 1);
  // "warned Iran against attacking ships"
  if (gerund && before?.lower === 'against') return true;
  // "opposes cutting off aid"
  if (gerund && before?.tag === 'VERB') return WEIGHED.has(lemmaAt(words, start - 1));
  if (gerund && before?.tag === 'PREP') return NAMED_NOUNS.has(itemAt(words, start - 2)?.lower ?? '');
  if (!infinitive) return false;
  return POSSIBLE.has(before?.lower ?? '') || itemAt(words, start - 2)?.lower === 'too';
}

const WEIGHED = wordSet(
  'oppose consider avoid reject favour favor support discuss suggest recommend risk involve require resist prevent mull weigh',
);

/** Verbs of reporting that name an act only with an obligation in what follows. */
const DEMANDING = wordSet('insist suggest recommend propose');

/** "suggests that she was there" is no request, "suggested that he should go" is one. */
export function isStatement(words: readonly Word[], verb: number): boolean {
  const lemma = lemmaAt(words, verb);
  if (!DEMANDING.has(lemma)) return false;
  const that = words.slice(verb + 1, verb + 5).findIndex(({ lower }) => lower === 'that');
  if (that < 0) return lemma === 'insist' && words[verb + 1]?.tag !== 'PREP';
  for (let at = verb + that + 2; at < Math.min(words.length, verb + that + 14); at++) {
    const word = words[at];
    if (word === undefined || word.lower === ',' || word.lower === ';') return true;
    if (word.tag === 'MODAL') return !/^(?:should|must|ought)$/.test(word.lower);
    if (word.tag === 'AUX') return word.lower !== 'be';
    if (word.tag === 'VERB') return word.reading?.forms.base !== true || word.reading.forms.past;
  }
  return true;
}

/** What is refused in courtesy: "declined to comment", "refused to say who". */
const SILENCE = wordSet(
  'comment elaborate say answer speculate discuss respond reply name identify give provide ' +
    'disclose reveal specify confirm share describe explain go be speak talk state divulge predict',
);

/** "declined to comment": silence before the press is no refusal between parties. */
export function isSilence(words: readonly Word[], verb: number): boolean {
  if (!/^(?:decline|refuse)$/.test(lemmaAt(words, verb))) return false;
  return words[verb + 1]?.tag === 'TO' && SILENCE.has(lemmaAt(words, verb + 2));
}

/** Words that say that an attack is one of force. */
const ARMED_WORDS = wordSet(
  'killed killing kills wounded wounding injured injuring dead died deaths gun guns gunmen gunman ' +
    'gunfire shot shots shooting stabbed knife knives machete machetes axe bullets bullet grenades ' +
    'grenade mortars mortar explosives explosive explosion drones drone jihadists jihadist jihadis ' +
    'terrorists terrorist terror terrorism hostages hostage physically violently sexually hospital ' +
    'hospitalised hospitalized victims victim mob burned burnt raped bodily fled casualties soldiers ' +
    'soldier troops army navy militants militant rebels rebel insurgents insurgent militia militias ' +
    'fighters fighter armed military war wars airbase warplanes warplane jets jet warships warship ' +
    'tanks tank artillery airstrikes airstrike battalion brigade helicopters shelling village ' +
    'villages villagers town checkpoint convoy civilians civilian police guard guards bomb bombs ' +
    'bombing bomber bombers suicide',
);

/** Whether anything in the sentence says that people fight with more than words. */
export function isArmed(words: readonly Word[]): boolean {
  return words.some(({ lower }) => ARMED_WORDS.has(lower) || WEAPONS.has(lower));
}

const LABOUR = wordSet(
  'union unions unionized unionised unionists unionist workers worker staff teachers teacher ' +
    'nurses nurse doctors doctor drivers driver pilots pilot dockers docker miners miner lecturers ' +
    'lecturer wages wage pay salary salaries industrial labour labor subcontractors subcontractor ' +
    'strikers striker walkout stoppage employees employee bargaining picket employers employer',
);

/** "the prolonged strike by dock workers", "a strike over pay": work is stopped, nobody is struck. */
export function isLabourStrike(words: readonly Word[], noun: number): boolean {
  if (!/^strikes?$/.test(words[noun]?.lower ?? '')) return false;
  return !isArmed(words) && words.some(({ lower }) => LABOUR.has(lower));
}
