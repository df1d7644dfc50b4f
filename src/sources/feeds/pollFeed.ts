import { withoutPassword } from '../../config.js';
import { html } from '../../formats/html.js';
import type { NewsItem } from '../../formats/item.js';
import { ingestArticle } from '../../ingest.js';
import { articleOf } from '../../ingest/articleOf.js';
import type { Database } from '../../store/database.js';
import { StoreError } from '../../store/errors.js';
import { SourceError } from '../web/sourceError.js';
import {
  type Problem,
  type Progress,
  knownItems,
  noteFailure,
  noteItem,
  noteMove,
  noteSuccess,
} from './feedState.js';
import type { Feed } from './feeds.js';
import { patiently } from './patiently.js';
import type { FeedContent } from './readFeed.js';
import { type FeedEntry, tidyItems } from './tidyItems.js';
import type { Web } from './web.js';
import { robotsCheck, wholeItem, wordsOf } from './wholeItem.js';

/** The result of one poll. */
export interface PollResult {
  /** Number of new articles. */
  added: number;
  /** Number of articles that changed. */
  changed: number;
  /** Number of items without changes. */
  known: number;
  /** Items that failed completely or in part. */
  problems: Problem[];
  /** Why the feed itself failed, or null. */
  error: SourceError | null;
  /** The address of another feed, if this one has permanently moved there. */
  movedTo: string | null;
}

export interface PollOptions {
  signal: AbortSignal;
  /** Called for each item once it is committed or has failed. */
  report?: (line: ItemReport) => void;
  /** After so many milliseconds no further item is begun; the next poll takes the rest. Five minutes when not given. */
  mostMs?: number;
}

export type ItemReport =
  | { item: string; outcome: 'added' | 'changed' | 'known' }
  /** Noted: ingested, but with a problem. */
  | { item: string; outcome: 'failed' | 'noted'; problem: string };

const FEED_TYPES =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.5, */*;q=0.1';

const MOST_MS = 5 * 60_000;

/** Site maps of an index that are read at one poll: the latest. */
const MAX_SITE_MAPS = 3;

/**
 * Polls a feed and ingests what is new. Only one process may do so at a time: see withLease. Progress is
 * durable, so that after a kill the next poll continues.
 *
 * @throws errors of the database if it no longer answers
 */
export async function pollFeed(
  database: Database,
  web: Web,
  feed: Feed,
  { signal, report = () => undefined, mostMs = MOST_MS }: PollOptions,
): Promise<PollResult> {
  const result: PollResult = { added: 0, changed: 0, known: 0, problems: [], error: null, movedTo: null };
  try {
    const options = { trustedOrigin: feed.trustedOrigin, signal };
    const check = robotsCheck(web, options);
    // Whether an address is a feed or a page shows in what comes; feeds are there to be asked.
    const wasPage = feed.format === html.label;
    const fetched = await web.fetcher.get(feed.url, {
      ...(wasPage && { check }),
      etag: feed.etag,
      lastModified: feed.lastModified,
      accept: FEED_TYPES,
      ...options,
    });
    const { bytes } = fetched;
    if (bytes === null) {
      await noteSuccess(database, feed, null);
      return result;
    }
    const content = await patiently(signal, () => web.read.feed({ ...fetched, bytes }, feed.format));
    if (content.format === html.label && !wasPage) await check(new URL(fetched.url));
    await readSiteMaps(web, feed, content, signal);
    const progress = await takeIn(database, web, feed, content, { signal, report, mostMs }, result);
    if (fetched.moved && content.format !== html.label)
      result.movedTo = await noteMove(database, feed, fetched.url);
    if (result.movedTo !== null) {
      const message = `It has moved for good to the address of another feed, ${withoutPassword(result.movedTo)}, and can be removed.`;
      result.problems.push({ item: feed.url, message });
      report({ item: feed.url, outcome: 'noted', problem: message });
    }
    await noteSuccess(database, feed, {
      ...progress,
      etag: fetched.etag,
      lastModified: fetched.lastModified,
    });
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    result.error = error;
    await noteFailure(database, feed, error);
  }
  return result;
}

