import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { loadPage } from '../loaders/connection.js';
import type { ParticipantRow } from '../loaders/list.js';
import { MAX_EVENT_MENTIONS } from '../loaders/lists.js';
import type { Row } from '../loaders/nodes.js';
import { eventsQuestion, placeOf } from '../loaders/questions.js';
import { Actor } from '../models/actor.js';
import { Article } from '../models/article.js';
import { Country } from '../models/country.js';
import { Event, EventConnection, EventMention, EventParticipant, EventsArgs } from '../models/event.js';
import { Organization } from '../models/organization.js';
import { Person } from '../models/person.js';

@Resolver(() => Event)
export class EventResolver {
  @Query(() => Event, { nullable: true, description: 'One event by id; null if there is none.' })
  event(@Arg('id', () => ID, { description: 'Id of the event.' }) id: string, @Ctx() { loaders }: Context) {
    return loaders.place.Event(placeOf('Event', { id }));
  }

  @Query(() => EventConnection, { description: 'Events, latest first unless ordered otherwise.' })
  events(@Args(() => EventsArgs) asked: EventsArgs, @Ctx() { reader }: Context) {
    return loadPage(reader.prisma, eventsQuestion(asked), asked);
  }

  @FieldResolver(() => Country, { nullable: true, description: 'Where it happened, if the text says so.' })
  country(@Root() event: Row<'Event'>, @Ctx() { loaders }: Context) {
    return loaders.link('Event.country', event);
  }

  @FieldResolver(() => [EventParticipant], { description: 'Who took part, actors first.' })
  participants(@Root() { id }: Row<'Event'>, @Ctx() { loaders }: Context) {
    return loaders.list['Event.participants'].load(id);
  }

  @FieldResolver(() => [EventMention], {
    description: `Where articles report it, newest article first; at most ${String(MAX_EVENT_MENTIONS)}.`,
  })
  mentions(@Root() { id }: Row<'Event'>, @Ctx() { loaders }: Context) {
    return loaders.list['Event.mentions'].load(id);
  }
}

@Resolver(() => EventParticipant)
export class EventParticipantResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'The person, if it is one.' })
  person(@Root() participant: ParticipantRow, @Ctx() { loaders }: Context) {
    return loaders.link('EventParticipant.person', participant);
  }

  @FieldResolver(() => Organization, { nullable: true, description: 'The organization, if it is one.' })
  organization(@Root() participant: ParticipantRow, @Ctx() { loaders }: Context) {
    return loaders.link('EventParticipant.organization', participant);
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description:
      'The person, organization or country; null if the text only has words such as “officials” (see `label`).',
  })
  actor(@Root() participant: ParticipantRow, @Ctx() { loaders }: Context) {
    return loaders.choice('EventParticipant.actor', participant);
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description:
      'The country that the person, organization or group acts for, if the text says so; for a group without a name (“police”), the country in which the article is set. Null for a country itself.',
  })
  actsFor(@Root() participant: ParticipantRow, @Ctx() { loaders }: Context) {
    return loaders.link('EventParticipant.actsFor', participant);
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description:
      'The country that the participant is; otherwise the country that the person or group acts for, if the text says so.',
    deprecationReason:
      'It does not distinguish a country from somebody who acts for it. Use `actor` and `actsFor`.',
  })
  country(@Root() participant: ParticipantRow, @Ctx() { loaders }: Context) {
    return loaders.link('EventParticipant.country', participant);
  }
}

@Resolver(() => EventMention)
export class EventMentionResolver {
  @FieldResolver(() => Event, { description: 'The event that it reports.' })
  event(@Root() mention: Row<'EventMention'>, @Ctx() { loaders }: Context) {
    return loaders.link('EventMention.event', mention);
  }

  @FieldResolver(() => Article, { description: 'The article that contains it.' })
  article(@Root() mention: Row<'EventMention'>, @Ctx() { loaders }: Context) {
    return loaders.link('EventMention.article', mention);
  }
}
