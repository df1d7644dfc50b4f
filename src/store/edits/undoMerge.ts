import type { Edit } from '../../../prisma/generated/client.js';
import type { MergeChange, NamedActor } from '../../edits/changes.js';
import type { Reread } from '../articles/reread.js';
import { ACTORS, type MergeableType, named } from '../actors/actors.js';
import { splitActor } from '../actors/splitActor.js';
import { rereadArticles } from '../articles/rereadArticles.js';
import type { Transaction } from '../rows.js';
import { leaveActors } from './enterActor.js';
import { learn, renewSearchName } from './mergeActors.js';
import { addNamed, removeUnused } from './namedActors.js';
import { refuseTakenName } from './renamePerson.js';

/** The people of a merge. */
interface Merged {
  rootId: string;
  /** The merged person, and those merged into that one before. */
  ids: string[];
}

async function mergedBy(tx: Transaction, type: MergeableType, { nodeId }: Edit): Promise<Merged | null> {
  const table = named(ACTORS[type].edited);
  const rows = await tx.$queryRaw<{ id: string; rootId: string }[]>`
    WITH RECURSIVE branch AS (
      SELECT id, "rootId" FROM ${table} WHERE id = ${nodeId}::uuid
      UNION SELECT former.id, former."rootId" FROM ${table} former JOIN branch ON former."intoId" = branch.id)
    SELECT id::text, "rootId"::text FROM branch`;
  const [first] = rows;
  return first ? { rootId: first.rootId, ids: rows.map(({ id }) => id) } : null;
}

/** What undoing a merge changes. */
interface Undoing {
  /** Articles to be parsed again: they may name both, or edits have changed them. */
  mixed: string[];
  /** Articles that name only the merged one: what they say is moved back. */
  alone: string[];
  /** Events that only these mention. */
  events: string[];
}

const NOTHING: Undoing = { mixed: [], alone: [], events: [] };

async function planUndoing(tx: Transaction, type: MergeableType, merged: Merged): Promise<Undoing> {
  const { articles, column } = ACTORS[type];
  const { rootId, ids } = merged;
  const rows = await tx.$queryRaw<{ id: string; alone: boolean }[]>`
    SELECT "articleId"::text AS id, "namedIds" <@ ${ids}::uuid[]
      AND NOT EXISTS (SELECT FROM "EditPlace" place WHERE place."articleId" = entry."articleId") AS alone
    FROM ${named(articles)} entry
    WHERE ${named(column)} = ${rootId}::uuid AND "namedIds" && ${ids}::uuid[]
    UNION
    SELECT place."articleId"::text, false FROM "EditPlace" place
      JOIN "Edit" edit ON edit.id = place."editId" JOIN "Article" article ON article.id = place."articleId"
    WHERE edit."undoneAt" IS NULL AND edit.kind IN ('SET_SPEAKER', 'SET_EVENT')
      AND EXISTS (SELECT FROM unnest(${ids}::text[]) AS id WHERE strpos(edit.change::text, id) > 0)`;
  const alone = new Set(rows.flatMap((row) => (row.alone ? row.id : [])));
  const mixed = new Set(rows.flatMap((row) => (row.alone ? [] : row.id)));
  const events = await eventsOf(tx, type, rootId, [...alone]);
  const own = await eventsInWordsOf(tx, type, rootId, [...alone], events);
  const isTorn = ({ id, articles }: ToldEvent) =>
    articles.some((one) => alone.has(one)) &&
    !articles.every((one) => alone.has(one) || (own.has(id) && mixed.has(one)));
  // An event that may become two is read again, with all that mentions it.
  for (let torn = events.filter(isTorn); torn.length > 0; torn = events.filter(isTorn))
    for (const id of torn.flatMap(({ articles }) => articles)) if (alone.delete(id)) mixed.add(id);
  return {
    mixed: [...mixed],
    alone: [...alone],
    events: events.flatMap(({ id, articles }) => (articles.some((one) => alone.has(one)) ? id : [])),
  };
}

/** An event with all articles that mention it. */
interface ToldEvent {
  id: string;
  articles: string[];
}

