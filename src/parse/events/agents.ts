import { KIN, PRIVATE_GROUPS, PUBLIC_GROUPS, THINGS_LIKE_PEOPLE } from '../data/eventWords.js';
import type { ObjectClass } from '../data/eventNouns.js';
import { DOMESTIC_GROUPS } from '../data/sentenceWords.js';
import { wordSet } from '../tables.js';
import { CLASSES_OF, GROUP_NOUNS, NOUN_SENSES, PERSON_NOUNS } from './lexicon.js';

/** Noun classes that can act, or that people act through: people, forces, weapons. */
const AGENT_CLASSES: ReadonlySet<ObjectClass> = new Set([
  'person',
  'troops',
  'official',
  'envoy',
  'migrant',
  'refugee',
  'peacekeeper',
  'inspector',
  'detainee',
  'media',
  'attack',
  'weapon',
]);

/** Words that count people or stand for them. */
const COUNTS = wordSet(
  'thousands hundreds dozens scores tens many some several most others other group crowds crowd ' +
    'members settlers country countries nation nations sides side state states firm company ' +
    'companies bank commission committee council agency ministry department coalition alliance ' +
    'faction tribe family church community network explosion blast device mine plane aircraft',
);

/** Whether a head noun can do something in the news: people, bodies, forces; not "the distress". */
export function canAct(head: string): boolean {
  if (DOMESTIC_GROUPS.has(head) || COUNTS.has(head) || NOUN_SENSES.has(head)) return true;
  if (CLASSES_OF.get(head)?.some((name) => AGENT_CLASSES.has(name)) === true) return true;
  if (isHuman(head)) return true;
  if (THINGS_LIKE_PEOPLE.has(head)) return false;
  return /(?:ers|ors|ists|ants|men|man|women|woman|ees|ians?|isan|isans)$/.test(head);
}

/** "ex-minister", "vice-chairman" */
const FORMER = /^(?:ex|vice|co|deputy|former|then)-/;

/** Whether a head noun denotes people or a group of people: "teachers", "staff". */
export function isHuman(head: string): boolean {
  const noun = FORMER.test(head) ? head.replace(FORMER, '') : head;
  return PERSON_NOUNS.has(noun) || GROUP_NOUNS.has(noun);
}

/** "mother", "brother": a person whose name is not given. */
export function isKin(head: string): boolean {
  return KIN.has(head);
}

/** Whether a head noun can be the victim of an act: "two students", "a man", "eleven"; not "hopes". */
export function isVictim(head: string): boolean {
  return (
    canAct(head) ||
    isKin(head) ||
    /^(?:people|passengers|children|child|boys?|girls?|teenagers?|[a-z]+teen|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|\d+|(?:\d+|[a-z]+teen)-year-olds?)$/.test(
      head,
    )
  );
}

/**
 * Groups and bodies that act in public life at home: "police", "Maize farmers", "Amnesty groups"; not
 * companies.
 */
export function isPublicGroup(head: string, label: string): boolean {
  if (PRIVATE_GROUPS.has(head)) return false;
  if (DOMESTIC_GROUPS.has(head) || PUBLIC_GROUPS.has(head)) return true;
  if (CLASSES_OF.get(head)?.some((name) => ENVOY_CLASSES.has(name)) === true) return true;
  return /^(?:hundreds|thousands|dozens|scores) of [a-z]+$/i.test(label);
}

const ENVOY_CLASSES: ReadonlySet<ObjectClass> = new Set(['official', 'envoy', 'peacekeeper', 'troops']);
const TRAVELLERS = wordSet(
  'president leaders leader king queen pope deputies lawmakers secretary emir group chief chiefs mayor governor',
);

/** Whether a head noun denotes officials who represent their country. */
export function isOfficialNoun(head: string): boolean {
  const classes = CLASSES_OF.get(head);
  return (
    TRAVELLERS.has(head) ||
    TRAVELLERS.has(head.replace(/s$/, '')) ||
    classes?.some((name) => ENVOY_CLASSES.has(name)) === true
  );
}
