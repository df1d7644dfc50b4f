import { IsInt, IsOptional, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { GraphQLDateTime } from './scalars.js';
import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { WebhookState } from '../../prisma/generated/enums.js';
import { ChangedType, ChangeFilter } from './change.js';
import { UserError } from './ingest.js';
import { between, NoNul } from './validators.js';

/** Addresses that are sent what changes. Only for those who may write. */

const MAX_ADDRESS_LENGTH = 2000;
const MAX_CURSOR_LENGTH = 200;
const DEFAULT_DELIVERIES = 20;
const MAX_DELIVERIES = 100;

registerEnumType(WebhookState, {
  name: 'WebhookState',
  description: 'How a webhook is doing.',
  valuesConfig: {
    WORKING: { description: 'What was sent last has arrived.' },
    FAILING: { description: 'The last try failed: see `lastError`. It is tried again.' },
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
  description: 'What became of a delivery.',
  valuesConfig: {
    PENDING: { description: 'It has not arrived yet.' },
    DELIVERED: { description: 'The address has answered with a status from 200 to 299.' },
  },
});

@ObjectType({ description: 'Changes that are sent to a webhook together, and the result.' })
export class WebhookDelivery {
  @Field(() => ID, { description: 'The same in all tries, as the header `webhook-id`.' })
  id!: string;

  @Field(() => DeliveryState, { description: 'What became of it.' })
  state!: DeliveryState;

  @Field(() => String, { description: 'Place in the log of changes that it reaches.' })
  cursor!: string;

  @Field(() => Int, { description: 'How many changes it has.' })
  changes!: number;

  @Field(() => Int, { description: 'How often it was tried.' })
  tries!: number;

  @Field(() => Int, { nullable: true, description: 'HTTP status of the last answer; null where none came.' })
  status!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Beginning of the last answer, or why none came; at most 500 characters.',
  })
  answer!: string | null;

  @Field(() => GraphQLDateTime, { description: 'When it was put together.' })
  createdAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was tried last.' })
  triedAt!: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it arrived.' })
  deliveredAt!: Date | null;
}

@ObjectType({ description: 'Which changes a webhook is sent, as it was set up.' })
export class WebhookFilter {
  @Field(() => [ChangedType], { nullable: true, description: 'Only of these types.' })
  types!: ChangedType[] | null;

  @Field(() => ID, { nullable: true, description: 'Only what has to do with this person.' })
  personId!: string | null;

  @Field(() => [ID], { nullable: true, description: 'Only what has to do with one of these people.' })
  personIds!: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Only what has to do with this organization.' })
  organizationId!: string | null;

  @Field(() => [ID], { nullable: true, description: 'Only what has to do with one of these organizations.' })
  organizationIds!: string[] | null;

  @Field(() => String, { nullable: true, description: 'Only what has to do with this country: its code.' })
  countryCode!: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Only what has to do with one of these countries: their codes.',
  })
  countryCodes!: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Only this article and what has to do with it.' })
  articleId!: string | null;

  @Field(() => String, { nullable: true, description: 'Only records with these words.' })
  text!: string | null;

  @Field(() => [WebhookFilter], { nullable: true, description: 'All of these hold as well.' })
  and!: WebhookFilter[] | null;

  @Field(() => [WebhookFilter], { nullable: true, description: 'At least one of these holds as well.' })
  or!: WebhookFilter[] | null;

  @Field(() => WebhookFilter, { nullable: true, description: 'This does not hold.' })
  not!: WebhookFilter | null;
}

@ObjectType({ description: 'An address that is sent what changes.' })
export class Webhook {
  @Field(() => String, { description: 'The address.' })
  url!: string;

  @Field(() => WebhookState, { description: 'How it is doing.' })
  state!: WebhookState;

  @Field(() => String, {
    description:
      'Place in the log of changes: everything up to here that matches the webhook’s filter has been sent or is in `deliveries`.',
  })
  cursor!: string;

  @Field(() => Int, { description: 'Tries in a row that failed; 0 when all is well.' })
  failures!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why the last try failed, or why nothing is sent any more; null when all is well.',
  })
  lastError!: string | null;

  @Field(() => GraphQLDateTime, { description: 'Nothing is sent before this time.' })
  nextTryAt!: Date;

  @Field(() => GraphQLDateTime, { description: 'When it was made.' })
  createdAt!: Date;
}

@ArgsType()
export class DeliveriesArgs {
  @Field(() => Int, {
    defaultValue: DEFAULT_DELIVERIES,
    description: `How many, 1 to ${String(MAX_DELIVERIES)}.`,
  })
  @IsInt()
  @Min(1, { message: between(1, MAX_DELIVERIES, 10) })
  @Max(MAX_DELIVERIES, { message: between(1, MAX_DELIVERIES, 10) })
  first!: number;
}

@ArgsType()
export class CreateWebhookArgs {
  @Field(() => String, {
    description: 'Where to send them: https:// or http://, at most 2,000 characters.',
  })
  @MaxLength(MAX_ADDRESS_LENGTH)
  @NoNul()
  url!: string;

  @Field(() => ChangeFilter, { nullable: true, description: 'Which changes; all where not given.' })
  @IsOptional()
  @ValidateNested()
  filter?: ChangeFilter | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Everything that changed after this cursor is sent first. Without it, only what changes from now on is sent.',
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
    description: 'Which changes; null: all. What is in a delivery already is sent as it is.',
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
      'If true, nothing is sent until it is set to false. False, or any other change, also restarts a webhook that has ended.',
  })
  @IsOptional()
  paused?: boolean | null;
}

@ObjectType({ description: 'A webhook that was made.' })
export class CreateWebhookPayload {
  @Field(() => Webhook, { nullable: true, description: 'The webhook; null where there are `userErrors`.' })
  webhook!: Webhook | null;

  @Field(() => String, {
    nullable: true,
    description: 'The secret with which its deliveries are signed. It is not shown again.',
  })
  secret!: string | null;

  @Field(() => [UserError], { description: 'Why none was made; empty when all is well.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'A webhook that was changed.' })
export class UpdateWebhookPayload {
  @Field(() => Webhook, { nullable: true, description: 'The webhook; null where there are `userErrors`.' })
  webhook!: Webhook | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty when all is well.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'A webhook that was removed.' })
export class RemoveWebhookPayload {
  @Field(() => ID, { nullable: true, description: 'Id of the webhook that is gone; null where none is.' })
  removedWebhookId!: string | null;

  @Field(() => [UserError], { description: 'Why nothing was removed; empty when all is well.' })
  userErrors!: UserError[];
}
