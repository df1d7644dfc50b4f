import { ArrayMaxSize, IsOptional, ValidateNested } from 'class-validator';
import { type ClassType, Field } from 'type-graphql';
import { MAX_FILTER_DEPTH, MAX_FILTERS } from '../loaders/combine.js';

/** A filter that may contain filters of its own type; `Combinable` gives the fields their types. */
export abstract class CombinedFilter<F> {
  and?: F[];
  or?: F[];
  not?: F;
}

const UNKNOWN = 'Unknown values are kept too: `not: { publishedAfter: … }` finds articles without a date.';

/**
 * Adds `and`, `or` and `not` to an input type, which take filters of the same type.
 * @param options the maximum number of filters, and what `not` does with unknown values
 */
export function Combinable({ most = MAX_FILTERS, unknown = UNKNOWN } = {}): ClassDecorator {
  return (target) => {
    const filter = target as unknown as ClassType;
    const fields = [
      ['and', [filter], 'All of these must hold as well.'],
      ['or', [filter], 'At least one of these must hold as well.'],
      [
        'not',
        filter,
        `This must not hold: \`not: { … }\` leaves out what the inner filter finds and keeps everything else. ${unknown}`,
      ],
    ] as const;
    for (const [name, type, description] of fields) {
      const whole = `${description} At most ${String(most)} filters in all, ${String(MAX_FILTER_DEPTH)} deep; an empty one counts as not given.`;
      Field(() => type as ClassType | [ClassType], { nullable: true, description: whole })(
        filter.prototype,
        name,
      );
      IsOptional()(filter.prototype, name);
      ValidateNested({ each: Array.isArray(type) })(filter.prototype, name);
      if (Array.isArray(type)) ArrayMaxSize(most)(filter.prototype, name);
    }
  };
}
