import type { EditedArticle, EditedEvent } from '../../edits/edited.js';
import { changeEvent } from '../../edits/setEvent.js';
import { removeAdded } from '../edits/namedActors.js';
import { type EventEdit, editsOfEvents, notePlaces } from '../edits/eventEdits.js';
import type { EventStatus, ParsedCountry } from '../../parse/types.js';
import type { ArticleContext } from '../articles/articleContext.js';
import type { ArticleDraft } from '../articles/articleDraft.js';
import { type EventIdentity, sharedEventId, stableId } from '../ids.js';
import { isCountryItself } from './participants.js';
import type { Inserter, Transaction } from '../rows.js';

/** Of two mentions that differ in status the firmer one is kept: what has happened is no longer planned. */
const FIRMEST_FIRST: EventStatus[] = ['ACTUAL', 'ALLEGED', 'DENIED', 'PLANNED', 'CONDITIONAL'];
const STATUS_ORDER = `ARRAY[${FIRMEST_FIRST.map((status) => `'${status}'`).join(', ')}]::"EventStatus"[]`;
const firmer = (a: string, b: string) =>
  `array_position(${STATUS_ORDER}, ${a}.status) < array_position(${STATUS_ORDER}, ${b}.status)`;
/** Combines two rows of the same event; both parameters are aliases of "Event". */
const joinInto = (old: string, other: string) => `
  "mentionCount" = ${old}."mentionCount" + ${other}."mentionCount",
  "countryCode" = coalesce(${old}."countryCode", ${other}."countryCode"),
  status = CASE WHEN ${firmer(other, old)} THEN ${other}.status ELSE ${old}.status END,
  summary = CASE WHEN ${firmer(other, old)} THEN ${other}.summary ELSE ${old}.summary END`;

/** Writes the events of articles; those that other articles have told before get further mentions. */
export async function saveEvents(tx: Transaction, inserter: Inserter, drafts: ArticleDraft[]): Promise<void> {
  const found = drafts.flatMap(({ parsed, context, copyOfId }) =>
    draftEvents(parsed, context, copyOfId === null),
  );
  if (found.length === 0) return;
  await inserter.written();
  const { known, edits, added } = await editsOfEvents(
    tx,
    found.map(({ row }) => row.id),
  );
  const told = found.flatMap((event) => edited(event, edits.get(event.row.id)));
  await notePlaces(tx, placesOf(found, drafts), edits);
  await insertEvents(inserter, told, known);
  await speakAgain(tx, drafts, told);
  await removeAdded(tx, added);
}

/** Where articles mention their events. */
function placesOf(found: readonly EventDraft[], drafts: readonly ArticleDraft[]) {
  const texts = new Map(drafts.map(({ id, parsed }) => [id, parsed.text]));
  return found.flatMap(({ row, event, context: { articleId } }) =>
    event.mentions.map(({ start, end }) => ({
      ...{ start, end, articleId },
      event: row,
      text: texts.get(articleId) ?? '',
    })),
  );
}

/** @param known events whose participants are stored already */
async function insertEvents(
  inserter: Inserter,
  told: EventDraft[],
  known: ReadonlySet<string>,
): Promise<void> {
  const events = joinEvents(told);
  await inserter.insert(
    'Event',
    events.map(({ row }) => row),
    `ON CONFLICT (id) DO UPDATE SET ${joinInto('old', 'excluded')}`,
  );
  await inserter.insert(
    'EventParticipant',
    events.filter(({ row }) => !known.has(row.id)).flatMap(({ participants }) => participants),
  );
  await inserter.insert(
    'EventMention',
    told.flatMap(({ mentions }) => mentions),
  );
  await inserter.written();
}

/** Gives events of articles that were stored before the words that they had. */
async function speakAgain(
  tx: Transaction,
  drafts: readonly ArticleDraft[],
  told: readonly EventDraft[],
): Promise<void> {
  const pasts = new Map(drafts.flatMap(({ id, past }) => (past === null ? [] : [[id, past] as const])));
  await speakAsBefore(
    tx,
    told.filter(({ row, context }) => pasts.get(context.articleId)?.spoken?.get(row.id) === row.status),
  );
  await speakInFirstWords(
    tx,
    told.filter(({ context }) => pasts.has(context.articleId)),
  );
}

/**
 * Events that spoke in an article's words do so again once it is read again: of two mentions the firmer one may be the
 * later, and the event kept its status meanwhile.
 */
async function speakAsBefore(tx: Transaction, told: readonly EventDraft[]): Promise<void> {
  if (told.length === 0) return;
  const firstOf = new Map(told.toReversed().map(({ row }) => [row.id, row]));
  const rows = [...firstOf.values()].map(({ id, status, summary }) => ({ id, status, summary }));
  await tx.$executeRaw`
    UPDATE "Event" AS event SET summary = row.summary
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS row (id uuid, status text, summary text)
    WHERE event.id = row.id AND event.status::text = row.status AND event.summary <> row.summary`;
}

