import { eventIdentities } from '../facts/events.js';
import { type KeptIds, type Kind, sharedEventId } from '../ids.js';
import type { Transaction } from '../rows.js';
import { groupBy } from '../actors/tally.js';
import type { Comparison } from './textChanges.js';

/** A fact as it was. */
export interface OldFact {
  id: string;
  kind: Kind;
  sort: string;
  start: number;
  end: number;
}

/** Characters on either side that tell words which stand in many places of a text from one another. */
const CONTEXT = 24;

/**
 * The ids of facts that stand in a text still, wherever they stand in it now. Words in a stretch that was not changed
 * keep their ids; so do those of a paragraph that moved to another place, which a comparison takes for removed
 * and added. A mention of an event keeps its id although an edit or another parser says that the event is of another type.
 */
export function keepIds(
  facts: readonly OldFact[],
  { before, after, moved }: { before: string; after: string; moved: Comparison['moved'] },
): KeptIds {
  const byPlace = new Map<string, string[]>();
  const byWords = new Map<string, string[]>();
  for (const { id, kind, sort, start, end } of facts) {
    const place = moved(start, end);
    if (place) {
      push(byPlace, placeKey(kind, place.start, place.end, sort), id);
      if (kind === 'telling') push(byPlace, placeKey(kind, place.start, place.end, ANY_TYPE), id);
    } else push(byWords, wordsKey(kind, before, start, end, sort), id);
  }
  // An event may have been told in several places.
  const given = new Set<string>();
  const take = (ids: string[] | undefined) => {
    const id = ids?.find((one) => !given.has(one));
    if (id !== undefined) given.add(id);
    return id;
  };
  const onlyOne = (ids: string[] | undefined) => (ids?.length === 1 ? ids : undefined);
  return (kind, start, end, sort) =>
    take(byPlace.get(placeKey(kind, start, end, sort))) ??
    take(byWords.get(wordsKey(kind, after, start, end, sort))) ??
    take(onlyOne(byPlace.get(placeKey(kind, start, end, ANY_TYPE))));
}

/** The sort of a mention of an event, whatever type the event is of. */
const ANY_TYPE = '';

function push(index: Map<string, string[]>, key: string, id: string): void {
  const ids = index.get(key);
  if (ids) ids.push(id);
  else index.set(key, [id]);
}

const placeKey = (kind: Kind, start: number, end: number, sort: string) =>
  `${kind} ${String(start)} ${String(end)} ${sort}`;

function wordsKey(kind: Kind, text: string, start: number, end: number, sort: string): string {
  const long = kind === 'quote' && end - start > 2 * CONTEXT;
  const around = long ? 0 : CONTEXT;
  return `${kind} ${sort} ${text
    .slice(Math.max(0, start - around), end + around)
    .replace(/\s+/g, ' ')
    .trim()}`;
}

/** All facts of articles that have ids of their own, by the ids of the articles. */
export async function factsOf(
  tx: Transaction,
  articleIds: readonly string[],
): Promise<Map<string, OldFact[]>> {
  const ids = [...articleIds];
  const facts = await tx.$queryRaw<FactOf[]>`
    SELECT id::text, "articleId"::text, 'mention' AS kind,
        CASE WHEN "personId" IS NOT NULL THEN 'person' WHEN "organizationId" IS NOT NULL THEN 'organization' ELSE 'country' END AS sort, start, "end"
      FROM "Mention" WHERE "articleId" = ANY(${ids}::uuid[])
    UNION ALL
    SELECT id::text, "articleId"::text, 'quote', kind::text, start, "end"
      FROM "Quote" WHERE "articleId" = ANY(${ids}::uuid[])
    UNION ALL
    SELECT telling.id::text, telling."articleId"::text, 'telling', event.type::text, telling.start, telling."end"
      FROM "EventMention" telling JOIN "Event" event ON event.id = telling."eventId"
      WHERE telling."articleId" = ANY(${ids}::uuid[])
    ORDER BY start, id DESC`;
  return groupBy([...facts, ...(await ownEvents(tx, ids))], ({ articleId }) => articleId);
}

type FactOf = OldFact & { articleId: string };

/**
 * The events that are known by their place in a text, as articles tell them: their own, and those that they have in common
 * with the articles they are copies of. An event that is known by who took part and when keeps its id anyway.
 */
export async function ownEvents(tx: Transaction, articleIds: readonly string[]): Promise<FactOf[]> {
  const told = await tx.$queryRaw<FactOf[]>`
    SELECT event.id::text, telling."articleId"::text, 'event' AS kind, event.type::text AS sort, telling.start, telling."end"
    FROM "EventMention" telling JOIN "Event" event ON event.id = telling."eventId"
    WHERE telling."articleId" = ANY(${[...articleIds]}::uuid[])
    ORDER BY telling.start, telling.id DESC`;
  const identities = await eventIdentities(tx, [...new Set(told.map(({ id }) => id))]);
  const shared = new Set(identities.filter((event) => sharedEventId(event) === event.id).map(({ id }) => id));
  return told.filter(({ id }) => !shared.has(id));
}
