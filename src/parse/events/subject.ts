import { BLAMING_FOR_VERBS, CATCHING_VERBS, MOVING_VERBS, TIME_NOUNS } from '../data/eventWords.js';
import { itemAt } from '../lists.js';
import { wordSet } from '../tables.js';
import { canAct } from './agents.js';
import {
  isCharged,
  isFinite,
  isNominal,
  isReduced,
  isSpeech,
  lemmaAt,
  phrasesAfter,
  REACH,
  verbGroup,
  wordBefore,
  type Phrase,
  type Range,
  type VerbGroup,
} from './clause.js';
import { NOUN_SENSES, PERSON_NOUNS } from './lexicon.js';
import { isNounLike, type Word } from './sentence.js';

/** How many verbs back a subject may be inherited from: "agreed to try to help". */
const DEPTH = 4;

/** The verb's subject with its modifiers; null if there is none. */
export function subjectOf(words: readonly Word[], group: VerbGroup, depth = 0): Range | null {
  if (depth > DEPTH) return null;
  const at = wordBefore(words, group.start);
  const before = itemAt(words, at);
  if (before === undefined) return null;
  if (group.reduced && isNounLike(before)) return phraseEndingAt(words, group.start);
  // "rioters hurling stones"
  if (group.gerund && before.tag === 'NOUN' && PERSON_NOUNS.has(before.lower) && at === group.start - 1)
    return phraseEndingAt(words, group.start);
  if (group.infinitive) return subjectOfInfinitive(words, group.start, depth);
  if (before.tag === 'REL' || (before.lower === 'that' && isNounLike(itemAt(words, at - 1))))
    return phraseEndingAt(words, words[at - 1]?.tag === 'PUNCT' ? at - 1 : at);
  const charged =
    before.lower === ',' && group.reduced && isCharged(words, group.verb) ? chargedBefore(words, at) : null;
  if (charged !== null) return charged;
  // "a man convicted of killing a nurse"
  if (
    group.gerund &&
    before.tag === 'PREP' &&
    itemAt(words, at - 1)?.tag === 'VERB' &&
    isCharged(words, at - 1)
  )
    return subjectOf(words, verbGroup(words, at - 1), depth + 1);
  const blamed = group.gerund ? blamedFor(words, at) : null;
  if (blamed !== null) return blamed;
  // "whom he invited" has its own subject; "but urged", "while criticizing", "by ordering" inherit one.
  const borrows = group.gerund && before.tag !== 'NOUN' && before.tag !== 'NAME';
  if (before.tag === 'CONJ' || borrows || (before.tag === 'SUB' && before.lower !== 'that')) {
    const previous = previousVerb(words, at + 1);
    if (previous === null) return clauseSubject(words, group.start);
    const other = verbGroup(words, previous);
    const agent =
      borrows && before.lower === ',' && other.passive
        ? agentAmong(words, phrasesAfter(words, previous, at))
        : undefined;
    // "was attacked by gunmen, killing ten"; not "stood by his word, refusing to yield"
    const last = agent && words[agent.to - 1];
    return agent && last && (last.actor !== null || canAct(last.lower))
      ? agent
      : subjectOf(words, other, depth + 1);
  }
  return clauseSubject(words, group.start);
}

/** "killed on Monday by troops"; in "killed in an attack by rebels" the agent is the attack's. */
export function agentAmong(words: readonly Word[], phrases: readonly Phrase[]): Phrase | undefined {
  for (const phrase of phrases) {
    if (phrase.preposition === 'by') return phrase;
    for (let at = phrase.from; at < phrase.to; at++)
      if (NOUN_SENSES.has(words[at]?.lower ?? '')) return undefined;
  }
  return undefined;
}

/** "arrested two men in Leeds, accused of fraud": the object of the verb before. */
function chargedBefore(words: readonly Word[], comma: number): Range | null {
  const verb = previousVerb(words, comma);
  if (verb === null || !CATCHING_VERBS.has(lemmaAt(words, verb)) || verbGroup(words, verb).passive)
    return null;
  return phrasesAfter(words, verb, comma).find(({ preposition }) => preposition === null) ?? null;
}

/**
 * "blamed the ministry for withholding aid": the object of blame, praise or a fine is the subject of the
 * gerund.
 */
function blamedFor(words: readonly Word[], preposition: number): Range | null {
  if (!/^(?:for|of|over)$/.test(words[preposition]?.lower ?? '')) return null;
  let from = preposition;
  while (from > 0 && isNominal(words[from - 1])) from--;
  if (from === preposition) return null;
  if (words[from - 1]?.lower === 'by') {
    // "workers dismissed by the city for striking"
    const group = words[from - 2]?.tag === 'VERB' ? verbGroup(words, from - 2) : null;
    return group?.passive === true && BLAMING_FOR_VERBS.has(lemmaAt(words, from - 2))
      ? subjectOf(words, group)
      : null;
  }
  return words[from - 1]?.tag === 'VERB' && BLAMING_FOR_VERBS.has(lemmaAt(words, from - 1))
    ? { from, to: preposition }
    : null;
}

/** Whether the verb's object, not its subject, is the subject of the infinitive. */
export function movesOthers(words: readonly Word[], verb: number): boolean {
  return MOVING_VERBS.has(lemmaAt(words, verb)) && words[verb + 1]?.tag !== 'TO';
}

function subjectOfInfinitive(words: readonly Word[], start: number, depth: number): Range | null {
  const governor = previousVerb(words, start);
  if (governor === null) return null;
  const group = verbGroup(words, governor);
  // "prompted the minister to resign": the object resigns.
  if (!group.passive && movesOthers(words, governor) && governor + 1 < start)
    return { from: governor + 1, to: start };
  return subjectOf(words, group, depth + 1);
}

