import { named } from './name.js';
import { sql, type Sql } from './sql.js';

/** What a filter means in SQL. Ids are database keys, codes upper case; every condition speaks of `e`, and all must hold. */

type Condition<T> = (value: T) => Sql;
type Given<F> = { [K in keyof F]?: F[K] | null | undefined };

/** The conditions of the properties that are given. */
function conditions<F extends object>(table: { [K in keyof F]: Condition<F[K]> }) {
  return (filter: Given<F>): Sql[] =>
    (Object.keys(table) as (keyof F)[]).flatMap((name) => {
      const value = filter[name];
      return value == null ? [] : [table[name](value)];
    });
}

const found: Condition<string> = (text) => sql`e."search" @@ websearch_to_tsquery('english', ${text})`;

export const articleConditions = conditions<{
  text: string;
  publishedAfter: Date;
  publishedBefore: Date;
  personId: string;
  countryCode: string;
}>({
  text: found,
  publishedAfter: (date) => sql`e."publishedOrder" >= ${date}::timestamptz AND e."publishedAt" IS NOT NULL`,
  publishedBefore: (date) => sql`e."publishedOrder" < ${date}::timestamptz AND e."publishedAt" IS NOT NULL`,
  personId: (id) =>
    sql`EXISTS (SELECT 1 FROM "ArticlePerson" x WHERE x."articleId" = e."id" AND x."personId" = ${id}::uuid)`,
  countryCode: (code) =>
    sql`EXISTS (SELECT 1 FROM "ArticleCountry" x WHERE x."articleId" = e."id" AND x."countryCode" = ${code}::bpchar)`,
});

export const personConditions = conditions<{ name: string; countryCode: string }>({
  name: named,
  countryCode: (code) =>
    sql`EXISTS (SELECT 1 FROM "PersonCountry" x WHERE x."personId" = e."id" AND x."countryCode" = ${code}::bpchar)`,
});

export const quoteConditions = conditions<{
  speakerId: string;
  aboutPersonId: string;
  aboutCountryCode: string;
  text: string;
  articleId: string;
  kind: string;
}>({
  speakerId: (id) => sql`e."speakerId" = ${id}::uuid`,
  aboutPersonId: (id) =>
    sql`EXISTS (SELECT 1 FROM "QuotePerson" x WHERE x."quoteId" = e."id" AND x."personId" = ${id}::uuid)`,
  aboutCountryCode: (code) =>
    sql`EXISTS (SELECT 1 FROM "QuoteCountry" x WHERE x."quoteId" = e."id" AND x."countryCode" = ${code}::bpchar)`,
  text: found,
  articleId: (id) => sql`e."articleId" = ${id}::uuid`,
  kind: (kind) => sql`e."kind" = ${kind}::text::"QuoteKind"`,
});

export const eventConditions = conditions<{
  types: string[];
  countryCode: string;
  participantPersonId: string;
  participantCountryCode: string;
  after: Date;
  before: Date;
}>({
  types: (types) => sql`e."type" = ANY(${types}::text[]::"EventType"[])`,
  countryCode: (code) => sql`(e."countryCode" = ${code}::bpchar
    OR EXISTS (SELECT 1 FROM "EventParticipant" x WHERE x."eventId" = e."id" AND x."countryCode" = ${code}::bpchar))`,
  participantPersonId: (id) =>
    sql`EXISTS (SELECT 1 FROM "EventParticipant" x WHERE x."eventId" = e."id" AND x."personId" = ${id}::uuid)`,
  participantCountryCode: (code) =>
    sql`EXISTS (SELECT 1 FROM "EventParticipant" x WHERE x."eventId" = e."id" AND x."countryCode" = ${code}::bpchar)`,
  after: (date) => sql`e."dateOrder" >= ${date}::date AND e."date" IS NOT NULL`,
  before: (date) => sql`e."dateOrder" < ${date}::date AND e."date" IS NOT NULL`,
});
