import { GraphQLError } from 'graphql';
import type { PrismaClient, Webhook, WebhookDelivery } from '../../prisma/generated/client.js';
import { loadLatestCursor } from '../loaders/changes.js';
import { withLease } from '../store/lease.js';
import type { Database } from '../store/database.js';
import { errorMessage } from '../store/errors.js';
import type { Sender, Sent } from '../sources/web/send.js';
import { nextDelivery } from './webhooks.js';

/** Delivers changes to webhooks until stopped. */
export interface Deliverer {
  /** Whether private addresses are allowed. */
  allowPrivate: boolean;
  /** Checks for due deliveries immediately. */
  wake: () => void;
  /** Resolves when deliveries have stopped. */
  stop: () => Promise<void>;
}

/** Interval between checks for due deliveries in milliseconds, in case a commit was not notified. */
const LOOK_MS = 5_000;
/** Maximum number of concurrent deliveries. */
const AT_ONCE = 8;
/** Delays in seconds after consecutive failures; after the last one, deliveries stop. */
const PAUSES = [5, 15, 60, 300, 900, 3600, 3 * 3600, 6 * 3600, 12 * 3600, 24 * 3600, 24 * 3600];
const GONE = 410;

const deliverers = new WeakMap<Database, Deliverer>();

/** The deliverer of this process, if it has one. */
export const delivererOf = (database: Database): Deliverer | undefined => deliverers.get(database);

/** @param report called with errors of the database or the program */
export function startDeliverer(
  database: Database,
  sender: Sender,
  { allowPrivate, report }: { allowPrivate: boolean; report: (message: string, error: unknown) => void },
): Deliverer {
  const stopped = new AbortController();
  const { signal } = stopped;
  const underWay = new Map<string, Promise<void>>();
  let turn: Promise<void> | undefined;
  let again = false;
  // Whether one is due that must wait for another's turn to end.
  let waiting = false;
  // Webhooks that another process was delivering at the last check: skipped so that later ones need not wait.
  const elsewhere = new Set<string>();
  // Listen for commits from the first webhook on.
  let deaf: (() => void) | undefined;

  async function look(): Promise<void> {
    const { prisma } = database;
    waiting = false;
    if ((await prisma.webhook.count()) === 0) return;
    deaf ??= watchCommits(database, wake, signal);
    const latest = await loadLatestCursor(prisma);
    const due = await prisma.webhook.findMany({
      where: {
        state: { in: ['WORKING', 'FAILING'] },
        nextTryAt: { lte: new Date() },
        OR: [{ cursor: { not: latest } }, { deliveries: { some: { deliveredAt: null } } }],
      },
      orderBy: [{ nextTryAt: 'asc' }, { id: 'asc' }],
    });
    for (const { id } of due) {
      if (signal.aborted) return;
      if (underWay.has(id) || elsewhere.has(id)) continue;
      waiting = underWay.size >= AT_ONCE;
      if (waiting) return;
      const work = withLease(database, `webhook:${id}`, (lost) =>
        deliverAll(prisma, sender, id, AbortSignal.any([signal, lost]), () => waiting),
      )
        .then(
          (leased) => {
            if ('heldBy' in leased) elsewhere.add(id);
          },
          (error: unknown) => {
            if (!signal.aborted) report(`A webhook was not served: ${errorMessage(error)}`, error);
          },
        )
        .finally(() => {
          underWay.delete(id);
          if (waiting) wake();
        });
      underWay.set(id, work);
    }
  }

  const wake = () => {
    if (signal.aborted) return;
    if (turn) {
      again = true;
      return;
    }
    turn = look()
      .catch((error: unknown) => {
        if (!signal.aborted) report(`Webhooks were not looked for: ${errorMessage(error)}`, error);
      })
      .finally(() => {
        turn = undefined;
        if (!again) return;
        again = false;
        wake();
      });
  };
  const timer = setInterval(() => {
    elsewhere.clear();
    wake();
  }, LOOK_MS);
  const deliverer: Deliverer = {
    allowPrivate,
    wake,
    stop: async () => {
      clearInterval(timer);
      stopped.abort(new Error('The deliverer was stopped.'));
      deaf?.();
      await turn;
      await Promise.all(underWay.values());
      deliverers.delete(database);
      await sender.close();
    },
  };
  deliverers.set(database, deliverer);
  wake();
  return deliverer;
}

