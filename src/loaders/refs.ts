import { codeFor } from './countryNames.js';
import { keyOf } from './globalId.js';
import { type NodeName, nodes } from './nodes.js';
import { join, keyBySlugSql, plannedKeysSql, raw, sql, type Sql } from './sql.js';

/** Records that a filter names: by their ids, or by the readable keys that stand in addresses. */
export interface Refs {
  node: NodeName;
  keys: string[];
  slugs: string[];
}

/** Types that have a slug. */
type Slugged = 'Article' | 'Person' | 'Organization' | 'Country';

const EXAMPLES: Record<Slugged, string> = {
  Article: 'flood-hits-town',
  Person: 'donald-trump',
  Organization: 'united-nations',
  Country: 'france',
};

/** What can be the code of a country, or letters that people write in its place: us, UK, USA. */
const CODE = /^[A-Za-z]{2,3}$/;
/** Slugs are taken as names are written too ("Donald-Trump", "Trump", "NATO"); an id of this API mixes letters inside a word. */
const SLUG = /^(?:[A-Z]?[a-z0-9]+|[A-Z0-9]+)$/;
const HYPHENED = /^[a-z0-9]+(?:-[a-z0-9]+)+$/i;
const isSlug = (text: string) => text.length > 1 && (SLUG.test(text) || HYPHENED.test(text));

type Written = string | readonly string[] | null | undefined;

/**
 * The records that a condition names; null where it names none, which is as if it were not given.
 * @param argument for the message
 * @throws GraphQLError BAD_USER_INPUT for what is neither the id of such a record nor a slug
 */
export function refsOf(node: Slugged, written: Written, argument: string): Refs | null {
  const all = [written ?? []].flat();
  if (all.length === 0) return null;
  return {
    node,
    slugs: all.filter(isSlug).map((slug) => slug.toLowerCase()),
    keys: all.filter((one) => !isSlug(one)).map((id) => keyOf(id, [node], argument, EXAMPLES[node]).key),
  };
}

/** Countries by their codes, in any case. */
export function countryRefs(codes: Written): Refs | null {
  const keys = [codes ?? []].flat().map((code) => code.toUpperCase());
  return keys.length === 0 ? null : { node: 'Country', keys, slugs: [] };
}

/** Records of several types, named by id or slug, countries by their code too: a list for each type that is named. */
export function actorRefs(
  written: Written,
  argument: string,
  types: readonly Slugged[] = ['Person', 'Organization', 'Country'],
): Refs[] | null {
  const all = [written ?? []].flat();
  if (all.length === 0) return null;
  const named = all.flatMap((one): { type: NodeName; key?: string; slug?: string }[] => {
    const code = CODE.test(one) && types.includes('Country') ? codeFor(one) : undefined;
    const country = code === undefined ? [] : [{ type: 'Country' as const, key: code }];
    // EU is no country, and GE may be a company too.
    if (isSlug(one)) return [...country, ...types.map((type) => ({ type, slug: one.toLowerCase() }))];
    return [keyOf(one, types, argument, types.includes('Person') ? EXAMPLES.Person : EXAMPLES.Organization)];
  });
  return types.flatMap((node) => {
    const own = named.filter(({ type }) => type === node);
    const keys = own.flatMap(({ key }) => key ?? []);
    return own.length === 0 ? [] : [{ node, keys, slugs: own.flatMap(({ slug }) => slug ?? []) }];
  });
}

/**
 * Whether a column, a key of their type, is that of one of the records, or of what they became where they were merged.
 * One is an equation, of which an index can give the rows in the order of its other columns.
 */
export function isOneOf(column: string, { node, keys, slugs }: Refs): Sql {
  const is = raw(column);
  const type = raw(nodes[node].keyType);
  const [key, slug] = [keys[0], slugs[0]];
  if (slugs.length === 0)
    return keys.length === 1
      ? sql`${is} = ${plannedKeysSql(node, sql`${key}::${type}`, false)}`
      : sql`${is} = ANY(${plannedKeysSql(node, sql`${keys}::${type}[]`, true)})`;
  if (keys.length === 0 && slugs.length === 1) return sql`${is} = ${keyBySlugSql(node, slug ?? '')}`;
  const all = [
    sql`SELECT unnest(${plannedKeysSql(node, sql`${keys}::${type}[]`, true)})`,
    ...slugs.map((one) => sql`SELECT ${keyBySlugSql(node, one)}`),
  ];
  return sql`${is} = ANY(ARRAY(${join(all, ' UNION ALL ')}))`;
}
