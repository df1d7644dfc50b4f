import { GraphQLError, GraphQLScalarType, Kind, print, type ValueNode } from 'graphql';
import {
  GraphQLCountryCode as CountryCode,
  GraphQLDate as Day,
  GraphQLDateTime as DateTime,
  GraphQLLocale as Locale,
  GraphQLURL as Address,
} from 'graphql-scalars';
import { codeFor } from '../loaders/countryNames.js';
import { readLanguage, tagFor } from './languageTags.js';

/** The scalars of graphql-scalars, which also accept other common spellings, with examples in their messages. */

const DAY = /^\d{4}-\d\d-\d\d$/;
/** Also ISO 8601 without seconds, with a space for the T, with an offset of hours only, or without its colon. */
const TIME = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z|[+-]\d\d(?::?\d\d)?)$/i;

/** The scalar with another description and another way of reading. What it cannot read is refused with a message. */
function readingAs<I, O>(
  scalar: GraphQLScalarType<I, O>,
  description: string,
  read: (value: unknown) => I,
  message: (written: string) => string,
): GraphQLScalarType<I, O> {
  const parse = (value: unknown, written = value): I => {
    try {
      return read(value);
    } catch {
      const shown = typeof written === 'string' ? written : JSON.stringify(written);
      throw new GraphQLError(message(shown.slice(0, 100)));
    }
  };
  // In a document, strings need quotation marks: RU and 2020 without them are not strings.
  const parseLiteral = (node: ValueNode): I => {
    if (node.kind === Kind.STRING) return parse(node.value);
    if (node.kind !== Kind.ENUM) return parse(null, print(node));
    // Suggest quotation marks only if the value would be valid with them: otherwise this throws.
    parse(node.value);
    throw new GraphQLError(`${scalar.name} must be in quotation marks: write "${node.value}".`);
  };
  return new GraphQLScalarType({
    ...scalar.toConfig(),
    description,
    parseValue: (value) => parse(value),
    parseLiteral,
  });
}

/** Reads "2020-02-29" as its start in UTC, and "2020-02-29 12:30+0200" as "2020-02-29T12:30:00+02:00". */
function readTime(value: unknown): Date {
  if (typeof value !== 'string') throw new TypeError('no text');
  const [, day = value, minute = '', second = ':00', offset = ''] = TIME.exec(value) ?? [];
  if (minute === '') return DateTime.parseValue(DAY.test(value) ? `${value}T00:00:00Z` : value);
  const zone = offset.replace(
    /^([+-]\d\d):?(\d\d)?$/,
    (_, hours: string, minutes = '00') => `${hours}:${minutes}`,
  );
  return DateTime.parseValue(`${day}T${minute}${second}${zone}`);
}

const WITHOUT_OFFSET = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/;

/** Reads a time as its day in UTC, and a time without an offset as the day that is written. */
function readDay(value: unknown): Date {
  if (typeof value !== 'string') throw new TypeError('no text');
  const time = WITHOUT_OFFSET.test(value) ? `${value}Z` : value;
  return Day.parseValue(DAY.test(value) ? value : readTime(time).toISOString().slice(0, 10));
}

const zoneHint = (written: string): string =>
  WITHOUT_OFFSET.test(written) ? ' Add "Z" for UTC, or an offset such as "+02:00".' : '';

export const GraphQLDateTime = readingAs(
  DateTime,
  'A time in UTC, such as `2020-02-29T12:30:00Z`. Arguments may have another offset (`+02:00`), or be a day such as `2020-02-29`, which means its start in UTC.',
  readTime,
  (written) =>
    `DateTime must be a time such as "2020-02-29T12:30:00Z" or a day such as "2020-02-29"; got "${written}".${zoneHint(written)}`,
);

export const GraphQLDate = readingAs(
  Day,
  'A day, such as `2020-02-29`. An argument may also be a time, which means its day in UTC or, without an offset, the day that is written.',
  readDay,
  (written) => `Date must be a day such as "2020-02-29"; got "${written}".`,
);

export const GraphQLLocale = readingAs(
  Locale,
  'A language as a BCP 47 tag, such as `en` or `en-GB`. Arguments may be in any case, with `_`, or with three-letter codes (`eng`).',
  readLanguage,
  (written) => {
    const tag = tagFor(written);
    const hint = tag === undefined ? '' : ` For "${written}", write "${tag}".`;
    return `Locale must be a BCP 47 tag such as "en" or "en-GB"; got "${written}".${hint}`;
  },
);

export const GraphQLURL = readingAs(
  Address,
  'An address on the web, such as `https://news.example.org/2017/talks`.',
  (value) => Address.parseValue(value),
  (written) => {
    const whole = `https://${written}`;
    const hint =
      /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(written) && URL.canParse(whole) ? ` Write "${whole}"?` : '';
    return `URL must be an address such as "https://news.example.org/2017/talks"; got "${written}".${hint}`;
  },
);

export const GraphQLCountryCode = readingAs(
  CountryCode,
  'A country by its ISO 3166-1 alpha-2 code, such as `GB`. Arguments may be in lower case.',
  (value) => CountryCode.parseValue(value),
  (written) => {
    const code = codeFor(written);
    const hint = code === undefined ? '' : ` For "${written}", write "${code}".`;
    return `CountryCode must be an ISO 3166-1 alpha-2 code such as "GB"; got "${written}".${hint}`;
  },
);
