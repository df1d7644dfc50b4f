import { IsInt, IsOptional, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { GraphQLDateTime } from './scalars.js';
import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { WebhookState } from '../../prisma/generated/enums.js';
import { ChangedType, ChangeFilter } from './change.js';
import { UserError } from './ingest.js';
import { between, NoNul } from './validators.js';

/** Webhooks, which send changes to an address. They need an API key with write scope. */

const MAX_ADDRESS_LENGTH = 2000;
const MAX_CURSOR_LENGTH = 200;
const DEFAULT_DELIVERIES = 20;
const MAX_DELIVERIES = 100;

registerEnumType(WebhookState, {
  name: 'WebhookState',
  description: 'How a webhook is doing.',
  valuesConfig: {
    WORKING: { description: 'The last delivery has arrived.' },
    FAILING: { description: 'The last attempt failed: see `lastError`. It will be tried again.' },
    PAUSED: { description: 'Nothing is sent until `updateWebhook` resumes it.' },
    ENDED: { description: 'Nothing is sent any more: see `lastError`. `updateWebhook` starts it again.' },
  },
});

export enum DeliveryState {
  PENDING = 'PENDING',
  DELIVERED = 'DELIVERED',
}

registerEnumType(DeliveryState, {
  name: 'DeliveryState',
  description: 'Whether a delivery has arrived.',
  valuesConfig: {
    PENDING: { description: 'It has not arrived yet.' },
    DELIVERED: { description: 'The address has answered with a status from 200 to 299.' },
  },
});

@ObjectType({ description: 'Changes that are sent to a webhook in one request, and the result.' })
export class WebhookDelivery {
  @Field(() => ID, {
    description: 'Id of the delivery, also sent as the header `webhook-id`. All attempts have the same.',
  })
  id!: string;

  @Field(() => DeliveryState, { description: 'Whether it has arrived.' })
  state!: DeliveryState;

  @Field(() => String, { description: 'Position of its last change in the log.' })
  cursor!: string;

  @Field(() => Int, { description: 'Number of its changes.' })
  changes!: number;

  @Field(() => Int, { description: 'Number of attempts.' })
  tries!: number;

  @Field(() => Int, { nullable: true, description: 'HTTP status of the last answer; null if none came.' })
  status!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Beginning of the last answer, or why none came; at most 500 characters.',
  })
  answer!: string | null;

  @Field(() => GraphQLDateTime, { description: 'When it was created.' })
  createdAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was last tried.' })
  triedAt!: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it arrived.' })
  deliveredAt!: Date | null;
}

@ObjectType({ description: 'The filter of a webhook.' })
export class WebhookFilter {
  @Field(() => [ChangedType], { nullable: true, description: 'Only of these types.' })
  types!: ChangedType[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only what is about this person: see `ChangeFilter.personId`.',
  })
  personId!: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only what is about one of these people: see `ChangeFilter.personIds`.',
  })
  personIds!: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only what is about this organization: see `ChangeFilter.organizationId`.',
  })
  organizationId!: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only what is about one of these organizations: see `ChangeFilter.organizationIds`.',
  })
  organizationIds!: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only what is about the country with this code: see `ChangeFilter.countryCode`.',
  })
  countryCode!: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Only what is about one of the countries with these codes: see `ChangeFilter.countryCodes`.',
  })
  countryCodes!: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only this article and what is in it: see `ChangeFilter.articleId`.',
  })
  articleId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only records with these words: see `ChangeFilter.text`.',
  })
  text!: string | null;

  @Field(() => [WebhookFilter], { nullable: true, description: 'All of these must hold too.' })
  and!: WebhookFilter[] | null;

  @Field(() => [WebhookFilter], { nullable: true, description: 'At least one of these must hold too.' })
  or!: WebhookFilter[] | null;

  @Field(() => WebhookFilter, { nullable: true, description: 'This must not hold.' })
  not!: WebhookFilter | null;
}

