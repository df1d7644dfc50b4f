import { domainIn, sourceKey } from '../store/sourceName.js';
import { urlKey } from '../store/urlKey.js';
import { toWebAddress } from '../store/webAddress.js';
import { named } from './name.js';
import { languageSql } from './searchFilter.js';
import { searchQuery } from './searchQuery.js';
import { empty, join, raw, sql, type Sql } from './sql.js';

/** What a filter means in SQL. Ids are database keys, codes upper case; every condition speaks of `e`, and all must hold. */

type Condition<T> = (value: T) => Sql;
type Given<F> = { [K in keyof F]?: F[K] | null | undefined };

/** The conditions of the properties that are given. */
function conditions<F extends object>(table: { [K in keyof F]: Condition<F[K]> }) {
  return (filter: Given<F>): Sql[] =>
    (Object.keys(table) as (keyof F)[]).flatMap((name) => {
      const value = filter[name];
      // An empty list is as if it were not given.
      const given = value != null && !(Array.isArray(value) && value.length === 0);
      return given ? [table[name](value)] : [];
    });
}

const found: Condition<string> = (text) => {
  // Blank is as if it were not given.
  if (text.trim() === '') return sql`TRUE`;
  const { all } = searchQuery(text);
  return all ? sql`e."search" @@ ${all}` : sql`FALSE`;
};

/** From a time on, and before another; null leaves that side open. */
export interface TimeRange {
  after: Date | null;
  before: Date | null;
}

/** One value is an equation, of which an index can give the rows in the order of its other columns. */
const oneOf = (column: string, type: string): Condition<string[]> => {
  const is = raw(`${column} =`);
  const cast = raw(`"${type}"`);
  return (values) =>
    values.length === 1
      ? sql`${is} ${values[0] ?? ''}::text::${cast}`
      : sql`${is} ANY(${values}::text[]::${cast}[])`;
};

/** Years 1 to 9999, which the database and its drivers agree on; a zone, or year 0, leads out of them. */
const FIRST = Date.parse('0001-01-01T00:00:00Z');
const LAST = Date.parse('9999-12-31T23:59:59.999Z');
const within = (date: Date): Date => new Date(Math.min(Math.max(date.getTime(), FIRST), LAST));
const time = (date: Date): Sql => sql`${within(date)}::timestamptz`;
const dayOf = (date: Date): Sql => sql`${within(date)}::date`;

/** A time of publication, of rows that have `publishedOrder`; what has no date is outside every range. */
const KNOWN = raw("'0001-01-02'::timestamptz");
const publishedAfter: Condition<Date> = (date) =>
  sql`e."publishedOrder" >= greatest(${time(date)}, ${KNOWN})`;
const publishedBefore: Condition<Date> = (date) =>
  sql`e."publishedOrder" < ${time(date)} AND e."publishedOrder" >= ${KNOWN}`;

/** The same for rows `x` that hang on `e`, behind other conditions. */
function published({ after, before }: TimeRange): Sql {
  if (!after && !before) return empty;
  const until = before ? sql`AND x."publishedOrder" < ${time(before)}` : empty;
  return sql`AND x."publishedOrder" >= ${after ? sql`greatest(${time(after)}, ${KNOWN})` : KNOWN} ${until}`;
}

/** Found with at least this confidence, of rows that have one. */
export const confident: Condition<number> = (least) => sql`e."confidence" >= ${least}::float8`;

export const articleConditions = conditions<{
  text: string;
  publisher: string;
  language: string;
  quotesPersonId: string;
  organizationId: string;
  eventTypes: string[];
  publishedAfter: Date;
  publishedBefore: Date;
  personId: string;
  countryCode: string;
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
}>({
  parserBefore: (version) => sql`e."parser" < ${version}::int`,
  ingestedAfter: (date) => sql`e."ingestedAt" >= ${time(date)}`,
  ingestedBefore: (date) => sql`e."ingestedAt" < ${time(date)}`,
  sourceId: (id) => sql`e."sourceId" = ${id}::uuid`,
  sourceNamed: (name) => sql`e."sourceId" IN (
    SELECT "id" FROM "Source" WHERE "slug" = ${name} OR "domain" = ${domainIn(name) ?? name}
    UNION SELECT "sourceId" FROM "SourceName" WHERE "key" = ${sourceKey(name)})`,
  guid: (guid) => sql`e."guid" = ${guid}`,
  url: (url) => {
    const address = toWebAddress(String(url));
    return address === null
      ? sql`FALSE`
      : sql`(e."urlKey" = ${urlKey(address)}::text OR e."url" = ${address})`;
  },
  author: (name) => sql`e."authors" @> ARRAY[${name}]::text[]`,
  section: (name) => sql`e."section" = ${name}`,
  copies: (wanted) => (wanted ? sql`TRUE` : sql`e."copyOfId" IS NULL`),
  text: found,
  publishedAfter,
  publishedBefore,
  publisher: (name) => sql`e."publisher" = ${name}`,
  language: (tag) => languageSql(raw('e."language"'), tag),
  quotesPersonId: (id) =>
    sql`EXISTS (SELECT 1 FROM "Quote" x WHERE x."articleId" = e."id" AND x."speakerId" = ${id}::uuid)`,
  organizationId: (id) =>
    sql`EXISTS (SELECT 1 FROM "ArticleOrganization" x WHERE x."articleId" = e."id" AND x."organizationId" = ${id}::uuid)`,
  eventTypes: (types) => sql`EXISTS (SELECT 1 FROM "EventMention" m JOIN "Event" x ON x."id" = m."eventId"
    WHERE m."articleId" = e."id" AND x."type" = ANY(${types}::text[]::"EventType"[]))`,
  personId: (id) =>
    sql`EXISTS (SELECT 1 FROM "ArticlePerson" x WHERE x."articleId" = e."id" AND x."personId" = ${id}::uuid)`,
  countryCode: (code) =>
    sql`EXISTS (SELECT 1 FROM "ArticleCountry" x WHERE x."articleId" = e."id" AND x."countryCode" = ${code}::bpchar)`,
});

