import type { EventChange } from '../../edits/changes.js';
import { actorsOf } from '../../edits/kinds.js';
import { placeOf } from '../../edits/place.js';
import type { Transaction } from '../rows.js';
import { type Added, addNamed } from './namedActors.js';

/** What an edit says about an event, in any article. */
export type EventEdit = ({ kind: 'SET_EVENT'; change: EventChange } | { kind: 'REJECT_FACT' }) & {
  id: string;
  /** Articles known to mention it. */
  articles: string[];
};

type EventEdits = ReadonlyMap<string, EventEdit[]>;

/**
 * The existing events among these, with their edits. Ensures that the people and organizations named in the
 * edits exist.
 */
export async function editsOfEvents(
  tx: Transaction,
  ids: readonly string[],
): Promise<{ known: ReadonlySet<string>; edits: EventEdits; added: Added }> {
  const rows = await tx.$queryRaw<{ id: string; edit: EventEdit | null }[]>`
    SELECT id::text, NULL AS edit FROM "Event" WHERE id = ANY(${[...ids]}::uuid[])
    UNION ALL (SELECT "nodeId"::text, json_build_object('id', id, 'kind', kind, 'change', change,
        'articles', (SELECT coalesce(json_agg("articleId"), '[]') FROM "EditPlace" WHERE "editId" = "Edit".id))
      FROM "Edit" WHERE "nodeId" = ANY(${[...ids]}::uuid[]) AND node = 'Event' AND "undoneAt" IS NULL ORDER BY number)`;
  const edits = new Map<string, EventEdit[]>();
  for (const { id, edit } of rows) if (edit) edits.set(id, [...(edits.get(id) ?? []), edit]);
  const named = rows.flatMap(({ edit }) => (edit?.kind === 'SET_EVENT' ? actorsOf(edit) : []));
  const added = await addNamed(tx, named);
  return { added, edits, known: new Set(rows.filter(({ edit }) => !edit).map(({ id }) => id)) };
}

/** One mention of an event, in an article with this text. */
interface EventMentionRow {
  event: { id: string; type: string };
  articleId: string;
  text: string;
  start: number;
  end: number;
}

/** Records further articles that edits of events concern, so that undoing an edit parses those again. */
export async function notePlaces(
  tx: Transaction,
  mentions: readonly EventMentionRow[],
  edits: EventEdits,
): Promise<void> {
  const places = mentions.flatMap(({ event, articleId, text, start, end }) =>
    (edits.get(event.id) ?? []).flatMap(({ id: editId, articles }) =>
      articles.includes(articleId)
        ? []
        : { editId, articleId, ...placeOf(text, { fact: 'EVENT_MENTION', sort: event.type, start, end }) },
    ),
  );
  if (places.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO "EditPlace" ("editId", position, "articleId", fact, sort, start, "end", before, text, after)
    SELECT "editId", (SELECT coalesce(max(position), 0) FROM "EditPlace" old WHERE old."editId" = row."editId")
        + row_number() OVER (PARTITION BY "editId"),
      "articleId", fact::"FactKind", sort, start, "end", before, text, after
    FROM json_to_recordset(${JSON.stringify(places)}::json) AS row ("editId" uuid, "articleId" uuid, fact text, sort text,
      start int, "end" int, before text, text text, after text)`;
}
