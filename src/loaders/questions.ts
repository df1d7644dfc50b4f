import type { Source } from './edges.js';
import {
  articleConditions,
  eventConditions,
  happened,
  organizationConditions,
  type Participant,
  personConditions,
  quoteConditions,
  type TimeRange,
} from './filter.js';
import { keyOf, keyOrNull, parseGlobalId } from './globalId.js';
import type { NodeName } from './nodes.js';
import { type Direction, eventsByCountry, root } from './roots.js';
import { type Sql, sql } from './sql.js';

/** What the root fields that give connections ask the database for. Values come checked by the arguments' own classes. */

export interface Question<N extends NodeName> {
  source: Source & { node: N };
  where: readonly Sql[];
}

interface Asked<F, O extends string> {
  filter?: F | null | undefined;
  orderBy?: { field: O; direction: Direction } | null | undefined;
}

/** The first parameter of a function that makes conditions. */
type FilterOf<C extends (filter: never) => Sql[]> = Parameters<C>[0];

type ArticleFilter = Omit<FilterOf<typeof articleConditions>, 'sourceId' | 'sourceNamed'> & {
  source?: string | null | undefined;
};

export function articlesQuestion({
  filter,
  orderBy,
}: Asked<ArticleFilter, 'PUBLISHED_AT' | 'INGESTED_AT'>): Question<'Article'> {
  const source = filter?.source ?? '';
  const id = parseGlobalId(source);
  return {
    source: root('Article', orderBy?.field ?? 'PUBLISHED_AT', orderBy?.direction ?? 'DESC'),
    where: articleConditions({
      ...filter,
      sourceId: id && keyOf(source, ['Source'], 'filter.source').key,
      sourceNamed: id || source === '' ? null : source,
      personId: keyOrNull(filter?.personId, ['Person'], 'filter.personId'),
      organizationId: keyOrNull(filter?.organizationId, ['Organization'], 'filter.organizationId'),
      quotesPersonId: keyOrNull(filter?.quotesPersonId, ['Person'], 'filter.quotesPersonId'),
      countryCode: filter?.countryCode?.toUpperCase(),
    }),
  };
}

export function sourcesQuestion({ orderBy }: Pick<Asked<never, 'NAME'>, 'orderBy'>): Question<'Source'> {
  return { source: root('Source', orderBy?.field ?? 'NAME', orderBy?.direction ?? 'ASC'), where: [] };
}

type PersonFilter = Omit<FilterOf<typeof personConditions>, 'mentioned'> & {
  mentionedAfter?: Date | null | undefined;
  mentionedBefore?: Date | null | undefined;
  minArticles?: number | null | undefined;
};

export function peopleQuestion({
  filter,
  orderBy,
}: Asked<PersonFilter, 'MENTION_COUNT' | 'NAME'>): Question<'Person'> {
  const { mentionedAfter: after = null, mentionedBefore: before = null, minArticles } = filter ?? {};
  return {
    source: root('Person', orderBy?.field ?? 'MENTION_COUNT', orderBy?.direction ?? 'DESC'),
    where: personConditions({
      ...filter,
      organizationId: keyOrNull(filter?.organizationId, ['Organization'], 'filter.organizationId'),
      countryCode: filter?.countryCode?.toUpperCase(),
      mentioned: after || before || minArticles ? { after, before, articles: minArticles ?? 1 } : null,
    }),
  };
}

export function organizationsQuestion({
  filter,
  orderBy,
}: Asked<FilterOf<typeof organizationConditions>, 'MENTION_COUNT' | 'NAME'>): Question<'Organization'> {
  return {
    source: root('Organization', orderBy?.field ?? 'MENTION_COUNT', orderBy?.direction ?? 'DESC'),
    where: organizationConditions({ ...filter, countryCode: filter?.countryCode?.toUpperCase() }),
  };
}

export function countriesQuestion({
  orderBy,
}: Pick<Asked<never, 'MENTION_COUNT' | 'NAME'>, 'orderBy'>): Question<'Country'> {
  return {
    source: root('Country', orderBy?.field ?? 'MENTION_COUNT', orderBy?.direction ?? 'DESC'),
    where: [],
  };
}