export const personConditions = conditions<{
  name: string;
  title: string;
  organizationId: string;
  countryCode: string;
  mentioned: TimeRange & { articles: number };
}>({
  name: (name) => (name.trim() === '' ? sql`TRUE` : named('Person', name)),
  countryCode: (code) =>
    sql`EXISTS (SELECT 1 FROM "PersonCountry" x WHERE x."personId" = e."id" AND x."countryCode" = ${code}::bpchar)`,
  organizationId: (id) =>
    sql`EXISTS (SELECT 1 FROM "PersonRole" x WHERE x."personId" = e."id" AND x."organizationId" = ${id}::uuid)`,
  title: (words) => sql`EXISTS (SELECT 1 FROM "PersonTitle" x WHERE x."personId" = e."id"
    AND to_tsvector('english', x."title") @@ plainto_tsquery('english', ${words}))`,
  mentioned: ({ articles, ...range }) => sql`(SELECT count(*) FROM (
      SELECT 1 FROM "ArticlePerson" x WHERE x."personId" = e."id" ${published(range)} LIMIT ${raw(String(articles))}
    ) enough) >= ${raw(String(articles))}`,
});

export const organizationConditions = conditions<{
  name: string;
  countryCode: string;
  kinds: string[];
}>({
  name: (name) => (name.trim() === '' ? sql`TRUE` : named('Organization', name)),
  countryCode: (code) => sql`e."countryCode" = ${code}::bpchar`,
  kinds: oneOf('e."kind"', 'OrganizationKind'),
});

export const quoteConditions = conditions<{
  speakerId: string;
  organizationId: string;
  aboutPersonId: string;
  aboutCountryCode: string;
  text: string;
  articleId: string;
  kind: string;
  kinds: string[];
  publishedAfter: Date;
  publishedBefore: Date;
  minConfidence: number;
}>({
  publishedAfter,
  publishedBefore,
  minConfidence: confident,
  speakerId: (id) => sql`e."speakerId" = ${id}::uuid`,
  organizationId: (id) => sql`e."organizationId" = ${id}::uuid`,
  aboutPersonId: (id) =>
    sql`EXISTS (SELECT 1 FROM "QuotePerson" x WHERE x."quoteId" = e."id" AND x."personId" = ${id}::uuid)`,
  aboutCountryCode: (code) =>
    sql`EXISTS (SELECT 1 FROM "QuoteCountry" x WHERE x."quoteId" = e."id" AND x."countryCode" = ${code}::bpchar)`,
  text: found,
  articleId: (id) => sql`e."articleId" = ${id}::uuid`,
  kind: (kind) => sql`e."kind" = ${kind}::text::"QuoteKind"`,
  kinds: oneOf('e."kind"', 'QuoteKind'),
});

/** Took part: a person or an organization by id, a country by code, in any role or in a given one. */
export interface Participant {
  column: 'personId' | 'organizationId' | 'countryCode';
  key: string;
}

function tookPart({ column, key }: Participant, role?: 'ACTOR' | 'RECIPIENT'): Sql {
  const is = column === 'countryCode' ? sql`${key}::bpchar` : sql`${key}::uuid`;
  return sql`EXISTS (SELECT 1 FROM "EventParticipant" x WHERE x."eventId" = e."id" AND x.${raw(`"${column}"`)} = ${is}
    ${role ? sql`AND x."role" = ${role}::text::"ParticipantRole"` : empty})`;
}

const country = (code: string): Participant => ({ column: 'countryCode', key: code });

/** The day something happened, of rows that have `dateOrder`. */
const KNOWN_DAY = raw("'0001-01-02'::date");
export function happened({ after, before }: TimeRange, row: 'e' | 'c' = 'e'): Sql {
  const day = raw(`${row}."dateOrder"`);
  const from = after ? sql`greatest(${dayOf(after)}, ${KNOWN_DAY})` : KNOWN_DAY;
  return sql`${day} >= ${from} ${before ? sql`AND ${day} < ${dayOf(before)}` : empty}`;
}

export const eventConditions = conditions<{
  types: string[];
  status: string[];
  countryCode: string;
  participant: Participant;
  organization: Participant;
  actor: Participant;
  recipient: Participant;
  betweenCountries: string[];
  happened: TimeRange;
  told: TimeRange;
  text: string;
  minConfidence: number;
}>({
  minConfidence: (least) =>
    sql`EXISTS (SELECT 1 FROM "EventMention" x WHERE x."eventId" = e."id" AND x."confidence" >= ${least}::float8)`,
  types: oneOf('e."type"', 'EventType'),
  status: oneOf('e."status"', 'EventStatus'),
  countryCode: (code) =>
    sql`(e."countryCode" = ${code}::bpchar OR e."id" IN (SELECT "eventId" FROM "EventParticipant" WHERE "countryCode" = ${code}::bpchar))`,
  participant: (participant) => tookPart(participant),
  organization: (participant) => tookPart(participant),
  actor: (participant) => tookPart(participant, 'ACTOR'),
  recipient: (participant) => tookPart(participant, 'RECIPIENT'),
  betweenCountries: (codes) =>
    join(
      codes.map((code) => tookPart(country(code))),
      ' AND ',
    ),
  happened: (range) => happened(range),
  told: (range) =>
    sql`EXISTS (SELECT 1 FROM "EventMention" x WHERE x."eventId" = e."id" ${published(range)})`,
  text: found,
});