/** An event's summary comes from its first article. While that was parsed again, it came from another. */
async function speakInFirstWords(tx: Transaction, told: readonly EventDraft[]): Promise<void> {
  if (told.length === 0) return;
  const rows = told.map(({ row: { id, status, summary }, context: { articleId } }) => ({
    ...{ id, status, summary, articleId },
  }));
  await tx.$executeRaw`
    UPDATE "Event" AS event SET summary = row.summary
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS row (id uuid, status text, summary text, "articleId" uuid)
      JOIN "Article" article ON article.id = row."articleId"
    WHERE event.id = row.id AND event.status::text = row.status AND event.summary <> row.summary AND NOT EXISTS (
      SELECT FROM "EventMention" mention JOIN "Article" other ON other.id = mention."articleId"
      WHERE mention."eventId" = event.id AND (other."ingestedAt", other.id) < (article."ingestedAt", article.id))`;
}

/** Applies edits to an event; empty if one of them rejects it. */
function edited(told: EventDraft, edits: readonly EventEdit[] = []): EventDraft[] {
  if (edits.length === 0) return [told];
  if (edits.some(({ kind }) => kind === 'REJECT_FACT')) return [];
  const event = { ...told.event };
  for (const edit of edits) if (edit.kind === 'SET_EVENT') changeEvent(event, edit.change);
  const { row, participants } = draftEvent(event, told.context, told.countries);
  return [{ ...told, row: { ...told.row, ...row }, participants }];
}

/** An event as one article, or several, mention it. */
type EventDraft = ReturnType<typeof draftEvents>[number];

/** The events of one article. Events that are the same by the rule for several articles are joined. */
function draftEvents({ events, countries }: EditedArticle, context: ArticleContext, isOriginal: boolean) {
  const drafts = new Map<string, ReturnType<typeof draftEvent>>();
  for (const event of events) {
    const draft = draftEvent(event, context, countries);
    const twin = drafts.get(draft.row.id);
    if (twin) twin.mentions.push(...event.mentions);
    else drafts.set(draft.row.id, draft);
  }
  return [...drafts.values()].map(({ event, row, participants, mentions }) => ({
    event,
    context,
    countries,
    // Copies do not count.
    row: { ...row, mentionCount: isOriginal ? mentions.length : 0 },
    participants,
    mentions: mentions.map(({ start, end, text, sentence, why, confidence }) => ({
      id: context.placeId('telling', start, end, event.foundAs ?? row.type),
      eventId: row.id,
      articleId: context.articleId,
      start,
      end,
      text,
      sentenceStart: sentence.start,
      sentenceEnd: sentence.end,
      why,
      confidence,
      publishedOrder: context.publishedOrder,
    })),
  }));
}

/** Each event once, from the first of its articles, combined as `joinInto` combines rows. */
function joinEvents(told: EventDraft[]): Pick<EventDraft, 'row' | 'participants'>[] {
  const events = new Map<string, Pick<EventDraft, 'row' | 'participants'>>();
  for (const { row, participants } of told) {
    const first = events.get(row.id);
    if (!first) {
      events.set(row.id, { row: { ...row }, participants });
      continue;
    }
    first.row.mentionCount += row.mentionCount;
    first.row.countryCode ??= row.countryCode;
    if (FIRMEST_FIRST.indexOf(row.status) < FIRMEST_FIRST.indexOf(first.row.status))
      Object.assign(first.row, { status: row.status, summary: row.summary });
  }
  return [...events.values()];
}

function draftEvent(event: EditedEvent, context: ArticleContext, countries: readonly ParsedCountry[]) {
  const { type, status, summary, date, placeCountry, mentions } = event;
  const participants = event.participants.map((one) => draftParticipant(one, context, countries));
  const [first] = mentions;
  const id =
    event.id ??
    sharedEventId(identityOf(event, participants)) ??
    context.placeId('event', first?.start ?? 0, first?.end ?? 0, type);
  const dateOrder = date?.date ?? '0001-01-01';
  return {
    event,
    row: { id, type, status, summary, ...dateColumns(date), countryCode: placeCountry },
    participants: participants.map((participant, position) => ({
      ...participant,
      id: stableId('participant', id, position),
      eventId: id,
      position,
      dateOrder,
    })),
    mentions: [...mentions],
  };
}

/** A participant is one of three: a person, an organization, or a country itself. */
function draftParticipant(
  participant: EditedEvent['participants'][number],
  context: ArticleContext,
  countries: readonly ParsedCountry[],
) {
  const { role, person, organization, countryCode, label } = participant;
  const personId = participant.personId === undefined ? context.personId(person) : participant.personId;
  const found = participant.organizationId ?? context.organizationId(organization);
  const organizationId = personId === null ? found : null;
  const isCountry = participant.isCountry ?? isCountryItself(participant, countries);
  const itself = personId === null && organizationId === null && isCountry;
  return {
    ...{ role, personId, organizationId, countryCode },
    selfCode: itself ? countryCode : null,
    actsForCode: itself ? null : countryCode,
    label,
  };
}

