import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type {
  Prisma,
  Webhook as WebhookRow,
  WebhookDelivery as DeliveryRow,
} from '../../prisma/generated/client.js';
import { delivererOf } from '../changes/deliverer.js';
import type { Wanted } from '../changes/matching.js';
import { readWanted } from '../changes/wanted.js';
import { checkAddress } from '../sources/web/send.js';
import { addWebhook, changeWebhook, MOST_WEBHOOKS } from '../changes/webhooks.js';
import type { Context } from '../context.js';
import { privateKeyOf, toGlobalId } from '../loaders/globalId.js';
import type { NodeName } from '../loaders/nodes.js';
import { type UserError, UserErrorCode } from '../models/ingest.js';
import {
  CreateWebhookArgs,
  CreateWebhookPayload,
  DeliveriesArgs,
  DeliveryState,
  RemoveWebhookPayload,
  UpdateWebhookArgs,
  UpdateWebhookPayload,
  Webhook,
  WebhookDelivery,
  WebhookFilter,
} from '../models/webhook.js';

function userError(code: UserErrorCode, field: string, message: string): UserError {
  return { code, field: [field], message };
}

const notFound = () =>
  userError(UserErrorCode.NOT_FOUND, 'id', 'There is no webhook with this id; it may have been removed.');

/** The address as it is stored, or what is wrong with it. */
function addressFor({ database }: Context, url: string): { url: string } | { userErrors: UserError[] } {
  const address = checkAddress(url, delivererOf(database)?.allowPrivate ?? false);
  if ('url' in address) return address;
  return { userErrors: [userError(UserErrorCode.INVALID_WEBHOOK, 'url', `url: ${address.problem}`)] };
}

/** A stored filter, with global ids. */
function shown(wanted: Wanted): WebhookFilter {
  const idOf = (type: NodeName, key: string | null | undefined) =>
    key == null ? null : toGlobalId(type, key);
  const idsOf = (type: NodeName, keys: readonly string[] | null | undefined) =>
    keys?.map((key) => toGlobalId(type, key)) ?? null;
  return {
    types: (wanted.types ?? null) as WebhookFilter['types'],
    personId: idOf('Person', wanted.personId),
    personIds: idsOf('Person', wanted.personIds),
    organizationId: idOf('Organization', wanted.organizationId),
    organizationIds: idsOf('Organization', wanted.organizationIds),
    countryCode: wanted.countryCode ?? null,
    countryCodes: wanted.countryCodes ? [...wanted.countryCodes] : null,
    articleId: idOf('Article', wanted.articleId),
    text: wanted.text ?? null,
    and: wanted.and?.map(shown) ?? null,
    or: wanted.or?.map(shown) ?? null,
    not: wanted.not ? shown(wanted.not) : null,
  };
}

@Resolver(() => Webhook)
export class WebhookResolver {
  @Authorized('WRITE')
  @Query(() => [Webhook], {
    description: `All webhooks, in the order in which they were created; at most ${String(MOST_WEBHOOKS)}. Needs an API key with write scope.`,
  })
  webhooks(@Ctx() { database }: Context): Promise<WebhookRow[]> {
    return database.prisma.webhook.findMany({
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: MOST_WEBHOOKS,
    });
  }

  @FieldResolver(() => ID, { description: 'Id of the webhook.' })
  id(@Root() { id }: WebhookRow): string {
    return toGlobalId('Webhook', id);
  }

  @FieldResolver(() => WebhookFilter, { description: 'Which changes are sent.' })
  filter(@Root() { filter }: WebhookRow): WebhookFilter {
    return shown(filter as Wanted);
  }

  @FieldResolver(() => [WebhookDelivery], {
    description: 'Its deliveries, latest first: those that have not arrived, and the last 200 that have.',
  })
  deliveries(
    @Root() { id }: WebhookRow,
    @Args(() => DeliveriesArgs) { first }: DeliveriesArgs,
    @Ctx() { database }: Context,
  ): Promise<DeliveryRow[]> {
    return database.prisma.webhookDelivery.findMany({
      where: { webhookId: id },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: first,
    });
  }

  @Authorized('WRITE')
  @Mutation(() => CreateWebhookPayload, {
    description:
      'Creates a webhook, which sends changes to an address: in order, each at least once, signed as in the Standard Webhooks specification. Needs an API key with write scope.',
  })
  async createWebhook(
    @Args(() => CreateWebhookArgs) { url, filter, since }: CreateWebhookArgs,
    @Ctx() context: Context,
  ) {
    const nothing = { webhook: null, secret: null };
    const address = addressFor(context, url);
    if ('userErrors' in address) return { ...nothing, ...address };
    const { database } = context;
    const webhook = await addWebhook(database.prisma, {
      url: address.url,
      wanted: await readWanted(database.prisma, filter),
      since: since ?? null,
    });
    if (!webhook) {
      const message = `There are ${String(MOST_WEBHOOKS)} webhooks, which is the maximum. Remove one first.`;
      return { ...nothing, userErrors: [userError(UserErrorCode.INVALID_WEBHOOK, 'url', message)] };
    }
    delivererOf(database)?.wake();
    return { webhook, secret: webhook.secret, userErrors: [] };
  }

  @Authorized('WRITE')
  @Mutation(() => UpdateWebhookPayload, {
    description:
      'Changes the address or the filter of a webhook, pauses it, or starts it again after it has ended. The secret stays. Needs an API key with write scope.',
  })
  async updateWebhook(
    @Args(() => UpdateWebhookArgs) { id, url, filter, since, paused }: UpdateWebhookArgs,
    @Ctx() context: Context,
  ) {
    const key = privateKeyOf('Webhook', id, 'id');
    const { database } = context;
    const address = url == null ? null : addressFor(context, url);
    if (address && 'userErrors' in address) return { webhook: null, ...address };
    const webhook = await changeWebhook(database.prisma, key, {
      ...(address && { url: address.url }),
      ...(filter !== undefined && {
        filter: (await readWanted(database.prisma, filter)) as Prisma.InputJsonObject,
      }),
      since: since ?? null,
      paused: paused ?? null,
    });
    if (!webhook) return { webhook: null, userErrors: [notFound()] };
    delivererOf(database)?.wake();
    return { webhook, userErrors: [] };
  }

  @Authorized('WRITE')
  @Mutation(() => RemoveWebhookPayload, {
    description:
      'Removes a webhook: nothing more is sent, and its list of deliveries is deleted. Needs an API key with write scope.',
  })
  async removeWebhook(
    @Arg('id', () => ID, { description: 'Id of the webhook.' }) id: string,
    @Ctx() { database }: Context,
  ) {
    const { count } = await database.prisma.webhook.deleteMany({
      where: { id: privateKeyOf('Webhook', id, 'id') },
    });
    return count > 0
      ? { removedWebhookId: id, userErrors: [] }
      : { removedWebhookId: null, userErrors: [notFound()] };
  }
}

@Resolver(() => WebhookDelivery)
export class WebhookDeliveryResolver {
  @FieldResolver(() => DeliveryState)
  state(@Root() { deliveredAt }: DeliveryRow): DeliveryState {
    return deliveredAt === null ? DeliveryState.PENDING : DeliveryState.DELIVERED;
  }
}
