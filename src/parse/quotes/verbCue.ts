import { AUXILIARIES, PREPOSITIONS } from '../data/functionWords.js';
import { FREE_VERBS } from '../data/reportedSpeech.js';
import { INVERTING, NOUN_FORMS, PUBLISHING } from '../data/reportingVerbs.js';
import { SPEECH_NOUNS, TERM_WORDS } from '../data/speechNouns.js';
import { itemAt } from '../lists.js';
import { wordSet } from '../tables.js';
import type { CueForm } from './cueForm.js';
import type { Cue } from './cue.js';
import {
  coreBefore,
  is,
  isBreak,
  isDeterminer,
  isPronoun,
  phraseAfter,
  phraseBefore,
  type Phrase,
} from './phrase.js';
import { isSource } from './source.js';
import type { Unit } from './reporterSentence.js';
import { openApposition } from './apposition.js';
import { firstSubject, isTimePhrase } from './subject.js';
import {
  ADVERB,
  CONJUNCTION,
  NAME,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  SOMEBODY,
  STANDS_ALONE,
  TIME_WORD,
} from './lexicalFeatures.js';
import { beforeVerbGroup } from './verbGroup.js';

const BE = wordSet(
  "is are was were be been being 's ’s isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t get gets got",
);

/** Words that refer to several people by themselves. */
const MANY = new Set(['others', 'some', 'many', 'several', 'both', 'few', 'most']);

/** A reporting verb in its sentence. */
interface Verb {
  units: readonly Unit[];
  index: number;
  /** Index of the unit after it. */
  end: number;
  form: CueForm;
  /** The cues before it. */
  cues: readonly Cue[];
  /** First unit of its clause. */
  from: number;
  /** Last unit before its verb group. */
  last: number;
}

/** By which rule a verb is a cue, and its subject. */
type Reading = Pick<Cue, 'rule' | 'subject'>;

/** The cue of a reporting verb at `index` with its subject; null if it is a noun there or has no subject. */
export function verbCue(
  units: readonly Unit[],
  index: number,
  end: number,
  form: CueForm,
  cues: readonly Cue[],
): Cue | null {
  const from = clauseStart(units, index);
  const verb: Verb = { units, index, end, form, cues, from, last: beforeVerbGroup(units, index, from) };
  const before = itemAt(units, index - 1);
  const isParticiple = form.form === 'ING' && !(before && BE.has(before.lower));
  const reading = readInverted(verb) ?? (isParticiple ? readParticiple(verb) : readFinite(verb));
  if (!reading) return null;
  const { rule, subject } = reading;
  const embedded = isEmbedded(units, index, subject, cues);
  return { first: index, end, cueClass: form.cueClass, rule, subject, embedded };
}

/** The reading of a rule that needs a subject. */
function withSubject(rule: Cue['rule'], subject: Phrase | null): Reading | null {
  return subject && { rule, subject };
}

/** “…,” said the minister. Said the minister: “…” */
function readInverted({ units, index, end, form }: Verb): Reading | null {
  if (form.form !== 'PAST' && form.form !== 'THIRD') return null;
  const inverts = INVERTING.has(form.lemma)
    ? mayInvert(units, index)
    : form.cueClass === 'SAY' && itemAt(units, index - 1)?.kind === 'QUOTATION';
  if (!inverts) return null;
  let at = end;
  while (units[at]?.kind === 'WORD' && (units[at]?.lower.endsWith('ly') ?? false)) at++;
  const subject = phraseAfter(units, at);
  // "author of “The Ninth Gate,” reads tonight"
  return subject && !isTimePhrase(units, subject) ? { rule: 'verb-subject', subject } : null;
}

/** "with Mr McCain calling it", "she left, saying" */
function readParticiple({ units, index, cues }: Verb): Reading | null {
  const before = itemAt(units, index - 1);
  if (isDeterminer(before) || before?.lower === "'s" || before?.lower === '’s') return null;
  return withSubject(
    'participle',
    participleSubject(units, index) ?? reporter(units, cues, index) ?? firstSubject(units, 0, units.length),
  );
}

