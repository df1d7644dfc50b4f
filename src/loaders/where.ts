import { combine, type Combined } from './combine.js';
import {
  articleConditions,
  countryConditions,
  eventConditions,
  oneOrMore,
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

/** Reads what one property of a filter names; `argument` is for messages. */
type Reader = (written: string | readonly string[], argument: string) => unknown;

type Read<F, R> = Omit<F, keyof R> & {
  [K in keyof R]?: R[K] extends (...args: never) => infer V ? V | null | undefined : never;
};

/** A filter in which names have become what they name. What is not given costs next to nothing: little is. */
function readerOf<R extends Readonly<Record<string, Reader>>>(readers: R) {
  const all = Object.entries(readers);
  return <F extends object>(filter: F, path: string): Read<F, R> => {
    const read = { ...filter } as Record<string, unknown>;
    for (const [name, reader] of all) {
      const written = read[name] as string | readonly string[] | null | undefined;
      if (written != null) read[name] = reader(written, `${path}.${name}`);
    }
    return read as Read<F, R>;
  };
}

const article = (written: string | readonly string[], argument: string) =>
  refsOf('Article', written, argument);
const person = (written: string | readonly string[], argument: string) => refsOf('Person', written, argument);
const organization = (written: string | readonly string[], argument: string) =>
  refsOf('Organization', written, argument);
const country = (written: string | readonly string[]) => countryRefs(written);
const actor = (written: string | readonly string[], argument: string) => actorRefs(written, argument);
const actingOrganization = (written: string | readonly string[], argument: string) =>
  actorRefs(written, argument, ['Organization']);

export interface ArticleFilter
  extends
    Omit<Written<ConditionsOf<typeof articleConditions>>, 'sourceId' | 'sourceNamed'>,
    Combined<ArticleFilter> {
  source?: string | null | undefined;
}

const readArticle = readerOf({
  ...oneOrMore('personId', person),
  ...oneOrMore('organizationId', organization),
  ...oneOrMore('quotesPersonId', person),
  ...oneOrMore('countryCode', country),
});

/** A source by its id, or by its slug, name or domain. */
function readSource(source: string | null | undefined, path: string) {
  const id = parseGlobalId(source ?? '');
  const sourceId = id && source ? keyOf(source, ['Source'], `${path}.source`).key : null;
  return { sourceId, sourceNamed: id || !source ? null : source };
}

const articleWhere = (filter: ArticleFilter, path: string): Sql[] =>
  articleConditions({ ...readArticle(filter, path), ...readSource(filter.source, path) });

export interface PersonFilter
  extends Omit<Written<ConditionsOf<typeof personConditions>>, 'mentioned'>, Combined<PersonFilter> {
  mentionedAfter?: Date | null | undefined;
  mentionedBefore?: Date | null | undefined;
  minArticles?: number | null | undefined;
}

const readPerson = readerOf({
  ...oneOrMore('organizationId', organization),
  ...oneOrMore('countryCode', country),
});

function personWhere(filter: PersonFilter, path: string): Sql[] {
  const { mentionedAfter: after = null, mentionedBefore: before = null, minArticles } = filter;
  return personConditions({
    ...readPerson(filter, path),
    mentioned: after || before || minArticles ? { after, before, articles: minArticles ?? 1 } : null,
  });
}

export interface OrganizationFilter
  extends Written<ConditionsOf<typeof organizationConditions>>, Combined<OrganizationFilter> {}

const readOrganization = readerOf(oneOrMore('countryCode', country));

const organizationWhere = (filter: OrganizationFilter, path: string): Sql[] =>
  organizationConditions(readOrganization(filter, path));

export interface CountryFilter
  extends Written<ConditionsOf<typeof countryConditions>>, Combined<CountryFilter> {}

const readCountry = readerOf({ codes: country });

const countryWhere = (filter: CountryFilter, path: string): Sql[] =>
  countryConditions(readCountry(filter, path));

export interface QuoteFilter
  extends
    Omit<Written<ConditionsOf<typeof quoteConditions>>, 'sourceId' | 'sourceNamed'>,
    Combined<QuoteFilter> {
  source?: string | null | undefined;
}

const readQuote = readerOf({
  ...oneOrMore('speakerId', person),
  ...oneOrMore('organizationId', organization),
  ...oneOrMore('aboutPersonId', person),
  ...oneOrMore('aboutOrganizationId', organization),
  ...oneOrMore('articleId', article),
  ...oneOrMore('countryCode', country),
  ...oneOrMore('aboutCountryCode', country),
});

const quoteWhere = (filter: QuoteFilter, path: string): Sql[] =>
  quoteConditions({ ...readQuote(filter, path), ...readSource(filter.source, path) });

export interface EventFilter
  extends
    Omit<Written<ConditionsOf<typeof eventConditions>>, 'happened' | 'told' | 'sourceId' | 'sourceNamed'>,
    Combined<EventFilter> {
  source?: string | null | undefined;
  after?: Date | null | undefined;
  before?: Date | null | undefined;
  publishedAfter?: Date | null | undefined;
  publishedBefore?: Date | null | undefined;
}

const readEvent = readerOf({
  ...oneOrMore('countryCode', country),
  betweenCountries: (codes) => [codes].flat().map((code) => code.toUpperCase()),
  ...oneOrMore('participantId', actor),
  ...oneOrMore('organizationId', actingOrganization),
  ...oneOrMore('actorId', actor),
  ...oneOrMore('recipientId', actor),
  ...oneOrMore('articleId', article),
});

const eventWhere = (filter: EventFilter, path: string): Sql[] =>
  eventConditions({
    ...readEvent(filter, path),
    ...readSource(filter.source, path),
    happened: rangeOf(filter.after, filter.before),
    told: rangeOf(filter.publishedAfter, filter.publishedBefore),
  });

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
