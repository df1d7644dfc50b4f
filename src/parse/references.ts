import { DETERMINERS } from './data/functionWords.js';
import { FEMALE_ROLES, MALE_ROLES } from './data/roles.js';
import { genderIn, type Gender } from './people/name.js';
import { findCues } from './quotes/findCues.js';
import { mainSubject } from './quotes/attribution.js';
import { isBreak, isNounish, type Phrase } from './quotes/phrase.js';
import type { ReporterSentence, Unit } from './quotes/reporterSentence.js';
import { NAME, REFERS, SOMEBODY } from './quotes/lexicalFeatures.js';
import { findGroup, type Group } from './references/group.js';
import { makeRoleFinder, type RolePhrase } from './references/role.js';
import { namedBehind, namedInQuotations, NOBODY, peopleQuoted } from './references/named.js';
import { pronounAt, type Pronoun } from './references/pronoun.js';
import { type MentionWeight, Salience } from './references/salience.js';
import { isSomebody } from './references/somebody.js';
import { wordSet } from './tables.js';
import type { Document, ParsedPerson, Quotation, Reference } from './types.js';

/** For how many sentences a pair stays available to "they" and to "the two leaders". */
const PRONOUN_REACH = 2;

/**
 * Resolves pronouns and noun phrases outside quotations to people of the article, in text order. Ambiguous
 * ones are left out.
 */
export function findReferences(
  document: Document,
  sentences: readonly ReporterSentence[],
  people: readonly ParsedPerson[],
  quotations: readonly Quotation[],
): Reference[] {
  if (people.length === 0) return [];
  const salience = new Salience();
  const findRole = makeRoleFinder(people);
  const quoted = peopleQuoted(quotations, people);
  const references: Reference[] = [];
  let group: Group | null = null;
  for (const [index, sentence] of sentences.entries()) {
    if ((sentence.bits & TELLING) === 0) continue;
    salience.enter(index, sentence.paragraph);
    const own = (sentence.bits & NAME) === 0 ? null : findGroup(sentence, index);
    const subjects = makeSubjects(sentence);
    references.push(
      ...referencesIn(document, sentence, { salience, subjects, findRole, group, own, index, quoted }),
    );
    if (own) group = own;
  }
  return references;
}

/** What a unit or sentence has that names people or refers to them. */
const TELLING = NAME | REFERS | SOMEBODY;

function referencesIn(document: Document, sentence: ReporterSentence, scene: SentenceScene): Reference[] {
  const { units } = sentence;
  const { own } = scene;
  const references: Reference[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (unit === undefined || (unit.bits & TELLING) === 0) continue;
    noteMention(units, at, scene);
    if (unit.person || (unit.bits & REFERS) === 0) continue;
    if (own && at >= own.end) scene.group = own;
    const reference =
      readPronoun(document, sentence, at, scene) ??
      readGroup(document, sentence, at, scene.group) ??
      readRole(document, sentence, at, scene.findRole(units, at), scene);
    if (!reference) continue;
    references.push(reference.found);
    at = reference.end - 1;
  }
  return references;
}

/** Notes a person named, or somebody unnamed who is a subject: later pronouns may mean them. */
function noteMention(units: readonly Unit[], at: number, { salience, subjects }: SentenceScene): void {
  const unit = units[at];
  if (unit?.person) salience.mention(unit.person, subjects.weightAt(at) ?? weightOf(units, at));
  else if (unit && (unit.bits & SOMEBODY) !== 0 && isSomebody(units, at)) {
    const weight = subjects.weightAt(at);
    if (weight === 'SPEAKER' || weight === 'SUBJECT')
      salience.mention(null, weight, genderIn(unit.lower, FEMALE_ROLES, MALE_ROLES));
  }
}

interface Found {
  found: Reference;
  /** Index of the unit after it. */
  end: number;
}

interface SentenceScene {
  salience: Salience;
  subjects: Subjects;
  findRole: ReturnType<typeof makeRoleFinder>;
  /** The pair named last before the unit that is read. */
  group: Group | null;
  /** The pair that this sentence names. */
  own: Group | null;
  index: number;
  /** People named in each quotation. */
  quoted: readonly (readonly ParsedPerson[])[];
}

/** The subjects of a sentence; computed on demand, since most sentences have nothing to resolve. */
interface Subjects {
  /** Weight of a unit that is the subject of the sentence or of a reporting verb. */
  weightAt: (unit: number) => MentionWeight | undefined;
  /** The named subject of the sentence, for cataphoric pronouns before it. */
  ahead: () => { at: number; person: ParsedPerson } | null;
}

