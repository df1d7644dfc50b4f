import { type EditedArticle, openForEdits } from '../../edits/edited.js';
import { type FactEdit, actorsOf, applyEdit } from '../../edits/kinds.js';
import type { Place } from '../../edits/place.js';
import type { Transaction } from '../rows.js';
import { addNamed, removeAdded } from './namedActors.js';

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
  const added = await addNamed(tx, rows.flatMap(actorsOf));
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
      await removeAdded(tx, added);
    },
  };
}

function noteVoid(tx: Transaction, noted: object[]): Promise<number> {
  return tx.$executeRaw`
    UPDATE "EditPlace" AS place SET void = row.void
    FROM json_to_recordset(${JSON.stringify(noted)}::json) AS row ("editId" uuid, position int, void text)
    WHERE place."editId" = row."editId" AND place.position = row.position`;
}
