import type { ParsedArticle } from '../../parse/types.js';
import type { ArticleAbout } from './articleAbout.js';
import { openCopies, wordsOf } from '../identify/copies.js';
import { leaveGroup, settleGroup } from '../identify/copyGroups.js';
import type { KeptIds } from '../ids.js';
import { factsOf, keepIds, ownEvents } from './keptIds.js';
import type { Transaction } from '../rows.js';
import { takeOutFacts } from './takeOut.js';
import { UNCHANGED, compareTexts } from './textChanges.js';
import { removeBands } from '../identify/textBands.js';
import { writeArticles } from './writeArticles.js';

/** An existing article that was parsed again. */
export interface Rewriting {
  id: string;
  parsed: ParsedArticle;
  about: ArticleAbout;
  /** See textHash. */
  hash: string;
  /** Whether the text has changed, making it a new version. */
  isNewVersion: boolean;
}

/**
 * Replaces an article's facts: for a new version, or the same text with new metadata. Facts with unchanged
 * words keep their ids. Counts end up as if only this version had ever been received.
 */
export async function rewriteArticle(tx: Transaction, article: Rewriting): Promise<void> {
  const { id, parsed, about, hash, isNewVersion } = article;
  const before = await tx.article.findUniqueOrThrow({
    where: { id },
    select: { slug: true, text: true, paragraphs: true, ingestedAt: true },
  });
  const last = await tx.articleVersion.findFirstOrThrow({
    where: { articleId: id },
    orderBy: { number: 'desc' },
  });
  const { changes, moved } = isNewVersion ? compareTexts(before.text, parsed.text) : UNCHANGED;
  const facts = (await factsOf(tx, [id])).get(id) ?? [];
  const kept = keepIds(facts, { before: before.text, after: parsed.text, moved });
  const oldWords = wordsOf({
    text: before.text,
    paragraphs: before.paragraphs as unknown as ParsedArticle['paragraphs'],
  });

  const heirs = await leaveGroup(tx, id);
  const spoken = await takeOutFacts(tx, [{ id, text: before.text }]);
  await removeBands(tx, id, oldWords);
  if (isNewVersion) await tx.articleVersion.update({ where: { id: last.id }, data: { text: before.text } });

  const words = wordsOf(parsed);
  const copies = await openCopies(tx, [words]);
  const copyOfId = await copies.enter({ id, sourceId: about.sourceId, words });
  const eventsOfOriginal = copyOfId === null ? null : await keepEvents(tx, copyOfId, parsed.text);
  const number = isNewVersion ? last.number + 1 : last.number;
  await writeArticles(tx, [
    {
      ...{ id, slug: before.slug, parsed, about, hash, words, copyOfId },
      past: {
        version: number,
        kept: (...place) => kept(...place) ?? eventsOfOriginal?.(...place),
        spoken: spoken.get(id),
      },
      version: { number, receivedAt: isNewVersion ? new Date() : last.receivedAt, changes },
      ingestedAt: before.ingestedAt,
    },
  ]);
  for (const group of new Set([copyOfId ?? id, ...heirs])) await settleGroup(tx, group);
}

/** Ids of events that an article shares with the one it copies. */
export async function keepEvents(tx: Transaction, originalId: string, copy: string): Promise<KeptIds> {
  const { text } = await tx.article.findUniqueOrThrow({ where: { id: originalId }, select: { text: true } });
  const { moved } = compareTexts(text, copy);
  return keepIds(await ownEvents(tx, [originalId]), { before: text, after: copy, moved });
}