function readFinite(verb: Verb): Reading | null {
  const { units, index, form, from, last } = verb;
  if (isNounHere(verb) || namesThing(units, index, last)) return null;
  const passive = form.form === 'PAST' ? readPassive(verb) : null;
  if (passive) return passive;
  if (form.form === 'BASE' && !isBareVerb(units, index, last)) return null;
  const ahead = itemAt(units, last);
  const inClause = last >= from;
  if (ahead && inClause && ahead.kind !== 'PUNCT' && ahead.kind !== 'QUOTATION')
    return readAfter(verb, ahead);
  // "Haley, the envoy, said": the name or noun before the aside
  if (ahead?.kind === 'PUNCT' && inClause)
    return withSubject('aside', beforeAside(units, last, from) ?? reporter(units, verb.cues, index));
  // She called him “a liar,” said …: the verb shares the subject of the clause before
  const shares = ahead?.kind === 'QUOTATION' || last + 1 < index || isInfinitive(verb);
  return shares ? withSubject('shared-subject', sharedSubject(verb, 0)) : null;
}

/** "its calls", but "the group calls the tax" */
function isNounHere({ units, index, end, last }: Verb): boolean {
  if (!NOUN_FORMS.has(units[index]?.lower ?? '')) return false;
  const hasObject = isDeterminer(units[end]) && units[end]?.lower !== 'that';
  return !hasObject && !isSingularName(itemAt(units, last));
}

/** "denied by the leader", "was called “bogus” by officials" */
function readPassive({ units, index, end, last }: Verb): Reading | null {
  const group = units.slice(last + 1, index);
  // "a claim denied | by the leader"
  if (units[end]?.lower === 'by' && group.length === 0 && !isGerund(units[end + 1])) {
    const agent = phraseAfter(units, end + 1);
    if (agent) return { rule: 'by-agent', subject: agent };
  }
  if (!group.some(({ lower }) => BE.has(lower)) || group.some(({ lower }) => lower === 'to')) return null;
  const agent = byAgent(units, end);
  return agent ? { rule: 'by-agent', subject: agent } : { rule: 'passive', subject: null };
}

function isInfinitive({ units, index, last }: Verb): boolean {
  const group = units.slice(last + 1, index);
  return group.some(({ lower }) => lower === 'to') || itemAt(units, index - 1)?.lower === 'to';
}

/** The subject that a verb shares with the one before it, or else the first of its clause. */
function sharedSubject({ units, index, cues }: Verb, from: number): Phrase | null {
  return reporter(units, cues, index) ?? firstSubject(units, from, index);
}

/** The reading of a verb after a word or name of its clause. */
function readAfter(verb: Verb, ahead: Unit): Reading | null {
  const { units, index, form, from, last } = verb;
  if (RELATIVES.has(ahead.lower)) return withSubject('relative', relativeSubject(verb, ahead.lower));
  // "some say", not "some claims", "many state workers"
  const isNoun = isDeterminer(ahead) && !isPronoun(ahead) && last + 1 === index && form.form !== 'PAST';
  if (isNoun && !(form.form === 'BASE' && MANY.has(ahead.lower) && FREE_VERBS.has(form.lemma))) return null;
  if (JOINTS.has(ahead.lower)) return withSubject('shared-subject', sharedSubject(verb, from));
  const near = openApposition(units, last, from, index) ?? phraseBefore(units, last, from);
  const subject = near && isObjectOfInfinitive(units, near) ? firstSubject(units, from, index) : near;
  const infinitive = isInfinitive(verb);
  if (subject && (!infinitive || isPronoun(units[subject.head]) || units[subject.head]?.kind === 'NAME'))
    return { rule: 'subject-verb', subject };
  if (infinitive) return withSubject('shared-subject', sharedSubject(verb, from) ?? subject);
  // "in a speech said": only a preposition's object precedes the verb; or a participle: "a process
  // described as"
  return form.form !== 'BASE' && form.cueClass !== 'HINT'
    ? withSubject('shared-subject', firstSubject(units, from, index))
    : null;
}

const RELATIVES = new Set(['who', 'that', 'which']);
const JOINTS = new Set(['and', 'but', 'or', 'then']);

/** "the paper, | which said": the antecedent of the pronoun before the verb, or its publisher. */
function relativeSubject({ units, form, from, last }: Verb, pronoun: string): Phrase | null {
  const antecedent = itemAt(units, last - 1)?.lower === ',' ? last - 2 : last - 1;
  const subject = antecedentOf(units, antecedent, pronoun, form);
  return subject && (publisher(units, subject, from) ?? subject);
}

