import { domainIn, sourceKey } from '../store/identify/sourceName.js';
import { urlKey } from '../store/identify/urlKey.js';
import { toWebAddress } from '../store/identify/webAddress.js';
import { countriesNamed } from './countryNames.js';
import { named } from './name.js';
import { isOneOf, type Refs } from './refs.js';
import type { NodeName } from './nodes.js';
import { languageSql, withCopies } from './searchFilter.js';
import { searchQuery } from './searchQuery.js';
import { empty, join, raw, sql, type Sql } from './sql.js';

/**
 * Translates filters to SQL. Ids are database keys, codes upper case; conditions refer to `e` and are
 * combined with AND.
 */

type Condition<T> = (value: T) => Sql;
type Given<F> = { [K in keyof F]?: F[K] | null | undefined };

/** What may be asked of one or of several: `personId` and `personIds`. */
type OneOrMore<Name extends string, Value = Refs> = Record<Name | `${Name}s`, Value>;

export const oneOrMore = <Name extends string, Value>(name: Name, value: Value) =>
  ({ [name]: value, [`${name}s`]: value }) as OneOrMore<Name, Value>;

/** The conditions of the properties that are set. */
function conditions<F extends object>(table: { [K in keyof F]: Condition<F[K]> }) {
  const names = Object.keys(table) as (keyof F)[];
  return (filter: Given<F>): Sql[] => {
    const all: Sql[] = [];
    for (const name of names) {
      const value = filter[name];
      // An empty list counts as absent.
      const given = value != null && !(Array.isArray(value) && value.length === 0);
      if (given) all.push(table[name](value));
    }
    return all;
  };
}

const found: Condition<string> = (text) => {
  // A blank text counts as absent.
  if (text.trim() === '') return sql`TRUE`;
  const { all } = searchQuery(text);
  return all ? sql`e."search" @@ ${all}` : sql`FALSE`;
};

/** A half-open time range; null for no bound. */
export interface TimeRange {
  after: Date | null;
  before: Date | null;
}

/**
 * A single value becomes an equality, so that an index can return rows in the order of its further columns.
 */
const oneOf = (column: string, type: string): Condition<string[]> => {
  const is = raw(`${column} =`);
  const cast = raw(`"${type}"`);
  return (values) =>
    values.length === 1
      ? sql`${is} ${values[0] ?? ''}::text::${cast}`
      : sql`${is} ANY(${values}::text[]::${cast}[])`;
};

/** Years 1 to 9999, on which the database and its drivers agree. */
const FIRST = Date.parse('0001-01-01T00:00:00Z');
const LAST = Date.parse('9999-12-31T23:59:59.999Z');
const within = (date: Date): Date => new Date(Math.min(Math.max(date.getTime(), FIRST), LAST));
const time = (date: Date): Sql => sql`${within(date)}::timestamptz`;
const dayOf = (date: Date): Sql => sql`${within(date)}::date`;

/** Publication date, for rows with `publishedOrder`; undated articles are outside every range. */
const KNOWN = raw("'0101-01-01'::timestamptz");
const publishedAfter: Condition<Date> = (date) =>
  sql`e."publishedOrder" >= greatest(${time(date)}, ${KNOWN})`;
const publishedBefore: Condition<Date> = (date) =>
  sql`e."publishedOrder" < ${time(date)} AND e."publishedOrder" >= ${KNOWN}`;

/** The same for rows `x` joined to `e`. */
function publishedIn({ after, before }: TimeRange): Sql {
  const until = before ? sql`AND x."publishedOrder" < ${time(before)}` : empty;
  return sql`x."publishedOrder" >= ${after ? sql`greatest(${time(after)}, ${KNOWN})` : KNOWN} ${until}`;
}

/** Minimum confidence, for rows that have one. */
export const confident: Condition<number> = (least) => sql`e."confidence" >= ${least}::float8`;

/** The column equals one of the texts. */
const oneText =
  (column: string): Condition<string[]> =>
  (values) =>
    sql`${raw(column)} = ANY(${values}::text[])`;

/** Conditions on an article `a`, also applied to its facts. */
interface OfArticle {
  publishers: string[];
  language: string;
  sourceId: string;
  sourceNamed: string;
}

