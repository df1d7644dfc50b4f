import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isScalarType,
} from 'graphql';
import { inject } from 'vitest';

/** As ids and cursors are written. */
export const base64 = (text: string) => Buffer.from(text).toString('base64url');

/** What goes wrong where a text becomes part of a statement, a search, a pattern or a key. */
export const TEXTS = [
  // SQL.
  `'; DROP TABLE "Person"; --`,
  `' OR '1'='1`,
  `\\'; SELECT pg_sleep(20); --`,
  `$1 $$ $tag$ ::text /* -- */ ; ?`,
  `{"$gt":""}`,
  // Searches of Postgres.
  `a & | ! b`,
  `'foo':*AB & !( <-> <2> )`,
  `((((((((((`,
  `"phrase without end`,
  `-`,
  `"" or -"" or`,
  `- - - or or or "`,
  // Patterns.
  `%_%\\_\\`,
  `\\`,
  `(a+)+$ [[:alpha:]] \\1 .*`,
  // Characters.
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  'x\udfffx',
  '\u202e\ufeff\u200b\u0301',
  '👩‍👩‍👧‍👦'.repeat(50),
  // Lengths.
  'x'.repeat(60_000),
  'a '.repeat(30_000),
  `"${'a b '.repeat(100)}"`,
  `${'-'.repeat(300)}a`,
  `${'-!('.repeat(150)}a`,
  // Ids and cursors: not ours, of no record, of no type, more than one spelling.
  '../../etc/passwd',
  base64('Person:1'),
  base64('Person:00000000-0000-0000-0000-000000000000'),
  base64('Country:XX'),
  base64('Person:x:y'),
  base64('__proto__:x'),
  base64('constructor:x'),
  base64('[1]'),
  base64('[1,"newest"]'),
  base64('[1,"newest",null,{}]'),
  base64(`[1,"newest","2020-01-01 00:00:00+00","'; --"]`),
  base64('[1e999,"\\ud800"]'),
  base64('{"length":3}'),
  base64('['.repeat(5_000)),
  // Dates and numbers.
  '0000-00-00',
  '2020-02-30T25:61:61Z',
  '275760-09-13T00:00:00.001Z',
  '-271821-04-20',
  'NaN',
  'infinity',
];

/**
 * The texts that a place is sent: on a server all of them; embedded and behind a pooler one in so many, others than the
 * place before, so that all places together are sent every text.
 */
export function textsAt(at: number): readonly string[] {
  const server = inject('testDatabaseUrl');
  const isPooled = server !== inject('testDirectUrl');
  const every = isPooled ? 8 : server ? 1 : 4;
  return TEXTS.filter((_, i) => (i + at) % every === 0);
}

/** Paths of arguments and input fields that hold texts, each with how to write a value there; a filter inside itself adds none. */
export function textPlaces(
  args: readonly (GraphQLArgument | GraphQLInputField)[],
  inside: readonly GraphQLInputObjectType[] = [],
): { path: string; write: (text: string) => Record<string, unknown> }[] {
  return args.flatMap((arg) => {
    const type = getNamedType(arg.type);
    const list = isListType(getNullableType(arg.type));
    const within = (value: unknown) => ({ [arg.name]: list ? [value] : value });
    if (isScalarType(type) && !['Int', 'Float', 'Boolean'].includes(type.name))
      return [{ path: arg.name, write: within }];
    if (!isInputObjectType(type) || inside.includes(type)) return [];
    return textPlaces(Object.values(type.getFields()), [...inside, type]).map(({ path, write }) => ({
      path: `${arg.name}.${path}`,
      write: (text: string) => within(write(text)),
    }));
  });
}