/**
 * "an aide who spoke to | discuss strategy | said": the noun before the verb is the object of an infinitive.
 */
function isObjectOfInfinitive(units: readonly Unit[], { first, head }: Phrase): boolean {
  const verb = units[first];
  return (
    first < head &&
    itemAt(units, first - 1)?.lower === 'to' &&
    verb?.kind === 'WORD' &&
    !verb.upper &&
    !isDeterminer(verb)
  );
}

/**
 * Maximum number of prepositions to skip back from the nearest noun to the antecedent of a relative clause.
 */
const MOST_HOPS = 3;

/**
 * The antecedent of a relative clause whose pronoun directly follows `last`: the nearest noun, or an earlier
 * one if that cannot be meant: the note in "a note to readers that says", the person in "somebody close to
 * the talks, who said".
 */
function antecedentOf(
  units: readonly Unit[],
  last: number,
  pronoun: string,
  { form }: CueForm,
): Phrase | null {
  const nearest = coreBefore(units, last, 0);
  let phrase = nearest;
  for (let hop = 0; phrase !== null && hop <= MOST_HOPS; hop++) {
    if (hop > 0 ? mayStand(units, phrase, pronoun, form) : mayGovern(units[phrase.head], pronoun, form))
      return phrase;
    if (!is(itemAt(units, phrase.first - 1), PREPOSITION)) break;
    phrase = coreBefore(units, phrase.first - 2, 0);
  }
  return nearest;
}

function mayGovern(head: Unit | undefined, pronoun: string, form: CueForm['form']): boolean {
  if (head?.kind !== 'WORD' || head.upper) return head !== undefined;
  if (isPlural(head)) return form !== 'THIRD';
  return pronoun !== 'who' || is(head, SOMEBODY | STANDS_ALONE | PRONOUN);
}

/** Whether a noun further left is the antecedent: "one Democrat close to the talks, | who". */
function mayStand(
  units: readonly Unit[],
  { first, end, head }: Phrase,
  pronoun: string,
  form: CueForm['form'],
): boolean {
  if (form === 'THIRD' && isPlural(units[head])) return false;
  return (
    pronoun !== 'who' ||
    units.slice(first, end).some((unit) => unit.upper || is(unit, SOMEBODY | STANDS_ALONE | NAME))
  );
}

/** The paper in "the paper ran a piece | that noted": the publisher of a text is its speaker. */
function publisher(units: readonly Unit[], work: Phrase, from: number): Phrase | null {
  if (!/^an?$/.test(units[work.first]?.lower ?? '') || !SPEECH_NOUNS.has(units[work.head]?.lower ?? ''))
    return null;
  const verb = work.first - 1;
  if (!PUBLISHING.has(itemAt(units, verb)?.lower ?? '')) return null;
  return phraseBefore(units, beforeVerbGroup(units, verb, from), from);
}

/**
 * Whether a verb follows an earlier reporting verb without a quotation in between: "Smith said | she thinks",
 * "the court found that | they knew".
 */
function isEmbedded(
  units: readonly Unit[],
  index: number,
  subject: Phrase | null,
  cues: readonly Cue[],
): boolean {
  const earlier = cues.at(-1);
  if (!earlier || !subject || subject.first < earlier.end) return false;
  if (earlier.cueClass !== 'SAY' && units[earlier.end]?.lower !== 'that') return false;
  if (earlier.subject && earlier.subject.first > earlier.first) return false;
  for (let at = earlier.end; at < Math.min(index, earlier.end + 30); at++) {
    if (units[at]?.kind === 'QUOTATION' || units[at]?.lower === ';') return false;
  }
  return true;
}

/**
 * Index of the first unit of the clause that contains `index`: after the last quotation, semicolon or
 * subordinator.
 */
function clauseStart(units: readonly Unit[], index: number): number {
  for (let at = index - 1; at >= 0; at--) {
    const unit = units[at];
    if (!unit) continue;
    if (unit.kind === 'QUOTATION' || unit.lower === ';' || unit.lower === ':') return at + 1;
    if (unit.kind === 'PUNCT' && /[—–―]/.test(unit.lower)) return at + 1;
  }
  return 0;
}

