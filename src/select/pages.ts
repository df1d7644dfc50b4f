import type { Filtered } from '../loaders/where.js';
import { ArticleFilter, ArticleOrder, ArticlesArgs } from '../models/article.js';
import type { PageArgs } from '../models/connection.js';
import { CountriesArgs, CountryFilter, CountryOrder } from '../models/country.js';
import { EventFilter, EventOrder, EventsArgs } from '../models/event.js';
import { OrganizationFilter, OrganizationOrder, OrganizationsArgs } from '../models/organization.js';
import { PeopleArgs, PersonFilter, PersonOrder } from '../models/person.js';
import { QuoteFilter, QuoteOrder, QuotesArgs } from '../models/quote.js';
import type { ArgsClass } from './args.js';

/** The classes that check the arguments of a connection of each type, at the root and below other records alike. */
export const pages = {
  Article: { args: ArticlesArgs, inputs: { filter: ArticleFilter, orderBy: ArticleOrder } },
  Person: { args: PeopleArgs, inputs: { filter: PersonFilter, orderBy: PersonOrder } },
  Organization: {
    args: OrganizationsArgs,
    inputs: { filter: OrganizationFilter, orderBy: OrganizationOrder },
  },
  Country: { args: CountriesArgs, inputs: { filter: CountryFilter, orderBy: CountryOrder } },
  Quote: { args: QuotesArgs, inputs: { filter: QuoteFilter, orderBy: QuoteOrder } },
  Event: { args: EventsArgs, inputs: { filter: EventFilter, orderBy: EventOrder } },
} as const satisfies Record<
  Filtered,
  { args: ArgsClass<PageArgs>; inputs: Record<string, ArgsClass<object>> }
>;
