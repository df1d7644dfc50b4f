import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { search, SEARCHABLE, type SearchPage } from '../loaders/search.js';
import type { SearchQuery } from '../loaders/searchQuery.js';
import { SearchArgs, SearchConnection, SearchUnderstanding, TOTAL_COUNT } from '../models/search.js';

@Resolver(() => SearchConnection)
export class SearchResolver {
  @Query(() => SearchConnection, {
    description: 'Articles, people, organizations, quotes and events by words, best first.',
  })
  search(@Args(() => SearchArgs) { types, ...args }: SearchArgs, @Ctx() { reader, loaders }: Context) {
    return search(reader.prisma, loaders, { ...args, types: [...new Set(types ?? SEARCHABLE)] });
  }

  @FieldResolver(() => Int, { description: TOTAL_COUNT })
  totalCount(@Root() page: SearchPage) {
    return page.whole.count();
  }

  @FieldResolver(() => SearchUnderstanding, {
    description: 'How the search was understood: above all of use where nothing was found.',
  })
  understood(@Root() { query }: SearchPage): SearchUnderstanding {
    return understand(query);
  }
}

/** How a search was understood. */
export function understand(query: SearchQuery): SearchUnderstanding {
  const { words, phrases, excluded, ignored } = query;
  return { words, phrases, excluded, ignored, message: describe(query) };
}

const list = (parts: string[]) => parts.map((part) => `“${part}”`).join(', ');

/** Looked for “missile”, “strikes”, without “Iran”; “the” is too common to be looked for. */
function describe({ words, phrases, excluded, ignored }: SearchQuery): string {
  const wanted = [...words, ...phrases];
  const looked = wanted.length === 0 ? 'There is no word to look for' : `Looked for ${list(wanted)}`;
  const without = excluded.length === 0 ? '' : `, without ${list(excluded)}`;
  const common =
    ignored.length === 0
      ? ''
      : `; ${list(ignored)} ${ignored.length === 1 ? 'is' : 'are'} too common to be looked for`;
  return `${looked}${without}${common}.`;
}
