import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { loadPage } from '../loaders/connection.js';
import { eventConditions, type Participant } from '../loaders/filter.js';
import { keyOf } from '../loaders/globalId.js';
import { type EventMentionRow, MAX_EVENT_MENTIONS, type ParticipantRow } from '../loaders/list.js';
import type { Row } from '../loaders/nodes.js';
import { root } from '../loaders/roots.js';
import { Article } from '../models/article.js';
import { Country } from '../models/country.js';
import { Event, EventConnection, EventMention, EventParticipant, EventsArgs } from '../models/event.js';
import { Person } from '../models/person.js';

@Resolver(() => Event)
export class EventResolver {
  @Query(() => Event, { nullable: true, description: 'One event by id; null where there is none.' })
  event(@Arg('id', () => ID, { description: 'Id of the event.' }) id: string, @Ctx() { loaders }: Context) {
    return loaders.node.Event.load(keyOf(id, ['Event'], 'id').key);
  }

  @Query(() => EventConnection, { description: 'Events, latest first unless ordered otherwise.' })
  events(@Args(() => EventsArgs) { filter, orderBy, ...page }: EventsArgs, @Ctx() { database }: Context) {
    const participant = (name: 'participantId' | 'actorId' | 'recipientId'): Participant | null => {
      const id = filter?.[name];
      if (id == null) return null;
      const { type, key } = keyOf(id, ['Person', 'Country'], `filter.${name}`);
      return { column: type === 'Person' ? 'personId' : 'countryCode', key };
    };
    const { publishedAfter: after = null, publishedBefore: before = null } = filter ?? {};
    const where = eventConditions({
      ...filter,
      countryCode: filter?.countryCode?.toUpperCase(),
      betweenCountries: filter?.betweenCountries?.map((code) => code.toUpperCase()),
      participant: participant('participantId'),
      actor: participant('actorId'),
      recipient: participant('recipientId'),
      told: after || before ? { after, before } : null,
    });
    const source = root('Event', orderBy?.field ?? 'DATE', orderBy?.direction ?? 'DESC');
    return loadPage(database.prisma, source, page, where);
  }

  @FieldResolver(() => Country, { nullable: true, description: 'Where it happened, if the text says so.' })
  country(@Root() { countryCode }: Row<'Event'>, @Ctx() { loaders }: Context) {
    return countryCode === null ? null : loaders.node.Country.load(countryCode);
  }

  @FieldResolver(() => [EventParticipant], { description: 'Who took part, actors first.' })
  participants(@Root() { id }: Row<'Event'>, @Ctx() { loaders }: Context) {
    return loaders.list.participantsByEvent.load(id);
  }

  @FieldResolver(() => [EventMention], {
    description: `Where articles tell it, newest article first; at most ${String(MAX_EVENT_MENTIONS)}.`,
  })
  mentions(@Root() { id }: Row<'Event'>, @Ctx() { loaders }: Context) {
    return loaders.list.mentionsByEvent.load(id);
  }
}

@Resolver(() => EventParticipant)
export class EventParticipantResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'The person, where it is one.' })
  person(@Root() { personId }: ParticipantRow, @Ctx() { loaders }: Context) {
    return personId === null ? null : loaders.node.Person.load(personId);
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description: 'The country, where it is one, or the one the person or group acts for as the text says.',
  })
  country(@Root() { countryCode }: ParticipantRow, @Ctx() { loaders }: Context) {
    return countryCode === null ? null : loaders.node.Country.load(countryCode);
  }
}

@Resolver(() => EventMention)
export class EventMentionResolver {
  @FieldResolver(() => Article, { description: 'The article that tells it.' })
  article(@Root() { articleId }: EventMentionRow, @Ctx() { loaders }: Context) {
    return loaders.node.Article.load(articleId);
  }
}