async function readSiteMaps(web: Web, feed: Feed, content: FeedContent, signal: AbortSignal): Promise<void> {
  for (const url of content.siteMaps.slice(0, MAX_SITE_MAPS)) {
    try {
      const fetched = await web.fetcher.get(url, { trustedOrigin: feed.trustedOrigin, signal });
      const more = await patiently(signal, () =>
        web.read.feed({ ...fetched, bytes: fetched.bytes ?? new Uint8Array() }, null),
      );
      content.items.push(...more.items);
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      content.problems.push({ item: url, message: error.message });
    }
  }
}

async function takeIn(
  database: Database,
  web: Web,
  feed: Feed,
  content: FeedContent,
  { signal, report, mostMs }: Required<PollOptions>,
  result: PollResult,
): Promise<Progress> {
  const { entries, guidsRepeat } = tidyItems(content.items, feed.guidsRepeat);
  const known = await knownItems(database, feed, entries);
  const tell: Tell = (item, message, outcome = 'failed') => {
    result.problems.push({ item, message });
    report({ item, outcome, problem: message });
  };
  for (const { item, message } of content.problems) tell(item, message);
  if (guidsRepeat && !feed.guidsRepeat)
    tell(
      feed.url,
      'Several items have one identifier: from now on they are known by their addresses instead.',
      'noted',
    );
  let pending = false;
  const left = new Set<string>();
  const endAt = performance.now() + mostMs;
  for (const [index, entry] of entries.entries()) {
    const before = known.get(entry.key);
    if (before?.hash === entry.hash && before.tries === 0) {
      result.known++;
      continue;
    }
    signal.throwIfAborted();
    if (performance.now() > endAt) {
      pending = true;
      tell(
        feed.url,
        `This poll took as long as one may: up to ${String(entries.length - index)} items are read at the next poll.`,
        'noted',
      );
      break;
    }
    const tries = before?.hash === entry.hash ? before.tries : 0;
    const { outcome, again, tried } = await takeInItem(database, web, feed, entry, tell, signal, left);
    // "known": the feed said something new, and the article did not change for it.
    if (outcome !== 'failed') {
      result[outcome]++;
      report({ item: entry.name, outcome });
    }
    pending =
      (await noteItem(database, feed, entry, again ? Math.max(1, tries + (tried ? 1 : 0)) : 0)) || pending;
  }
  return { content, guidsRepeat, pending, keys: entries.map(({ key }) => key), problems: result.problems };
}

/** Reports a problem with an item. */
type Tell = (item: string, message: string, outcome?: 'failed' | 'noted') => void;

interface Taken {
  outcome: 'added' | 'changed' | 'known' | 'failed';
  /** Whether to try again at the next poll. */
  again: boolean;
  /** Whether this counts as a try. */
  tried: boolean;
}

async function takeInItem(
  database: Database,
  web: Web,
  feed: Feed,
  entry: FeedEntry,
  tell: Tell,
  signal: AbortSignal,
  left: Set<string>,
): Promise<Taken> {
  for (const note of entry.notes) tell(entry.name, note, 'noted');
  const { item, problem, again, tried } = await wholeItem(web, feed, entry.item, signal, left);
  if (wordsOf(item) === 0) {
    tell(entry.name, `It has no text and was left out. ${problem ?? whyNoText(entry.item, feed)}`);
    return { outcome: 'failed', again, tried };
  }
  if (problem !== null)
    tell(entry.name, `Only the part of it that is in the feed was stored. ${problem}`, 'noted');
  try {
    const article = articleOf(item);
    const publisher = feed.source ?? article.publisher ?? null;
    const source = publisher === null && article.url == null ? new URL(feed.url).hostname : null;
    const { created, change } = await patiently(signal, () =>
      ingestArticle(database, { ...article, publisher, source }, web.parse, web.tally),
    );
    const changed = change === null ? 'known' : 'changed';
    return { outcome: created ? 'added' : changed, again, tried };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    tell(entry.name, `It was left out. ${error.message}`);
    return { outcome: 'failed', again: false, tried };
  }
}

/** Why nothing was found behind an item without text, and what to do. */
function whyNoText({ canonicalUrl }: NewsItem, { pages }: Feed): string {
  if (canonicalUrl === null)
    return 'It leads to no page either: ask whoever publishes the feed to put its text or its address into it.';
  if (pages === 'NEVER')
    return 'The page it leads to was not read, because the feed is set so: change its pages to SUMMARY (updateFeed, or npm run watch with --pages summary).';
  return 'The page it leads to has none either: if there is one, save its text in a file and seed that.';
}