function makeSubjects(sentence: ReporterSentence): Subjects {
  let main: Phrase | null | undefined;
  let weights: Map<number, MentionWeight> | undefined;
  const readMain = (): Phrase | null => (main === undefined ? (main = mainSubject(sentence)) : main);
  return {
    weightAt: (unit) => (weights ??= subjectUnits(sentence, readMain())).get(unit),
    ahead: () => {
      const subject = readMain();
      const person = subject ? sentence.units[subject.head]?.person : null;
      return subject && person ? { at: subject.head, person } : null;
    },
  };
}

function readPronoun(
  document: Document,
  { units }: ReporterSentence,
  at: number,
  scene: SentenceScene,
): Found | null {
  const pronoun = pronounAt(units, at);
  const unit = units[at];
  if (!pronoun || !unit) return null;
  const { gender } = pronoun;
  const meant =
    gender === 'PLURAL' ? pairMeant(scene) : personMeant(units, at, { ...pronoun, gender }, scene);
  if (!meant) return null;
  const { start } = unit;
  const end = start + pronoun.length;
  const text = document.text.slice(start, end);
  return { found: { start, end, text, kind: 'PRONOUN', ...meant }, end: at + 1 };
}

/** Whom a pronoun refers to, by which rule, and how surely. */
type Meant = Pick<Reference, 'people' | 'why' | 'confidence'>;

/** Pronouns of one person. */
type SinglePronoun = Pronoun & { gender: Gender };

/** "they" */
function pairMeant({ group, index }: SentenceScene): Meant | null {
  if (!group || index - group.sentence > PRONOUN_REACH || group.crowded) return null;
  return { people: group.people.map(({ name }) => name), why: 'pair-named-before', confidence: 0.8 };
}

/** "he", "her", "himself" */
function personMeant(
  units: readonly Unit[],
  at: number,
  pronoun: SinglePronoun,
  scene: SentenceScene,
): Meant | null {
  return personAhead(units, at, pronoun, scene) ?? personBefore(units, at, pronoun, scene);
}

/** "In one of her few appearances, Mrs Clinton said": cataphoric; "When Lee lost his keys, Kim": not. */
function personAhead(
  units: readonly Unit[],
  at: number,
  pronoun: SinglePronoun,
  { salience, subjects }: SentenceScene,
): Meant | null {
  const ahead = subjects.ahead();
  if (!ahead || at >= ahead.at || ahead.person.gender !== pronoun.gender) return null;
  if (isNamedBefore(units, at, pronoun)) return null;
  salience.mention(ahead.person, 'OTHER');
  return { people: [ahead.person.name], why: 'subject-ahead', confidence: 0.85 };
}

/** "He added": the most salient of those mentioned. */
function personBefore(
  units: readonly Unit[],
  at: number,
  { gender, role }: SinglePronoun,
  { salience, subjects, quoted }: SentenceScene,
): Meant | null {
  const isSubject = role === 'SUBJECT';
  const best = salience.best({
    gender,
    // "Lee met members who helped him": not bound to the subject.
    role: role === 'OBJECT' && isInNewClause(units, at) ? 'POSSESSIVE' : role,
    excluded: isSubject || role === 'OBJECT' ? namedBehind(units, at, subjects.ahead()?.at ?? -1) : NOBODY,
    unlikely: isSubject ? namedInQuotations(units, quoted) : NOBODY,
    goesOn: isSubject && GOING_ON.has(units[at + 1]?.lower ?? ''),
  });
  if (!best) return null;
  const { person, sure } = best;
  salience.mention(person, subjects.weightAt(at) ?? (isSubject ? 'SUBJECT' : 'OTHER'), gender);
  return { people: [person.name], ...(sure ? BY_SUBJECT : BY_NAME) };
}

const BY_SUBJECT = { why: 'last-subject', confidence: 0.9 };
const BY_NAME = { why: 'last-named', confidence: 0.75 };

/** Verbs by which a subject continues what it was saying. */
const GOING_ON = wordSet('added adds continued continues concluded concludes went');

/**
 * Whether a possible antecedent is named before the pronoun in its sentence. The subject of a clause is no
 * antecedent of its object: "After Lee asked him, Kim said".
 */
function isNamedBefore(units: readonly Unit[], at: number, { gender, role }: Pronoun): boolean {
  for (let index = at - 1, inside = role === 'OBJECT'; index >= 0; index--) {
    const unit = units[index];
    if (isBreak(unit)) inside = false;
    if (!inside && unit?.person && (unit.person.gender ?? gender) === gender) return true;
  }
  return false;
}

/** "Lee met members who helped him": another subject is between the last name and the pronoun. */
function isInNewClause(units: readonly Unit[], at: number): boolean {
  for (let index = at - 1; index >= 0 && at - index <= CLAUSE_REACH; index--) {
    const unit = units[index];
    if (!unit || unit.kind === 'NAME' || unit.kind === 'QUOTATION') return false;
    if (CLAUSE_OPENERS.has(unit.lower)) return true;
  }
  return false;
}

