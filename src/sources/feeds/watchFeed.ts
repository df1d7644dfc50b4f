import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../store/database.js';
import { type FeedSettings, addFeed, removeFeed, updateFeed } from './feeds.js';
import type { ItemReport, PollResult } from './pollFeed.js';
import { pollNow } from './poller.js';
import { PageNotFeed } from './readFeed.js';
import { nextPoll, nextTry } from './schedule.js';
import type { Web } from './web.js';

/** Interval between checks whether another process has finished with the feed, in milliseconds. */
const HELD_MS = 2000;

export interface WatchFeedOptions {
  signal: AbortSignal;
  /** When to poll: a cron pattern. */
  schedule: string;
  /** Poll only once. */
  once: boolean;
  /** Settings of the feed. With a schedule, the service polls it, and this process only once. */
  settings: FeedSettings;
  /** Origin that may be private; null if only public addresses are allowed. */
  trustedOrigin: string | null;
  report: {
    item: (url: string, line: ItemReport) => void;
    poll: (url: string, result: PollResult, next: Date | null) => void;
    note: (message: string) => void;
  };
}

/**
 * Polls a feed immediately and by its schedule until stopped. For a page that links to a feed, polls that.
 */
export async function watchFeed(
  database: Database,
  web: Web,
  url: string,
  options: WatchFeedOptions,
): Promise<void> {
  const { signal, schedule, once, settings, trustedOrigin, report } = options;
  const { feed, created } = await addFeed(database, url, { ...settings, trustedOrigin });
  if (!created) await updateFeed(database, feed.id, settings);
  // It was given on this machine, so the service may access it even if it is private.
  if (trustedOrigin !== null)
    await database.prisma.feed.updateMany({ where: { id: feed.id }, data: { trustedOrigin } });
  let failures = 0;
  let heldBy = '';
  while (!signal.aborted) {
    const result = await pollNow(database, web, feed.id, {
      signal,
      report: (line) => {
        report.item(feed.url, line);
      },
    });
    if (result === null) {
      report.note(`${feed.url} was removed meanwhile and is watched no more.`);
      return;
    }
    if ('heldBy' in result) {
      if (heldBy !== result.heldBy) report.note(`${feed.url} is polled by ${result.heldBy} now.`);
      ({ heldBy } = result);
      // A killed process holds the lease a little longer.
      await sleep(HELD_MS, undefined, { signal }).catch(() => undefined);
      continue;
    }
    const [announced] = result.error instanceof PageNotFeed ? result.error.feeds : [];
    if (announced !== undefined && announced !== feed.url && feed.format === null) {
      report.note(`${feed.url} is a web page. Its feed is watched instead: ${announced}`);
      if (created) await removeFeed(database, feed.id);
      await watchFeed(database, web, announced, options);
      return;
    }
    const { error, movedTo } = result;
    if (created && movedTo !== null) {
      report.poll(feed.url, result, null);
      report.note(`${feed.url} is not kept. The feed to which it has moved is watched instead.`);
      await removeFeed(database, feed.id);
      const trusted = trustedOrigin === new URL(movedTo).origin ? trustedOrigin : null;
      await watchFeed(database, web, movedTo, { ...options, trustedOrigin: trusted });
      return;
    }
    failures = error ? failures + 1 : 0;
    const goesOn = !once && settings.schedule == null && error?.code !== 'GONE';
    const next = error ? nextTry(failures, error.retryAfterMs) : nextPoll(schedule, feed.id);
    report.poll(feed.url, result, goesOn ? next : null);
    if (!goesOn || next === null) return;
    await sleep(Math.max(0, next.getTime() - Date.now()), undefined, { signal }).catch(() => undefined);
  }
}
