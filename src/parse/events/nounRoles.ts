import { INDEFINITE } from '../data/sentenceWords.js';
import { itemAt } from '../lists.js';
import { wordSet } from '../tables.js';
import type { EventType } from '../types.js';
import { canAct, isPublicGroup, isVictim } from './agents.js';
import { isSpeech, lemmaAt, phrasesAfter, verbGroup, wordBefore, type Phrase, type Range } from './clause.js';
import type { Nominal } from './nominals.js';
import {
  countryAmong,
  isBody,
  isKnown,
  isSame,
  ofCountry,
  partiesOf,
  type Party,
  type Roles,
  type Scene,
} from './participants.js';
import type { Predicate } from './predicates.js';
import type { Word } from './sentence.js';
import { subjectOf } from './subject.js';

/** Whether the words before a noun say which: "the", "this", "their" known already, "a" new. */
export type Definiteness = 'DEFINITE' | 'INDEFINITE' | 'BARE';

export function definiteness(words: readonly Word[], nominal: Range): { kind: Definiteness; from: number } {
  let from = nominal.from;
  while (from > 0) {
    const word = itemAt(words, from - 1);
    if (
      word === undefined ||
      (word.tag !== 'NOUN' &&
        word.tag !== 'NAME' &&
        word.tag !== 'NUM' &&
        word.tag !== 'POSS' &&
        word.tag !== 'DET' &&
        word.tag !== 'ADV' &&
        word.tag !== 'DATE')
    )
      break;
    from--;
    if (word.tag === 'DET') {
      if (INDEFINITE.has(word.lower) || word.lower === 'no') return { kind: 'INDEFINITE', from };
      return { kind: 'DEFINITE', from };
    }
  }
  return { kind: 'BARE', from };
}

/** Who does what a noun names: "US strikes on Syria", "talks between A and B", "its deployment", "an attack by C". */
export function rolesOfNoun(
  scene: Scene,
  nominal: Nominal,
  end: number,
  subject: readonly Party[],
): Roles & { owned: boolean } {
  const { words } = scene;
  const actors: Party[] = [];
  const recipients: Party[] = [];
  const { from } = definiteness(words, nominal);
  const determiner = words[from];
  if (determiner?.tag === 'DET' && /^(?:its|their|his|her)$/.test(determiner.lower)) {
    const people = determiner.actor === null ? [] : partiesOf(scene, { from, to: from + 1 });
    const owner = determiner.lower === 'its' ? countryBefore(scene, from) : [];
    // "his visit to Ireland": no country's
    const named = /^(?:his|her)$/.test(determiner.lower) ? [] : scene.antecedent;
    actors.push(...([people, owner, subject, named].find((parties) => parties.length > 0) ?? []));
  } else if (isSite(words, nominal)) {
    if (nominal.type === 'ASSAULT')
      recipients.push(...partiesOf(scene, { from: nominal.from - 1, to: nominal.from }));
  } else if (from < nominal.from && !isGathered(words, nominal))
    actors.push(
      ...partiesOf(scene, { from, to: endOfOwner(words, from, nominal.from) }).filter(
        (party) => isKnown(party) || isBody(words, from, nominal.from),
      ),
    );
  if (SUFFERED.has(words[nominal.to - 1]?.lower ?? '')) recipients.push(...actors.splice(0).filter(isKnown)); // "his murder"
  if (actors.length === 0) {
    const owners = ownersUp(scene, from);
    if (owners.length > 0) actors.push(...owners);
    else if (isDone(words, from)) actors.push(...subject);
    // "thousands came to a Leeds rally"
    else if (isGathered(words, nominal))
      actors.push(...subject.filter(({ person, head }) => person === null && canAct(head)));
    else if (isAmid(words, from, nominal.to, nominal.type)) actors.push(...subject.filter(isKnown));
  }
  const after = nounPhrases(words, nominal.to - 1, end);
  for (const phrase of after) {
    const parties = partiesOf(scene, phrase);
    if (
      phrase.preposition === 'by' ||
      phrase.preposition === 'from' ||
      phrase.preposition === 'between' ||
      phrase.preposition === 'among'
    ) {
      if (nominal.type === 'RETREAT' && phrase.preposition === 'from')
        recipients.push(...parties.filter(isKnown));
      else if (recipients.length > 0 && phrase.preposition === 'by' && nominal.type === 'PROTEST')
        continue; // "against violations by"
      else if (phrase.preposition !== 'from' || actors.length === 0) actors.push(...parties);
    } else if (
      phrase.preposition === 'of' &&
      (nominal.type === 'ASSAULT' || nominal.type === 'COERCE' || nominal.type === 'ACCUSE') &&
      recipients.length === 0
    )
      recipients.push(
        ...parties.filter((party) => isKnown(party) || (nominal.type !== 'ACCUSE' && isVictim(party.head))),
      );
    else if (
      phrase.preposition !== null &&
      /^(?:on|against|with|into|to|at|over|in|near)$/.test(phrase.preposition) &&
      !recipients.some(isKnown)
    ) {
      const where = phrase.preposition === 'in' || phrase.preposition === 'near';
      const known = parties.filter(isKnown);
      const country = where ? countryAmong(known) : null;
      if (!where) recipients.push(...(known.length > 0 ? known : parties));
      // "the bombing of a church in Lanta"
      else if (recipients.length > 0 && country !== null)
        recipients.splice(0, recipients.length, ...recipients.map((party) => ofCountry(party, country)));
      // "clashes between police and rebels in Lanta"
      else if (actors.length < 2 && (nominal.type === 'ASSAULT' || nominal.type === 'MOBILIZE'))
        recipients.push(...known);
    }
  }
  return { actors: unique(actors), recipients: unique(recipients), owned: actors.length > 0 };
}