const CLAUSE_REACH = 12;
const CLAUSE_OPENERS = wordSet(
  'who that which if because when while after before until since although whether where',
);

/** "the two leaders", "both men", "the pair" */
function readGroup(
  document: Document,
  { units }: ReporterSentence,
  at: number,
  group: Group | null,
): Found | null {
  if (!group) return null;
  let index = at;
  if (units[index]?.lower === 'the') index++;
  const lower = units[index]?.lower ?? '';
  let noun = index + 1;
  if (lower === 'pair' || lower === 'duo') noun = index;
  else if (lower !== 'two' && lower !== 'both') return null;
  const head = units[noun];
  if (noun > index && !GROUP_NOUNS.has(head?.lower ?? '')) return null;
  if (noun === index && index === at) return null;
  const first = units[at];
  if (!first || !head || group.people.length !== 2) return null;
  return {
    found: {
      start: first.start,
      end: head.end,
      text: document.text.slice(first.start, head.end),
      kind: 'NOMINAL',
      people: group.people.map(({ name }) => name),
      why: 'two-named-before',
      confidence: 0.85,
    },
    end: noun + 1,
  };
}

const GROUP_NOUNS = wordSet(
  `leaders men women presidents politicians candidates rivals ministers officials diplomats lawmakers senators governors nominees
contenders democrats republicans statesmen premiers players brothers sisters friends colleagues heads of`,
);

/** "the Russian leader" */
function readRole(
  document: Document,
  { units }: ReporterSentence,
  at: number,
  role: RolePhrase | null,
  { salience, subjects }: SentenceScene,
): Found | null {
  const first = units[at];
  const last = role ? units[role.end - 1] : undefined;
  if (!role || !first || !last || !DETERMINERS.has(first.lower)) return null;
  const person = salience.nearest(role.people);
  if (!person) return null;
  salience.mention(person, subjects.weightAt(role.end - 1) ?? 'OTHER');
  return {
    found: {
      start: first.start,
      end: last.end,
      text: document.text.slice(first.start, last.end),
      kind: 'NOMINAL',
      people: [person.name],
      why: role.why,
      confidence: role.confidence,
    },
    end: role.end,
  };
}

/** Weights by unit index of the heads of the sentence's subject and of those of its reporting verbs. */
function subjectUnits(sentence: ReporterSentence, main: Phrase | null): Map<number, MentionWeight> {
  const heads = new Map<number, MentionWeight>();
  if (main) {
    heads.set(main.head, 'SUBJECT');
    const owner = ownerIn(sentence.units, main);
    if (owner >= 0) heads.set(owner, 'OWNER');
    const apposed = apposedTo(sentence.units, main);
    if (apposed >= 0) heads.set(apposed, 'SUBJECT').set(main.first, 'MODIFIER');
  }
  for (const { subject, cueClass, embedded, end } of findCues(sentence)) {
    const speaks = cueClass === 'SAY' && (!embedded || opensQuotation(sentence.units, end));
    if (subject) heads.set(subject.head, speaks ? 'SPEAKER' : 'SUBJECT');
  }
  return heads;
}

/** "replied, | “I would" */
function opensQuotation(units: readonly Unit[], end: number): boolean {
  const at = units[end]?.kind === 'PUNCT' ? end + 1 : end;
  return units[at]?.kind === 'QUOTATION';
}

/** "His counterpart, | Ann Lee, disagreed": index of the name in apposition to the subject, or -1. */
function apposedTo(units: readonly Unit[], { end, head }: Phrase): number {
  const named = units[head]?.kind !== 'NAME' && units[end]?.lower === ',' && units[end + 1]?.kind === 'NAME';
  return named && units[end + 2]?.lower === ',' ? end + 1 : -1;
}

/** "Mr Lee's | biggest applause": index of the name that owns an unnamed subject, or -1. */
function ownerIn(units: readonly Unit[], { first, head }: Phrase): number {
  if (units[head]?.kind === 'NAME') return -1;
  for (let at = first; at < head; at++)
    if (units[at]?.kind === 'NAME' && weightOf(units, at) === 'POSSESSOR') return at;
  return -1;
}

function weightOf(units: readonly Unit[], at: number): MentionWeight {
  const next = units[at + 1];
  if (next?.lower === "'s" || next?.lower === '’s' || next?.lower === '’') return 'POSSESSOR';
  // "Clinton spokesman", "the Trump campaign"
  return next?.kind === 'NAME' || (next?.kind === 'WORD' && !next.upper && isNounish(next))
    ? 'MODIFIER'
    : 'OTHER';
}
