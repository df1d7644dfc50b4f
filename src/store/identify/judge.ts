import type { ArticleAbout } from '../articles/articleAbout.js';
import { type Difference, fillIn, overwrite } from './fillIn.js';
import type { Item, KnownArticle } from './register.js';

/** How a received article relates to the database. */
export type Judgement =
  | { kind: 'NEW' }
  /** It exists, with no new metadata. */
  | { kind: 'SAME'; known: KnownArticle; differs: Difference[] }
  /** It exists with this text, and has new metadata. */
  | { kind: 'MORE'; known: KnownArticle; about: ArticleAbout; differs: Difference[] }
  /** It exists with another text. */
  | { kind: 'VERSION'; known: KnownArticle; about: ArticleAbout; differs: Difference[] };

/**
 * Judges an item against the article it was matched to. A text of an earlier version, or one with an earlier
 * date, does not become the present version: it is reported as a difference.
 */
export function judge(item: Item, known: KnownArticle | null): Judgement {
  if (known === null) return { kind: 'NEW' };
  const present = known.hashes.at(-1);
  if (item.hash === present) {
    const { about, changed, differs } = fillIn(known.about, item.about);
    const moves = known.source?.named === false && item.source?.named === true;
    if (moves) about.sourceId = item.about.sourceId;
    return changed || moves ? { kind: 'MORE', known, about, differs } : { kind: 'SAME', known, differs };
  }
  const [was, is] = [known.about.modifiedAt, item.about.modifiedAt];
  const seen = known.hashes.indexOf(item.hash) + 1;
  const newer = is !== null && (was === null || is > was);
  if (seen > 0 && !newer)
    return { kind: 'SAME', known, differs: [oldText(known, `version ${String(seen)}`)] };
  if (was !== null && is !== null && is < was)
    return { kind: 'SAME', known, differs: [oldText(known, `a text of ${is}`)] };
  return { kind: 'VERSION', known, about: overwrite(known.about, item.about), differs: [] };
}

function oldText({ hashes, about }: KnownArticle, came: string): Difference {
  const changed = about.modifiedAt === null ? '' : `, of ${about.modifiedAt}`;
  return { field: 'text', kept: `version ${String(hashes.length)}${changed}`, came };
}
