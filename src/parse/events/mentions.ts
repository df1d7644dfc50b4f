import { readIsoDay } from '../dates/calendar.js';
import type { EventMention, EventStatus, EventType, ParsedDate, ParsedEvent } from '../types.js';
import { toParsedParticipant, type Participant } from './participants.js';

/** One mention of an event, before coreference. */
export interface Mention {
  type: EventType;
  status: EventStatus;
  actors: Participant[];
  recipients: Participant[];
  place: string | null;
  date: ParsedDate | null;
  trigger: EventMention;
  summary: string;
  /** "the meeting", "this agreement": refers to a known event. */
  definite: boolean;
  /** "a new investigation": introduces a new event. */
  indefinite: boolean;
  /** Counts although it names no participant: "protests broke out". */
  plain?: boolean;
  /** A participant's country is only guessed from the article's. */
  isHomeGuessed?: boolean;
  /** The net's probability that the trigger reports an event, 0 to 1; absent if the net was not asked. */
  chance?: number;
}

/** The rule of a mention as statistics know it: all verbs that control an infinitive are one. */
export function ruleOf(why: string): string {
  return why.startsWith('control-') ? 'control' : why;
}

/** Types that two participants do together, whichever is the subject. */
export const MUTUAL: ReadonlySet<EventType> = new Set(['CONSULT', 'AGREE', 'COOPERATE', 'SUPPORT']);

/**
 * Event coreference: joins mentions into events. In text order, a mention joins the latest earlier event that
 * 1. has the same type, and is PLANNED or CONDITIONAL only if the mention is,
 * 2. has a compatible date: unknown on one side, or at most a day apart,
 * 3. shares its people and countries: those of one are all among those of the other, role by role (in any
 *    role for types that two participants do together); a person may stand for a country where the other mention
 *    names only that and both name two sides; a mention that names nobody must be definite ("the meeting") or
 *    passive,
 * 4. is not introduced as new by an indefinite article ("a new investigation"), and
 * 5. for AGREE, has the same topic: the sentences share a word that is not about agreeing.
 *
 * The event takes the participants of the mention that names most (for meetings, on a tie, of the one with
 * more people by name), the finest date, and the first place that is stated.
 */
export function joinMentions(mentions: readonly Mention[]): ParsedEvent[] {
  const events: { event: ParsedEvent; lead: Mention; date: ParsedDate | null }[] = [];
  for (const mention of mentions) {
    const known = events
      .slice(-MOST_COMPARED)
      .findLast(({ lead, date }) => isSameHappening(lead, date, mention));
    if (!known) {
      if (isNameless(mention) && mention.plain !== true) continue;
      events.push({ event: eventOf(mention), lead: mention, date: mention.date });
      continue;
    }
    known.event.mentions.push(mention.trigger);
    known.date = finerDate(known.date, mention.date);
    known.event.date = known.date;
    known.event.placeCountry ??= mention.place;
    if (namesMore(mention, known.lead)) {
      known.lead = mention;
      known.event.participants = eventOf(mention).participants;
    }
  }
  for (const { event } of events) event.mentions.sort((one, other) => one.start - other.start);
  return events
    .map(({ event }) => event)
    .sort((one, other) => (one.mentions[0]?.start ?? 0) - (other.mentions[0]?.start ?? 0));
}

/** How many of the latest events a mention is compared with, so that long articles stay cheap. */
const MOST_COMPARED = 50;

/** More participants, or as many but more of them by name: "held talks with Ms Park" over "visited Lanta". */
function namesMore(one: Mention, other: Mention): boolean {
  const participants = participantsOf(one);
  const others = participantsOf(other);
  if (participants.length !== others.length || !MUTUAL.has(one.type))
    return participants.length > others.length;
  const named = ({ person }: Participant): boolean => person !== null;
  return participants.filter(named).length > others.filter(named).length;
}

function isNameless({ actors, recipients }: Mention): boolean {
  return actors.length === 0 && recipients.length === 0;
}

