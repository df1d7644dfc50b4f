import { TRAVEL_VERBS } from '../data/eventWords.js';
import { wordSet } from '../tables.js';
import type { EventType } from '../types.js';
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
  partiesOf,
  type Party,
  type Roles,
  type Scene,
} from './participants.js';
import type { Predicate } from './predicates.js';
import { recipientsAmong, takesPeople, WHERE } from './recipients.js';
import { isNounLike, type Word } from './sentence.js';
import { agentAmong, relativeObject, subjectOf } from './subject.js';
import { MUTUAL } from './mentions.js';

const TOPICAL = new Set(['discuss', 'talk', 'negotiate']);

function fromWith(phrases: readonly Phrase[]): readonly Phrase[] {
  const at = phrases.findIndex(({ preposition }) => preposition === 'with');
  return at < 0 ? [] : phrases.slice(at);
}

/** Actors and recipients of a verbal predicate. */
export function rolesOf(scene: Scene, predicate: Predicate, end: number): Roles {
  const { words } = scene;
  const { group, object } = predicate;
  const subject = subjectOf(words, group);
  const subjects = subject === null ? [] : subjectParties(scene, subject);
  const own = group.gerund && isNounLike(words[group.start - 1]) ? endOfParticiple(words, object, end) : end;
  // "shot down a jet": the object follows the particle.
  const last = PARTICLES.has(words[object + 1]?.lower ?? '') ? object + 1 : object;
  const all = phrasesAfter(words, last, Math.max(own, last + 1), predicate.through);
  // "discussed trade with Iran", "held talks on Iran": the topic is not a recipient.
  const after = TOPICAL.has(lemmaAt(words, object))
    ? fromWith(all)
    : predicate.type === 'CONSULT' && predicate.noun !== null
      ? all.filter(({ preposition }) => preposition === null || !/^(?:about|on|over)$/.test(preposition))
      : all;
  if (!group.passive) {
    if (predicate.type === 'PROTEST' && subjects.length > 0 && !subjects.some(isKnown)) {
      const place = placeOfProtest(scene, after);
      if (place !== null)
        subjects.splice(0, subjects.length, ...subjects.map((party) => takesCountry(scene, party, place)));
    }
    const before = subject === null ? null : relativeObject(words, subject);
    const pursued =
      before === null
        ? []
        : partiesOf(scene, before).filter((party) => isKnown(party) || isHuman(party.head));
    if (pursued.length > 0) return { actors: subjects, recipients: pursued };
    const recipients = aimedAt(
      scene,
      predicate,
      withoutVenue(
        predicate.type,
        predicate.noun === null && TRAVEL_VERBS.has(lemmaAt(words, object)),
        subjects,
        recipientsAmong(scene, withoutNoun(words, after, predicate), subjects, {
          toObject: takesPeople(scene, predicate),
          through: predicate.why.startsWith('control'),
          hits: predicate.type === 'ASSAULT' && predicate.noun === null,
        }),
      ),
      end,
    );
    return atHome(scene, predicate.type, subjects, recipients);
  }
  const agent = agentAmong(words, after);
  const actors = agent === undefined ? [] : partiesOf(scene, withTail(words, agent, end));
  if (predicate.why === 'control-accuse' || subjects.some(isKnown))
    return atHome(scene, predicate.type, actors, subjects);
  // "Ten people were killed in Basra": the location gives their country.
  const where = after.filter(
    ({ preposition }) =>
      preposition !== null && (WHERE.has(preposition) || /^(?:of|from|to)$/.test(preposition)),
  );
  const country = countryAmong(recipientsAmong(scene, where, []));
  const settled = country === null ? subjects : subjects.map((party) => ofCountry(party, country));
  if (settled.length > 0) return atHome(scene, predicate.type, actors, settled);
  return atHome(
    scene,
    predicate.type,
    actors,
    recipientsAmong(
      scene,
      after.filter((phrase) => phrase !== agent),
      actors,
    ),
  );
}

/**
 * The parties of a subject. If "he" in "the minister said he would go" stands for no known person, those of
 * the subject before it.
 */
function subjectParties(scene: Scene, subject: Range): Party[] {
  const { words } = scene;
  const parties = partiesOf(scene, subject);
  const word = words[subject.from];
  if (parties.length > 0 || word?.tag !== 'PRON' || !/^(?:s?he|they)$/.test(word.lower)) return parties;
  const verb = wordBefore(words, words[subject.from - 1]?.lower === 'that' ? subject.from - 1 : subject.from);
  if (!isSpeech(words, verb)) return parties;
  const speaker = subjectOf(words, verbGroup(words, verb));
  return speaker === null ? parties : partiesOf(scene, speaker);
}

/** "Russia and Ukraine held talks in Germany": a venue is not a recipient. */
function withoutVenue(
  type: EventType,
  travels: boolean,
  actors: readonly Party[],
  recipients: Party[],
): Party[] {
  if (!MUTUAL.has(type)) return recipients;
  // "Officials met in Geneva": a venue is not a recipient, but a single visitor's destination is.
  const sides = new Set(actors.filter(isKnown).map(({ person, country }) => person ?? country));
  return sides.size > 1 || (!travels && (type === 'CONSULT' || actors.length > 1))
    ? recipients.filter(({ place }) => !place)
    : recipients;
}

/** "Hundreds of people blocked streets in Hong Kong": protesters take the country of the place. */
function placeOfProtest(scene: Scene, phrases: readonly Phrase[]): string | null {
  const where = phrases.find(
    ({ preposition, late, aside }) =>
      preposition !== null && /^(?:in|across|throughout)$/.test(preposition) && !late && !aside,
  );
  return where === undefined
    ? null
    : (partiesOf(scene, where).find(({ person }) => person === null)?.country ?? null);
}

/** "threatened to strike unless Israel withdrew": the condition gives the recipient. */
function aimedAt(scene: Scene, { type, object }: Predicate, recipients: Party[], end: number): Party[] {
  const { words } = scene;
  if (type !== 'THREATEN' || recipients.some(isKnown)) return recipients;
  for (let at = object + 1; at < end; at++) {
    if (words[at]?.lower !== 'if' && words[at]?.lower !== 'unless') continue;
    const parties = phrasesAfter(words, at, end)
      .slice(0, 1)
      .flatMap((phrase) => partiesOf(scene, phrase));
    return parties.some(isKnown) ? parties : recipients;
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
function withTail(words: readonly Word[], { from, to }: Range, end: number): Range {
  let tail = to;
  while (
    tail < end &&
    words[tail]?.tag !== 'PUNCT' &&
    words[tail]?.tag !== 'VERB' &&
    words[tail]?.tag !== 'SUB' &&
    words[tail]?.tag !== 'REL' &&
    words[tail]?.tag !== 'CONJ'
  )
    tail++;
  return { from, to: Math.max(to, tail) };
}