/** Whether the subject may follow the verb: at the start of the sentence or directly after a quotation. */
function mayInvert(units: readonly Unit[], index: number): boolean {
  if (index === 0) return true;
  const before = itemAt(units, index - 1);
  if (before?.kind === 'QUOTATION') return true;
  if (before?.kind !== 'PUNCT') return false;
  return (
    index === 1 ||
    units[index - 2]?.kind === 'QUOTATION' ||
    (before.lower === ',' && isBreakAfterClause(units, index))
  );
}

/**
 * "It is over, said Smith.": the comma ends a clause, and a possible speaker follows at the end of another.
 */
function isBreakAfterClause(units: readonly Unit[], index: number): boolean {
  if (/^t[eo]l/.test(units[index]?.lower ?? '')) return false;
  const subject = phraseAfter(units, index + 1);
  if (!subject) return false;
  const after = units[subject.end];
  if (after && (after.kind !== 'PUNCT' || after.lower === ':')) return false;
  for (let at = subject.first; at < subject.end && !is(units[at], PREPOSITION); at++) {
    // "said the Sh1,200 voucher": a capitalized word before a comma is ambiguous.
    if (after?.lower === ',' && units[at]?.kind === 'WORD' && units[at]?.upper) continue;
    if (isSource(units, { ...subject, head: at })) return true;
  }
  return false;
}

/** A base form is a verb after "to", an auxiliary or a plural subject: "they say", "critics call". */
function isBareVerb(units: readonly Unit[], index: number, last: number): boolean {
  const before = itemAt(units, index - 1);
  if (!before) return false;
  if (before.lower === 'to' || AUXILIARIES.has(before.lower)) return true;
  // "the bank would only | say"
  if (last < index - 2 && AUXILIARIES.has(units[last + 1]?.lower ?? '')) return true;
  const subject = itemAt(units, last);
  if (!subject || subject.kind === 'QUOTATION' || subject.kind === 'PUNCT' || is(subject, POSSESSIVE))
    return false;
  if (/^(?:i|we|they|you|who|others|many|some|both|several|most)$/.test(subject.lower)) return true;
  if (isPlural(subject)) return true;
  // "residents of the village say"
  const phrase = phraseBefore(units, last, 0);
  return phrase !== null && phrase.head < last && isPlural(units[phrase.head]);
}

const PLURALS = wordSet('people police men women children media staff percent % majority half');

