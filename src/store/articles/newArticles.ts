import type { ParsedArticle } from '../../parse/types.js';
import type { ArticleToWrite } from './articleDraft.js';
import type { ArticlePlace } from '../identify/articleIds.js';
import type { CopyFinder, Words } from '../identify/copies.js';
import { settleGroup } from '../identify/copyGroups.js';
import type { Item } from '../identify/register.js';
import type { KeptIds } from '../ids.js';
import { keepEvents } from './rewriteArticle.js';
import type { Transaction } from '../rows.js';
import { nextInstant } from '../times.js';
import { writeArticles } from './writeArticles.js';

/** New articles of a batch, saved together unless one needs another to be in the database first. */
export class NewArticles {
  #waiting: ArticleToWrite[] = [];
  readonly #originals = new Set<string>();

  constructor(
    readonly tx: Transaction,
    readonly copies: CopyFinder,
  ) {}

  async add(
    place: ArticlePlace,
    { item, parsed, words }: { item: Item; parsed: ParsedArticle; words: Words },
  ): Promise<void> {
    const found = await this.copies.enter({ id: place.id, sourceId: item.about.sourceId, words });
    const original = found === null ? null : await this.#original(found, parsed.text);
    const now = nextInstant();
    this.#waiting.push({
      ...place,
      ...{ parsed, about: item.about, hash: item.hash, words, copyOfId: original?.id ?? null },
      past: original && { version: 1, kept: original.events },
      version: { number: 1, receivedAt: now, changes: [] },
      ingestedAt: now,
    });
  }

  /** The original for an id, which may have become a copy meanwhile, and the events that its copy shares. */
  async #original(found: string, copy: string): Promise<{ id: string; events: KeptIds }> {
    if (this.#waiting.some((article) => article.id === found)) await this.write();
    const { copyOfId } = await this.tx.article.findUniqueOrThrow({
      where: { id: found },
      select: { copyOfId: true },
    });
    const id = copyOfId ?? found;
    this.#originals.add(id);
    return { id, events: await keepEvents(this.tx, id, copy) };
  }

  /** Saves the waiting articles, and determines which of them and their copies are originals. */
  async write(): Promise<void> {
    const articles = this.#waiting;
    this.#waiting = [];
    await writeArticles(this.tx, articles);
    for (const original of this.#originals) await settleGroup(this.tx, original);
    this.#originals.clear();
  }
}
