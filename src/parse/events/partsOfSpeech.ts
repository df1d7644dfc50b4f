import { CONTROL_ADJECTIVES } from '../data/eventWords.js';
import { NOUN_VERBS, PLURAL_NOUNS } from '../data/homographs.js';
import * as english from '../data/sentenceWords.js';
import { itemAt } from '../lists.js';
import { wordSet } from '../tables.js';
import { PERSON_NOUNS, type VerbReading } from './lexicon.js';
import { isNounLike, SUFFERED, type Tag, type Word } from './sentence.js';

/** "had a discussion", unlike "had discussed": "have" as a main verb. */
function isMainHave(words: readonly Word[], index: number): boolean {
  if (words[index]?.tag !== 'AUX' || words[index + 1]?.tag !== 'DET') return false;
  return words[index].reading !== null && english.HAVE_FORMS.has(words[index].lower);
}

/** Prepositions that also open a clause: "after the army shelled the town". */
const CLAUSE_OPENERS = new Set(['after', 'before', 'since', 'until', 'as', 'because', 'once']);

/** Tags the words of a sentence in place: by closed classes, verb forms and neighbours. */
export function readSentence(words: Word[]): void {
  for (let index = 1; index < words.length; index++) {
    const tag = words[index]?.tag;
    if (tag === 'NUM' || tag === 'NOUN') readCount(words, index);
  }
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word?.tag === 'NOUN') word.tag = tagAt(words, index);
  }
  for (let index = 1; index < words.length; index++) {
    const word = words[index];
    if (word?.tag === 'ADV' && isModifier(words, index)) word.tag = 'NOUN';
  }
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) continue;
    // "is prepared to": an adjective, not a form of "prepare".
    if (word.tag === 'VERB') {
      if (itemAt(words, index - 1)?.tag === 'AUX' && isControlAdjective(words, index)) word.reading = null;
    } else if (word.tag === 'AUX' && isMainHave(words, index)) word.tag = 'VERB';
  }
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word?.tag !== 'NOUN') continue;
    if (isUnlistedInfinitive(words, index)) readAsVerb(word, BASE);
    else if (isUnlistedParticiple(words, index)) readAsVerb(word, ING);
  }
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word?.tag === 'PREP' && CLAUSE_OPENERS.has(word.lower) && opensClause(words, index)) word.tag = 'SUB';
  }
}

/**
 * "at least 20 students", "as many as 20", "up to 20", "over 20": tags the words before a number as part of
 * it.
 */
function readCount(words: readonly Word[], number: number): void {
  if (!isCount(words[number])) return;
  const before = itemAt(words, number - 1);
  let from = number;
  if (before !== undefined && QUANTIFIERS.has(before.lower)) {
    // "a dispute over 50 islands"
    const noun = itemAt(words, number - 2);
    const governs = isNounLike(noun) && noun?.reading === null;
    if (before.tag !== 'PREP' || !governs) from = number - 1;
  } else {
    const two = `${itemAt(words, number - 2)?.lower ?? ''} ${before?.lower ?? ''}`;
    if (COMPARISONS.has(two)) from = number - 2;
    else if (two === 'many as' && itemAt(words, number - 3)?.lower === 'as') from = number - 3;
  }
  for (let at = from; at < number; at++) {
    const word = words[at];
    if (word !== undefined) word.tag = 'NUM';
  }
}

const QUANTIFIERS = wordSet('over around about nearly almost roughly approximately');
const COMPARISONS: ReadonlySet<string> = new Set([
  'at least', 'at most', 'up to', 'more than', 'less than', 'fewer than', 'close to',
]); // prettier-ignore

/** "the first rebels", "three heavily armed men": an adverb inside a noun phrase. */
function isModifier(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const next = words[index + 1]?.tag;
  return (before?.tag === 'DET' || isCount(before)) && (next === 'NOUN' || next === 'NAME' || next === 'NUM');
}

/**
 * "promised to commission a hospital": a word between "to" and an article is a verb, even if no table lists
 * it.
 */
function isUnlistedInfinitive(words: readonly Word[], index: number): boolean {
  const word = words[index];
  return (
    word?.tag === 'NOUN' &&
    word.actor === null &&
    itemAt(words, index - 1)?.tag === 'TO' &&
    words[index + 1]?.tag === 'DET' &&
    itemAt(words, index - 2)?.tag !== undefined
  );
}

/** "rioters hurling stones": a participle after people, even if no table lists its verb. */
function isUnlistedParticiple(words: readonly Word[], index: number): boolean {
  const { lower = '', reading = null } = words[index] ?? {};
  return (
    reading === null && lower.endsWith('ing') && lower.length > 5 && isSeveral(words[index - 1]?.lower ?? '')
  );
}

function readAsVerb(word: Word, forms: VerbReading['forms']): void {
  word.tag = 'VERB';
  word.reading ??= { lemma: word.lower, forms };
}

const BASE: VerbReading['forms'] = { base: true, s: false, past: false, participle: false, ing: false };
const ING: VerbReading['forms'] = { base: false, s: false, past: false, participle: false, ing: true };