/** Events that some of the articles mention, in which somebody takes part. */
function eventsOf(
  tx: Transaction,
  type: MergeableType,
  actorId: string,
  articles: string[],
): Promise<ToldEvent[]> {
  return tx.$queryRaw<ToldEvent[]>`
    SELECT "eventId"::text AS id, array_agg(DISTINCT "articleId"::text) AS articles FROM "EventMention"
    WHERE "eventId" IN (SELECT "eventId" FROM "EventMention" WHERE "articleId" = ANY(${articles}::uuid[]))
      AND "eventId" IN (SELECT "eventId" FROM "EventParticipant" WHERE ${named(ACTORS[type].column)} = ${actorId}::uuid)
    GROUP BY "eventId"`;
}

/**
 * Of events that others mention too, those that are described in the words of one of the articles: what is known about
 * them does not come from the others.
 */
async function eventsInWordsOf(
  tx: Transaction,
  type: MergeableType,
  actorId: string,
  articles: string[],
  events: readonly ToldEvent[],
): Promise<Set<string>> {
  const some = new Set(articles);
  const shared = events.flatMap((event) => (event.articles.every((id) => some.has(id)) ? [] : event.id));
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM "Event" event
    WHERE id = ANY(${shared}::uuid[])
      AND EXISTS (SELECT FROM "EventMention" mention JOIN "Article" article ON article.id = mention."articleId"
        WHERE mention."eventId" = event.id AND article.id = ANY(${articles}::uuid[])
          AND strpos(article.text, event.summary) > 0)
      AND NOT EXISTS (SELECT FROM "EventParticipant" participant
        WHERE participant."eventId" = event.id AND participant.${named(ACTORS[type].column)} = ${actorId}::uuid
          AND strpos(event.summary, participant.label) = 0)`;
  return new Set(rows.map(({ id }) => id));
}

/** The articles that undoing a merge parses again. */
export async function articlesOfMerge(tx: Transaction, type: MergeableType, edit: Edit): Promise<string[]> {
  const merged = await mergedBy(tx, type, edit);
  return (merged ? await planUndoing(tx, type, merged) : NOTHING).mixed;
}

/**
 * Splits a merged person or organization again: articles that name the first refer to it again.
 *
 * @throws StoreError INVALID_EDIT if another person has the first one's name by now
 */
export async function undoMerge(
  tx: Transaction,
  type: MergeableType,
  edit: Edit,
  reread: Reread,
): Promise<void> {
  const merged = await mergedBy(tx, type, edit);
  if (!merged) return;
  const { rootId, ids } = merged;
  const { nodeId } = edit;
  const { mixed, alone, events } = await planUndoing(tx, type, merged);
  if (type === 'Person') await refuseTakenName(tx, nodeId, await nameOf(tx, nodeId));
  await tx.$executeRaw`
    UPDATE ${named(ACTORS[type].edited)} SET "rootId" = ${nodeId}::uuid,
      "intoId" = CASE WHEN id = ${nodeId}::uuid THEN NULL ELSE "intoId" END
    WHERE id = ANY(${ids}::uuid[])`;
  await addNamed(tx, [{ ...(edit.change as unknown as MergeChange).from, type } as NamedActor]);
  await unlearn(tx, type, rootId);
  await splitActor(tx, type, { from: rootId, to: nodeId, articles: alone, events });
  // Before others are read again: they are identified by these names.
  for (const id of [nodeId, rootId]) await renewSearchName(tx, type, id);
  await rereadArticles(tx, mixed, reread);
  await removeUnused(tx, type, [nodeId, rootId]);
  for (const id of [nodeId, rootId]) await renewSearchName(tx, type, id);
  await leaveActors(tx, type, [nodeId, rootId]);
}

/** The person's name after the merge is undone. */
async function nameOf(tx: Transaction, id: string): Promise<string> {
  const { name, newName } = await tx.editedPerson.findUniqueOrThrow({ where: { id } });
  return newName ?? name;
}

/** Keeps only what the records that are still merged support. */
async function unlearn(tx: Transaction, type: MergeableType, id: string): Promise<void> {
  if (type === 'Person') return;
  const { edited, learned } = ACTORS[type];
  await tx.$executeRaw`
    UPDATE ${named(type)} AS one SET ${named(learned)} = NULL FROM ${named(edited)} entered
    WHERE one.id = ${id}::uuid AND entered.id = one.id AND entered.${named(learned)} IS NULL`;
  await learn(tx, type, id);
}
