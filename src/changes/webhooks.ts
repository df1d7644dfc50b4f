import { randomBytes } from 'node:crypto';
import type { Prisma, PrismaClient, Webhook, WebhookDelivery } from '../../prisma/generated/client.js';
import { type ChangeRow, checkPlace, loadLatestCursor, readAfter } from '../loaders/changes.js';
import { toGlobalId } from '../loaders/globalId.js';
import { matcherOf, type Wanted } from './matching.js';

/** Webhooks as they are kept, and what each is to be sent next. */

/** Webhooks that may be kept. */
export const MOST_WEBHOOKS = 100;
/** Changes of one delivery. */
const MOST_CHANGES = 100;
/** Changes of the log that are looked at for one delivery. */
const READ_AT_ONCE = 500;
/** Deliveries that are kept of one webhook, once they have arrived. */
const MOST_KEPT = 200;

/** @returns the new webhook with its secret; null where there are as many as may be */
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

/** What is sent of a change. */
const toldOf = ({ cursor, at, operation, type, key }: ChangeRow) => ({
  cursor,
  at,
  operation,
  type: type.toUpperCase(),
  nodeId: toGlobalId(type, key),
});

/**
 * What a webhook is to be sent now: the delivery that has not arrived yet, or the next changes that it wants, which are
 * put into a delivery first. Null where it has been sent everything.
 *
 * @throws GraphQLError CURSOR_TOO_OLD where what it wants is no longer kept
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
    // What is looked at is done with, up to the last change that is sent where there is no room for more.
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

/** Null where somebody has given the webhook another cursor meanwhile. */
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

/**
 * Changes a webhook. From another cursor on, what waits is dropped: it may come again.
 *
 * @returns null where there is none
 * @throws GraphQLError BAD_USER_INPUT or CURSOR_TOO_OLD for a cursor that does not hold
 */
export async function changeWebhook(
  prisma: PrismaClient,
  id: string,
  data: Prisma.WebhookUpdateInput,
  since: string | null,
): Promise<Webhook | null> {
  if (since !== null) await checkPlace(prisma, since);
  return prisma.$transaction(async (tx) => {
    if (!(await tx.webhook.findUnique({ where: { id } }))) return null;
    if (since !== null) await tx.webhookDelivery.deleteMany({ where: { webhookId: id, deliveredAt: null } });
    return tx.webhook.update({ where: { id }, data });
  });
}
