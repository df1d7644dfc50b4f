import { randomBytes } from 'node:crypto';
import type { Prisma, PrismaClient, Webhook, WebhookDelivery } from '../../prisma/generated/client.js';
import { type ChangeRow, checkPlace, loadLatestCursor, readAfter } from '../loaders/changes.js';
import { toGlobalId } from '../loaders/globalId.js';
import { matcherOf, type Wanted } from './matching.js';

/** Storage of webhooks, and their next deliveries. */

/** Maximum number of webhooks. */
export const MOST_WEBHOOKS = 100;
/** Maximum number of changes in one delivery. */
const MOST_CHANGES = 100;
/** Maximum number of changes read from the log for one delivery. */
const READ_AT_ONCE = 500;
/** Number of completed deliveries kept per webhook. */
const MOST_KEPT = 200;

/** @returns the new webhook with its secret; null if the maximum is reached */
export async function addWebhook(
  prisma: PrismaClient,
  { url, wanted, since }: { url: string; wanted: Wanted; since: string | null },
): Promise<Webhook | null> {
  const cursor = since ?? (await loadLatestCursor(prisma));
  if (since !== null) await checkPlace(prisma, since);
  if ((await prisma.webhook.count()) >= MOST_WEBHOOKS) return null;
  const secret = `whsec_${randomBytes(24).toString('base64')}`;
  return prisma.webhook.create({
    data: { url, filter: wanted as Prisma.InputJsonObject, secret, cursor },
  });
}

/** The payload of a change. */
const toldOf = ({ cursor, at, operation, type, key }: ChangeRow) => ({
  cursor,
  at,
  operation,
  type: type.toUpperCase(),
  nodeId: toGlobalId(type, key),
});

/**
 * A webhook's next delivery: the pending one, or a new one with the next changes that it wants. Null if there
 * is nothing to deliver.
 *
 * @throws GraphQLError CURSOR_TOO_OLD if its position is no longer in the log
 */
export async function nextDelivery(prisma: PrismaClient, webhook: Webhook): Promise<WebhookDelivery | null> {
  const left = await prisma.webhookDelivery.findFirst({
    where: { webhookId: webhook.id, deliveredAt: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  if (left) return left;
  const wanted = webhook.filter as Wanted;
  let { place } = await checkPlace(prisma, webhook.cursor);
  for (;;) {
    const rows = await readAfter(prisma, place, READ_AT_ONCE);
    const last = rows.at(-1);
    if (!last) return null;
    const matches = await matcherOf(prisma, rows, [wanted]);
    const some = rows.filter(matches(wanted)).slice(0, MOST_CHANGES);
    // Everything read is done, up to the last change that fits.
    const end = some.length === MOST_CHANGES ? (some.at(-1) ?? last) : last;
    if (some.length > 0) return putIntoDelivery(prisma, webhook, some, end.cursor);
    await prisma.webhook.updateMany({
      where: { id: webhook.id, cursor: webhook.cursor },
      data: { cursor: end.cursor },
    });
    webhook.cursor = end.cursor;
    place = end.place;
  }
}

/** Null if the webhook's cursor was changed meanwhile. */
async function putIntoDelivery(
  prisma: PrismaClient,
  { id: webhookId, cursor: before }: Webhook,
  changes: readonly ChangeRow[],
  cursor: string,
): Promise<WebhookDelivery | null> {
  const told = changes.map(toldOf);
  const body = JSON.stringify({ type: 'changes', timestamp: new Date(), data: { cursor, changes: told } });
  return prisma.$transaction(async (tx) => {
    const { count } = await tx.webhook.updateMany({
      where: { id: webhookId, cursor: before },
      data: { cursor },
    });
    if (count === 0) return null;
    await tx.$executeRaw`
      DELETE FROM "WebhookDelivery" WHERE "deliveredAt" IS NOT NULL AND "id" IN
        (SELECT "id" FROM "WebhookDelivery" WHERE "webhookId" = ${webhookId}::uuid
          ORDER BY "createdAt" DESC, "id" DESC OFFSET ${MOST_KEPT})`;
    return tx.webhookDelivery.create({
      data: { webhookId, cursor, changes: told.length, body },
    });
  });
}

/** What a webhook becomes; columns that are not named stay. */
export interface WebhookChange extends Pick<Prisma.WebhookUpdateInput, 'url' | 'filter'> {
  /** Cursor after which everything is sent again. */
  since: string | null;
  /** Null keeps a paused webhook paused, and starts one that has ended. */
  paused: boolean | null;
}

/**
 * Updates a webhook. A new cursor drops pending deliveries, which may be repeated.
 *
 * @returns null if there is no such webhook
 * @throws GraphQLError BAD_USER_INPUT or CURSOR_TOO_OLD for an invalid cursor
 */
export async function changeWebhook(
  prisma: PrismaClient,
  id: string,
  { since, paused, ...data }: WebhookChange,
): Promise<Webhook | null> {
  if (since !== null) await checkPlace(prisma, since);
  return prisma.$transaction(async (tx) => {
    const webhook = await tx.webhook.findUnique({ where: { id } });
    if (!webhook) return null;
    if (since !== null) await tx.webhookDelivery.deleteMany({ where: { webhookId: id, deliveredAt: null } });
    const state: Prisma.WebhookUpdateInput =
      (paused ?? webhook.state === 'PAUSED')
        ? { state: 'PAUSED' }
        : { state: 'WORKING', failures: 0, lastError: null, nextTryAt: new Date() };
    return tx.webhook.update({
      where: { id },
      data: { ...data, ...(since !== null && { cursor: since }), ...state },
    });
  });
}
