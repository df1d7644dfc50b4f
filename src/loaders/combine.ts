import { badInput } from '../errors.js';
import { join, sql, type Sql } from './sql.js';

/** Logical operators of filters. */
export interface Combined<F> {
  and?: readonly F[] | null | undefined;
  or?: readonly F[] | null | undefined;
  not?: F | null | undefined;
}

/** Maximum nesting depth of filters, and maximum number in total. */
export const MAX_FILTER_DEPTH = 5;
export const MAX_FILTERS = 50;
/** The same for a search, which has the conditions once for each type. */
export const MAX_SEARCH_FILTERS = 10;
/** Maximum number of values in all lists of a filter and of those nested in it. */
const MAX_VALUES = 1000;

/** A filter's own conditions; `path` leads to it, for messages. */
type Own<F, C> = (filter: F, path: string) => C[];

/** How conditions are combined: in SQL, or in the terms of another kind of query. Lists are never empty. */
export interface Logic<C> {
  /** At least one group of conditions holds. */
  or: (groups: C[][]) => C;
  /** The conditions do not all hold. What is not known counts as not true. */
  not: (conditions: C[]) => C;
}

const together = (conditions: Sql[]): Sql => sql`(${join(conditions, ' AND ')})`;

const inSql: Logic<Sql> = {
  or: (groups) => sql`(${join(groups.map(together), ' OR ')})`,
  // NULL counts as false: an article without a known publisher is among those not by the BBC.
  not: (conditions) => sql`${together(conditions)} IS NOT TRUE`,
};

/**
 * The conditions on `e`: the filter's own and those of nested filters. An empty filter counts as absent
 * anywhere.
 * @throws GraphQLError BAD_USER_INPUT for too many or too deeply nested filters
 */
export const combine = <F extends Combined<F>>(
  filter: F | null | undefined,
  own: Own<F, Sql>,
  most = MAX_FILTERS,
): Sql[] => combineBy(inSql, filter, own, most);

/** The same for conditions of another kind. */
export function combineBy<F extends Combined<F>, C>(
  logic: Logic<C>,
  filter: F | null | undefined,
  own: Own<F, C>,
  most = MAX_FILTERS,
): C[] {
  if (!filter) return [];
  checkSize(filter, most);
  return conditionsOf(logic, filter, own, 'filter');
}

function conditionsOf<F extends Combined<F>, C>(
  logic: Logic<C>,
  filter: F,
  own: Own<F, C>,
  path: string,
): C[] {
  const all = (filters: readonly F[] | null | undefined, name: string) =>
    (filters ?? []).map((one, i) => conditionsOf(logic, one, own, `${path}.${name}[${String(i)}]`));
  const some = all(filter.or, 'or').filter((conditions) => conditions.length > 0);
  const none = filter.not ? conditionsOf(logic, filter.not, own, `${path}.not`) : [];
  return [
    ...own(filter, path),
    ...all(filter.and, 'and').flat(),
    ...(some.length > 0 ? [logic.or(some)] : []),
    ...(none.length > 0 ? [logic.not(none)] : []),
  ];
}

/** The filters directly inside one. */
const inside = <F extends Combined<F>>({ and, or, not }: F): F[] => [
  ...(and ?? []),
  ...(or ?? []),
  ...(not ? [not] : []),
];

/** A filter and all that are nested in it. */
export const allIn = <F extends Combined<F>>(filter: F): F[] => [
  filter,
  ...inside(filter).flatMap((one) => allIn(one)),
];

/** The number of values in a filter's own lists. */
const valuesOf = (filter: object): number =>
  Object.entries(filter)
    .filter(([name]) => name !== 'and' && name !== 'or')
    .reduce((sum, [, value]) => sum + (Array.isArray(value) ? value.length : 0), 0);

/** @throws GraphQLError BAD_USER_INPUT for too many or too deeply nested filters, and for too many values */
export function checkSize<F extends Combined<F>>(filter: F, most = MAX_FILTERS): void {
  let [count, values] = [0, 0];
  let level = [filter];
  for (let depth = 1; level.length > 0; depth++) {
    count += level.length;
    if (depth > MAX_FILTER_DEPTH)
      throw badInput(`Filters may stand at most ${String(MAX_FILTER_DEPTH)} deep inside one another.`, {
        argument: 'filter',
      });
    if (count > most)
      throw badInput(`A filter may hold at most ${String(most)} filters in all.`, { argument: 'filter' });
    values += level.reduce((sum, one) => sum + valuesOf(one), 0);
    if (values > MAX_VALUES)
      throw badInput(
        `The lists of a filter may hold at most ${MAX_VALUES.toLocaleString('en')} values in all.`,
        {
          argument: 'filter',
        },
      );
    level = level.flatMap((one) => inside(one));
  }
}
