import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import {
  GraphQLCountryCode as CountryCode,
  GraphQLDate as Day,
  GraphQLDateTime as DateTime,
} from 'graphql-scalars';
import { codeFor } from '../loaders/countryNames.js';

/** The scalars of graphql-scalars, which take also what clients mean by other ways of writing, and show an example. */

const DAY = /^\d{4}-\d\d-\d\d$/;
const SHORT_OFFSET = /^(\d{4}-\d\d-\d\dT.*[+-]\d\d)(\d\d)$/i;

/** The scalar with another way of reading; what it cannot read is refused with a message. */
function readingAs<I, O>(
  scalar: GraphQLScalarType<I, O>,
  read: (value: unknown) => I,
  message: (written: string) => string,
): GraphQLScalarType<I, O> {
  const parse = (value: unknown): I => {
    try {
      return read(value);
    } catch {
      throw new GraphQLError(
        message(typeof value === 'string' ? value.slice(0, 100) : JSON.stringify(value)),
      );
    }
  };
  return new GraphQLScalarType({
    ...scalar.toConfig(),
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}

/** "2020-02-29" is its start in UTC, "+0200" an offset as "+02:00" is. */
function readTime(value: unknown): Date {
  if (typeof value !== 'string') throw new TypeError('no text');
  const time = DAY.test(value) ? `${value}T00:00:00Z` : value.replace(SHORT_OFFSET, '$1:$2');
  return DateTime.parseValue(time);
}

/** A time is its day in UTC. */
function readDay(value: unknown): Date {
  if (typeof value !== 'string') throw new TypeError('no text');
  return Day.parseValue(DAY.test(value) ? value : readTime(value).toISOString().slice(0, 10));
}

export const GraphQLDateTime = readingAs(
  DateTime,
  readTime,
  (written) =>
    `DateTime must be a time such as "2020-02-29T12:30:00Z" or a day such as "2020-02-29"; "${written}" is neither.`,
);

export const GraphQLDate = readingAs(
  Day,
  readDay,
  (written) => `Date must be a day such as "2020-02-29"; "${written}" is none.`,
);

export const GraphQLCountryCode = readingAs(
  CountryCode,
  (value) => CountryCode.parseValue(value),
  (written) => {
    const code = codeFor(written);
    const hint = code === undefined ? '' : ` For "${written}" write "${code}".`;
    return `CountryCode must be an ISO 3166-1 alpha-2 code such as "GB"; "${written}" is none.${hint}`;
  },
);
