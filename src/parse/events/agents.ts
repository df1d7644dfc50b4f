import type { ObjectClass } from '../data/eventNouns.js';
import { DOMESTIC_GROUPS } from '../data/sentenceWords.js';
import { wordSet } from '../tables.js';
import { CLASSES_OF, GROUP_NOUNS, NOUN_SENSES, PERSON_NOUNS } from './lexicon.js';

/** Classes of nouns that act, or by which others act: people, forces, weapons. */
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

/** Verbs of travel are diplomacy only when officials travel. */
export const TRAVEL: ReadonlySet<string> = new Set(
  'visit arrive travel fly tour head return leave depart journey stop'.split(' '),
);

/** Whether a head noun can do something in the news: people, bodies, forces; not "the distress". */
export function canAct(head: string): boolean {
  if (DOMESTIC_GROUPS.has(head) || COUNTS.has(head) || NOUN_SENSES.has(head)) return true;
  if (CLASSES_OF.get(head)?.some((name) => AGENT_CLASSES.has(name)) === true) return true;
  if (isHuman(head)) return true;
  if (THINGS.has(head)) return false;
  return /(?:ers|ors|ists|ants|men|man|women|woman|ees|ians?|isan|isans)$/.test(head);
}

/** "ex-minister", "vice-chairman" */
const FORMER = /^(?:ex|vice|co|deputy|former|then)-/;

/** Whether a head noun is of people or of a body of people: "teachers", "staff". */
export function isHuman(head: string): boolean {
  const noun = FORMER.test(head) ? head.replace(FORMER, '') : head;
  return PERSON_NOUNS.has(noun) || GROUP_NOUNS.has(noun);
}

/** Whose they are is not who they are. */
const KIN = new Set(
  'mother father parents brother sister son daughter wife husband widow boyfriend girlfriend uncle aunt cousin nephew niece'.split(
    ' ',
  ),
);

/** "mother", "brother": somebody, whose name is not told. */
export function isKin(head: string): boolean {
  return KIN.has(head);
}

/** Whether a head noun can suffer an act: "two students", "a man", "eleven"; not "hopes". */
export function isVictim(head: string): boolean {
  return (
    canAct(head) ||
    isKin(head) ||
    /^(?:people|passengers|children|child|boys?|girls?|teenagers?|[a-z]+teen|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|\d+|(?:\d+|[a-z]+teen)-year-olds?)$/.test(
      head,
    )
  );
}

/** Bodies and groups that act in public at home: "police", "Maize farmers", "Amnesty groups"; not firms. */
export function isPublicGroup(head: string, label: string): boolean {
  if (PRIVATE.has(head)) return false;
  if (DOMESTIC_GROUPS.has(head) || PUBLIC.has(head)) return true;
  if (CLASSES_OF.get(head)?.some((name) => ENVOY_CLASSES.has(name)) === true) return true;
  return /^(?:hundreds|thousands|dozens|scores) of [a-z]+$/i.test(label);
}

const PUBLIC = wordSet(
  'thousands hundreds dozens scores groups farmers teachers nurses doctors drivers regulators ' +
    'regulator gunmen gunman attackers attacker bombers bomber spokesman spokeswoman spokesperson ' +
    'spokesmen senators senator lawmakers lawmaker legislators legislator congressmen mps commission ' +
    'council committee ministry senate congress cabinet coalition alliance tribunal judge ' +
    'magistrates magistrate jury juries prosecutor raiders raider bandits bandit poachers poacher ' +
    'strikers pensioners settlers marchers crowds crowd youths women families clerics bishops ' +
    'jihadists extremists terrorists kidnappers mob junta regime militias militia chairman secretary ' +
    'campaigners watchdog sides king queen emperor sultan emir pope ngos ngo charities premier mayor governor',
);
const PRIVATE = wordSet(
  'team members member candidate candidates party radio television press media system unit drone ' +
    'jet fighter plane ship vessel force security border presence mission aircraft carrier reserve ' +
    'guard',
);

/** Things whose names end as those of people do. */
const THINGS = wordSet(
  'waters papers letters numbers matters barriers corners quarters headquarters shoulders borders ' +
    'orders offers powers answers chapters computers computer centers errors factors doors floors ' +
    'colors tractors reactors sectors lists restaurants plants grants chants giants pants acronyms ' +
    'specimen regimen fears dollars fees trees degrees guarantees knees',
);
const ENVOY_CLASSES: ReadonlySet<ObjectClass> = new Set(['official', 'envoy', 'peacekeeper', 'troops']);
const TRAVELLERS = wordSet(
  'president leaders leader king queen pope deputies lawmakers secretary emir group chief chiefs mayor governor',
);

/** Whether a head noun is of those who travel for their country. */
export function isOfficialNoun(head: string): boolean {
  const classes = CLASSES_OF.get(head);
  return (
    TRAVELLERS.has(head) ||
    TRAVELLERS.has(head.replace(/s$/, '')) ||
    classes?.some((name) => ENVOY_CLASSES.has(name)) === true
  );
}