function isPlural(unit: Unit | undefined): boolean {
  return (
    unit?.kind === 'WORD' &&
    (/[^s']s$/.test(unit.lower) || PLURALS.has(unit.lower)) &&
    !isDeterminer(unit) &&
    !PREPOSITIONS.has(unit.lower)
  );
}

/**
 * The subject that a further verb shares: that of the last reporting verb that is not itself reported.
 * "Roberts said she thinks … but said": Roberts.
 */
function reporter(units: readonly Unit[], cues: readonly Cue[], index: number): Phrase | null {
  let found: Cue | null = null;
  const lead = endOfLead(units);
  for (let at = cues.length - 1; at >= Math.max(0, cues.length - 8); at--) {
    const cue = cues[at];
    if (!cue?.subject || cue.first >= index || cue.rule === 'by-agent' || cue.rule === 'relative') continue;
    if (cue.first < lead && lead < index) continue;
    if (!found || (cue.cueClass === 'SAY' && (found.cueClass !== 'SAY' || found.embedded))) found = cue;
    if (found.cueClass === 'SAY' && !found.embedded) break;
  }
  return found?.subject ?? null;
}

/**
 * Index of the comma after an adverbial clause that opens the sentence: "While Lee worried, | Kim went on";
 * -1 if there is none.
 */
function endOfLead(units: readonly Unit[]): number {
  if (!/^(?:while|when|as|after|before|since|although|though|because)$/.test(units[0]?.lower ?? ''))
    return -1;
  return units.findIndex(({ lower }) => lower === ',');
}

/** with Mr McCain | calling it; quoted an aide as | saying; with one member | calling it; Ryan | saying he was pleased */
function participleSubject(units: readonly Unit[], index: number): Phrase | null {
  const before = itemAt(units, index - 1);
  // "quoted an aide as | saying", not "as well as saying"
  if (before?.lower === 'as' && units[index - 2]?.lower !== 'well') return phraseBefore(units, index - 2, 0);
  const agent = phraseBefore(units, index - 1, 0);
  if (agent && itemAt(units, agent.first - 1)?.lower === 'with') return agent;
  if (before?.kind !== 'NAME' && !(before?.kind === 'WORD' && before.upper && index > 1)) return null;
  const phrase = phraseBefore(units, index - 1, 0);
  const lead = phrase ? itemAt(units, phrase.first - 1) : undefined;
  if (!phrase) return null;
  if (!lead || lead.lower === 'with' || lead.lower === 'and' || lead.kind === 'PUNCT') return phrase;
  return null;
}

/** Whether the subject is singular, so that a form in -s is a verb: a name or "he". */
function isSingularName(unit: Unit | undefined): boolean {
  if (!unit) return false;
  if (unit.kind === 'NAME') return true;
  return /^(?:he|she|it|who|that|which)$/.test(unit.lower) || (unit.kind === 'WORD' && unit.upper);
}

/** "a class called “Perception”": a participle after a common noun, right at the quotation; not "what the board called “a mistake”". */
function namesThing(units: readonly Unit[], index: number, last: number): boolean {
  if (last !== index - 1 || units[index + 1]?.kind !== 'QUOTATION') return false;
  const before = itemAt(units, last);
  return (
    TERM_WORDS.has(units[index]?.lower ?? '') &&
    before?.kind === 'WORD' &&
    !before.upper &&
    !isPronoun(before) &&
    !isAfterRelative(units, last) &&
    !/^(?:who|that|which|and|but|some|many|others|critics|officials|\p{L}+s)$/u.test(before.lower)
  );
}

function isAfterRelative(units: readonly Unit[], last: number): boolean {
  const phrase = coreBefore(units, last, 0);
  return phrase !== null && /^(?:what|which|that)$/.test(itemAt(units, phrase.first - 1)?.lower ?? '');
}

/** The head before an apposition: "Haley, the UN envoy, | said". */
function beforeAside(units: readonly Unit[], mark: number, from: number): Phrase | null {
  const lower = units[mark]?.lower ?? '';
  if (lower === ')') return phraseBefore(units, mark, from);
  const isMark = (at: number): boolean =>
    lower === ',' ? units[at]?.lower === ',' : /^[—–―-]$/.test(units[at]?.lower ?? '');
  if (!isMark(mark)) return null;
  // The nearest mark to the left whose preceding phrase nothing governs; a name further left is preferred to
  // a noun.
  let best: Phrase | null = null;
  for (let at = mark - 1; at > from; at--) {
    if (!isMark(at)) continue;
    const phrase = phraseBefore(units, at - 1, from);
    if (!phrase || opensSideways(units, phrase) || isTimePhrase(units, phrase)) continue;
    // "Lee, 34, said"
    if (/^\d/.test(units[phrase.head]?.lower ?? '')) continue;
    if (units[phrase.head]?.kind === 'NAME') return phrase;
    if (mayOpenClause(itemAt(units, phrase.first - 1))) best ??= phrase;
  }
  return best ?? firstSubject(units, from, mark);
}

/** "which holds | the view, said": after a verb, the phrase is not a subject. */
function mayOpenClause(before: Unit | undefined): boolean {
  return (
    isBreak(before) || is(before, CONJUNCTION | ADVERB | TIME_WORD) || before?.lower.endsWith('ly') === true
  );
}

/** "In Berlin, …": the phrase is the object of a preposition. */
function opensSideways(units: readonly Unit[], phrase: Phrase): boolean {
  const before = itemAt(units, phrase.first - 1);
  return before?.kind === 'WORD' && PREPOSITIONS.has(before.lower);
}

/** began by | saying: no agent */
function isGerund(unit: Unit | undefined): boolean {
  return unit?.kind === 'WORD' && !unit.upper && unit.lower.endsWith('ing');
}

/** was called “bogus” | by the officials */
function byAgent(units: readonly Unit[], from: number): Phrase | null {
  for (let at = from; at < Math.min(units.length, from + 12); at++) {
    const unit = units[at];
    if (!unit || (unit.kind === 'PUNCT' && unit.lower !== ',')) return null;
    if (unit.lower === 'by') return isGerund(units[at + 1]) ? null : phraseAfter(units, at + 1);
  }
  return null;
}
