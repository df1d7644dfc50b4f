import { itemAt } from '../lists.js';
import { wordSet } from '../tables.js';
import { canAct } from './agents.js';
import { lemmaAt, type VerbGroup } from './clause.js';
import { NOUN_SENSES, WEAPONS } from './lexicon.js';
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
  if (gerund && before?.tag === 'PREP') return NAMED_NOUNS.has(itemAt(words, start - 2)?.lower ?? '');
  if (!infinitive) return false;
  return (
    POSSIBLE.has(before?.lower ?? '') ||
    itemAt(words, start - 2)?.lower === 'too' ||
    isChanceFor(words, start - 1)
  );
}

/** "an opportunity for farmers to exchange experiences" */
function isChanceFor(words: readonly Word[], end: number): boolean {
  for (let at = end; at > Math.max(0, end - 6); at--) {
    const word = words[at];
    if (word?.lower === 'for') return POSSIBLE.has(words[at - 1]?.lower ?? '');
    if (word?.tag !== 'NOUN' && word?.tag !== 'NAME' && word?.tag !== 'DET' && word?.tag !== 'PRON')
      return false;
  }
  return false;
}

/** "threats of airstrikes", "fear of an attack": it has not come. */
export function isFeared(words: readonly Word[], noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at--) {
    const word = words[at];
    if (word?.lower === 'of')
      return /^(?:threats?|risks?|fears?|possibility|prospects?|danger|warnings?|likelihood|chances?|case|event|talk|rumours?|rumors?)$/.test(
        words[at - 1]?.lower ?? '',
      );
    if (word?.tag !== 'NOUN' && word?.tag !== 'NAME' && word?.tag !== 'DET') return false;
  }
  return false;
}

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

const YIELDED = wordSet('defeat control ground land territory power independence autonomy demands demand');

/** "agreed that it was late", "agreed with her view": an opinion; "agreed that both would go" is a promise. */
export function isOpinion(words: readonly Word[], verb: number): boolean {
  const lemma = lemmaAt(words, verb);
  if (lemma === 'concede')
    return !words.slice(verb + 1, verb + 5).some(({ tag, lower }) => tag === 'TO' || YIELDED.has(lower));
  if (lemma !== 'agree') return false;
  let next = verb + 1;
  while (words[next]?.tag === 'DATE' || words[next]?.tag === 'ADV') next++;
  if (words[next]?.lower === 'with')
    return (
      !isWithSomebody(words, next + 1) ||
      !words
        .slice(next, next + 14)
        .some(({ tag, lower }) => tag === 'TO' || lower === 'on' || lower === 'over' || lower === 'that')
    );
  if (words[next]?.lower !== 'that' && words[next]?.tag !== 'PRON') return false;
  if (words[next + 1]?.lower === 'there') return true;
  return !words
    .slice(next, next + 20)
    .some(({ tag, lower }) => tag === 'MODAL' && /^(?:would|will|should|must)$/.test(lower));
}

/** "with Iran", "with the unions"; not "with the need to save". */
function isWithSomebody(words: readonly Word[], from: number): boolean {
  for (let at = from; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || !/^(?:NOUN|NAME|DET|NUM|POSS)$/.test(word.tag)) return false;
    if (word.actor !== null || (canAct(word.lower) && !NOUN_SENSES.has(word.lower))) return true;
  }
  return false;
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

/** "a campaign rally", "the Ruiz rally": meetings of a candidate's own people. */
export function isCampaigning(words: readonly Word[], noun: number): boolean {
  if (!/^rall(?:y|ies)$/.test(words[noun]?.lower ?? '')) return false;
  const before = words[noun - 1];
  if (
    /^(?:campaign|election|political|fundraising|primary|victory|presidential|outdoor|packed)$/.test(
      before?.lower ?? '',
    )
  )
    return true;
  return (
    before?.actor?.kind === 'PERSON' || (before?.tag === 'POSS' && words[noun - 2]?.actor?.kind === 'PERSON')
  );
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
