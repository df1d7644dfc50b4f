import { SPEECH_VERBS } from '../data/sentenceWords.js';
import { itemAt } from '../lists.js';
import { canAct } from './agents.js';
import { wordSet } from '../tables.js';
import type { Word } from './sentence.js';

/** A verb with its helpers: "has been accused", "will not meet", "to withdraw". Indexes into the words of the sentence. */
export interface VerbGroup {
  start: number;
  verb: number;
  modal: string | null;
  negated: boolean;
  passive: boolean;
  infinitive: boolean;
  gerund: boolean;
  /** A passive without a helper verb: "two diplomats accused of spying". */
  reduced: boolean;
}

/** A run of words, end exclusive. */
export interface Range {
  from: number;
  to: number;
}

/** A noun phrase after a verb: "with Russia and Iran" has the preposition "with". */
export interface Phrase extends Range {
  preposition: string | null;
  /** It stands in a clause that depends on the verb's own: "to demand reforms by the government". */
  late: boolean;
  /** It belongs to another act: "after talks with Iran". */
  aside: boolean;
  /** It holds the noun of the act itself. */
  act: boolean;
}

const BE = new Set([
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  'am',
  "isn't",
  "aren't",
  "wasn't",
  "weren't",
]);
/** "is opposed to", "is committed to": no passives. */
const INCLINED = new Set(['oppose', 'commit', 'prepare', 'determine', 'expect', 'set']);
/** What follows them is another act: "freed after talks with Iran". */
export const ELSEWHEN: ReadonlySet<string> = new Set(
  'after during before since despite amid following until because through'.split(' '),
);
/** A clause is looked through this many words to either side. */
const REACH = 60;
const DEPTH = 4;

export function lemmaAt(words: readonly Word[], index: number): string {
  const word = itemAt(words, index);
  return word?.reading?.lemma ?? word?.lower ?? '';
}

export function isSpeech(words: readonly Word[], index: number): boolean {
  return itemAt(words, index)?.tag === 'VERB' && SPEECH_VERBS.has(lemmaAt(words, index));
}

/** Whether the word heads a clause: a verb that is no infinitive and no gerund, or a helper verb. */
function isFinite(words: readonly Word[], index: number): boolean {
  const word = itemAt(words, index);
  if (word?.tag === 'AUX' || word?.tag === 'MODAL') return true;
  if (word?.tag !== 'VERB') return false;
  return word.reading?.forms.ing !== true && itemAt(words, index - 1)?.tag !== 'TO';
}