export function quotesQuestion({
  filter,
  orderBy,
}: Asked<FilterOf<typeof quoteConditions>, 'PUBLISHED_AT'>): Question<'Quote'> {
  return {
    source: root('Quote', orderBy?.field ?? 'PUBLISHED_AT', orderBy?.direction ?? 'DESC'),
    where: quoteConditions({
      ...filter,
      speakerId: keyOrNull(filter?.speakerId, ['Person'], 'filter.speakerId'),
      organizationId: keyOrNull(filter?.organizationId, ['Organization'], 'filter.organizationId'),
      aboutPersonId: keyOrNull(filter?.aboutPersonId, ['Person'], 'filter.aboutPersonId'),
      articleId: keyOrNull(filter?.articleId, ['Article'], 'filter.articleId'),
      aboutCountryCode: filter?.aboutCountryCode?.toUpperCase(),
    }),
  };
}

type EventFilter = Omit<
  FilterOf<typeof eventConditions>,
  'participant' | 'organization' | 'actor' | 'recipient' | 'happened' | 'told'
> & {
  after?: Date | null | undefined;
  before?: Date | null | undefined;
  participantId?: string | null | undefined;
  organizationId?: string | null | undefined;
  actorId?: string | null | undefined;
  recipientId?: string | null | undefined;
  publishedAfter?: Date | null | undefined;
  publishedBefore?: Date | null | undefined;
};

/** Where the key of a participant stands. */
const PARTICIPANT_COLUMNS = {
  Person: 'personId',
  Organization: 'organizationId',
  Country: 'countryCode',
} as const;

export function eventsQuestion({
  filter,
  orderBy,
}: Asked<EventFilter, 'DATE' | 'MENTION_COUNT'>): Question<'Event'> {
  const participant = (
    name: 'participantId' | 'organizationId' | 'actorId' | 'recipientId',
    types: readonly (keyof typeof PARTICIPANT_COLUMNS)[] = ['Person', 'Organization', 'Country'],
  ): Participant | null => {
    const id = filter?.[name];
    if (id == null) return null;
    const { type, key } = keyOf(id, types, `filter.${name}`);
    return { column: PARTICIPANT_COLUMNS[type as keyof typeof PARTICIPANT_COLUMNS], key };
  };
  const range = rangeOf(filter?.after, filter?.before);
  const countryCode = filter?.countryCode?.toUpperCase();
  const rest = {
    ...filter,
    betweenCountries: filter?.betweenCountries?.map((code) => code.toUpperCase()),
    participant: participant('participantId'),
    organization: participant('organizationId', ['Organization']),
    actor: participant('actorId'),
    recipient: participant('recipientId'),
    told: rangeOf(filter?.publishedAfter, filter?.publishedBefore),
  };
  const { field = 'DATE', direction = 'DESC' } = orderBy ?? {};
  if (countryCode === undefined || field !== 'DATE') {
    const where = eventConditions({ ...rest, countryCode, happened: range });
    return { source: root('Event', field, direction), where };
  }
  const byCountry = sql`c."countryCode" = ${countryCode}::bpchar`;
  const where = eventConditions({ ...rest, countryCode: null });
  return {
    source: eventsByCountry(direction),
    where: [byCountry, ...(range ? [happened(range, 'c')] : []), ...where],
  };
}

const rangeOf = (after: Date | null = null, before: Date | null = null): TimeRange | null =>
  after || before ? { after, before } : null;

/** Where one row is: under its primary key, or under the key that people read. */
export interface Place {
  by: 'key' | 'slug';
  value: string;
}

/** The place that the arguments of a root field say. */
export function placeOf(
  node: NodeName,
  { id, slug }: { id?: string | null | undefined; slug?: string | null | undefined },
): Place {
  return id != null ? { by: 'key', value: keyOf(id, [node], 'id').key } : { by: 'slug', value: slug ?? '' };
}

/** The place of a country, whose primary key people can read too. */
export function placeOfCountry({
  code,
  ...asked
}: {
  id?: string | null | undefined;
  code?: string | null | undefined;
  slug?: string | null | undefined;
}): Place {
  return code != null ? { by: 'key', value: code.toUpperCase() } : placeOf('Country', asked);
}
