import { combine, type Combined } from './combine.js';
import {
  articleConditions,
  countryConditions,
  eventConditions,
  organizationConditions,
  personConditions,
  quoteConditions,
  type TimeRange,
} from './filter.js';
import { keyOf, parseGlobalId } from './globalId.js';
import type { NodeName } from './nodes.js';
import { actorRefs, countryRefs, type Refs, refsOf } from './refs.js';
import type { Sql } from './sql.js';

/** What clients ask of each type, as conditions of `e`: ids, slugs and codes become records, days and times ranges. */

type ConditionsOf<C extends (filter: never) => Sql[]> = Parameters<C>[0];

/** As clients write it: one or several ids, slugs or codes where conditions have records. */
type Written<C> = {
  [K in keyof C]?: [Extract<C[K], Refs | Refs[]>] extends [never]
    ? C[K]
    : K extends `${string}s`
      ? readonly string[] | null | undefined
      : string | null | undefined;
};

export interface ArticleFilter
  extends
    Omit<Written<ConditionsOf<typeof articleConditions>>, 'sourceId' | 'sourceNamed'>,
    Combined<ArticleFilter> {
  source?: string | null | undefined;
}

function articleWhere(filter: ArticleFilter, path: string): Sql[] {
  const source = filter.source ?? '';
  const id = parseGlobalId(source);
  return articleConditions({
    ...filter,
    sourceId: id && keyOf(source, ['Source'], `${path}.source`).key,
    sourceNamed: id || source === '' ? null : source,
    personId: refsOf('Person', filter.personId, `${path}.personId`),
    personIds: refsOf('Person', filter.personIds, `${path}.personIds`),
    organizationId: refsOf('Organization', filter.organizationId, `${path}.organizationId`),
    organizationIds: refsOf('Organization', filter.organizationIds, `${path}.organizationIds`),
    quotesPersonId: refsOf('Person', filter.quotesPersonId, `${path}.quotesPersonId`),
    quotesPersonIds: refsOf('Person', filter.quotesPersonIds, `${path}.quotesPersonIds`),
    countryCode: countryRefs(filter.countryCode),
    countryCodes: countryRefs(filter.countryCodes),
  });
}

export interface PersonFilter
  extends Omit<Written<ConditionsOf<typeof personConditions>>, 'mentioned'>, Combined<PersonFilter> {
  mentionedAfter?: Date | null | undefined;
  mentionedBefore?: Date | null | undefined;
  minArticles?: number | null | undefined;
}

function personWhere(filter: PersonFilter, path: string): Sql[] {
  const { mentionedAfter: after = null, mentionedBefore: before = null, minArticles } = filter;
  return personConditions({
    ...filter,
    organizationId: refsOf('Organization', filter.organizationId, `${path}.organizationId`),
    organizationIds: refsOf('Organization', filter.organizationIds, `${path}.organizationIds`),
    countryCode: countryRefs(filter.countryCode),
    countryCodes: countryRefs(filter.countryCodes),
    mentioned: after || before || minArticles ? { after, before, articles: minArticles ?? 1 } : null,
  });
}

export interface OrganizationFilter
  extends Written<ConditionsOf<typeof organizationConditions>>, Combined<OrganizationFilter> {}

const organizationWhere = (filter: OrganizationFilter): Sql[] =>
  organizationConditions({
    ...filter,
    countryCode: countryRefs(filter.countryCode),
    countryCodes: countryRefs(filter.countryCodes),
  });

export interface CountryFilter
  extends Written<ConditionsOf<typeof countryConditions>>, Combined<CountryFilter> {}

const countryWhere = (filter: CountryFilter): Sql[] =>
  countryConditions({ ...filter, codes: countryRefs(filter.codes) });

export interface QuoteFilter extends Written<ConditionsOf<typeof quoteConditions>>, Combined<QuoteFilter> {}