/**
 * The nearest verb before the index in the same sentence, skipping a verb of speech at the end of a clause.
 */
function previousVerb(words: readonly Word[], index: number): number | null {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--)
    if (words[at]?.tag === 'VERB' && !isReduced(words, at)) return at;
  return null;
}

/**
 * The antecedent of an object relative clause: "Duterte" in "Duterte, whom he invited"; null for other
 * clauses.
 */
export function relativeObject(words: readonly Word[], subject: Range): Range | null {
  if (itemAt(words, subject.from - 1)?.tag !== 'REL') return null;
  const end = words[subject.from - 2]?.tag === 'PUNCT' ? subject.from - 2 : subject.from - 1;
  return phraseEndingAt(words, end);
}

/** "the man" in "the man who": the noun phrase without prepositions that ends before the index. */
function phraseEndingAt(words: readonly Word[], end: number): Range | null {
  let from = end;
  while (from > 0 && isNominal(words[from - 1])) from--;
  return from === end ? null : { from, to: end };
}

/**
 * "Two years after the war, Kenya signed": the comma after an adverbial of time; null if the phrase is a
 * subject.
 */
function endOfTime(words: readonly Word[], from: number, end: number): number | null {
  let to = words[from]?.tag === 'PRON' ? from + 1 : from;
  while (to < end && isNominal(words[to])) to++;
  return TIME_NOUNS.has(words[to - 1]?.lower ?? '') ? commaBefore(words, to, end) : null;
}

/** Index of the first comma that has words after it. */
function commaBefore(words: readonly Word[], from: number, end: number): number | null {
  for (let at = from; at < end - 1; at++) if (words[at]?.lower === ',') return at;
  return null;
}

const TIED_TO = wordSet('according contrary prior thanks owing due');

/** The first noun phrase of the clause before the verb that has no preposition. */
function clauseSubject(words: readonly Word[], verbStart: number): Range | null {
  let end = verbStart;
  let at = wordBefore(words, end);
  const main = words[at]?.lower === ',' ? verbBeforeSideClause(words, at) : null;
  if (main !== null) return subjectOf(words, verbGroup(words, main), DEPTH);
  if (words[at]?.lower === ',') {
    // ", a key ally in the war, has refused": the subject precedes the insertion.
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
      while (index + 1 < end && (isNominal(words[index + 1]) || words[index + 1]?.tag === 'PRON')) index++;
      continue;
    }
    // "According to police, …", "Thanks to the deal, …"
    if (words[index + 1]?.tag === 'TO' && TIED_TO.has(word.lower)) {
      index = commaBefore(words, index, end) ?? index + 1;
      continue;
    }
    // "One morning in May, police found": "one" is a numeral here.
    const counts = word.lower === 'one' && TIME_NOUNS.has(words[index + 1]?.lower ?? '');
    if (counts || (isNominal(word) && word.tag !== 'PUNCT')) {
      const comma = endOfTime(words, index, verbStart);
      if (comma === null) return { from: index, to: verbStart };
      index = comma;
    } else if (word.tag === 'PRON') return { from: index, to: index + 1 };
  }
  return null;
}

/**
 * "A man appeared as she left work, | shot her": the verb that governs an adverbial clause; null if there is
 * none.
 */
function verbBeforeSideClause(words: readonly Word[], comma: number): number | null {
  for (let at = comma - 1; at > 0; at--) {
    const word = words[at];
    if (word === undefined || word.tag === 'PUNCT' || word.tag === 'REL' || word.tag === 'CONJ') return null;
    if (word.tag !== 'SUB' || !/^(?:as|when|while|after|before)$/.test(word.lower)) continue;
    const own = words.slice(at + 1, comma).some((_, step) => isFinite(words, at + 1 + step));
    const verb = own ? previousVerb(words, at) : null;
    return verb !== null && isFinite(words, verb) ? verb : null;
  }
  return null;
}

/** Where the clause that holds the word starts. */
function clauseStart(words: readonly Word[], index: number): number {
  for (let at = index; at > Math.max(0, index - REACH); at--) {
    const word = words[at];
    if (word === undefined) return at + 1;
    if (word.tag === 'SUB' || CLAUSE_MARKS.has(word.lower)) return at + 1;
    // "the preacher whom Ms Park accuses": the subject follows "whom".
    if (word.tag === 'REL' && at < index && opensObjectClause(words, at, index)) return at + 1;
    if (word.lower === '--' || word.lower === '-') return at + 1; // "LONDON, May 13 - A judge"
    if (isSpeech(words, at)) return at + 1;
    if (word.lower === ',' && opensWithAdjunct(words, at)) return at + 1;
  }
  return 0;
}

const CLAUSE_MARKS = wordSet('; : — –');

/** Whether a relative clause has its own subject and no other verb before the index. */
function opensObjectClause(words: readonly Word[], relative: number, index: number): boolean {
  const next = words[relative + 1];
  if (!isNominal(next) && next?.tag !== 'PRON') return false;
  for (let at = relative + 1; at <= index; at++) if (isFinite(words, at)) return false;
  return true;
}

/** "In separate talks in May, Turkey agreed": the part before the comma is not the subject. */
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

/** "Addressing an audience in Accra, she promised": a sentence-initial participle that no table lists. */
function isUnlistedGerund([first, next]: readonly Word[]): boolean {
  return first?.tag === 'NOUN' && first.lower.endsWith('ing') && next?.tag === 'DET';
}
