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

/** A filter's own conditions; `path` leads to it, for messages. */
type Own<F> = (filter: F, path: string) => Sql[];

/**
 * The conditions on `e`: the filter's own and those of nested filters. An empty filter counts as absent
 * anywhere.
 * @throws GraphQLError BAD_USER_INPUT for too many or too deeply nested filters
 */
export function combine<F extends Combined<F>>(
  filter: F | null | undefined,
  own: Own<F>,
  path = 'filter',
): Sql[] {
  if (!filter) return [];
  checkSize(filter, path);
  return conditionsOf(filter, own, path);
}

function conditionsOf<F extends Combined<F>>(filter: F, own: Own<F>, path: string): Sql[] {
  const all = (filters: readonly F[] | null | undefined, name: string) =>
    (filters ?? []).map((one, i) => conditionsOf(one, own, `${path}.${name}[${String(i)}]`));
  const some = all(filter.or, 'or').filter((conditions) => conditions.length > 0);
  const none = filter.not ? conditionsOf(filter.not, own, `${path}.not`) : [];
  return [
    ...own(filter, path),
    ...all(filter.and, 'and').flat(),
    ...(some.length > 0 ? [sql`(${join(some.map(together), ' OR ')})`] : []),
    // NULL counts as false: an article without a known publisher is among those not by the BBC.
    ...(none.length > 0 ? [sql`${together(none)} IS NOT TRUE`] : []),
  ];
}

const together = (conditions: Sql[]): Sql => sql`(${join(conditions, ' AND ')})`;

function checkSize<F extends Combined<F>>(filter: F, path: string): void {
  let count = 0;
  let level = [filter];
  for (let depth = 1; level.length > 0; depth++) {
    count += level.length;
    if (depth > MAX_FILTER_DEPTH)
      throw badInput(`Filters may stand at most ${String(MAX_FILTER_DEPTH)} deep inside one another.`, {
        argument: path,
      });
    if (count > MAX_FILTERS)
      throw badInput(`A filter may hold at most ${String(MAX_FILTERS)} filters in all.`, { argument: path });
    level = level.flatMap(({ and, or, not }) => [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])]);
  }
}
