import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { MAX_LISTED, search, type SearchPage } from '../loaders/search.js';
import { namesWithoutTitle } from '../loaders/name.js';
import type { Searchable } from '../loaders/searchable.js';
import type { SearchQuery } from '../loaders/searchQuery.js';
import { Facets, TimeBucket, TimelineArgs } from '../models/facets.js';
import {
  SearchArgs,
  SearchConnection,
  SearchTypeFacet,
  SearchUnderstanding,
  TOTAL_COUNT,
} from '../models/search.js';

@Resolver(() => SearchConnection)
export class SearchResolver {
  @Query(() => SearchConnection, {
    description: 'Articles, people, organizations, quotes and events by words, best first.',
  })
  search(@Args(() => SearchArgs) asked: SearchArgs, @Ctx() { reader, loaders }: Context) {
    return search(reader.prisma, loaders, asked);
  }

  @FieldResolver(() => Int, { description: TOTAL_COUNT })
  totalCount(@Root() page: SearchPage) {
    return page.whole.count();
  }

  @FieldResolver(() => Facets, {
    description:
      'The people, organizations, countries, publishers and event types of all results, most frequent first. Each is counted only if requested.',
  })
  facets(@Root() page: SearchPage) {
    return page.whole;
  }

  @FieldResolver(() => [TimeBucket], {
    description:
      'How many results fall into each interval of time, by the publication of their articles. A result of several articles counts once in each interval in which one of them was published.',
  })
  timeline(@Root() page: SearchPage, @Args(() => TimelineArgs) { interval, fill }: TimelineArgs) {
    return page.whole.timeline({ interval, fill });
  }

  @FieldResolver(() => [SearchTypeFacet], {
    description: 'Number of results of each type, most first.',
  })
  types(@Root() page: SearchPage) {
    return page.whole.counts();
  }

  @FieldResolver(() => SearchUnderstanding, {
    description: 'How the search was understood. Look here first if nothing was found.',
  })
  understood(@Root() { query, types }: SearchPage): SearchUnderstanding {
    return understand(query, types);
  }
}

/** How a search for these types was understood. */
export function understand(query: SearchQuery, types: readonly Searchable[]): SearchUnderstanding {
  const { words, phrases, excluded, ignored, synonyms } = query;
  const message = `${[describe(query, searchesNamesOnly(query, types)), ...remarks(query, types)].join('; ')}.`;
  return { words, phrases, excluded, ignored, synonyms, listed: MAX_LISTED, message };
}

const list = (parts: string[]) => parts.map((part) => `“${part}”`).join(', ');

/** Whether names are searched for words that are too common in texts: “the”. */
const searchesNamesOnly = ({ all, names }: SearchQuery, types: readonly Searchable[]): boolean =>
  all === null && names.length > 0 && types.some((type) => type === 'Person' || type === 'Organization');

/** "Searched for “missile”, “strikes”, without “Iran”" */
function describe({ words, phrases, excluded, synonyms }: SearchQuery, inNames: boolean): string {
  const wanted = [...words, ...phrases];
  const looked =
    wanted.length > 0
      ? `Searched for ${list(wanted)}`
      : excluded.length > 0
        ? 'Searched for everything'
        : `There is no word to search for${inNames ? ' in texts, only in names' : ''}`;
  const without = excluded.length === 0 ? '' : `, without ${list(excluded)}`;
  const also = synonyms.length === 0 ? '' : ` (also ${list(synonyms)})`;
  return `${looked}${also}${without}`;
}

/** What was done with single words: "“the” is too common to search for". */
function remarks(query: SearchQuery, types: readonly Searchable[]): string[] {
  const { beginnings, letters } = query;
  const common = query.ignored.filter((word) => !letters.includes(word));
  const names = types.includes('Person') ? query.names.flatMap(namesWithoutTitle) : [];
  return [
    ...said(common, 'is too common to search for', 'are too common to search for'),
    ...said(
      query.asNames,
      'is too common to search for, and is read as a name in capitals',
      'are too common to search for, and are read as names in capitals',
    ),
    ...said(
      letters,
      'is only one letter, and is not searched for yet',
      'are only one letter each, and are not searched for yet',
    ),
    ...said(
      beginnings,
      'also matches longer words that begin with it',
      'also match longer words that begin with them',
    ),
    ...(names.length === 0
      ? []
      : [`people are also searched for without a title, as ${list([...new Set(names)])}`]),
    ...fieldHint(query.words),
  ];
}

const said = (words: string[], ofOne: string, ofSeveral: string): string[] =>
  words.length === 0 ? [] : [`${list([...new Set(words)])} ${words.length === 1 ? ofOne : ofSeveral}`];

/** The name of a field before a word: headline:flood, but not https://example.org. */
const FIELD = /^\p{L}[\p{L}\d_.]*:(?=[^\s/:])/u;

/** Other search engines search one field by this syntax; here it is a word like any other. */
function fieldHint(words: readonly string[]): string[] {
  const field = words.map((word) => FIELD.exec(word)?.[0]).find(Boolean);
  return field === undefined
    ? []
    : [`“${field}” is read as a word, not as a field; use \`filter\` for fields`];
}