@ObjectType({ description: 'An address to which changes are sent.' })
export class Webhook {
  @Field(() => String, { description: 'The address.' })
  url!: string;

  @Field(() => WebhookState, { description: 'How it is doing.' })
  state!: WebhookState;

  @Field(() => String, {
    description:
      'Position in the log of changes: everything up to here that matches the filter has been sent or is in `deliveries`.',
  })
  cursor!: string;

  @Field(() => Int, { description: 'Number of failed attempts in a row; 0 after a successful one.' })
  failures!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why the last attempt failed, or why nothing is sent any more; null if there is no problem.',
  })
  lastError!: string | null;

  @Field(() => GraphQLDateTime, { description: 'The next attempt is not made before this time.' })
  nextTryAt!: Date;

  @Field(() => GraphQLDateTime, { description: 'When it was created.' })
  createdAt!: Date;
}

@ArgsType()
export class DeliveriesArgs {
  @Field(() => Int, {
    defaultValue: DEFAULT_DELIVERIES,
    description: `Maximum number, 1 to ${String(MAX_DELIVERIES)}.`,
  })
  @IsInt()
  @Min(1, { message: between(1, MAX_DELIVERIES, 10) })
  @Max(MAX_DELIVERIES, { message: between(1, MAX_DELIVERIES, 10) })
  first!: number;
}

@ArgsType()
export class CreateWebhookArgs {
  @Field(() => String, {
    description: 'Where to send changes: an https:// or http:// address of at most 2,000 characters.',
  })
  @MaxLength(MAX_ADDRESS_LENGTH)
  @NoNul()
  url!: string;

  @Field(() => ChangeFilter, { nullable: true, description: 'Which changes; all if not given.' })
  @IsOptional()
  @ValidateNested()
  filter?: ChangeFilter | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Everything that changed after this cursor is sent first. If not given, only what changes from now on is sent.',
  })
  @IsOptional()
  @MaxLength(MAX_CURSOR_LENGTH)
  @NoNul()
  since?: string | null;
}

@ArgsType()
export class UpdateWebhookArgs {
  @Field(() => ID, { description: 'Id of the webhook.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Where to send changes.' })
  @IsOptional()
  @MaxLength(MAX_ADDRESS_LENGTH)
  @NoNul()
  url?: string | null;

  @Field(() => ChangeFilter, {
    nullable: true,
    description: 'Which changes; null means all. Existing deliveries are sent unchanged.',
  })
  @IsOptional()
  @ValidateNested()
  filter?: ChangeFilter | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Sends everything that changed after this cursor, even if it was sent before. A delivery that has not arrived is dropped.',
  })
  @IsOptional()
  @MaxLength(MAX_CURSOR_LENGTH)
  @NoNul()
  since?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True stops sending, and false starts it again. If not given, a paused webhook stays paused, and one that has ended starts again.',
  })
  @IsOptional()
  paused?: boolean | null;
}

@ObjectType({ description: 'A webhook that was created.' })
export class CreateWebhookPayload {
  @Field(() => Webhook, { nullable: true, description: 'The webhook; null if there are `userErrors`.' })
  webhook!: Webhook | null;

  @Field(() => String, {
    nullable: true,
    description: 'The secret with which its deliveries are signed. It is not shown again.',
  })
  secret!: string | null;

  @Field(() => [UserError], { description: 'Why none was created; empty if there is no problem.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'A webhook that was changed.' })
export class UpdateWebhookPayload {
  @Field(() => Webhook, { nullable: true, description: 'The webhook; null if there are `userErrors`.' })
  webhook!: Webhook | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty if there is no problem.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'A webhook that was removed.' })
export class RemoveWebhookPayload {
  @Field(() => ID, { nullable: true, description: 'Id of the removed webhook; null if none was removed.' })
  removedWebhookId!: string | null;

  @Field(() => [UserError], { description: 'Why nothing was removed; empty if there is no problem.' })
  userErrors!: UserError[];
}
