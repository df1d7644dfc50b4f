import { TRAVEL_VERBS } from '../data/eventWords.js';
import { wordSet } from '../tables.js';
import { isHuman } from './agents.js';
import { atHome, takesCountry } from './atHome.js';
import {
  isFinite,
  isReduced,
  isSpeech,
  lemmaAt,
  phrasesAfter,
  verbGroup,
  wordBefore,
  type Phrase,
  type Range,
} from './clause.js';
import {
  countryAmong,
  isKnown,
  ofCountry,
  participantsOf,
  type Participant,
  type Roles,
  type Scene,
} from './participants.js';
import type { Predicate } from './predicates.js';
import { recipientsAmong, takesPeople, WHERE } from './recipients.js';
import { isNounLike, type Tag, type Word } from './sentence.js';
import { agentAmong, relativeObject, subjectOf } from './subject.js';
import { MUTUAL } from './mentions.js';

const TOPICAL = new Set(['discuss', 'talk', 'negotiate']);

function fromWith(phrases: readonly Phrase[]): readonly Phrase[] {
  const at = phrases.findIndex(({ preposition }) => preposition === 'with');
  return at < 0 ? [] : phrases.slice(at);
}

/** Actors and recipients of a verbal predicate. */
export function rolesOf(scene: Scene, predicate: Predicate): Roles {
  const { type, group } = predicate;
  const subject = subjectOf(scene.words, group);
  const subjects = subject === null ? [] : subjectParticipants(scene, subject);
  const after = phrasesOf(scene, predicate);
  if (group.passive) return rolesOfPassive(scene, predicate, subjects, after);
  const actors = type === 'PROTEST' ? inPlaceOfProtest(scene, subjects, after) : subjects;
  const pursued = subject === null ? [] : antecedentParticipants(scene, subject);
  if (pursued.length > 0) return { actors, recipients: pursued };
  return atHome(scene, type, actors, recipientsOf(scene, predicate, actors, after));
}

/** The phrases after a predicate that may name who takes part. */
function phrasesOf({ words, end }: Scene, predicate: Predicate): readonly Phrase[] {
  const { type, noun, object, group, through } = predicate;
  const own = group.gerund && isNounLike(words[group.start - 1]) ? endOfParticiple(words, object, end) : end;
  // "shot down a jet": the object follows the particle.
  const last = PARTICLES.has(words[object + 1]?.lower ?? '') ? object + 1 : object;
  const all = phrasesAfter(words, last, Math.max(own, last + 1), through);
  // "discussed trade with Iran", "held talks on Iran": the topic is not a recipient.
  if (TOPICAL.has(lemmaAt(words, object))) return fromWith(all);
  return type === 'CONSULT' && noun !== null
    ? all.filter(({ preposition }) => preposition === null || !/^(?:about|on|over)$/.test(preposition))
    : all;
}

/** "whom the police chased": the recipients that a relative clause takes from the noun before it. */
function antecedentParticipants(scene: Scene, subject: Range): Participant[] {
  const before = relativeObject(scene.words, subject);
  if (before === null) return [];
  return participantsOf(scene, before).filter(
    (participant) => isKnown(participant) || isHuman(participant.head),
  );
}

function recipientsOf(
  scene: Scene,
  predicate: Predicate,
  actors: readonly Participant[],
  after: readonly Phrase[],
): Participant[] {
  const { type, noun, control } = predicate;
  const named = recipientsAmong(scene, withoutNoun(scene.words, after, predicate), actors, {
    toObject: takesPeople(scene, predicate),
    through: control !== null,
    hits: type === 'ASSAULT' && noun === null,
  });
  return aimedAt(scene, predicate, withoutVenue(scene, predicate, actors, named));
}

/** Roles of a passive: its subjects are the recipients, the agent is the actor. */
function rolesOfPassive(
  scene: Scene,
  { type, control }: Predicate,
  subjects: readonly Participant[],
  after: readonly Phrase[],
): Roles {
  const agent = agentAmong(scene.words, after);
  const actors = agent === undefined ? [] : participantsOf(scene, withTail(scene, agent));
  // "was accused of attacking Togo": the accused.
  if ((control === 'VERB' && type === 'ACCUSE') || subjects.some(isKnown))
    return atHome(scene, type, actors, [...subjects]);
  // "Ten people were killed in Basra": the location gives their country.
  const where = after.filter(
    ({ preposition }) =>
      preposition !== null && (WHERE.has(preposition) || /^(?:of|from|to)$/.test(preposition)),
  );
  const country = countryAmong(recipientsAmong(scene, where, []));
  const hit =
    subjects.length > 0
      ? subjects.map((participant) => (country === null ? participant : ofCountry(participant, country)))
      : recipientsAmong(
          scene,
          after.filter((phrase) => phrase !== agent),
          actors,
        );
  return atHome(scene, type, actors, hit);
}

