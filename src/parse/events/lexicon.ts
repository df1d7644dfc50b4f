import {
  CONTROL_NOUNS,
  CONTROL_TYPES,
  DISPARAGING,
  EVENT_FRAMES,
  INTENTIONS,
  NEUTRAL_CONTROLS,
  PROSPECTS,
} from '../data/eventFrames.js';
import { EVENT_NOUNS, OBJECT_CLASSES, WEAPON_NOUNS, type ObjectClass } from '../data/eventNouns.js';
import {
  COMMON_VERBS,
  EVENT_VERBS,
  FIGURATIVE_OBJECTS,
  PUBLIC_ACTS,
  PUBLIC_HARMS,
} from '../data/eventVerbs.js';
import { GROUPS, PERSONS } from '../data/peopleNouns.js';
import { addTo } from '../lists.js';
import type { EventType } from '../types.js';
import { inflect, pluralOf, thirdPerson, type VerbForm } from '../inflection.js';

/** An inflected verb form: its lemma and the forms it may be. */
export interface VerbReading {
  lemma: string;
  forms: Readonly<Record<VerbForm, boolean>>;
}

/** A sense of a verb: the event type, and the particles that it needs, if any. */
export interface VerbSense {
  /** Alternatives for the next word; empty if the verb needs none. */
  particles: ReadonlySet<string>;
  type: EventType;
}

/** A verb that needs an object of certain noun classes. */
export interface FrameSense extends VerbSense {
  objects: ReadonlySet<ObjectClass>;
}

/** An event noun, or a compound of two nouns. */
export interface NounSense {
  /** The first noun of a compound ("missile strike"); null for a single noun. */
  before: string | null;
  type: EventType;
}

function words(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}

function typed<Value>(table: Readonly<Partial<Record<EventType, Value>>>): [EventType, Value][] {
  return Object.entries(table) as [EventType, Value][];
}

function splitParticle(entry: string): [string, ReadonlySet<string>] {
  const [lemma = '', particle] = entry.split('+');
  return [lemma, new Set(particle === undefined ? [] : particle.split('/'))];
}

/** Verbs that report an event by a public group even if no country is named. */
export const PUBLIC_VERBS: ReadonlySet<string> = new Set(words(PUBLIC_ACTS));

/** Verbs that report harm to people even if neither side has a name or country. */
export const PUBLIC_SUFFERING: ReadonlySet<string> = new Set(words(PUBLIC_HARMS));

/** Object lemmas that make the verb figurative (see FIGURATIVE_OBJECTS). */
export const FIGURES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(FIGURATIVE_OBJECTS).map(([lemma, objects]) => [lemma, new Set(words(objects))]),
);

/** Senses by lemma; those with a particle first. */
export const VERB_SENSES: ReadonlyMap<string, readonly VerbSense[]> = makeVerbSenses();

function makeVerbSenses(): Map<string, VerbSense[]> {
  const senses = new Map<string, VerbSense[]>();
  for (const [type, list] of typed(EVENT_VERBS))
    for (const entry of words(list)) {
      const [lemma, particles] = splitParticle(entry);
      addTo(senses, lemma, { particles, type });
    }
  for (const list of senses.values()) list.sort((one, other) => other.particles.size - one.particles.size);
  return senses;
}

/** Frames by lemma, in the order of the table. */
export const FRAMES: ReadonlyMap<string, readonly FrameSense[]> = makeFrames();

function makeFrames(): Map<string, FrameSense[]> {
  const frames = new Map<string, FrameSense[]>();
  for (const { verbs, objects, type } of EVENT_FRAMES)
    for (const entry of words(verbs)) {
      const [lemma, particles] = splitParticle(entry);
      addTo(frames, lemma, { particles, objects: new Set(objects), type });
    }
  return frames;
}

/** Noun classes of a head noun, by singular and plural. */
export const CLASSES_OF: ReadonlyMap<string, readonly ObjectClass[]> = makeClasses();