const quoteWhere = (filter: QuoteFilter, path: string): Sql[] =>
  quoteConditions({
    ...filter,
    speakerId: refsOf('Person', filter.speakerId, `${path}.speakerId`),
    speakerIds: refsOf('Person', filter.speakerIds, `${path}.speakerIds`),
    organizationId: refsOf('Organization', filter.organizationId, `${path}.organizationId`),
    organizationIds: refsOf('Organization', filter.organizationIds, `${path}.organizationIds`),
    aboutPersonId: refsOf('Person', filter.aboutPersonId, `${path}.aboutPersonId`),
    aboutPersonIds: refsOf('Person', filter.aboutPersonIds, `${path}.aboutPersonIds`),
    aboutOrganizationId: refsOf('Organization', filter.aboutOrganizationId, `${path}.aboutOrganizationId`),
    aboutOrganizationIds: refsOf('Organization', filter.aboutOrganizationIds, `${path}.aboutOrganizationIds`),
    articleId: refsOf('Article', filter.articleId, `${path}.articleId`),
    articleIds: refsOf('Article', filter.articleIds, `${path}.articleIds`),
    aboutCountryCode: countryRefs(filter.aboutCountryCode),
    aboutCountryCodes: countryRefs(filter.aboutCountryCodes),
  });

export interface EventFilter
  extends Omit<Written<ConditionsOf<typeof eventConditions>>, 'happened' | 'told'>, Combined<EventFilter> {
  after?: Date | null | undefined;
  before?: Date | null | undefined;
  publishedAfter?: Date | null | undefined;
  publishedBefore?: Date | null | undefined;
}

function eventWhere(filter: EventFilter, path: string): Sql[] {
  const organization = ['Organization'] as const;
  return eventConditions({
    ...filter,
    countryCode: countryRefs(filter.countryCode),
    countryCodes: countryRefs(filter.countryCodes),
    betweenCountries: filter.betweenCountries?.map((code) => code.toUpperCase()),
    participantId: actorRefs(filter.participantId, `${path}.participantId`),
    participantIds: actorRefs(filter.participantIds, `${path}.participantIds`),
    organizationId: actorRefs(filter.organizationId, `${path}.organizationId`, organization),
    organizationIds: actorRefs(filter.organizationIds, `${path}.organizationIds`, organization),
    actorId: actorRefs(filter.actorId, `${path}.actorId`),
    actorIds: actorRefs(filter.actorIds, `${path}.actorIds`),
    recipientId: actorRefs(filter.recipientId, `${path}.recipientId`),
    recipientIds: actorRefs(filter.recipientIds, `${path}.recipientIds`),
    happened: rangeOf(filter.after, filter.before),
    told: rangeOf(filter.publishedAfter, filter.publishedBefore),
  });
}

export const rangeOf = (after: Date | null = null, before: Date | null = null): TimeRange | null =>
  after || before ? { after, before } : null;

/** The filters of the types that have one. */
export interface Filters {
  Article: ArticleFilter;
  Person: PersonFilter;
  Organization: OrganizationFilter;
  Country: CountryFilter;
  Quote: QuoteFilter;
  Event: EventFilter;
}

export type Filtered = keyof Filters;

const wheres: { [N in Filtered]: (filter: Filters[N], path: string) => Sql[] } = {
  Article: articleWhere,
  Person: personWhere,
  Organization: organizationWhere,
  Country: countryWhere,
  Quote: quoteWhere,
  Event: eventWhere,
};

export const isFiltered = (node: NodeName): node is Filtered => Object.hasOwn(wheres, node);

/** What must hold of the rows `e` of a type. */
export function whereOf<N extends Filtered>(node: N, filter: Filters[N] | null | undefined): Sql[] {
  // Each of them is combined of filters of its own type.
  const own = wheres[node] as (filter: Combined<never>, path: string) => Sql[];
  return combine(filter as Combined<never> | null | undefined, own);
}
