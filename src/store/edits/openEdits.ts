import type { NamedPerson } from '../../edits/changes.js';
import { type EditedArticle, openForEdits } from '../../edits/edited.js';
import { type FactEdit, applyEdit, peopleOf } from '../../edits/kinds.js';
import type { Place } from '../../edits/place.js';
import { searchName } from '../names.js';
import type { Transaction } from '../rows.js';

/** The edits of a batch of articles. */
export interface OpenEdits {
  /** What the parser found in an article, corrected. */
  apply: (articleId: string, found: EditedArticle) => EditedArticle;
  /** Notes which of them could not be applied, and why. Belongs at the end. */
  note: () => Promise<void>;
}

type Row = FactEdit & Place & { editId: string; position: number; articleId: string; void: string | null };

/**
 * Edits of articles that hold, in the order in which they were made, but first what is no fact, since that is known by what
 * the parser says of it. Those whom they name are there afterwards.
 */
export async function openEdits(tx: Transaction, articleIds: readonly string[]): Promise<OpenEdits> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT place.*, edit.kind::text AS kind, edit.change, place."editId"::text, place."articleId"::text
    FROM "EditPlace" place JOIN "Edit" edit ON edit.id = place."editId"
    WHERE place."articleId" = ANY(${[...articleIds]}::uuid[]) AND edit."undoneAt" IS NULL
    ORDER BY edit.kind = 'REJECT_FACT' DESC, edit.number, place.position`;
  const added = await addPeople(tx, rows);
  const byArticle = new Map<string, Row[]>();
  for (const row of rows) {
    const others = byArticle.get(row.articleId);
    if (others) others.push(row);
    else byArticle.set(row.articleId, [row]);
  }
  const noted: { editId: string; position: number; void: string | null }[] = [];
  return {
    apply: (articleId, found) => {
      const edits = byArticle.get(articleId);
      if (!edits) return found;
      const article = openForEdits(found);
      for (const edit of edits) {
        const reason = applyEdit(article, edit, edit);
        if (reason !== edit.void) noted.push({ editId: edit.editId, position: edit.position, void: reason });
      }
      return article;
    },
    note: async () => {
      if (noted.length > 0) await noteVoid(tx, noted);
      if (added.length > 0) await removeUnused(tx, added);
    },
  };
}

function noteVoid(tx: Transaction, noted: object[]): Promise<number> {
  return tx.$executeRaw`
    UPDATE "EditPlace" AS place SET void = row.void
    FROM json_to_recordset(${JSON.stringify(noted)}::json) AS row ("editId" uuid, position int, void text)
    WHERE place."editId" = row."editId" AND place.position = row.position`;
}

/**
 * Sees to it that the people whom edits name are there, whatever became of the articles that mention them; who was merged
 * is whom that person became.
 *
 * @returns the ids of those who were not there
 */
async function addPeople(tx: Transaction, edits: readonly FactEdit[]): Promise<string[]> {
  const named = edits.flatMap(peopleOf);
  if (named.length === 0) return [];
  const ids = [...new Set(named.map(({ id }) => id))];
  const roots = new Map(
    (
      await tx.$queryRaw<{ id: string; root: NamedPerson }[]>`
        SELECT member.id::text, json_build_object('id', root.id, 'slug', root.slug, 'gender', root.gender,
          'name', coalesce(root."newName", root.name)) AS root
        FROM "EditedPerson" member JOIN "EditedPerson" root ON root.id = member."rootId"
        WHERE member.id = ANY(${ids}::uuid[])`
    ).map(({ id, root }) => [id, root]),
  );
  for (const person of named) Object.assign(person, roots.get(person.id));
  const rows = [...new Map(named.map((person) => [person.id, person])).values()].map(
    ({ id, slug, name, gender }) => ({ id, slug, name, gender, searchName: searchName([name]) }),
  );
  const added = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO "Person" (id, slug, name, gender, "searchName")
    SELECT id, slug, name, gender::"Gender", "searchName"
    FROM json_to_recordset(${JSON.stringify(rows)}::json)
      AS row (id uuid, slug text, name text, gender text, "searchName" text)
    ON CONFLICT DO NOTHING RETURNING id::text`;
  return added.map(({ id }) => id);
}

/** Takes out those of these people of whom nothing is said. */
export async function removeUnused(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "Person" AS person WHERE id = ANY(${[...ids]}::uuid[])
      AND NOT EXISTS (SELECT FROM "ArticlePerson" WHERE "personId" = person.id)
      AND NOT EXISTS (SELECT FROM "EventParticipant" WHERE "personId" = person.id)
      AND NOT EXISTS (SELECT FROM "Quote" WHERE "speakerId" = person.id)`;
}