function makeClasses(): Map<string, ObjectClass[]> {
  const classes = new Map<string, ObjectClass[]>();
  for (const [name, list] of Object.entries(OBJECT_CLASSES) as [ObjectClass, string][])
    for (const noun of words(list))
      for (const form of new Set([noun, thirdPerson(noun)])) addTo(classes, form, name);
  return classes;
}

/** Event nouns by their last word, singular and plural; compounds first. */
export const NOUN_SENSES: ReadonlyMap<string, readonly NounSense[]> = makeNouns();

function makeNouns(): Map<string, NounSense[]> {
  const nouns = new Map<string, NounSense[]>();
  for (const [type, list] of typed(EVENT_NOUNS))
    for (const entry of list.split(', ')) {
      const [last = '', before = null] = entry.split(' ').reverse();
      for (const form of [last, thirdPerson(last)]) addTo(nouns, form, { before, type });
    }
  for (const list of nouns.values())
    list.sort((one, other) => Number(other.before !== null) - Number(one.before !== null));
  return nouns;
}

/** "teacher", "teachers": nouns for people by their role. */
export const PERSON_NOUNS: ReadonlySet<string> = withPlurals(PERSONS);

/** "university", "staff": organized groups; "the minister's office" acts, but "offices" are rooms. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  [...withPlurals(GROUPS)].filter((noun) => noun !== 'offices'),
);

function withPlurals(nouns: string): Set<string> {
  return new Set(words(nouns).flatMap((noun) => [noun, pluralOf(noun)]));
}

export const WEAPONS: ReadonlySet<string> = new Set(words(WEAPON_NOUNS));
export const DISPARAGING_WORDS: ReadonlySet<string> = new Set(words(DISPARAGING));
export const INTENTION_WORDS: ReadonlySet<string> = new Set(words(INTENTIONS));
export const PROSPECT_WORDS: ReadonlySet<string> = new Set(words(PROSPECTS));
export const NEUTRAL_WORDS: ReadonlySet<string> = new Set(words(NEUTRAL_CONTROLS));

/** Control predicates that are adjectives: "is willing to". */
const ADJECTIVES: ReadonlySet<string> = new Set(
  words('willing prepared ready committed opposed unwilling reluctant'),
);

/** The event type that a control verb or adjective gives to its infinitive. */
export const CONTROL_TYPE: ReadonlyMap<string, EventType> = new Map(
  typed(CONTROL_TYPES).flatMap(([type, list]) => words(list).map((word) => [word, type] as const)),
);

/** The same for nouns: "its plan to". */
export const CONTROL_NOUN: ReadonlyMap<string, EventType> = new Map(
  typed(CONTROL_NOUNS).flatMap(([type, list]) => words(list).map((word) => [word, type] as const)),
);

/** Readings of every written form of the verbs in the tables. */
export const VERB_READINGS: ReadonlyMap<string, VerbReading> = makeReadings();

function makeReadings(): Map<string, VerbReading> {
  const lemmas = new Set<string>(words(COMMON_VERBS));
  for (const lemma of [...VERB_SENSES.keys(), ...FRAMES.keys()]) lemmas.add(lemma);
  for (const list of Object.values(CONTROL_TYPES))
    for (const lemma of words(list)) if (!ADJECTIVES.has(lemma)) lemmas.add(lemma);
  const readings = new Map<string, { lemma: string; forms: Record<VerbForm, boolean> }>();
  const only = (kind: VerbForm): Record<VerbForm, boolean> => ({
    ...{ base: false, s: false, past: false, participle: false, ing: false },
    [kind]: true,
  });
  for (const lemma of lemmas)
    for (const [form, kind] of inflect(lemma)) {
      const reading = readings.get(form);
      // "found" is the past of "find" rather than the verb "to found".
      if (reading === undefined) readings.set(form, { lemma, forms: only(kind) });
      else if (reading.lemma === lemma) reading.forms[kind] = true;
      else if (VERB_SENSES.has(lemma) && !VERB_SENSES.has(reading.lemma))
        readings.set(form, { lemma, forms: only(kind) });
    }
  return readings;
}
