import { ELSEWHEN, NOUNS_OF_CONTENT, OBJECTLESS_VERBS } from '../data/eventWords.js';
import { BE_FORMS, SPEECH_VERBS } from '../data/sentenceWords.js';
import { itemAt } from '../lists.js';
import { wordSet } from '../tables.js';
import { isNounLike, NOUN_PHRASE, SUFFERED, type Tag, type Word } from './sentence.js';

/**
 * A verb with its auxiliaries: "has been accused", "will not meet", "to withdraw". Indexes into the words of
 * the sentence.
 */
export interface VerbGroup {
  start: number;
  verb: number;
  modal: string | null;
  negated: boolean;
  passive: boolean;
  infinitive: boolean;
  gerund: boolean;
  /** A passive without an auxiliary: "two diplomats accused of spying". */
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
  /** It is in a subordinate clause of the verb: "to demand reforms by the government". */
  late: boolean;
  /** It belongs to another act: "after talks with Iran". */
  aside: boolean;
  /** It contains the event noun itself. */
  act: boolean;
}

/** "is opposed to", "is committed to": adjectives, not passives. */
const INCLINED = new Set(['oppose', 'commit', 'prepare', 'determine', 'expect', 'set']);
/** How many words a clause is searched to either side. */
export const REACH = 60;

export function lemmaAt(words: readonly Word[], index: number): string {
  const word = itemAt(words, index);
  return word?.reading?.lemma ?? word?.lower ?? '';
}

export function isSpeech(words: readonly Word[], index: number): boolean {
  return itemAt(words, index)?.tag === 'VERB' && SPEECH_VERBS.has(lemmaAt(words, index));
}

/** Whether the word heads a finite clause: a verb that is neither infinitive nor gerund, or an auxiliary. */
export function isFinite(words: readonly Word[], index: number): boolean {
  const word = itemAt(words, index);
  if (word?.tag === 'AUX' || word?.tag === 'MODAL') return true;
  if (word?.tag !== 'VERB') return false;
  return word.reading?.forms.ing !== true && itemAt(words, index - 1)?.tag !== 'TO';
}

/** The verb at the index with the auxiliaries before it. */
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
    else if (word.tag === 'AUX') be ||= BE_FORMS.has(word.lower);
    else if (word.tag !== 'ADV' && word.tag !== 'NOT') break;
    if (word.tag === 'NOT' || /n['’]t$|^cannot$/.test(word.lower)) negated = true;
    start = at;
    if (infinitive) break;
  }
  while (words[start]?.tag === 'ADV' && start < verb) start++;
  const inclined = INCLINED.has(lemmaAt(words, verb)) && words[verb + 1]?.tag === 'TO';
  const passive =
    participle && !gerund && !inclined && (be || (start === verb && isPassiveWithoutBe(words, verb)));
  const reduced = passive && !be && itemAt(words, verb - 1)?.tag !== 'CONJ';
  return { start, verb, modal, negated, passive, infinitive, gerund: gerund && !be, reduced };
}

/** Whether a participle without an auxiliary is a passive: "shot by police", "two diplomats accused of spying". */
function isPassiveWithoutBe(words: readonly Word[], verb: number): boolean {
  return (
    words[verb + 1]?.lower === 'by' ||
    isReduced(words, verb) ||
    isCharged(words, verb) ||
    sharesPassive(words, verb) ||
    isCounted(words, verb)
  );
}

/** "parents charged with neglect", "a man accused of theft": a prepositional phrase replaces the object. */
export function isCharged(words: readonly Word[], verb: number): boolean {
  const preposition = CHARGES.get(lemmaAt(words, verb));
  const next = words[verb + 1]?.lower ?? '';
  // "Ex-officer charged in death of"
  if (lemmaAt(words, verb) === 'charge' && (next === 'in' || next === 'over')) return true;
  return preposition !== undefined && next === preposition;
}

const CHARGES: ReadonlyMap<string, string> = new Map([
  ['accuse', 'of'],
  ['acquit', 'of'],
  ['charge', 'with'],
  ['convict', 'of'],
  ['sentence', 'to'],
  ['suspect', 'of'],
]);

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

/**
 * "was shot and killed", "was arrested on Monday and charged": the first verb's auxiliary applies to both.
 */
function sharesPassive(words: readonly Word[], verb: number): boolean {
  if (itemAt(words, verb - 1)?.tag !== 'CONJ') return false;
  const next = words[verb + 1];
  if (next !== undefined && !WITHOUT_OBJECT.has(next.tag)) return false;
  for (let at = verb - 2; at >= Math.max(0, verb - 15); at--) {
    const tag = words[at]?.tag;
    if (tag === 'SUB' || tag === 'REL' || tag === 'CONJ') return false;
    if (tag === 'VERB') return verbGroup(words, at).passive;
  }
  return false;
}

/** Tags of what may follow a verb that has no object. */
const WITHOUT_OBJECT: ReadonlySet<Tag> = new Set(['PREP', 'PUNCT', 'DATE', 'SUB', 'TO', 'ADV']);