/** What makes events of several articles one. */
function identityOf(
  { type, date }: EditedEvent,
  participants: readonly ReturnType<typeof draftParticipant>[],
): EventIdentity {
  return {
    type,
    day: date?.precision === 'DAY' && date.date === date.dateEnd ? date.date : null,
    participants: participants.map(({ role, personId, countryCode, organizationId }) => ({
      role,
      // A government counts as its country, whatever the article calls it.
      identity: personId ?? countryCode ?? organizationId,
    })),
  };
}

function dateColumns(date: EditedEvent['date']) {
  return {
    date: date?.date ?? null,
    dateEnd: date?.dateEnd ?? null,
    datePrecision: date?.date == null ? null : date.precision,
    dateText: date?.text === '' ? null : (date?.text ?? null),
  };
}

/** An event that gets another id. */
interface Move {
  from: string;
  to: string;
  participants: number;
}

/**
 * Recomputes the ids of events whose participants became others, and joins those that are now the same.
 *
 * The number of statements depends on how many are joined only.
 */
export async function rekeyEvents(tx: Transaction, ids: string[]): Promise<void> {
  const kept = await keptByEdits(tx, ids);
  const moves: Move[] = [];
  for (const event of await eventIdentities(tx, ids)) {
    const to = sharedEventId(event);
    if (to !== null && to !== event.id && !kept.has(event.id))
      moves.push({ from: event.id, to, participants: event.participants.length });
  }
  const taken = await presentEvents(
    tx,
    moves.map(({ to }) => to),
  );
  const free: Move[] = [];
  const joining: Move[] = [];
  for (const move of moves) {
    (taken.has(move.to) ? joining : free).push(move);
    taken.add(move.to);
  }
  await moveEvents(tx, free);
  for (const move of joining) if (!(await joinEvent(tx, move))) await moveEvents(tx, [move]);
}

async function presentEvents(tx: Transaction, ids: readonly string[]): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM "Event" WHERE id = ANY(${[...ids]}::uuid[])`;
  return new Set(rows.map(({ id }) => id));
}

/** Joins an event with the one that has its new id; false if there is none. */
async function joinEvent(tx: Transaction, { from, to }: Move): Promise<boolean> {
  const joined = await tx.$executeRawUnsafe(
    `UPDATE "Event" AS old SET ${joinInto('old', 'other')} FROM "Event" AS other WHERE old.id = $1::uuid AND other.id = $2::uuid`,
    to,
    from,
  );
  if (joined === 0) return false;
  await tx.$executeRaw`UPDATE "EventMention" SET "eventId" = ${to}::uuid WHERE "eventId" = ${from}::uuid`;
  await tx.$executeRaw`DELETE FROM "Event" WHERE id = ${from}::uuid`;
  return true;
}

/** Gives events new ids, which are free. Participants and mentions follow: their foreign keys cascade. */
async function moveEvents(tx: Transaction, moves: readonly Move[]): Promise<void> {
  if (moves.length === 0) return;
  await tx.$executeRaw`
    UPDATE "Event" AS old SET id = row."to"
    FROM json_to_recordset(${JSON.stringify(moves)}::json) AS row ("from" uuid, "to" uuid) WHERE old.id = row."from"`;
  const positions = moves.flatMap(({ to, participants }) =>
    Array.from({ length: participants }, (_, position) => ({
      ...{ id: stableId('participant', to, position), eventId: to, position },
    })),
  );
  await tx.$executeRaw`
    UPDATE "EventParticipant" AS old SET id = row.id
    FROM json_to_recordset(${JSON.stringify(positions)}::json) AS row (id uuid, "eventId" uuid, position int)
    WHERE old."eventId" = row."eventId" AND old.position = row.position`;
}

/** Events that keep their ids although edits change them. */
async function keptByEdits(tx: Transaction, ids: readonly string[]): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT "nodeId"::text AS id FROM "Edit"
    WHERE "nodeId" = ANY(${[...ids]}::uuid[]) AND kind = 'SET_EVENT' AND "undoneAt" IS NULL`;
  return new Set(rows.map(({ id }) => id));
}

/** What identifies these events. */
export function eventIdentities(
  tx: Transaction,
  ids: readonly string[],
): Promise<(EventIdentity & { id: string })[]> {
  return tx.$queryRaw<(EventIdentity & { id: string })[]>`
  SELECT id::text, type::text AS type, CASE WHEN "datePrecision" = 'DAY' AND date = "dateEnd" THEN date::text END AS day,
      (SELECT coalesce(json_agg(json_build_object('role', role, 'identity', coalesce("personId"::text, "countryCode", "organizationId"::text))), '[]')
        FROM "EventParticipant" WHERE "eventId" = "Event".id) AS participants
    FROM "Event" WHERE id = ANY(${ids}::uuid[]) ORDER BY id`;
}