const articleAsked = (alias: 'a' | 'e'): { [K in keyof OfArticle]: Condition<OfArticle[K]> } => {
  const source = raw(`${alias}."sourceId"`);
  return {
    publishers: oneText(`${alias}."publisher"`),
    language: (tag) => languageSql(raw(`${alias}."language"`), tag),
    sourceId: (id) => sql`${source} = ${id}::uuid`,
    sourceNamed: (name) => sql`${source} IN (
      SELECT "id" FROM "Source" WHERE "slug" = ${name.toLowerCase()} OR "domain" = ${domainIn(name) ?? name}
      UNION SELECT "sourceId" FROM "SourceName" WHERE "key" = ${sourceKey(name)})`,
  };
};

/** The same on a quote's article `a`. */
function ofItsArticle(): { [K in keyof OfArticle]: Condition<OfArticle[K]> } {
  const { publishers, language, sourceId, sourceNamed } = articleAsked('a');
  const exists = (condition: Sql) =>
    sql`EXISTS (SELECT 1 FROM "Article" a WHERE a."id" = e."articleId" AND ${condition})`;
  return {
    publishers: (names) => exists(publishers(names)),
    language: (tag) => exists(language(tag)),
    sourceId: (id) => exists(sourceId(id)),
    sourceNamed: (name) => exists(sourceNamed(name)),
  };
}

/** Rows `x` of a table joined to `e` refer to one of the records. */
const hangs =
  (table: string, key: string, column: string): Condition<Refs> =>
  (refs) =>
    sql`EXISTS (SELECT 1 FROM ${raw(`"${table}" x WHERE x."${key}" = e."id"`)} AND ${isOneOf(`x."${column}"`, refs)})`;

const is =
  (column: string): Condition<Refs> =>
  (refs) =>
    isOneOf(column, refs);

/** Articles at an address, as given or in an equivalent form. */
function atAddress(url: string): Sql {
  const address = toWebAddress(url);
  return address === null ? sql`FALSE` : sql`(e."urlKey" = ${urlKey(address)}::text OR e."url" = ${address})`;
}

/** Id of the article at an address; the newest if several sources give it. */
export const articleAt = (url: string): Sql =>
  sql`SELECT e."id" FROM "Article" e WHERE ${atAddress(url)} ORDER BY e."publishedOrder" DESC, e."id" DESC LIMIT 1`;

const quotesPerson: Condition<Refs> = (refs) =>
  sql`EXISTS (SELECT 1 FROM "Quote" x WHERE x."articleId" = e."id" AND ${isOneOf('x."speakerId"', refs)})`;
const articlePerson = hangs('ArticlePerson', 'articleId', 'personId');
const articleOrganization = hangs('ArticleOrganization', 'articleId', 'organizationId');
const articleCountry = hangs('ArticleCountry', 'articleId', 'countryCode');

export const articleConditions = conditions<
  OneOrMore<'quotesPersonId' | 'organizationId' | 'personId' | 'countryCode'> & {
    text: string;
    publisher: string;
    publishers: string[];
    language: string;
    eventTypes: string[];
    publishedAfter: Date;
    publishedBefore: Date;
    ingestedAfter: Date;
    ingestedBefore: Date;
    sourceId: string;
    sourceNamed: string;
    guid: string;
    url: URL | string;
    author: string;
    section: string;
    copies: boolean;
    parserBefore: number;
  }
>({
  parserBefore: (version) => sql`e."parser" < ${version}::int`,
  ingestedAfter: (date) => sql`e."ingestedAt" >= ${time(date)}`,
  ingestedBefore: (date) => sql`e."ingestedAt" < ${time(date)}`,
  ...articleAsked('e'),
  guid: (guid) => sql`e."guid" = ${guid}`,
  url: (url) => atAddress(String(url)),
  author: (name) => sql`e."authors" @> ARRAY[${name}]::text[]`,
  section: (name) => sql`e."section" = ${name}`,
  copies: (wanted) => withCopies(wanted),
  text: found,
  publishedAfter,
  publishedBefore,
  publisher: (name) => sql`e."publisher" = ${name}`,
  ...oneOrMore('quotesPersonId', quotesPerson),
  ...oneOrMore('organizationId', articleOrganization),
  eventTypes: (types) => sql`EXISTS (SELECT 1 FROM "EventMention" m JOIN "Event" x ON x."id" = m."eventId"
    WHERE m."articleId" = e."id" AND x."type" = ANY(${types}::text[]::"EventType"[]))`,
  ...oneOrMore('personId', articlePerson),
  ...oneOrMore('countryCode', articleCountry),
});