/** "expelled two diplomats accused of spying": a participle after the object of another verb. */
export function isReduced(words: readonly Word[], verb: number): boolean {
  const next = words[verb + 1]?.tag;
  if (OBJECTLESS_VERBS.has(lemmaAt(words, verb))) return false;
  if (!isNounLike(itemAt(words, verb - 1))) return false;
  // "the four people killed were identified"
  if (next === 'AUX' && SUFFERED.has(lemmaAt(words, verb))) return true;
  if (next !== 'PREP' && next !== 'DATE') return false;
  // "the others killed in the raid"
  if (next === 'PREP' && words[verb + 1]?.lower !== 'down' && SUFFERED.has(lemmaAt(words, verb))) return true;
  for (let at = verb - 2; at >= Math.max(0, verb - REACH); at--) {
    const word = words[at];
    if (word?.tag === 'SUB' || word?.tag === 'REL' || word?.tag === 'PUNCT' || word?.tag === 'CONJ')
      return false;
    if (word?.tag === 'VERB') return !isSpeech(words, at);
    if (word?.tag === 'AUX') return true;
  }
  return false;
}

/** Index of the last word before `index` that is not an adverb, a negation, or a date with its "on". */
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

/** Whether a word can be part of a noun phrase. */
export function isNominal(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (NOUN_PHRASE.has(word.tag) || (word.tag === 'PUNCT' && /^["“”'‘’()-]+$|^``$/.test(word.lower)))
  );
}

/** The phrases that follow the verb in its clause and in dependent infinitives, in text order. */
export function phrasesAfter(words: readonly Word[], verb: number, end: number, through = false): Phrase[] {
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
      const to = endOfNouns(words, index, stop, preposition);
      phrases.push({ from: index, to, preposition, late, aside, act: false });
      index = to;
      preposition = null;
      continue;
    }
    if (word.tag === 'PRON')
      phrases.push({ from: index, to: index + 1, preposition, late, aside, act: false });
    if (word.tag === 'PREP') {
      preposition = word.lower;
      aside ||= ELSEWHEN.has(word.lower);
    } else if (word.tag === 'TO') {
      aside = false;
      if (words[index + 1]?.tag === 'VERB' || words[index + 1]?.tag === 'AUX') {
        late ||= !through;
        preposition = null;
      } else preposition = 'to';
    } else if (phrases.length > 0 && turnsAway(words, index)) break;
    else if (endsClause(words, index, through)) {
      if (!through || late) break;
      late = true;
    } else if (word.tag === 'VERB') {
      preposition = null;
      late = true;
    }
    index++;
  }
  return phrases;
}

/** Index after the nouns of a phrase, with those that "and" or a comma adds. */
function endOfNouns(words: readonly Word[], from: number, stop: number, preposition: string | null): number {
  let at = from;
  while (
    at < stop &&
    (isNominal(words[at]) || joins(words, at)) &&
    !startsNext(words, from, at) &&
    !(preposition === null && words[at]?.tag === 'CONJ' && opensNext(words, at))
  )
    at++;
  return at;
}

/** "gave Serbia a deadline", "fined Google 3 million euros": two phrases. */
function startsNext(words: readonly Word[], from: number, index: number): boolean {
  if (index === from || !isNounLike(itemAt(words, index - 1))) return false;
  const tag = words[index]?.tag;
  return tag === 'DET' || (tag === 'NUM' && MONEY.has(words[index + 1]?.lower ?? ''));
}

const MONEY = wordSet('million billion trillion thousand euros dollars pounds rupees yen yuan francs');

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

/** ", Ms Park has run", "agrees with the conclusion that": a new clause begins here. */
function turnsAway(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word?.lower === ',') return opensNext(words, index);
  // "called for elections and accused"
  const forms =
    word?.tag === 'CONJ' && words[index + 1]?.tag === 'VERB' ? words[index + 1]?.reading?.forms : null;
  if (forms?.past === true && !forms.base) return true;
  return (
    word?.lower === 'that' &&
    words[index - 1]?.tag === 'NOUN' &&
    NOUNS_OF_CONTENT.has(words[index - 1]?.lower ?? '')
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
    if (namesSource(words, index) || opensNext(words, index)) return true;
    return next?.tag === 'VERB' || next?.tag === 'CONJ' || next?.tag === 'SUB' || next?.tag === 'REL';
  }
  if (word.tag === 'CONJ') {
    const next = words[wordAfter(words, index)];
    return next?.tag === 'VERB' || next?.tag === 'AUX' || next?.tag === 'MODAL' || opensNext(words, index);
  }
  return !through && isFinite(words, index) && !isParticipial(words, index);
}

/** "will meet next week, Ms Park said, adding": an attribution between commas. */
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
 * Index where the attribution at the end of the sentence begins: ", officials said Thursday.", ", according
 * to the police". The length of the sentence if there is none.
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
    // After the verb of speech, allow only when and where it was said.
    const rest = words.slice(at + 1);
    const own = rest.some((word) => word.tag === 'VERB' || word.tag === 'MODAL' || word.tag === 'SUB');
    return from > 1 && !own ? from - 1 : words.length;
  }
  return words.length;
}
