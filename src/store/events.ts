import type { ParsedEvent } from '../parse/types.js';
import type { ArticleContext } from './articleContext.js';
import { type EventIdentity, sharedEventId, stableId } from './ids.js';
import { type Transaction, insertRows } from './rows.js';

/** Of two tellings that differ in status the firmer one is kept: what has happened is no longer planned. */
const STATUS_ORDER = `ARRAY['ACTUAL', 'ALLEGED', 'DENIED', 'PLANNED', 'CONDITIONAL']::"EventStatus"[]`;
const firmer = (a: string, b: string) =>
  `array_position(${STATUS_ORDER}, ${a}.status) < array_position(${STATUS_ORDER}, ${b}.status)`;
/** What an event keeps when another row turns out to be the same event; both are aliases of "Event". */
const joinInto = (old: string, other: string) => `
  "mentionCount" = ${old}."mentionCount" + ${other}."mentionCount",
  "countryCode" = coalesce(${old}."countryCode", ${other}."countryCode"),
  status = CASE WHEN ${firmer(other, old)} THEN ${other}.status ELSE ${old}.status END,
  summary = CASE WHEN ${firmer(other, old)} THEN ${other}.summary ELSE ${old}.summary END`;

/** Writes the events of an article; those that other articles have told before get further tellings. */
export async function saveEvents(
  tx: Transaction,
  events: ParsedEvent[],
  context: ArticleContext,
): Promise<void> {
  if (events.length === 0) return;
  const drafts = new Map<string, ReturnType<typeof draftEvent>>();
  for (const event of events) {
    const draft = draftEvent(event, context);
    const twin = drafts.get(draft.row.id);
    // Two events of the article that are one by the rule for events of several articles.
    if (twin) twin.mentions.push(...event.mentions);
    else drafts.set(draft.row.id, draft);
  }
  const old = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM "Event" WHERE id = ANY(${[...drafts.keys()]}::uuid[])`;
  const known = new Set(old.map(({ id }) => id));
  const all = [...drafts.values()];
  await insertRows(
    tx,
    'Event',
    all.map(({ row, mentions }) => ({ ...row, mentionCount: mentions.length })),
    `ON CONFLICT (id) DO UPDATE SET ${joinInto('old', 'excluded')}`,
  );
  await insertRows(
    tx,
    'EventParticipant',
    all.filter(({ row }) => !known.has(row.id)).flatMap(({ participants }) => participants),
  );
  await insertRows(
    tx,
    'EventMention',
    all.flatMap(({ row, mentions }) =>
      mentions.map(({ start, end, text, sentence, why, confidence }) => ({
        id: context.placeId('telling', start, end, row.type),
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
    ),
  );
}

function draftEvent(
  { type, status, summary, date, placeCountry, mentions, ...event }: ParsedEvent,
  context: ArticleContext,
) {
  const participants = event.participants.map(({ role, person, countryCode, label }) => ({
    role,
    personId: context.personId(person),
    countryCode,
    label,
  }));
  const day = date?.precision === 'DAY' && date.date === date.dateEnd ? date.date : null;
  const identity = {
    type,
    day,
    participants: participants.map(({ role, personId, countryCode }) => ({
      role,
      identity: personId ?? countryCode,
    })),
  };
  const [first] = mentions;
  const id = sharedEventId(identity) ?? context.placeId('event', first?.start ?? 0, first?.end ?? 0, type);
  const dateOrder = date?.date ?? '0001-01-01';
  return {
    row: {
      id,
      type,
      status,
      summary,
      date: date?.date ?? null,
      dateEnd: date?.dateEnd ?? null,
      datePrecision: date?.date == null ? null : date.precision,
      dateText: date?.text ?? null,
      countryCode: placeCountry,
    },
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

/**
 * Gives events whose participants have become other people the id that goes with them, and joins those that are the
 * same event now.
 */
export async function rekeyEvents(tx: Transaction, ids: string[]): Promise<void> {
  const events = await tx.$queryRaw<(EventIdentity & { id: string })[]>`
    SELECT id::text, type::text AS type, CASE WHEN "datePrecision" = 'DAY' AND date = "dateEnd" THEN date::text END AS day,
      (SELECT json_agg(json_build_object('role', role, 'identity', coalesce("personId"::text, "countryCode")))
        FROM "EventParticipant" WHERE "eventId" = "Event".id) AS participants
    FROM "Event" WHERE id = ANY(${ids}::uuid[]) ORDER BY id`;
  for (const event of events) {
    const id = sharedEventId(event);
    if (id === null || id === event.id) continue;
    const joined = await tx.$executeRawUnsafe(
      `UPDATE "Event" AS old SET ${joinInto('old', 'other')} FROM "Event" AS other WHERE old.id = $1::uuid AND other.id = $2::uuid`,
      id,
      event.id,
    );
    if (joined > 0) {
      await tx.$executeRaw`UPDATE "EventMention" SET "eventId" = ${id}::uuid WHERE "eventId" = ${event.id}::uuid`;
      await tx.$executeRaw`DELETE FROM "Event" WHERE id = ${event.id}::uuid`;
    } else {
      // Participants and tellings follow: their foreign keys cascade.
      await tx.$executeRaw`UPDATE "Event" SET id = ${id}::uuid WHERE id = ${event.id}::uuid`;
      const positions = event.participants.map((_, position) => ({
        id: stableId('participant', id, position),
        position,
      }));
      await tx.$executeRaw`
        UPDATE "EventParticipant" AS old SET id = row.id
        FROM json_to_recordset(${JSON.stringify(positions)}::json) AS row (id uuid, position int)
        WHERE old."eventId" = ${id}::uuid AND old.position = row.position`;
    }
  }
}
