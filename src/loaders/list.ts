import DataLoader from 'dataloader';
import type { EventMention, EventParticipant, PrismaClient } from '../../prisma/generated/client.js';
import { raw, sql, type Sql } from './sql.js';

/** The rows that belong to each parent, which the statement names `~parent`: one statement for all parents of a tick. */
export function listLoader<T>(prisma: PrismaClient, question: (parents: readonly string[]) => Sql) {
  return new DataLoader<string, T[]>(async (parents) => {
    const rows = await prisma.$queryRaw<(T & { '~parent': string })[]>(question(parents));
    const lists = new Map<string, T[]>(parents.map((parent) => [parent, []]));
    for (const row of rows) lists.get(row['~parent'])?.push(row);
    return parents.map((parent) => lists.get(parent) ?? []);
  });
}

export type ParticipantRow = Pick<EventParticipant, 'role' | 'personId' | 'countryCode' | 'label'>;
export type EventMentionRow = Pick<
  EventMention,
  'articleId' | 'start' | 'end' | 'text' | 'sentenceStart' | 'sentenceEnd' | 'why' | 'confidence'
>;

/** More tellings of one event than this are not listed; `Event.mentionCount` says how many there are. */
export const MAX_EVENT_MENTIONS = 100;

export function createListLoaders(prisma: PrismaClient) {
  return {
    /** Most used first. */
    aliasesByPerson: listLoader<{ name: string }>(
      prisma,
      (people) => sql`SELECT "personId"::text AS "~parent", "name" FROM "PersonAlias"
        WHERE "personId" = ANY(${people}::uuid[]) ORDER BY "mentionCount" DESC, "name"`,
    ),
    /** Most used first. */
    titlesByPerson: listLoader<{ title: string }>(
      prisma,
      (people) => sql`SELECT "personId"::text AS "~parent", "title" FROM "PersonTitle"
        WHERE "personId" = ANY(${people}::uuid[]) ORDER BY "articleCount" DESC, "title"`,
    ),
    /** Actors first, as the text names them. */
    participantsByEvent: listLoader<ParticipantRow>(
      prisma,
      (
        events,
      ) => sql`SELECT "eventId"::text AS "~parent", "role", "personId", "countryCode", "label" FROM "EventParticipant"
        WHERE "eventId" = ANY(${events}::uuid[]) ORDER BY "position", "id"`,
    ),
    /** Newest article first, then in the order of the text; at most MAX_EVENT_MENTIONS an event. */
    mentionsByEvent: listLoader<EventMentionRow>(
      prisma,
      (events) => sql`SELECT k.key::text AS "~parent", m.* FROM unnest(${events}::uuid[]) AS k(key)
        CROSS JOIN LATERAL (
          SELECT "articleId", "start", "end", "text", "sentenceStart", "sentenceEnd", "why", "confidence", "publishedOrder"
          FROM "EventMention" WHERE "eventId" = k.key
          ORDER BY "publishedOrder" DESC, "articleId", "start" LIMIT ${raw(String(MAX_EVENT_MENTIONS))}
        ) m ORDER BY m."publishedOrder" DESC, m."articleId", m."start"`,
    ),
  };
}