function isControlAdjective(words: readonly Word[], index: number): boolean {
  return words[index + 1]?.tag === 'TO' && CONTROL_ADJECTIVES.has(words[index]?.lower ?? '');
}

function tagAt(words: readonly Word[], index: number): Tag {
  const word = words[index];
  if (word === undefined) return 'NOUN';
  if (isControlAdjective(words, index)) {
    const before = itemAt(words, index - 1)?.tag;
    return before === 'DET' || before === 'PREP' ? 'NOUN' : 'VERB';
  }
  return word.reading !== null && isVerb(words, index, word.reading) ? 'VERB' : 'NOUN';
}

function isVerb(words: readonly Word[], index: number, reading: VerbReading): boolean {
  const { forms } = reading;
  let at = index - 1;
  while (itemAt(words, at)?.tag === 'ADV' || itemAt(words, at)?.tag === 'NOT') at--;
  let before = itemAt(words, at);
  if (before?.tag === 'MODAL') return forms.base;
  // "according to state media"
  if (before?.tag === 'TO' && itemAt(words, at - 1)?.lower === 'according') return false;
  // "to send"; "committed to opening the border"
  if (before?.tag === 'TO') return forms.base || (forms.ing && words[index + 1]?.lower !== 'of');
  if (before?.tag === 'AUX') {
    if (english.DO_FORMS.has(before.lower)) return forms.base;
    // In "has backing" it is a noun.
    if (forms.ing) return !english.HAVE_FORMS.has(before.lower);
    return forms.participle || forms.past;
  }
  // "Arafat Wednesday rejected", "Iran on Tuesday threatened": the subject precedes the date.
  const adjacent = before;
  while (before?.tag === 'DATE') {
    at--;
    if (
      itemAt(words, at)?.lower === 'on' ||
      itemAt(words, at)?.lower === 'in' ||
      itemAt(words, at)?.lower === 'late'
    )
      at--;
    before = itemAt(words, at);
  }
  const next = words[index + 1];
  if (forms.ing) return isGerund(adjacent, next, words[index + 2]);
  if (forms.past || forms.participle) {
    if (forms.base && (before?.tag === 'DET' || before?.tag === 'PREP')) return false;
    if (
      NOUN_PASTS.has(words[index]?.lower ?? '') &&
      before?.tag === 'NOUN' &&
      !before.lower.endsWith('s') &&
      !PLURAL_NOUNS.has(before.lower)
    )
      return startsPhrase(next);
    return isPast(before, next, SUFFERED.has(reading.lemma));
  }
  // "the two sides", "the four male convicts": after a number, a form in -s is a plural noun, not a verb.
  const counted = isCount(before) || (before?.tag === 'NOUN' && isCount(itemAt(words, at - 1)));
  if (counted && words[index]?.lower.endsWith('s') === true) return false;
  return isPresent(words, at, before, next, reading);
}

const COUNTS = wordSet('two three four five six seven eight nine ten eleven twelve both');

const LONGEST_COUNT = 6;

function isCount(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.tag === 'NUM' || (word.lower.length <= LONGEST_COUNT && COUNTS.has(word.lower)))
  );
}

function startsPhrase(word: Word | undefined): boolean {
  return word?.tag === 'DET' || word?.tag === 'NAME' || word?.tag === 'PRON' || word?.tag === 'NUM';
}

/** "killing one person", "while criticizing"; not "the killing of", "heavy fighting". */
function isGerund(before: Word | undefined, next: Word | undefined, after: Word | undefined): boolean {
  const tag = before?.tag;
  if (before === undefined && next?.tag === 'NOUN' && after?.tag === 'NAME') return false; // "Prosecuting officer Ada Park"
  if (tag === 'DET' || tag === 'POSS' || tag === 'NUM') return false;
  if (next?.lower === 'of') return false;
  // "issued with warning letters"
  if (tag === 'PREP')
    return (
      startsPhrase(next) ||
      (next?.tag === 'NOUN' && !/^(?:with|within|at|under|during)$/.test(before?.lower ?? ''))
    );
  if (tag === 'NOUN' || tag === 'NAME')
    return (
      startsPhrase(next) ||
      next?.lower === 'that' ||
      // "officers responding to a call"; not "teacher training in Leeds"
      (isSeveral(before?.lower ?? '') &&
        (next === undefined || /^(?:TO|PREP|ADV|PUNCT|NOUN)$/.test(next.tag)))
    );
  return true;
}

function isSeveral(noun: string): boolean {
  return PERSON_NOUNS.has(noun) && /(?:s|men|women|children)$/.test(noun);
}

/** Past forms that are just as often nouns: "an unexpected shot". */
const NOUN_PASTS = new Set('shot cut hit set bid split spread hurt cast'.split(' '));

