import type { ArticleAbout } from '../articles/articleAbout.js';
import { type Difference, fillIn, overwrite } from './fillIn.js';
import type { Item, KnownArticle } from './register.js';

/** What an article that came in is to the database. */
export type Judgement =
  | { kind: 'NEW' }
  /** It is there, and nothing more is known of it. */
  | { kind: 'SAME'; known: KnownArticle; differs: Difference[] }
  /** It is there with this text, and more is known of it now. */
  | { kind: 'MORE'; known: KnownArticle; about: ArticleAbout; differs: Difference[] }
  /** It is there with another text. */
  | { kind: 'VERSION'; known: KnownArticle; about: ArticleAbout; differs: Difference[] };

/**
 * Says what an item is, given the article that it was recognised as. A text that an earlier version had, or one that is
 * older by its own date, is not the present version: that is told as a difference, and nothing is undone.
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
