import type { ParsedArticle } from '../../parse/types.js';
import { instantOf, saidOf } from './articleAbout.js';
import { openPlaces } from '../identify/articleIds.js';
import { openCopies, wordsOf } from '../identify/copies.js';
import type { Database } from '../database.js';
import { textHash } from '../identify/evenText.js';
import { type Said, itemsOf } from './items.js';
import { type Judgement, judge } from '../identify/judge.js';
import { NewArticles } from './newArticles.js';
import { type Item, type KnownArticle, openRegister } from '../identify/register.js';
import { type Reread, readStored } from './reread.js';
import { rewriteArticle } from './rewriteArticle.js';
import type { Transaction } from '../rows.js';
import { type SavedArticle, savedAs } from './savedArticle.js';
import { updateAbout } from './updateAbout.js';
import { writeAlone } from '../writeAlone.js';

/** An article that was parsed. */
export interface ReadArticle {
  parsed: ParsedArticle;
  /** Its metadata, including the date it was parsed with if the metadata has none. */
  source: Said;
}

/**
 * Saves articles and their facts in one transaction, all or nothing. An existing article gains metadata,
 * becomes a new version, or stays unchanged. The result is as if they were saved one by one; for new
 * articles, the number of statements does not depend on how many there are.
 *
 * @param reread parses an article again whose known date has changed meanwhile
 */
export async function saveArticles(
  database: Database,
  articles: readonly ReadArticle[],
  reread?: Reread,
): Promise<SavedArticle[]> {
  if (articles.length === 0) return [];
  const came = articles.map(({ parsed, source }) => ({
    parsed,
    said: saidOf(source, parsed),
    hash: textHash(parsed.text),
    words: wordsOf(parsed),
  }));
  return writeAlone(database, async (tx) => {
    const { items, writeSources } = await itemsOf(tx, came);
    await writeSources();
    const register = await openRegister(tx, items);
    const entries = came.flatMap((one, index) => {
      const item = items[index];
      return item ? [{ ...one, item, headline: one.parsed.headline }] : [];
    });
    const places = await openPlaces(tx, entries);
    const copies = await openCopies(
      tx,
      came.map(({ words }) => words),
    );
    const fresh = new NewArticles(tx, copies);
    const saved: SavedArticle[] = [];
    for (const entry of entries) {
      const { item, parsed } = entry;
      const judgement = judge(item, register.find(item));
      if (judgement.kind === 'NEW') {
        const place = places.take(entry);
        await fresh.add(place, entry);
        register.enter({ ...place, about: item.about, source: item.source, hashes: [item.hash] });
        saved.push({ ...place, created: true, change: null, differs: [] });
        continue;
      }
      if (judgement.kind !== 'SAME') {
        await fresh.write();
        await change(tx, judgement, { parsed, hash: item.hash }, reread);
        register.enter(changed(judgement, item));
      }
      saved.push(savedAs(judgement));
    }
    await fresh.write();
    return saved;
  });
}

type Changing = Extract<Judgement, { kind: 'MORE' | 'VERSION' }>;

/**
 * A new text, date or source changes an article's facts: dates are relative to its own, and copies are from
 * other sources.
 */
async function change(
  tx: Transaction,
  { kind, known, about }: Changing,
  { parsed, hash }: { parsed: ParsedArticle; hash: string },
  reread: Reread | undefined,
): Promise<void> {
  const isNewVersion = kind === 'VERSION';
  const isAsBefore = about.publishedAt === known.about.publishedAt && about.sourceId === known.about.sourceId;
  if (!isNewVersion && isAsBefore) return updateAbout(tx, known.id, about);
  const read = await readAgain(tx, { kind, known, about }, parsed, reread);
  await rewriteArticle(tx, { id: known.id, parsed: read, about, hash, isNewVersion });
}

/** Parses the stored text again (the first one received), with the date that is known now. */
async function readAgain(
  tx: Transaction,
  { kind, known, about }: Pick<Changing, 'kind' | 'known' | 'about'>,
  parsed: ParsedArticle,
  reread: Reread | undefined,
): Promise<ParsedArticle> {
  const dated = instantOf(parsed.publishedAt) === about.publishedAt;
  if (kind === 'VERSION') {
    const { text, paragraphs } = parsed;
    return dated || !reread ? parsed : reread({ text, publishedAt: about.publishedAt, paragraphs });
  }
  const { text } = await tx.article.findUniqueOrThrow({ where: { id: known.id }, select: { text: true } });
  if ((dated && text === parsed.text) || !reread) return parsed;
  return (await readStored(tx, known.id, about, reread)).parsed;
}

function changed({ kind, known, about }: Changing, item: Item): KnownArticle {
  const hashes = kind === 'VERSION' ? [...known.hashes, item.hash] : known.hashes;
  return {
    ...known,
    about,
    source: about.sourceId === item.about.sourceId ? item.source : known.source,
    hashes,
  };
}