/** "the Palestinians rejected"; not "the proposed changes", "of alleged crimes". */
function isPast(before: Word | undefined, next: Word | undefined, isHarm: boolean): boolean {
  if (before === undefined) return next?.tag === 'PREP';
  // "12 killed in raid"
  if (before.tag === 'NUM' && isHarm && (next === undefined || /^(?:PREP|SUB|PUNCT)$/.test(next.tag)))
    return true;
  if (before.tag === 'DET' || before.tag === 'POSS' || before.tag === 'NUM') return false;
  if (before.tag === 'PREP') return false;
  // "three heavily armed men"
  if (COUNTS.has(before.lower) && next?.tag === 'NOUN') return false;
  if (before.tag === 'VERB')
    return before.reading !== null && english.SPEECH_VERBS.has(before.reading.lemma) && next?.tag !== 'NOUN';
  if (before.actor?.kind === 'DEMONYM' && !before.lower.endsWith('s')) return next?.tag !== 'NOUN';
  return true;
}

/** "plans to", "threatens to": verbs here, though often nouns. */
const INFINITIVE_VERBS = new Set(
  'plan aim need hope want wish move attempt promise pledge vow offer claim'.split(' '),
);

/** "Palestinians reject", "Iran calls on"; not "US strikes on Syria", "the party leaders". */
function isPresent(
  words: readonly Word[],
  at: number,
  before: Word | undefined,
  next: Word | undefined,
  reading: VerbReading,
): boolean {
  if (before === undefined) return false;
  const closes = next === undefined || next.tag === 'PUNCT' || next.tag === 'DATE';
  const nounLike =
    NOUN_VERBS.has(reading.lemma) && !(closes && reading.forms.s && english.SPEECH_VERBS.has(reading.lemma));
  const goesOn =
    startsPhrase(next) ||
    (next?.tag === 'TO' && INFINITIVE_VERBS.has(reading.lemma)) ||
    next?.lower === 'that' ||
    (next?.lower === 'on' && reading.lemma === 'call') ||
    (next?.lower === 'for' && reading.lemma === 'call' && before.tag === 'NAME') ||
    isHeadlineVerb(words, at, before, next, reading);
  if (nounLike && !goesOn) return false;
  if (before.tag === 'CONJ') return !nounLike && words.slice(0, at).some((word) => word.tag === 'VERB');
  const subject = before.tag === 'PUNCT' ? itemAt(words, at - 1) : before;
  if (subject === undefined || !['NAME', 'NOUN', 'PRON', 'REL'].includes(subject.tag)) return false;
  if (subject.actor?.kind === 'DEMONYM' && !subject.lower.endsWith('s')) return false;
  if (DESCRIBING.has(subject.lower)) return false; // "its own finances", "the news release", "recent declines"
  const plural =
    subject.tag === 'REL' ||
    PLURAL_NOUNS.has(subject.lower) ||
    (subject.actor !== null && subject.actor.people.length > 1) ||
    (subject.tag === 'NOUN' || subject.actor?.kind === 'DEMONYM'
      ? subject.lower.endsWith('s')
      : subject.tag === 'PRON'
        ? ['they', 'we', 'i', 'you'].includes(subject.lower)
        : isJoined(words, at));
  if (reading.forms.base) return plural && (before.tag !== 'PUNCT' || !nounLike);
  return before.tag !== 'PUNCT' && (!plural || subject.tag === 'REL');
}

/** "Germany sends troops", "Protesters storm parliament": a noun without an article is its object. */
function isHeadlineVerb(
  words: readonly Word[],
  at: number,
  before: Word,
  next: Word | undefined,
  { forms, lemma }: VerbReading,
): boolean {
  if (next?.tag !== 'NOUN' || GROUPS.has(lemma)) return false;
  if (next.reading !== null && !NOUN_VERBS.has(next.reading.lemma)) return false;
  return forms.s ? before.tag === 'NAME' : at === 0 && words.length > 2 && isSeveral(before.lower);
}

/** "US forces fire rockets" */
const GROUPS = wordSet('force guard head ship train');

const DESCRIBING = wordSet('own news recent latest new further earlier major sharp steep mutual repeated');

/** "Trump, Putin talk"; "Israel and Jordan agree"; "police and the FBI say" */
function isJoined(words: readonly Word[], at: number): boolean {
  const before = itemAt(words, at - 1)?.tag === 'DET' ? at - 2 : at - 1;
  const joint = itemAt(words, before)?.lower;
  const other = itemAt(words, before - 1)?.tag;
  return (joint === 'and' && (other === 'NAME' || other === 'NOUN')) || (joint === ',' && other === 'NAME');
}

/** Whether a finite verb follows before the next comma. */
function opensClause(words: readonly Word[], index: number): boolean {
  for (let at = index + 1; at < Math.min(words.length, index + 14); at++) {
    const word = words[at];
    if (word === undefined || word.tag === 'PUNCT' || word.tag === 'TO' || word.tag === 'REL') return false;
    if (word.tag === 'MODAL' || word.tag === 'AUX') return at > index + 1;
    if (word.tag === 'VERB') return at > index + 1 && word.reading?.forms.ing === false;
  }
  return false;
}
