import type { Edit } from '../../../prisma/generated/client.js';
import type { EventChange, ParticipantChange } from '../../edits/changes.js';
import type { ActorKey } from '../../edits/edited.js';
import { placeOf } from '../../edits/place.js';
import type { Database } from '../database.js';
import { ownEvents } from '../articles/keptIds.js';
import type { Reread } from '../articles/reread.js';
import { rereadArticles } from '../articles/rereadArticles.js';
import type { Transaction } from '../rows.js';
import { writeAlone } from '../writeAlone.js';
import { presentActor } from './presentActor.js';
import { readAhead } from './readAhead.js';
import { type EditAuthor, type FactIds, invalidEdit, notFound, recordEdit } from './record.js';

/**
 * Edits of facts. Each is stored, and the articles that it concerns are parsed again: what is served is the
 * parser's result with all current edits applied.
 */

/** A fact that can be edited. */
export interface FactKey {
  node: 'Mention' | 'Quote' | 'Event' | 'EventMention';
  id: string;
}

/** An occurrence of a fact. */
interface Found {
  articleId: string;
  fact: 'MENTION' | 'QUOTE' | 'EVENT_MENTION';
  sort: string;
  start: number;
  end: number;
  text: string;
  /** Description for people. */
  label: string;
  /** Ids of the fact and of its event. */
  ids: FactIds;
}

interface Facts {
  key: FactKey;
  /** The argument that named it. */
  field: string;
}

/** @throws StoreError NOT_FOUND, INVALID_EDIT */
export function setSpeaker(
  database: Database,
  { quoteId, actor }: { quoteId: string; actor: ActorKey | null },
  author: EditAuthor,
  reread: Reread,
): Promise<Edit> {
  return editFacts(
    database,
    { key: { node: 'Quote', id: quoteId }, field: 'quoteId' },
    reread,
    async (tx, found) => {
      const speaker = actor && (await presentActor(tx, 'actorId', actor));
      return record(tx, 'SET_SPEAKER', { node: 'Quote', id: quoteId }, found, { speaker }, author);
    },
  );
}

/** @throws StoreError NOT_FOUND */
export function rejectFact(
  database: Database,
  key: FactKey,
  author: EditAuthor,
  reread: Reread,
): Promise<Edit> {
  return editFacts(database, { key, field: 'id' }, reread, (tx, found) =>
    record(tx, 'REJECT_FACT', key, found, {}, author),
  );
}

/** Participants by id. */
export interface GivenParticipant extends Pick<ParticipantChange, 'role' | 'countryCode'> {
  actor: ActorKey | null;
  label: string | null;
}

/** @throws StoreError NOT_FOUND, INVALID_EDIT */
export async function setEvent(
  database: Database,
  {
    eventId,
    participants,
    ...change
  }: Omit<EventChange, 'participants'> & { participants?: GivenParticipant[] },
  author: EditAuthor,
  reread: Reread,
): Promise<Edit> {
  const key: FactKey = { node: 'Event', id: eventId };
  if (Object.keys(change).length === 0 && !participants)
    throw invalidEdit('id', 'expected something to change, such as a type, got nothing.');
  return editFacts(database, { key, field: 'id' }, reread, async (tx, found) => {
    const named = participants && (await nameParticipants(tx, participants));
    const full: EventChange = { eventId, ...change, ...(named && { participants: named }) };
    return record(tx, 'SET_EVENT', key, found, full, author);
  });
}

async function nameParticipants(tx: Transaction, given: GivenParticipant[]): Promise<ParticipantChange[]> {
  const named: ParticipantChange[] = [];
  for (const { actor, label, role, countryCode } of given) {
    const field = 'participants';
    const one = actor && (await presentActor(tx, field, actor));
    const country = countryCode && (await presentActor(tx, field, { type: 'Country', id: countryCode }));
    named.push({
      role,
      label: label ?? one?.name ?? (country ? country.name : ''),
      person: one?.type === 'Person' ? one : null,
      organization: one?.type === 'Organization' ? one : null,
      countryCode: one?.type === 'Country' ? one.id : countryCode,
      isCountry: one?.type === 'Country',
    });
  }
  return named;
}

