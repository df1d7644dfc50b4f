import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { search, SEARCHABLE, type SearchPage, tooCommon } from '../loaders/search.js';
import { readSearch, type SearchWords } from '../loaders/searchWords.js';
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
  async understood(@Root() { query }: SearchPage, @Ctx() { reader }: Context): Promise<SearchUnderstanding> {
    return understand(query, await tooCommon(reader.prisma, readSearch(query).words));
  }
}

/** How a search was understood, of whose words some are too common to be looked for. */
export function understand(query: string, ignored: string[]): SearchUnderstanding {
  const asked = readSearch(query);
  const words = asked.words.filter((word) => !ignored.includes(word));
  return { ...asked, words, ignored, message: describe({ ...asked, words, ignored }) };
}

const list = (parts: string[]) => parts.map((part) => `“${part}”`).join(', ');

/** Looked for “missile”, “strikes”, without “Iran”; “the” is too common to be looked for. */
function describe({ words, phrases, excluded, ignored }: SearchWords & { ignored: string[] }): string {
  const wanted = [...words, ...phrases];
  const looked = wanted.length === 0 ? 'There is no word to look for' : `Looked for ${list(wanted)}`;
  const without = excluded.length === 0 ? '' : `, without ${list(excluded)}`;
  const common =
    ignored.length === 0
      ? ''
      : `; ${list(ignored)} ${ignored.length === 1 ? 'is' : 'are'} too common to be looked for`;
  return `${looked}${without}${common}.`;
}