function isSameHappening(known: Mention, knownDate: ParsedDate | null, mention: Mention): boolean {
  if (known.type !== mention.type || isOpen(known) !== isOpen(mention)) return false;
  if (!datesAllow(knownDate, mention.date)) return false;
  if (isNameless(mention)) return mention.definite;
  if (mention.indefinite) return false;
  if (mention.type === 'AGREE' && !sharesTopic(known, mention)) return false;
  if (MUTUAL.has(mention.type)) return areWithin(participantsOf(mention), participantsOf(known), true);
  if (!mention.definite && isHalfNamed(mention, known)) return false;
  const loose = [mention, known].every(
    ({ actors, recipients }) => actors.length > 0 && recipients.length > 0,
  );
  return (
    areWithin(mention.actors, known.actors, loose) &&
    areWithin(mention.recipients, known.recipients, loose) &&
    participantsOf(mention).some((participant) =>
      participantsOf(known).some((other) => isSameParticipant(participant, other, loose)),
    )
  );
}

/** "fired at the South" and "were raped": different words, one of which names a side that the other lacks. */
function isHalfNamed(mention: Mention, known: Mention): boolean {
  const stem = ({ trigger }: Mention): string => trigger.text.toLowerCase().slice(0, 4);
  if (stem(mention) === stem(known)) return false;
  if (mention.trigger.sentence.start === known.trigger.sentence.start) return false;
  return (
    (mention.actors.length === 0) !== (known.actors.length === 0) ||
    (mention.recipients.length === 0) !== (known.recipients.length === 0)
  );
}

/**
 * Two sides may agree on several things: "agreed a ceasefire" and "agreed to build a pipeline" share no topic
 * word.
 */
function sharesTopic(known: Mention, mention: Mention): boolean {
  const words = topicOf(known);
  return [...topicOf(mention)].some((word) => words.has(word));
}

/** The topic words of a sentence: longer lower-case words, except those about agreeing and the participants. */
function topicOf({ summary }: Mention): Set<string> {
  const words = (summary.match(/\b[a-z][a-z-]{3,}/g) ?? []).map((word) => word.replace(/-/g, '').slice(0, 6));
  return new Set(words.filter((word) => !ANY_TOPIC.has(word)));
}

const ANY_TOPIC = new Set(
  `about after agreed agreem along also among amid before been being between both countr could deal during each from
  have having into issue issues leader last meetin nation more other others over parti partie partne pact preside
  reach reache said says side sides signed since some such support talks than that their them there these they this
  those toward treaty under until well were what when where which while will with within would year`
    .split(/\s+/)
    .map((word) => word.slice(0, 6)),
);

function isOpen({ status }: Mention): boolean {
  return status === 'PLANNED' || status === 'CONDITIONAL';
}

function participantsOf({ actors, recipients }: Mention): Participant[] {
  return [...actors, ...recipients];
}

/** Whether all of one side's participants are among the other's; true for an empty side. */
function areWithin(ours: readonly Participant[], theirs: readonly Participant[], loose: boolean): boolean {
  const [few, many] = ours.length <= theirs.length ? [ours, theirs] : [theirs, ours];
  return few.every((participant) => many.some((other) => isSameParticipant(participant, other, loose)));
}

/** Whether two participants are the same; loosely, a person also matches their country. */
function isSameParticipant(one: Participant, other: Participant, loose: boolean): boolean {
  if (one.person !== null && other.person !== null) return one.person === other.person;
  if (!loose && (one.person !== null || other.person !== null)) return false;
  if (one.country !== null || other.country !== null) return one.country === other.country;
  return (
    one.person === null && other.person === null && one.label.toLowerCase() === other.label.toLowerCase()
  );
}

function datesAllow(one: ParsedDate | null, other: ParsedDate | null): boolean {
  if (one?.date == null || one.dateEnd === null || other?.date == null || other.dateEnd === null) return true;
  const day = (iso: string): number => readIsoDay(iso) ?? 0;
  return day(one.date) <= day(other.dateEnd) + 1 && day(other.date) <= day(one.dateEnd) + 1;
}

const FINENESS = ['YEAR', 'MONTH', 'WEEK', 'DAY'];

/** The more precise of two dates: "Tuesday" over "earlier this week". */
function finerDate(one: ParsedDate | null, other: ParsedDate | null): ParsedDate | null {
  if (one?.date == null || other?.date == null) return one ?? other;
  return FINENESS.indexOf(other.precision) > FINENESS.indexOf(one.precision) ? other : one;
}

function eventOf({ type, status, actors, recipients, place, date, trigger, summary }: Mention): ParsedEvent {
  return {
    type,
    status,
    summary,
    participants: [
      ...actors.map((participant) => toParsedParticipant('ACTOR', participant)),
      ...recipients.map((participant) => toParsedParticipant('RECIPIENT', participant)),
    ],
    placeCountry: place,
    date,
    mentions: [trigger],
  };
}
