import type { PrismaClient } from '../../prisma/generated/client.js';
import { badInput } from '../errors.js';
import { checkSize, type Combined } from '../loaders/combine.js';
import { keyOrNull } from '../loaders/globalId.js';
import { refsOf } from '../loaders/refs.js';
import { searchQuery } from '../loaders/searchQuery.js';
import { join, keyBySlugSql, sql } from '../loaders/sql.js';
import type { ChangeConditions, Wanted } from './matching.js';

/** Maximum number of filters in a filter of changes. It is low because each change is tested against the filter of each follower. */
export const MOST_CHANGE_FILTERS = 10;

/** A filter as clients write it: with global ids, slugs, and codes in any case. */
export interface AskedChanges extends ChangeConditions, Combined<AskedChanges> {}

/**
 * Converts a filter to the form in which it is stored. Invalid filters are refused here: later the client would not
 * learn of it.
 *
 * @throws GraphQLError BAD_USER_INPUT for ids of other types, unknown slugs, invalid searches, and too many filters
 */
export async function readWanted(
  prisma: PrismaClient,
  asked: AskedChanges | null | undefined,
): Promise<Wanted> {
  checkSize(asked ?? {}, MOST_CHANGE_FILTERS);
  return read(prisma, asked ?? {}, 'filter');
}

async function read(prisma: PrismaClient, asked: AskedChanges, path: string): Promise<Wanted> {
  const { types, countryCode, countryCodes, articleId, text } = asked;
  searchQuery(text ?? '');
  const keys = (
    node: 'Person' | 'Organization',
    name: 'personId' | 'organizationId' | 'personIds' | 'organizationIds',
  ) => keysOf(prisma, node, asked[name], `${path}.${name}`);
  const all = (filters: readonly AskedChanges[] | null | undefined, name: string) =>
    Promise.all((filters ?? []).map((one, i) => read(prisma, one, `${path}.${name}[${String(i)}]`)));
  const wanted: Wanted = {
    types: types?.length ? [...new Set(types)] : null,
    personId: (await keys('Person', 'personId'))[0] ?? null,
    personIds: await keys('Person', 'personIds'),
    organizationId: (await keys('Organization', 'organizationId'))[0] ?? null,
    organizationIds: await keys('Organization', 'organizationIds'),
    countryCode: countryCode?.toUpperCase() ?? null,
    countryCodes: (countryCodes ?? []).map((code) => code.toUpperCase()),
    articleId: keyOrNull(articleId, ['Article'], `${path}.articleId`),
    // Lone surrogates, which JSON in Postgres does not take, become replacement characters (U+FFFD).
    text: text == null ? null : Buffer.from(text).toString(),
    and: await all(asked.and, 'and'),
    or: await all(asked.or, 'or'),
    not: asked.not ? await read(prisma, asked.not, `${path}.not`) : null,
  };
  // Conditions that are not given are not stored.
  return Object.fromEntries(
    Object.entries(wanted).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

async function keysOf(
  prisma: PrismaClient,
  node: 'Person' | 'Organization',
  written: string | readonly string[] | null | undefined,
  argument: string,
): Promise<string[]> {
  const refs = refsOf(node, written, argument);
  if (!refs) return [];
  if (refs.slugs.length === 0) return refs.keys;
  const bySlug = refs.slugs.map(
    (slug) => sql`SELECT ${slug}::text AS slug, ${keyBySlugSql(node, slug)}::text AS key`,
  );
  const found = await prisma.$queryRaw<{ slug: string; key: string | null }[]>(join(bySlug, ' UNION ALL '));
  return [
    ...refs.keys,
    ...found.map(({ slug, key }) => {
      if (key !== null) return key;
      throw badInput(`"${argument}": no ${node} has the slug "${slug}".`, { argument });
    }),
  ];
}
