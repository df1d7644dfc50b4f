import { codeFor } from './countryNames.js';
import { keyOf } from './globalId.js';
import { type NodeName, nodes } from './nodes.js';
import { join, keyBySlugSql, keysBySlugsSql, plannedKeysSql, raw, sql, type Sql } from './sql.js';

/** Records in a filter: by id or by slug. */
export interface Refs {
  node: NodeName;
  keys: string[];
  slugs: string[];
  /** Keys that count only if no record of other types has the slug. */
  unlessSlug?: { key: string; slug: string; types: readonly NodeName[] }[];
}

/** Types that have a slug. */
type Slugged = 'Article' | 'Person' | 'Organization' | 'Country';

const EXAMPLES: Record<Slugged, string> = {
  Article: 'flood-hits-town',
  Person: 'donald-trump',
  Organization: 'united-nations',
  Country: 'france',
};

/** A possible country code or abbreviation: us, UK, USA. */
const CODE = /^[A-Za-z]{2,3}$/;
const ISO_CODE = /^[A-Z]{2}$/;
/**
 * Slugs may be capitalized like names ("Donald-Trump", "Trump", "NATO"); global ids mix cases inside a word.
 */
const SLUG = /^(?:[A-Z]?[a-z0-9]+|[A-Z0-9]+)$/;
const HYPHENED = /^[a-z0-9]+(?:-[a-z0-9]+)+$/i;
const isSlug = (text: string) => text.length > 1 && (SLUG.test(text) || HYPHENED.test(text));

type Written = string | readonly string[] | null | undefined;

/**
 * The records of a condition; null if there are none, which counts as absent.
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

/**
 * Records of several types by id or slug, countries also by code: a list for each type. An upper-case ISO
 * code is only the country; in other cases a slug takes precedence: `ge` may be a company, while `us` is
 * nobody's slug.
 */
export function actorRefs(
  written: Written,
  argument: string,
  types: readonly Slugged[] = ['Person', 'Organization', 'Country'],
): Refs[] | null {
  const all = [written ?? []].flat();
  if (all.length === 0) return null;
  const example = EXAMPLES[types.includes('Person') ? 'Person' : 'Organization'];
  const refs = new Map<NodeName, Refs>(types.map((node) => [node, { node, keys: [], slugs: [] }]));
  const others = types.filter((type) => type !== 'Country');
  const country = refs.get('Country');
  for (const one of all) {
    const code = country && CODE.test(one) ? codeFor(one) : undefined;
    const slug = one.toLowerCase();
    if (country && code !== undefined) {
      if (ISO_CODE.test(one) && code === one) {
        country.keys.push(code);
        continue;
      }
      (country.unlessSlug ??= []).push({ key: code, slug, types: others });
      for (const type of others) refs.get(type)?.slugs.push(slug);
    } else if (isSlug(one)) {
      for (const { slugs } of refs.values()) slugs.push(slug);
    } else {
      const { type, key } = keyOf(one, types, argument, example);
      refs.get(type)?.keys.push(key);
    }
  }
  return [...refs.values()].filter(
    ({ keys, slugs, unlessSlug }) => keys.length + slugs.length > 0 || unlessSlug !== undefined,
  );
}

/**
 * Whether a key column refers to one of the records, or to what they were merged into. A single one becomes
 * an equality, so that an index can return rows in the order of its further columns.
 */
export function isOneOf(column: string, { node, keys, slugs, unlessSlug = [] }: Refs): Sql {
  const is = raw(column);
  const type = raw(nodes[node].keyType);
  const [key] = keys;
  const bySlug = slugs.map((slug) => keyBySlugSql(node, slug));
  const byCode = unlessSlug.map(({ key: other, slug, types }) => {
    const taken = join(
      types.map((one) => keyBySlugSql(one, slug)),
      ', ',
    );
    return sql`CASE WHEN coalesce(${taken}) IS NULL THEN ${other}::${type} END`;
  });
  const looked = [...bySlug, ...byCode];
  if (looked.length === 0)
    return keys.length === 1
      ? sql`${is} = ${plannedKeysSql(node, sql`${key}::${type}`, false)}`
      : sql`${is} = ANY(${plannedKeysSql(node, sql`${keys}::${type}[]`, true)})`;
  if (keys.length === 0 && looked.length === 1) return sql`${is} = ${looked[0]}`;
  const all = [
    ...(keys.length > 0 ? [sql`SELECT unnest(${plannedKeysSql(node, sql`${keys}::${type}[]`, true)})`] : []),
    ...(slugs.length > 0 ? [keysBySlugsSql(node, slugs)] : []),
    ...byCode.map((one) => sql`SELECT ${one}`),
  ];
  return sql`${is} = ANY(ARRAY(${join(all, ' UNION ALL ')}))`;
}