/** "the Tripoli attack", "the Geneva talks": where it was, not who did it. */
function isSite(words: readonly Word[], { from, type }: Nominal): boolean {
  return (
    itemAt(words, from - 1)?.actor?.kind === 'PLACE' &&
    (type === 'ASSAULT' || type === 'CONSULT' || type === 'ACCUSE')
  );
}

/** "the FBI's | ongoing inquiry": the owner alone acts, unless "Kenya's army attack" says more of whom. */
function endOfOwner(words: readonly Word[], from: number, to: number): number {
  let owner = to - 1;
  while (owner > from && words[owner]?.tag !== 'POSS') owner--;
  const said = words
    .slice(owner + 1, to)
    .some(({ tag, actor, lower }) => tag === 'NAME' || actor !== null || canAct(lower));
  return owner > from && !said ? owner : to;
}

/** "a Leeds rally", "the London march": where it was, unless it is a country's or a group's. */
function isGathered(words: readonly Word[], { from, type }: Nominal): boolean {
  const before = itemAt(words, from - 1);
  if (type !== 'PROTEST' || before?.tag !== 'NAME') return false;
  return before.actor === null || before.actor.kind === 'PLACE';
}

function unique(parties: Party[]): Party[] {
  return parties.filter(
    (party, index) =>
      parties.findIndex((other) => isSame(other, party) && other.label === party.label) === index,
  );
}

/** Nouns whose owner is the one it happens to. */
const SUFFERED = new Set(
  'murder murders killing killings assassination execution arrest arrests detention imprisonment abduction kidnapping deportation torture beating indictment impeachment expulsion prosecution'.split(
    ' ',
  ),
);

/** "spoke during demonstrations", "left after talks with Iran": the subject takes part. */
function isAmid(words: readonly Word[], from: number, to: number, type: EventType): boolean {
  const before = itemAt(words, from - 1)?.lower ?? '';
  if (type === 'PROTEST') return /^(?:in|during|at|with|by)$/.test(before);
  return (
    type === 'CONSULT' && /^(?:after|before|following|during)$/.test(before) && words[to]?.lower === 'with'
  );
}

/** "claimed responsibility for the blast": who says that they did it. */
function ownersUp(scene: Scene, from: number): Party[] {
  const { words } = scene;
  if (itemAt(words, from - 1)?.lower !== 'for' || itemAt(words, from - 2)?.lower !== 'responsibility')
    return [];
  const verb = itemAt(words, from - 3)?.tag === 'DET' ? from - 4 : from - 3;
  if (itemAt(words, verb)?.tag !== 'VERB' || !OWNING_UP.has(lemmaAt(words, verb))) return [];
  const subject = subjectOf(words, verbGroup(words, verb));
  return subject === null ? [] : partiesOf(scene, subject);
}

/** "speeded up the withdrawal": the subject does what the noun names. */
function isDone(words: readonly Word[], from: number): boolean {
  const at =
    itemAt(words, from - 1)?.tag === 'PREP' && itemAt(words, from - 2)?.tag === 'VERB' ? from - 2 : from - 1;
  return itemAt(words, at)?.tag === 'VERB' && DOING.has(lemmaAt(words, at));
}

const OWNING_UP = wordSet('claim accept take assume admit');
const DOING = wordSet(
  'speed step continue order plan prepare complete begin start launch resume intensify expand ' +
    'extend conduct announce stage mount undertake do perform make accelerate finish have carry ' +
    'finalize',
);

/** "pressure on Pyongyang following its test": the country named last. */
function countryBefore(scene: Scene, index: number): Party[] {
  for (let at = index - 1; at >= Math.max(0, index - 25); at--) {
    const kind = scene.words[at]?.actor?.kind;
    if (kind === 'COUNTRY' || kind === 'BODY') return partiesOf(scene, { from: at, to: at + 1 });
  }
  return [];
}

/** The prepositional phrases right after a noun, up to the next verb or mark. */
function nounPhrases(words: readonly Word[], noun: number, end: number): Phrase[] {
  const found: Phrase[] = [];
  for (const phrase of phrasesAfter(words, noun, end, false)) {
    const gap = words.slice(noun + 1, phrase.from);
    if (
      phrase.preposition === null ||
      gap.some(
        (word) => word.tag === 'VERB' || word.tag === 'MODAL' || word.lower === ',' || word.tag === 'AUX',
      )
    )
      break;
    found.push(phrase);
  }
  return found;
}

/** The subject of the verb that governs a noun: for "announced its test" those who announced. */
export function governingSubject(
  scene: Scene,
  at: number,
  groupOf: (verb: number) => Predicate['group'],
): Party[] {
  for (let verb = wordBefore(scene.words, at); verb >= 0; verb--) {
    if (scene.words[verb]?.tag !== 'VERB') continue;
    const subject = subjectOf(scene.words, groupOf(verb));
    const parties = subject === null ? [] : partiesOf(scene, subject);
    const known = parties.filter(isKnown);
    if (known.length > 0) return known;
    // "Ms Park said police made the arrest"
    const acting = parties.filter(({ head, label }) => isPublicGroup(head, label));
    if (acting.length > 0) return acting;
    if (isSpeech(scene.words, verb)) break;
  }
  return [];
}