/**
 * The participants of a subject. If "he" in "the minister said he would go" stands for no known person, those of
 * the subject before it.
 */
function subjectParticipants(scene: Scene, subject: Range): Participant[] {
  const { words } = scene;
  const participants = participantsOf(scene, subject);
  const word = words[subject.from];
  if (participants.length > 0 || word?.tag !== 'PRON' || !/^(?:s?he|they)$/.test(word.lower))
    return participants;
  const verb = wordBefore(words, words[subject.from - 1]?.lower === 'that' ? subject.from - 1 : subject.from);
  if (!isSpeech(words, verb)) return participants;
  const speaker = subjectOf(words, verbGroup(words, verb));
  return speaker === null ? participants : participantsOf(scene, speaker);
}

/** "Russia and Ukraine held talks in Germany": a venue is not a recipient. */
function withoutVenue(
  { words }: Scene,
  { type, noun, object }: Predicate,
  actors: readonly Participant[],
  recipients: Participant[],
): Participant[] {
  if (!MUTUAL.has(type)) return recipients;
  const travels = noun === null && TRAVEL_VERBS.has(lemmaAt(words, object));
  // "Officials met in Geneva": a venue is not a recipient, but a single visitor's destination is.
  const sides = new Set(actors.filter(isKnown).map(({ person, country }) => person ?? country));
  return sides.size > 1 || (!travels && (type === 'CONSULT' || actors.length > 1))
    ? recipients.filter(({ place }) => !place)
    : recipients;
}

/** "Hundreds of people blocked streets in Hong Kong": protesters take the country of the place. */
function inPlaceOfProtest(
  scene: Scene,
  protesters: Participant[],
  phrases: readonly Phrase[],
): Participant[] {
  if (protesters.some(isKnown)) return protesters;
  const where = phrases.find(
    ({ preposition, late, aside }) =>
      preposition !== null && /^(?:in|across|throughout)$/.test(preposition) && !late && !aside,
  );
  const place = where && participantsOf(scene, where).find(({ person }) => person === null)?.country;
  return place == null
    ? protesters
    : protesters.map((participant) => takesCountry(scene, participant, place));
}

/** "threatened to strike unless Israel withdrew": the condition gives the recipient. */
function aimedAt(scene: Scene, { type, object }: Predicate, recipients: Participant[]): Participant[] {
  const { words, end } = scene;
  if (type !== 'THREATEN' || recipients.some(isKnown)) return recipients;
  for (let at = object + 1; at < end; at++) {
    if (words[at]?.lower !== 'if' && words[at]?.lower !== 'unless') continue;
    const participants = phrasesAfter(words, at, end)
      .slice(0, 1)
      .flatMap((phrase) => participantsOf(scene, phrase));
    return participants.some(isKnown) ? participants : recipients;
  }
  return recipients;
}

/** "began a hunger strike": the event noun is not a recipient, unless it names somebody ("a U.S. visit"). */
function withoutNoun(
  words: readonly Word[],
  phrases: readonly Phrase[],
  { noun, type }: Predicate,
): readonly Phrase[] {
  // "banned two newspapers": here the object is the recipient.
  const done = type === 'COERCE' || type === 'ASSAULT' || type === 'SANCTION';
  return noun === null || (done && isHuman(words[noun]?.lower ?? ''))
    ? phrases
    : phrases.map((phrase, at) => {
        const next = phrases[at + 1];
        const { from, to, preposition, late, aside } = phrase;
        const holds = from <= noun && noun < to;
        // "a state of emergency"
        const measures = next?.preposition === 'of' && next.from <= noun && noun < next.to;
        return holds || measures ? { from, to, preposition, late, aside, act: true } : phrase;
      });
}

/** "Protesters demanding his resignation | clashed": the main verb ends the scope of a participle. */
function endOfParticiple(words: readonly Word[], verb: number, end: number): number {
  for (let at = verb + 1; at < end; at++) {
    if (words[at]?.tag === 'SUB' || words[at]?.tag === 'REL') return end;
    if (words[at]?.reading?.forms.past === true && isFinite(words, at) && !isReduced(words, at)) return at;
  }
  return end;
}

const PARTICLES = wordSet('down up off out back');

/** Extends a phrase by its prepositional modifiers: "the government of Iraq". */
function withTail({ words, end }: Scene, { from, to }: Range): Range {
  let tail = to;
  while (tail < end && !ENDS_PHRASE.has(words[tail]?.tag ?? 'NOUN')) tail++;
  return { from, to: tail };
}

const ENDS_PHRASE: ReadonlySet<Tag> = new Set(['PUNCT', 'VERB', 'SUB', 'REL', 'CONJ']);