const personCountry = hangs('PersonCountry', 'personId', 'countryCode');
const personOrganization = hangs('PersonRole', 'personId', 'organizationId');

export const personConditions = conditions<
  OneOrMore<'organizationId' | 'countryCode'> & {
    name: string;
    title: string;
    mentioned: TimeRange & { articles: number };
  }
>({
  name: (name) => (name.trim() === '' ? sql`TRUE` : named('Person', name)),
  ...oneOrMore('countryCode', personCountry),
  ...oneOrMore('organizationId', personOrganization),
  title: (words) =>
    words.trim() === ''
      ? sql`TRUE`
      : sql`EXISTS (SELECT 1 FROM "PersonTitle" x WHERE x."personId" = e."id"
    AND to_tsvector('english', x."title") @@ plainto_tsquery('english', ${words}))`,
  mentioned: ({ articles, ...range }) => sql`(SELECT count(*) FROM (
      SELECT 1 FROM "ArticlePerson" x WHERE x."personId" = e."id" ${range.after || range.before ? sql`AND ${publishedIn(range)}` : empty} LIMIT ${raw(String(articles))}
    ) enough) >= ${raw(String(articles))}`,
});

export const organizationConditions = conditions<
  OneOrMore<'countryCode'> & {
    name: string;
    kinds: string[];
  }
>({
  name: (name) => (name.trim() === '' ? sql`TRUE` : named('Organization', name)),
  ...oneOrMore('countryCode', is('e."countryCode"')),
  kinds: oneOf('e."kind"', 'OrganizationKind'),
});

export const countryConditions = conditions<{
  name: string;
  codes: Refs;
  regions: string[];
  minMentions: number;
}>({
  // There are few, and they change only with a release.
  name: (name) => (name.trim() === '' ? sql`TRUE` : sql`e."code" = ANY(${countriesNamed(name)}::bpchar[])`),
  codes: is('e."code"'),
  regions: (names) => sql`lower(e."region") = ANY(${names.map((name) => name.toLowerCase())}::text[])`,
  minMentions: (least) => sql`e."mentionCount" >= ${least}::int`,
});

const aboutPerson = hangs('QuotePerson', 'quoteId', 'personId');
const aboutOrganization = hangs('QuoteOrganization', 'quoteId', 'organizationId');
const aboutCountry = hangs('QuoteCountry', 'quoteId', 'countryCode');

export const quoteConditions = conditions<
  OneOrMore<
    | 'speakerId'
    | 'organizationId'
    | 'countryCode'
    | 'aboutPersonId'
    | 'aboutOrganizationId'
    | 'aboutCountryCode'
    | 'articleId'
  > & {
    text: string;
    publishers: string[];
    language: string;
    sourceId: string;
    sourceNamed: string;
    kind: string;
    kinds: string[];
    publishedAfter: Date;
    publishedBefore: Date;
    minConfidence: number;
    copies: boolean;
  }
>({
  copies: (wanted) =>
    wanted
      ? sql`TRUE`
      : sql`EXISTS (SELECT 1 FROM "Article" a WHERE a."id" = e."articleId" AND ${withCopies(wanted, 'a')})`,
  publishedAfter,
  publishedBefore,
  minConfidence: confident,
  ...oneOrMore('speakerId', is('e."speakerId"')),
  ...oneOrMore('organizationId', is('e."organizationId"')),
  ...oneOrMore('countryCode', is('e."countryCode"')),
  ...oneOrMore('aboutPersonId', aboutPerson),
  ...oneOrMore('aboutOrganizationId', aboutOrganization),
  ...oneOrMore('aboutCountryCode', aboutCountry),
  text: found,
  ...ofItsArticle(),
  ...oneOrMore('articleId', is('e."articleId"')),
  kind: (kind) => sql`e."kind" = ${kind}::text::"QuoteKind"`,
  kinds: oneOf('e."kind"', 'QuoteKind'),
});

/** The key column of a participant. */
const PARTICIPANT: Partial<Record<NodeName, string>> = {
  Person: 'x."personId"',
  Organization: 'x."organizationId"',
  Country: 'x."countryCode"',
};