/** Its own writes are commits too: wake up once a moment later. */
const MOMENT_MS = 50;

function watchCommits(database: Database, wake: () => void, signal: AbortSignal): () => void {
  let timer: NodeJS.Timeout | undefined;
  const stop = database.onCommit(() => {
    if (signal.aborted) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      wake();
    }, MOMENT_MS);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/**
 * Delivers pending changes to one webhook, in order. Stops when there are no more, when an attempt fails, or
 * when other webhooks wait, so that a slow one with a backlog does not block them.
 */
async function deliverAll(
  prisma: PrismaClient,
  sender: Sender,
  id: string,
  signal: AbortSignal,
  doOthersWait: () => boolean,
): Promise<void> {
  const isOver = () => signal.aborted;
  for (;;) {
    const webhook = await prisma.webhook.findUnique({ where: { id } });
    if (isOver() || !webhook || webhook.state === 'PAUSED' || webhook.state === 'ENDED') return;
    if (webhook.nextTryAt > new Date()) return;
    const delivery = await next(prisma, webhook);
    if (!delivery) return;
    const sent = await sender.send(webhook, delivery.id, delivery.body ?? '', signal);
    // An interrupted attempt is repeated by the next process.
    if (isOver()) return;
    if (!(await note(prisma, webhook, delivery, sent)) || doOthersWait()) return;
  }
}

/** Null if there is nothing to deliver, or deliveries were stopped. */
async function next(prisma: PrismaClient, webhook: Webhook): Promise<WebhookDelivery | null> {
  try {
    return await nextDelivery(prisma, webhook);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    await end(prisma, webhook.id, `${error.message} Give it another cursor (updateWebhook).`);
    return null;
  }
}

const end = (prisma: PrismaClient, id: string, lastError: string) =>
  prisma.webhook.updateMany({ where: { id }, data: { state: 'ENDED', lastError } });

/** Records the result of an attempt; true if it was delivered. */
async function note(
  prisma: PrismaClient,
  { id, failures }: Webhook,
  delivery: WebhookDelivery,
  { status, answer }: Sent,
): Promise<boolean> {
  const arrived = status !== null && status >= 200 && status < 300;
  const now = new Date();
  const tried = { tries: { increment: 1 }, status, answer, triedAt: now };
  await prisma.webhookDelivery.updateMany({
    where: { id: delivery.id },
    data: arrived ? { ...tried, body: null, deliveredAt: now } : tried,
  });
  if (arrived) {
    await prisma.webhook.updateMany({
      where: { id, state: { in: ['WORKING', 'FAILING'] } },
      // After those that wait: the longest due comes first.
      data: { state: 'WORKING', failures: 0, lastError: null, nextTryAt: now },
    });
    return true;
  }
  const why = status === null ? answer : `The address answered with status ${String(status)}.`;
  const pause = PAUSES[failures];
  if (status === GONE) await end(prisma, id, 'The address says that it is gone for good (410).');
  else if (pause === undefined) await end(prisma, id, `It was tried for days in vain. ${why}`);
  else {
    const nextTryAt = new Date(now.getTime() + pause * 1000 * (1 + Math.random() / 5));
    await prisma.webhook.updateMany({
      where: { id, state: { in: ['WORKING', 'FAILING'] } },
      data: { state: 'FAILING', failures: failures + 1, lastError: why, nextTryAt },
    });
  }
  return false;
}
