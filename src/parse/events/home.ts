import { ARMED_GROUPS, OFTEN_ABROAD, PLACES_HIT } from '../data/eventWords.js';
import { US_STATE_NAMES } from '../data/usStates.js';
import type { Document, ParsedCountry, Sentence, Span } from '../types.js';
import { mayBeNamed, namedAt } from './actors.js';
import { isHuman, isPublicGroup, isVictim } from './agents.js';
import { ofCountry, type Participant, type Scene } from './participants.js';
import type { Mention } from './mentions.js';

/** The country that an article is set in. */
export interface Home {
  code: string;
  /** Hardly any other country is named. */
  sure: boolean;
}

/**
 * The home country needs at least LEAST_SHARE of all country mentions; it is sure with at least SURE_SHARE
 * and SURE_MENTIONS.
 */
const LEAST_SHARE = 0.4;
const SURE_SHARE = 0.7;
const SURE_MENTIONS = 2;

/**
 * The country that an article is set in: the one with most mentions, counting its people, towns, states and
 * national bodies. Null if no country leads clearly.
 */
export function homeOf(document: Document, countries: readonly ParsedCountry[]): Home | null {
  const counts = countMentions(document, countries);
  const [first, second] = [...counts].sort((one, other) => other[1] - one[1]);
  if (first === undefined || first[1] === second?.[1]) return null;
  const [code, times] = first;
  let all = 0;
  for (const count of counts.values()) all += count;
  if (times < LEAST_SHARE * all) return null;
  return { code, sure: times >= SURE_MENTIONS && times >= SURE_SHARE * all };
}

/** Names that bodies of several countries share: "I call on Congress", says the president of Peru. */
const SHARED_NAMES: ReadonlySet<string> = new Set(['Congress']);

function countMentions(document: Document, countries: readonly ParsedCountry[]): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (code: string, times: number): void => void counts.set(code, (counts.get(code) ?? 0) + times);
  for (const { code, mentions } of countries) count(code, mentions.length);
  const { tokens, capitals } = document;
  const whole: Sentence = {
    start: 0,
    end: document.text.length,
    paragraph: 0,
    firstToken: 0,
    endToken: tokens.length,
  };
  for (const index of capitals) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (US_STATE_NAMES.has(token.text)) count('US', 1);
    if (!mayBeNamed(token.form) || SHARED_NAMES.has(token.text)) continue;
    const country = namedAt(document, index, whole)?.actor.country ?? null;
    if (country !== null) count(country, 1);
  }
  return counts;
}

/**
 * "police", "three suspects", "lawmakers", "the Ministry of Health": gives the article's country to participants
 * known only by their role and to state bodies, unless the sentence names another country. If home is not
 * sure, the sentence may name no country at all: in "Senators urged a halt to sales to Chad" the senators are
 * not Chad's. If it is sure, people with an office take it too.
 */
export function settleAtHome({ words, officials }: Scene, mention: Mention, { code, sure }: Home): void {
  if (words.some(({ actor }) => actor?.country != null && (!sure || actor.country !== code))) return;
  const isOwn = (participant: Participant): boolean =>
    participant.person === null
      ? isRole(participant)
      : sure && participant.country === null && officials.has(participant.person);
  if (![...mention.actors, ...mention.recipients].some(isOwn)) return;
  const settle = (participant: Participant): Participant =>
    isOwn(participant) ? ofCountry(participant, code) : participant;
  mention.actors = mention.actors.map(settle);
  mention.recipients = mention.recipients.map(settle);
  mention.isHomeGuessed = !sure;
}

/**
 * "Ecuador's government bowed to truckers", "a court in Colombo granted bail to the former secretary":
 * participants known only by their role take the only country in the sentence if the other side has it. Left out
 * are groups that are often abroad, and those that act on the country as such or, in an article set
 * elsewhere, on its people: in "lawmakers condemned Chad" the lawmakers are not Chad's.
 * @param home where the article is set, or null
 */
export function settleInOnly({ words }: Scene, mention: Mention, home: Home | null): void {
  let only: string | null = null;
  let bare: Span | null = null;
  for (const { actor, start, end } of words) {
    if (actor?.country == null) continue;
    if (only !== null && only !== actor.country) return;
    only = actor.country;
    if (actor.kind === 'COUNTRY' || actor.kind === 'PLACE') bare = { start, end };
  }
  if (only === null) return;
  const code = only;
  const { actors, recipients } = mention;
  const settle = (participant: Participant): Participant =>
    isRole(participant) && !OFTEN_ABROAD.has(participant.head) && !PLACES_HIT.has(participant.head)
      ? ofCountry(participant, code)
      : participant;
  const isSet = home === null || home.code === code;
  if (actors.some(({ country }) => country === code)) mention.recipients = recipients.map(settle);
  else if (
    isSet &&
    recipients.some(
      ({ country, start, end }) => country === code && !(start === bare?.start && end === bare.end),
    )
  )
    mention.actors = actors.map(settle);
}

/** "rebels", "gunmen": armed non-state groups represent no country, wherever they are. */
export function isUnderArms({
  person,
  organization,
  head,
}: Pick<Participant, 'person' | 'organization' | 'head'>): boolean {
  return person === null && organization === null && ARMED_GROUPS.has(head);
}

function isRole({ person, country, organization, head, label }: Participant): boolean {
  if (person !== null || country !== null || isUnderArms({ person, organization, head })) return false;
  if (/\b(?:foreign|international|global|world|overseas|others?|each)\b/i.test(label)) return false;
  if (ABOVE_STATES.test(label)) return false;
  return isHuman(head) || isVictim(head) || isPublicGroup(head, label) || isOfState(label);
}

/**
 * "the Office of the Registrar", "the High Court": bodies that every state has, named without the country.
 */
function isOfState(label: string): boolean {
  const [name = ''] = label.split(/ (?:of|for|on) /);
  return STATE_BODY.test(name) && /[A-Z]/.test(label);
}

const STATE_BODY =
  /\b(?:ministry|department|directorate|bureau|office|board|court|tribunal|parliament|assembly|senate|congress|cabinet|commission|committee|council|authority|inspectorate|police|army|navy|municipality|house)$/i;
/** "the European Court of Auditors": international bodies belong to no single country. */
const ABOVE_STATES =
  /\b(?:U\.?N\.?|United Nations|EU|European?|Euro-\w+|Africa|African|Asian?|Arab|Americas?|Atlantic|Pacific|Gulf|Caribbean|Commonwealth|Security|Inter-\w+|World|Nations|Olympics?|NATO|Union|Red)\b/;
