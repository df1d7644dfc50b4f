import { addTo } from '../../parse/lists.js';
import { eventIdentities } from '../facts/events.js';
import { type KeptIds, type Kind, sharedEventId } from '../ids.js';
import type { Transaction } from '../rows.js';
import { groupBy } from '../actors/tally.js';
import type { Comparison } from './textChanges.js';

/** A fact of the previous version. */
export interface OldFact {
  id: string;
  kind: Kind;
  sort: string;
  start: number;
  end: number;
}

/** Number of characters of context on either side that tell equal words in a text apart. */
const CONTEXT = 24;

/**
 * Matches old facts to their new positions in the text and keeps their ids. Words in an unchanged range keep
 * theirs, and so do those of a moved paragraph, which a diff sees as removed and added. A mention of an event
 * keeps its id even if an edit or another parser changes the event's type.
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
      addTo(byPlace, placeKey(kind, place.start, place.end, sort), id);
      if (kind === 'telling') addTo(byPlace, placeKey(kind, place.start, place.end, ANY_TYPE), id);
    } else addTo(byWords, wordsKey(kind, before, start, end, sort), id);
  }
  // An event may have several mentions.
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

/** The sort of an event mention, whatever the event's type. */
const ANY_TYPE = '';

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

/** All facts of articles that have ids, by article id. */
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
 * Events identified by their position in a text, as articles mention them: their own, and those shared with
 * the articles that they copy. Events identified by participants and date keep their ids anyway.
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