/** The verb at the index with the helpers before it. */
export function verbGroup(words: readonly Word[], verb: number): VerbGroup {
  const forms = words[verb]?.reading?.forms;
  const gerund = forms?.ing === true;
  const participle = forms?.participle === true;
  let start = verb;
  let modal: string | null = null;
  let negated = false;
  let be = false;
  let infinitive = false;
  for (let at = verb - 1; at >= 0; at--) {
    const word = words[at];
    if (word === undefined) break;
    if (word.tag === 'TO') infinitive = true;
    else if (word.tag === 'MODAL') modal = word.lower;
    else if (word.tag === 'AUX') be ||= BE.has(word.lower);
    else if (word.tag !== 'ADV' && word.tag !== 'NOT') break;
    if (word.tag === 'NOT' || /n['’]t$|^cannot$/.test(word.lower)) negated = true;
    if (word.tag !== 'ADV' || at < verb - 1 || verb > 0) start = at;
    if (infinitive) break;
  }
  while (words[start]?.tag === 'ADV' && start < verb) start++;
  const agentFollows = words[verb + 1]?.lower === 'by';
  const inclined = INCLINED.has(lemmaAt(words, verb)) && words[verb + 1]?.tag === 'TO';
  const passive =
    participle &&
    !gerund &&
    !inclined &&
    (be ||
      (start === verb && (agentFollows || isReduced(words, verb) || isCharged(words, verb))) ||
      (start === verb && (sharesPassive(words, verb) || isCounted(words, verb))));
  const reduced = passive && !be && itemAt(words, verb - 1)?.tag !== 'CONJ';
  return { start, verb, modal, negated, passive, infinitive, gerund: gerund && !be, reduced };
}

/** "should round up and deport": "did not seek or receive": the helper verbs of the first count for both. */
export function withSharedModal(words: readonly Word[], group: VerbGroup): VerbGroup {
  const forms = words[group.verb]?.reading?.forms;
  if (group.start !== group.verb || itemAt(words, group.verb - 1)?.tag !== 'CONJ' || forms === undefined)
    return group;
  if (!forms.base || forms.past) return group;
  for (let at = group.verb - 2; at >= Math.max(0, group.verb - 15); at--) {
    if (words[at]?.tag === 'SUB' || words[at]?.tag === 'REL') return group;
    if (words[at]?.tag === 'VERB') {
      const { modal, negated } = verbGroup(words, at);
      return { ...group, modal, negated: group.negated || negated };
    }
  }
  return group;
}

/** "parents charged with neglect", "a man accused of theft": the charge follows where an object would stand. */
function isCharged(words: readonly Word[], verb: number): boolean {
  const preposition = CHARGES.get(lemmaAt(words, verb));
  return preposition !== undefined && words[verb + 1]?.lower === preposition;
}

const CHARGES: ReadonlyMap<string, string> = new Map([
  ['accuse', 'of'],
  ['acquit', 'of'],
  ['charge', 'with'],
  ['convict', 'of'],
  ['sentence', 'to'],
  ['suspect', 'of'],
]);

const SUFFERED = wordSet('kill wound injure arrest detain jail hurt shoot kidnap');

/** "Two killed as police clash", "12 arrested": a headline's passive. */
function isCounted(words: readonly Word[], verb: number): boolean {
  if (verb === 0 || verb > 4 || !SUFFERED.has(lemmaAt(words, verb))) return false;
  const next = words[verb + 1];
  if (next !== undefined && next.tag !== 'PREP' && next.tag !== 'SUB' && next.tag !== 'PUNCT') return false;
  return words.slice(0, verb).some(({ tag, lower }) => tag === 'NUM' || COUNT.has(lower));
}

const COUNT = wordSet(
  'one two three four five six seven eight nine ten dozens scores hundreds several many man woman',
);

/** "was shot and killed", ""was arrested on Monday and charged": the helper verb of the first counts for both. */
function sharesPassive(words: readonly Word[], verb: number): boolean {
  if (itemAt(words, verb - 1)?.tag !== 'CONJ') return false;
  const next = words[verb + 1];
  if (
    next !== undefined &&
    next.tag !== 'PREP' &&
    next.tag !== 'PUNCT' &&
    next.tag !== 'DATE' &&
    next.tag !== 'SUB'
  )
    return next.tag === 'TO' || next.tag === 'ADV' ? isPassiveBefore(words, verb) : false;
  return isPassiveBefore(words, verb);
}

function isPassiveBefore(words: readonly Word[], verb: number): boolean {
  for (let at = verb - 2; at >= Math.max(0, verb - 15); at--) {
    const tag = words[at]?.tag;
    if (tag === 'SUB' || tag === 'REL' || tag === 'CONJ') return false;
    if (tag === 'VERB') return verbGroup(words, at).passive;
  }
  return false;
}

/** "expelled two diplomats accused of spying": a participle after the object of another verb. */
function isReduced(words: readonly Word[], verb: number): boolean {
  const next = words[verb + 1]?.tag;
  if (OBJECTLESS.has(lemmaAt(words, verb))) return false;
  if (!isNounLike(itemAt(words, verb - 1))) return false;
  // "the four people killed were identified"
  if (next === 'AUX' && SUFFERED.has(lemmaAt(words, verb))) return true;
  if (next !== 'PREP' && next !== 'DATE') return false;
  // "the others killed in the raid"
  if (next === 'PREP' && SUFFERED.has(lemmaAt(words, verb))) return true;
  for (let at = verb - 2; at >= Math.max(0, verb - REACH); at--) {
    const word = words[at];
    if (word?.tag === 'SUB' || word?.tag === 'REL' || word?.tag === 'PUNCT' || word?.tag === 'CONJ')
      return false;
    if (word?.tag === 'VERB') return !isSpeech(words, at);
    if (word?.tag === 'AUX') return true;
  }
  return false;
}

/** Verbs that have no passive: "the day she was seen Mr Park resigned from his post". */
const OBJECTLESS = wordSet(
  'resign abdicate agree march protest rally demonstrate talk speak travel arrive complain ' +
    'apologise apologize clash retreat relent',
);

/** Index of the first word before `index` that is no adverb, negation or date with its "on". */
export function wordBefore(words: readonly Word[], index: number): number {
  let at = index - 1;
  for (;;) {
    const tag = itemAt(words, at)?.tag;
    if (tag === 'ADV' || tag === 'NOT') at--;
    else if (tag === 'DATE')
      at -= itemAt(words, at - 1)?.lower === 'on' || itemAt(words, at - 1)?.lower === 'in' ? 2 : 1;
    else return at;
  }
}

/** The noun phrase that does what the verb says (in the passive: suffers it), with what belongs to it; null if none. */
export function subjectOf(words: readonly Word[], group: VerbGroup, depth = 0): Range | null {
  if (depth > DEPTH) return null;
  const at = wordBefore(words, group.start);
  const before = itemAt(words, at);
  if (before === undefined) return null;
  if (group.reduced && isNounLike(before)) return phraseEndingAt(words, group.start);
  if (group.infinitive) return subjectOfInfinitive(words, group.start, depth);
  if (before.tag === 'REL' || (before.lower === 'that' && isNounLike(itemAt(words, at - 1))))
    return describedBy(words, at);
  const charged =
    before.lower === ',' && group.reduced && isCharged(words, group.verb) ? chargedBefore(words, at) : null;
  if (charged !== null) return charged;
  const blamed = group.gerund ? blamedFor(words, at) : null;
  if (blamed !== null) return blamed;
  // "whom he invited" has its own subject; "but urged", "while criticizing", "by ordering" borrow one.
  const borrows = group.gerund && before.tag !== 'NOUN' && before.tag !== 'NAME';
  if (before.tag === 'CONJ' || borrows || (before.tag === 'SUB' && before.lower !== 'that')) {
    const previous = previousVerb(words, at + 1);
    if (previous === null) return clauseSubject(words, group.start);
    const other = verbGroup(words, previous);
    // "was attacked by gunmen, killing ten"
    const agent =
      borrows && before.lower === ',' && other.passive
        ? phrasesAfter(words, previous, at, false).find(
            ({ preposition, to }) =>
              preposition === 'by' && (words[to - 1]?.actor != null || canAct(words[to - 1]?.lower ?? '')),
          )
        : undefined;
    return agent ?? subjectOf(words, other, depth + 1);
  }
  return clauseSubject(words, group.start);
}

/** "arrested two men in Leeds, accused of fraud": whoever was caught. */
function chargedBefore(words: readonly Word[], comma: number): Range | null {
  const verb = previousVerb(words, comma);
  if (verb === null || !CATCHING.has(lemmaAt(words, verb)) || verbGroup(words, verb).passive) return null;
  return phrasesAfter(words, verb, comma, false).find(({ preposition }) => preposition === null) ?? null;
}

const CATCHING = wordSet(
  'arrest detain jail imprison hold seize capture catch question sue fine suspend sack dismiss fire expel deport ' +
    'extradite execute kill shoot release free try',
);

/** "blamed the ministry for withholding aid": who is blamed, praised or fined did it. */
function blamedFor(words: readonly Word[], preposition: number): Range | null {
  if (!/^(?:for|of|over)$/.test(words[preposition]?.lower ?? '')) return null;
  let from = preposition;
  while (from > 0 && isNominal(words[from - 1])) from--;
  if (from === preposition || !BLAMING.has(lemmaAt(words, from - 1)) || words[from - 1]?.tag !== 'VERB')
    return null;
  return { from, to: preposition };
}

const BLAMING = wordSet(
  'accuse blame criticise criticize condemn denounce slam blast flay lambast lambaste rebuke ' +
    'censure chide sue fine arrest jail detain punish indict prosecute investigate convict suspect ' +
    'sanction thank praise commend congratulate applaud laud hail forgive attack',
);

/** "attacks in the town of Lanta, which killed ten": what the clause is about is no place that "in" leads to. */
function describedBy(words: readonly Word[], relative: number): Range | null {
  const comma = words[relative - 1]?.tag === 'PUNCT';
  let phrase = phraseEndingAt(words, comma ? relative - 1 : relative);
  if (!comma || words[relative]?.lower !== 'which') return phrase;
  while (phrase !== null && /^(?:in|near|at|of|outside)$/.test(itemAt(words, phrase.from - 1)?.lower ?? '')) {
    const before = phraseEndingAt(words, phrase.from - 1);
    if (before === null) break;
    phrase = before;
  }
  return phrase;
}

function isNounLike(word: Word | undefined): boolean {
  return word?.tag === 'NOUN' || word?.tag === 'NAME';
}

const MOVING = wordSet(
  'prompt encourage lead cause force get want allow enable urge ask tell order persuade convince ' +
    'compel require push permit advise inspire pressure invite expect instruct',
);

/** Whether the object of the verb, not its subject, does what the infinitive after it says. */
export function movesOthers(words: readonly Word[], verb: number): boolean {
  return MOVING.has(lemmaAt(words, verb)) && words[verb + 1]?.tag !== 'TO';
}

function subjectOfInfinitive(words: readonly Word[], start: number, depth: number): Range | null {
  const governor = previousVerb(words, start);
  if (governor === null) return null;
  const group = verbGroup(words, governor);
  // "prompted the minister to resign": who is moved acts.
  if (!group.passive && movesOthers(words, governor) && governor + 1 < start)
    return { from: governor + 1, to: start };
  return subjectOf(words, group, depth + 1);
}

/** The nearest verb before the index in the same sentence; a verb of speech that closes a clause is passed over. */
function previousVerb(words: readonly Word[], index: number): number | null {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--)
    if (words[at]?.tag === 'VERB' && !isReduced(words, at)) return at;
  return null;
}

/** Whom a clause with its own subject is about: "Duterte" of "Duterte, whom he invited"; null if it is no such clause. */
export function relativeObject(words: readonly Word[], subject: Range): Range | null {
  if (itemAt(words, subject.from - 1)?.tag !== 'REL') return null;
  const end = words[subject.from - 2]?.tag === 'PUNCT' ? subject.from - 2 : subject.from - 1;
  return phraseEndingAt(words, end);
}

/** "the man" of "the man who": the phrase without prepositions that ends before the index. */
function phraseEndingAt(words: readonly Word[], end: number): Range | null {
  let from = end;
  while (from > 0 && isNominal(words[from - 1])) from--;
  return from === end ? null : { from, to: end };
}

/** Words that a noun phrase is made of. */
function isNominal(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.tag === 'NOUN' ||
      word.tag === 'NAME' ||
      word.tag === 'DET' ||
      word.tag === 'NUM' ||
      word.tag === 'POSS' ||
      (word.tag === 'PUNCT' && /^["“”'‘’()-]+$|^``$/.test(word.lower)))
  );
}

/** "Two years after the war, Kenya signed": the comma behind a phrase that says when; null if it says who. */
function endOfTime(words: readonly Word[], from: number, end: number): number | null {
  let to = words[from]?.tag === 'PRON' ? from + 1 : from;
  while (to < end && isNominal(words[to])) to++;
  return TIMES.has(words[to - 1]?.lower ?? '') ? commaBefore(words, to, end) : null;
}

/** The first comma from the index on that has something behind it. */
function commaBefore(words: readonly Word[], from: number, end: number): number | null {
  for (let at = from; at < end - 1; at++) if (words[at]?.lower === ',') return at;
  return null;
}

const TIED_TO = wordSet('according contrary prior thanks owing due');

const TIMES = wordSet(
  'moment moments minute minutes hour hours day days week weeks weekend month months year years decade decades century ' +
    'centuries morning afternoon evening night',
);

/** The first phrase of the clause that no preposition governs, up to the verb. */
function clauseSubject(words: readonly Word[], verbStart: number): Range | null {
  let end = verbStart;
  let at = wordBefore(words, end);
  if (words[at]?.lower === ',') {
    // ", a key ally in the war, has refused": the subject stands before the insertion.
    let comma = at - 1;
    while (comma > 0 && words[comma]?.lower !== ',') comma--;
    if (comma > 0) {
      end = comma;
      at = comma - 1;
    } else at--;
  }
  const from = clauseStart(words, at);
  for (let index = from; index < end; index++) {
    const word = words[index];
    if (word === undefined) break;
    if (word.tag === 'PREP' || word.tag === 'TO') {
      // "Up to 1,000 people", "Over 50 soldiers": a count, no adjunct.
      if (words[index + 1]?.tag === 'NUM' || (word.lower === 'up' && words[index + 1]?.tag === 'TO'))
        continue;
      while (index + 1 < end && (isNominal(words[index + 1]) || words[index + 1]?.tag === 'PRON')) index++;
      continue;
    }
    // "According to police, …", "Thanks to the deal, …"
    if (words[index + 1]?.tag === 'TO' && TIED_TO.has(word.lower)) {
      index = commaBefore(words, index, end) ?? index + 1;
      continue;
    }
    // "One morning in May, police found": no pronoun.
    const counts = word.lower === 'one' && TIMES.has(words[index + 1]?.lower ?? '');
    if (counts || (isNominal(word) && word.tag !== 'PUNCT')) {
      const comma = endOfTime(words, index, verbStart);
      if (comma === null) return { from: index, to: verbStart };
      index = comma;
    } else if (word.tag === 'PRON') return { from: index, to: index + 1 };
  }
  return null;
}

/** Where the clause that holds the word starts. */
function clauseStart(words: readonly Word[], index: number): number {
  for (let at = index; at > Math.max(0, index - REACH); at--) {
    const word = words[at];
    if (word === undefined) return at + 1;
    if (
      word.tag === 'SUB' ||
      word.lower === ';' ||
      word.lower === ':' ||
      word.lower === '—' ||
      word.lower === '–'
    )
      return at + 1;
    if (word.lower === '--' || word.lower === '-') return at + 1; // "LONDON, May 13 - A judge"
    if (isSpeech(words, at)) return at + 1;
    if (word.tag === 'CONJ' && hasFiniteVerb(words, at)) return at + 1;
    if (word.lower === ',' && opensWithAdjunct(words, at)) return at + 1;
  }
  return 0;
}

/** Whether the clause before a conjunction is already complete. */
function hasFiniteVerb(words: readonly Word[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const word = words[at];
    if (word?.tag === 'SUB' || word?.lower === ';') return false;
    if (isFinite(words, at)) return true;
  }
  return false;
}

/** "In separate talks in May, Turkey agreed": what the comma closes is no part of the subject. */
function opensWithAdjunct(words: readonly Word[], comma: number): boolean {
  let start = comma;
  while (start > 0 && words[start - 1]?.lower !== ',' && words[start - 1]?.tag !== 'SUB') start--;
  const first = words[start];
  if (first === undefined || start === comma) return false;
  return (
    ['PREP', 'SUB', 'DATE', 'ADV', 'CONJ', 'TO'].includes(first.tag) ||
    itemAt(words, start - 1)?.tag === 'SUB' ||
    (start === 0 && (first.tag === 'VERB' || isUnlistedGerund(words))) ||
    words.slice(start, comma).some((word, step) => word.tag === 'VERB' && isFinite(words, start + step))
  );
}

/** "Addressing an audience in Accra, she promised": a participle that no table holds opens the sentence. */
function isUnlistedGerund([first, next]: readonly Word[]): boolean {
  return first?.tag === 'NOUN' && first.lower.endsWith('ing') && next?.tag === 'DET';
}

/** The phrases that follow the verb in its clause and in infinitives that depend on it, in order. */
export function phrasesAfter(words: readonly Word[], verb: number, end: number, through: boolean): Phrase[] {
  const phrases: Phrase[] = [];
  let preposition: string | null = null;
  let late = false;
  let aside = false;
  const stop = Math.min(end, verb + REACH);
  let index = verb + 1;
  while (index < stop) {
    const word = words[index];
    if (word === undefined) break;
    if (isNominal(word) && word.tag !== 'PUNCT' && word.tag !== 'POSS') {
      const from = index;
      while (
        index < stop &&
        (isNominal(words[index]) || joins(words, index)) &&
        !startsNext(words, from, index) &&
        !(preposition === null && words[index]?.tag === 'CONJ' && opensNext(words, index))
      )
        index++;
      phrases.push({ from, to: index, preposition, late, aside, act: false });
      preposition = null;
      continue;
    }
    if (word.tag === 'PRON')
      phrases.push({ from: index, to: index + 1, preposition, late, aside, act: false });
    if (word.tag === 'PREP' && ELSEWHEN.has(word.lower)) aside = true;
    else if (word.tag === 'TO') aside = false;
    if (word.tag === 'PREP') preposition = word.lower;
    else if (word.tag === 'TO') {
      if (words[index + 1]?.tag === 'VERB' || words[index + 1]?.tag === 'AUX') {
        late = late || !through;
        preposition = null;
      } else preposition = 'to';
    } else if (endsClause(words, index, through)) {
      if (!(through && !late)) break;
      late = true;
    } else if (word.tag === 'VERB') {
      preposition = null;
      late = true;
    }
    index++;
  }
  return phrases;
}

/** "gave Serbia a deadline": two phrases. */
function startsNext(words: readonly Word[], from: number, index: number): boolean {
  return index > from && words[index]?.tag === 'DET' && isNounLike(itemAt(words, index - 1));
}

/** "Russia and Iran", "the Latakia, Homs and Hama provinces" */
function joins(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (word?.lower === 'and' || word?.lower === 'or') return isNominal(next) && next?.tag !== 'PUNCT';
  if (word?.lower !== ',' || next?.tag !== 'NAME' || namesSource(words, index)) return false;
  if (itemAt(words, index - 1)?.tag === 'NAME') return true;
  // "her Danish counterpart, Ada Park,": closed by a comma or the end of the sentence
  const person = (next.actor?.people.length ?? 0) > 0;
  const behind = words[index + 2];
  return (
    person && itemAt(words, index - 1)?.tag === 'NOUN' && (behind === undefined || behind.tag === 'PUNCT')
  );
}

function endsClause(words: readonly Word[], index: number, through: boolean): boolean {
  const word = words[index];
  if (word === undefined) return true;
  if (word.lower === ';' || word.lower === ':' || word.lower === '--' || word.lower === '—') return true;
  if (word.tag === 'REL') return true;
  if (word.lower === 'given' && itemAt(words, index - 1)?.lower === ',') return true; // ", given the minister's remarks"
  if (word.tag === 'SUB') return !(through && word.lower === 'that');
  if (word.lower === ',') {
    const next = words[index + 1];
    if (namesSource(words, index)) return true;
    return next?.tag === 'VERB' || next?.tag === 'CONJ' || next?.tag === 'SUB' || next?.tag === 'REL';
  }
  if (word.tag === 'CONJ') {
    const next = words[wordAfter(words, index)];
    return next?.tag === 'VERB' || next?.tag === 'AUX' || next?.tag === 'MODAL' || opensNext(words, index);
  }
  return !through && isFinite(words, index) && !isParticipial(words, index);
}

/** "will meet next week, Ms Park said, adding": who says it, put in between commas. */
function namesSource(words: readonly Word[], comma: number): boolean {
  let at = comma + 1;
  while (at < comma + 8 && isNominal(words[at])) at++;
  const next = words[at + 1]?.tag;
  return (
    at > comma + 1 &&
    isSpeech(words, at) &&
    (next === undefined || next === 'PUNCT' || next === 'DATE' || next === 'PREP')
  );
}

/** "denied it and Ghana accused": a subject with a verb of its own. */
function opensNext(words: readonly Word[], index: number): boolean {
  let at = index + 1;
  while (isNominal(words[at])) at++;
  return at > index + 1 && isFinite(words, at);
}

/** "crimes committed by the army" */
function isParticipial(words: readonly Word[], index: number): boolean {
  const participle = words[index]?.reading?.forms.participle === true;
  return participle && isNounLike(itemAt(words, index - 1)) && words[index + 1]?.lower === 'by';
}

function wordAfter(words: readonly Word[], index: number): number {
  let at = index + 1;
  while (words[at]?.tag === 'ADV' || words[at]?.tag === 'NOT') at++;
  return at;
}

/**
 * Where the sentence's own words end and the naming of the source begins: ", officials said Thursday.",
 * ", according to the police". The length of the sentence if there is none.
 */
export function attributionStart(words: readonly Word[]): number {
  const last = words.length - 1;
  for (let at = last; at > Math.max(0, last - 30); at--) {
    if (words[at]?.lower === 'according' && words[at + 1]?.tag === 'TO') return at;
    if (!isSpeech(words, at)) continue;
    let from = at;
    while (from > 0 && words[from - 1]?.lower !== ',') {
      const word = words[from - 1];
      if (
        word === undefined ||
        word.tag === 'SUB' ||
        word.tag === 'MODAL' ||
        (word.tag === 'VERB' && from < at)
      )
        return words.length;
      from--;
    }
    // After the verb of speech only when and where it was said.
    const rest = words.slice(at + 1);
    const own = rest.some((word) => word.tag === 'VERB' || word.tag === 'MODAL' || word.tag === 'SUB');
    return from > 1 && !own ? from - 1 : words.length;
  }
  return words.length;
}