/** Parses in advance, so that nobody waits for the parser while the database is locked. */
async function editFacts(
  database: Database,
  { key, field }: Facts,
  reread: Reread,
  work: (tx: Transaction, found: Found[]) => Promise<Edit>,
): Promise<Edit> {
  const before = await find(database.prisma, key);
  const ready = await readAhead(
    database.prisma,
    before.map(({ articleId }) => articleId),
    reread,
  );
  return writeAlone(database, async (tx) => {
    const found = await find(tx, key);
    if (found.length === 0) throw notFound(field, NOUNS[key.node]);
    const edit = await work(tx, found);
    await rereadArticles(tx, [...new Set(found.map(({ articleId }) => articleId))], ready);
    return tx.edit.findUniqueOrThrow({ where: { id: edit.id } });
  });
}

const NOUNS: Record<FactKey['node'], string> = {
  Mention: 'mention',
  Quote: 'quote',
  Event: 'event',
  EventMention: 'mention of an event',
};

async function record(
  tx: Transaction,
  kind: 'SET_SPEAKER' | 'REJECT_FACT' | 'SET_EVENT',
  { node, id: nodeId }: FactKey,
  found: Found[],
  change: object,
  author: EditAuthor,
): Promise<Edit> {
  const own = await ownEvents(tx, [...new Set(found.map(({ articleId }) => articleId))]);
  const ownIds = new Set(own.map(({ id }) => id));
  const places = found.map(({ articleId, text, fact, sort, start, end, ids: { event, ...ids } }) => ({
    articleId,
    ...placeOf(text, { fact, sort, start, end }),
    // Events shared between articles have an id derived from participants and date.
    ids: event !== undefined && ownIds.has(event) ? { ...ids, event } : ids,
  }));
  return recordEdit(tx, { kind, node, nodeId, label: found[0]?.label ?? '', change, places }, author);
}

/** All occurrences of the fact; an event may have several articles. */
function find(prisma: Transaction, { node, id }: FactKey): Promise<Found[]> {
  switch (node) {
    case 'Mention':
      return prisma.$queryRaw<Found[]>`
        SELECT "articleId"::text, 'MENTION' AS fact, CASE WHEN "personId" IS NOT NULL THEN 'person' WHEN "organizationId" IS NOT NULL THEN 'organization' ELSE 'country' END AS sort,
          start, "end", article.text, mention.text AS label,
          json_build_object('mention', mention.id) AS ids
        FROM "Mention" mention JOIN "Article" article ON article.id = mention."articleId" WHERE mention.id = ${id}::uuid`;
    case 'Quote':
      return prisma.$queryRaw<Found[]>`
        SELECT "articleId"::text, 'QUOTE' AS fact, kind::text AS sort, start, "end", article.text, quote.text AS label,
          json_build_object('quote', quote.id) AS ids
        FROM "Quote" quote JOIN "Article" article ON article.id = quote."articleId" WHERE quote.id = ${id}::uuid`;
    case 'Event':
    case 'EventMention':
      return prisma.$queryRaw<Found[]>`
        SELECT "articleId"::text, 'EVENT_MENTION' AS fact, coalesce((
            SELECT place.sort FROM "Edit" edit JOIN "EditPlace" place ON place."editId" = edit.id
            WHERE edit."nodeId" = event.id AND edit.kind = 'SET_EVENT' AND edit."undoneAt" IS NULL
            ORDER BY edit.number, place.position LIMIT 1), event.type::text) AS sort, start, "end", article.text,
          event.summary AS label, json_build_object('telling', telling.id, 'event', event.id) AS ids
        FROM "EventMention" telling JOIN "Event" event ON event.id = telling."eventId"
        JOIN "Article" article ON article.id = telling."articleId"
        WHERE ${node} = 'Event' AND event.id = ${id}::uuid OR ${node} = 'EventMention' AND telling.id = ${id}::uuid
        ORDER BY telling."publishedOrder", telling.id`;
  }
}
