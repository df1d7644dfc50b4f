import { OFTEN_ABROAD, PLACES_HIT } from '../data/eventWords.js';
import { DOMESTIC_GROUPS } from '../data/sentenceWords.js';
import { itemAt } from '../lists.js';
import { wordSet } from '../tables.js';
import type { EventType } from '../types.js';
import {
  countryAmong,
  isKnown,
  ofCountry,
  type Participant,
  type Roles,
  type Scene,
} from './participants.js';

/** Domestic acts: unless somebody else is named, the recipients belong to the actor's own country. */
const AT_HOME: ReadonlySet<EventType> = new Set([
  'PROTEST',
  'COERCE',
  'CONCEDE',
  'THREATEN',
  'ASSAULT',
  'REJECT',
  'REQUEST',
  'ACCUSE',
  'AGREE',
  'RETREAT',
]);

/** What police and protesters do to each other in one country. */
const FORCE: ReadonlySet<EventType> = new Set(['PROTEST', 'COERCE', 'CONCEDE', 'ASSAULT']);

/**
 * Fills in countries for domestic acts. "jailed opposition members": domestic groups take the actor's
 * country. "President Jara banned rallies in Lanta": an official without a stated country takes the only
 * country in the sentence, unless the act is aimed at that country itself ("accused Lanta").
 */
export function atHome(
  scene: Scene,
  type: EventType,
  actors: Participant[],
  recipients: Participant[],
): Roles {
  if (!AT_HOME.has(type)) return { actors, recipients };
  // Next to a person with a known country, an official may belong to another country: "the US president and
  // Russia's Putin".
  const named = actors.find((actor) => actor.country !== null);
  const own =
    named === undefined ? onlyCountry(scene, recipients) : named.person === null ? named.country : null;
  const settled = actors.map((participant) =>
    isOfficial(scene, participant) ? ofCountry(participant, participant.country ?? own) : participant,
  );
  const acting = countryAmong(settled);
  // "Saudi jets bombed a market in Yemen, killing ten people": the victims are not Saudi.
  const home = type === 'ASSAULT' && acting !== null ? otherCountry(scene, settled, acting) : acting;
  const hit = countryAmong(recipients);
  const abroad = recipients.every(({ head }) => OFTEN_ABROAD.has(head));
  const aimed = abroad || (type === 'PROTEST' && isAimedAtCountry(scene, recipients)) ? null : hit;
  return {
    actors:
      settled.some(isKnown) || aimed === null || !FORCE.has(type)
        ? settled
        : settled.map((participant) => takesCountry(scene, participant, aimed)),
    recipients:
      home === null || hit !== null
        ? recipients
        : recipients.map((participant) =>
            home !== acting && PLACES_HIT.has(participant.head)
              ? ofCountry(participant, home)
              : takesCountry(scene, participant, home),
          ),
  };
}

/** Gives the country to a domestic group or official that has none. */
export function takesCountry(scene: Scene, participant: Participant, country: string): Participant {
  if (participant.country !== null) return participant;
  const meant = participant.person === null ? isDomestic(participant) : isOfficial(scene, participant);
  return meant ? ofCountry(participant, country) : participant;
}

/** "the opposition newspaper La Prensa" */
function isDomestic({ label }: Participant): boolean {
  return label
    .toLowerCase()
    .split(/\s+/)
    .some((word) => DOMESTIC_GROUPS.has(word) || word === 'ethnic' || CROWDS.has(word));
}

const CROWDS = wordSet('hundred hundreds thousand thousands dozen dozens scores women youths families');

/** Whether a person holds an office, by the word before the name or the titles found in the article. */
function isOfficial(scene: Scene, { person, start }: Participant): boolean {
  if (person === null) return false;
  if (scene.officials.has(person)) return true;
  const at = scene.words.findIndex((word) => word.start === start);
  return OFFICES.has(itemAt(scene.words, at - 1)?.lower ?? '');
}

const OFFICES = wordSet(
  'president vice-president premier minister king queen emir sultan judge governor chancellor ' +
    'candidate leader speaker general',
);

/**
 * The only country in the sentence that is none of the actors'; the given country if there is none, null if
 * there are several.
 */
function otherCountry(scene: Scene, actors: readonly Participant[], country: string): string | null {
  const others = countriesNamed(scene);
  for (const participant of actors) if (participant.country !== null) others.delete(participant.country);
  const [other = country] = others;
  return others.size > 1 ? null : other;
}

/** Whether the act is aimed at a country as such: "accused Lanta", not "a minister of Lanta". */
function isAimedAtCountry({ words }: Scene, recipients: readonly Participant[]): boolean {
  return recipients.some(
    ({ start, end, place }) =>
      !place &&
      words.some((word) => word.start === start && word.end === end && word.actor?.kind === 'COUNTRY'),
  );
}

/**
 * The only country named in the sentence; null if there are several or the act is aimed at the country as
 * such.
 */
function onlyCountry(scene: Scene, recipients: readonly Participant[]): string | null {
  const [only = null, other] = countriesNamed(scene);
  return other !== undefined || isAimedAtCountry(scene, recipients) ? null : only;
}

/** The countries named in the sentence, its attribution left out. */
function countriesNamed({ words, end }: Scene): Set<string> {
  const named = new Set<string>();
  for (const { actor } of words.slice(0, end))
    if (actor?.country != null && actor.people.length === 0) named.add(actor.country);
  return named;
}