/** One of them took part, in any role or the given one. */
function tookPart(refs: readonly Refs[], role?: 'ACTOR' | 'RECIPIENT'): Sql {
  const some = refs.map((one) => isOneOf(PARTICIPANT[one.node] ?? '', one));
  return sql`EXISTS (SELECT 1 FROM "EventParticipant" x WHERE x."eventId" = e."id" AND (${join(some, ' OR ')})
    ${role ? sql`AND x."role" = ${role}::text::"ParticipantRole"` : empty})`;
}

/** Date of the event, for rows with `dateOrder`. */
const KNOWN_DAY = raw("'0001-01-02'::date");
export function happened({ after, before }: TimeRange, row: 'e' | 'c' = 'e'): Sql {
  const day = raw(`${row}."dateOrder"`);
  const from = after ? sql`greatest(${dayOf(after)}, ${KNOWN_DAY})` : KNOWN_DAY;
  return sql`${day} >= ${from} ${before ? sql`AND ${day} < ${dayOf(before)}` : empty}`;
}

const any: Condition<readonly Refs[]> = (refs) => tookPart(refs);
const actor: Condition<readonly Refs[]> = (refs) => tookPart(refs, 'ACTOR');
const recipient: Condition<readonly Refs[]> = (refs) => tookPart(refs, 'RECIPIENT');
const ofCountry: Condition<Refs> = (refs) =>
  sql`(${isOneOf('e."countryCode"', refs)} OR e."id" IN (SELECT "eventId" FROM "EventParticipant" x WHERE ${isOneOf('x."countryCode"', refs)}))`;

/** What is asked of where an event is told: of its mentions `x`, and of their articles `a`. */
const ofEventMention = conditions<OneOrMore<'articleId'> & { told: TimeRange }>({
  ...oneOrMore('articleId', is('x."articleId"')),
  told: publishedIn,
});
const ofTeller = conditions<OfArticle & { copies: boolean }>({
  ...articleAsked('a'),
  copies: (wanted) => withCopies(wanted, 'a'),
});

type Asked<C extends (filter: never) => Sql[]> = Parameters<C>[0];

/** One article meets all of them: what the BBC told today, not what others did of which the BBC told before. */
function told(filter: Asked<typeof ofEventMention> & Asked<typeof ofTeller>): Sql[] {
  // Of all articles nothing needs to be asked.
  const teller = ofTeller({ ...filter, copies: filter.copies === false ? false : null });
  const all = [...ofEventMention(filter), ...teller];
  if (all.length === 0) return [];
  const article = teller.length === 0 ? empty : sql`JOIN "Article" a ON a."id" = x."articleId"`;
  return [
    sql`EXISTS (SELECT 1 FROM "EventMention" x ${article} WHERE x."eventId" = e."id" AND ${join(all, ' AND ')})`,
  ];
}

const ofEvent = conditions<
  OneOrMore<'countryCode'> &
    OneOrMore<'participantId' | 'organizationId' | 'actorId' | 'recipientId', Refs[]> & {
      types: string[];
      status: string[];
      betweenCountries: string[];
      happened: TimeRange;
      text: string;
      minConfidence: number;
      copies: boolean;
    }
>({
  // Excluding copies is a condition on articles; here it only marks the filter as set.
  copies: () => sql`TRUE`,
  minConfidence: (least) =>
    sql`EXISTS (SELECT 1 FROM "EventMention" x WHERE x."eventId" = e."id" AND x."confidence" >= ${least}::float8)`,
  types: oneOf('e."type"', 'EventType'),
  status: oneOf('e."status"', 'EventStatus'),
  ...oneOrMore('countryCode', ofCountry),
  ...oneOrMore('participantId', any),
  ...oneOrMore('organizationId', any),
  ...oneOrMore('actorId', actor),
  ...oneOrMore('recipientId', recipient),
  betweenCountries: (codes) =>
    join(
      codes.map((code) => tookPart([{ node: 'Country', keys: [code], slugs: [] }])),
      ' AND ',
    ),
  happened: (range) => happened(range),
  text: found,
});

export const eventConditions = (
  filter: Asked<typeof ofEvent> & Asked<typeof ofEventMention> & Asked<typeof ofTeller>,
): Sql[] => [...ofEvent(filter), ...told(filter)];
