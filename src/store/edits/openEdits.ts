import { type EditedArticle, openForEdits } from '../../edits/edited.js';
import { type FactEdit, actorsOf, applyEdit } from '../../edits/kinds.js';
import { type Place, findWords } from '../../edits/place.js';
import type { TakenIds } from '../ids.js';
import type { Transaction } from '../rows.js';
import { groupBy } from '../actors/tally.js';
import { addNamed, removeAdded } from './namedActors.js';
import type { FactIds } from './record.js';

/** The edits of a batch of articles. */
export interface OpenEdits {
  /** Applies edits to what the parser found in an article. */
  apply: (articleId: string, found: EditedArticle) => EditedArticle;
  /** Ids of an article's facts before edits removed them, for facts that are back. */
  taken: (articleId: string, text: string) => TakenIds;
  /** Records which edits could not be applied, and why. Call it last. */
  note: () => Promise<void>;
}

interface Row extends Place {
  editId: string;
  position: number;
  articleId: string;
  void: string | null;
  ids: FactIds | null;
}
type Held = Row & FactEdit;

/**
 * Current edits of articles in the order in which they were made, except that rejections come first, since
 * they are matched by the parser's original result. Ensures that the people and organizations they name
 * exist.
 */
export async function openEdits(tx: Transaction, articleIds: readonly string[]): Promise<OpenEdits> {
  const rows = await tx.$queryRaw<(Held & { undone: boolean })[]>`
    SELECT place.*, edit.kind::text AS kind, edit.change, place."editId"::text, place."articleId"::text,
      edit."undoneAt" IS NOT NULL AS undone
    FROM "EditPlace" place JOIN "Edit" edit ON edit.id = place."editId"
    WHERE place."articleId" = ANY(${[...articleIds]}::uuid[]) AND (edit."undoneAt" IS NULL OR place.ids IS NOT NULL)
    ORDER BY edit.kind = 'REJECT_FACT' DESC, edit.number, place.position`;
  const held = rows.filter(({ undone }) => !undone);
  const added = await addNamed(tx, held.flatMap(actorsOf));
  const byArticle = groupBy(held, ({ articleId }) => articleId);
  const everOf = groupBy(rows, ({ articleId }) => articleId);
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
    taken: (articleId, text) => takenIds(everOf.get(articleId) ?? [], text),
    note: async () => {
      if (noted.length > 0) await noteVoid(tx, noted);
      await removeAdded(tx, added);
    },
  };
}

function takenIds(places: readonly Row[], text: string): TakenIds {
  const taken = new Map<string, string[]>();
  for (const place of places) {
    const words = place.ids && findWords(text, place);
    if (!words) continue;
    for (const [kind, id] of Object.entries(place.ids ?? {})) {
      const key = keyOf(kind, words.start, words.end, place.sort);
      taken.set(key, [...(taken.get(key) ?? []), id]);
    }
  }
  return (...fact) => taken.get(keyOf(...fact)) ?? [];
}

const keyOf = (kind: string, start: number, end: number, sort: string) =>
  `${kind} ${String(start)} ${String(end)} ${sort}`;

function noteVoid(tx: Transaction, noted: object[]): Promise<number> {
  return tx.$executeRaw`
    UPDATE "EditPlace" AS place SET void = row.void
    FROM json_to_recordset(${JSON.stringify(noted)}::json) AS row ("editId" uuid, position int, void text)
    WHERE place."editId" = row."editId" AND place.position = row.position`;
}
