import { namesOfEdits } from '../edits/editedActors.js';
import { removeUnused } from '../edits/namedActors.js';
import { forgetOrganizations, namesOfOrganizations } from '../actors/takeOutOrganizations.js';
import { forgetRoles } from '../actors/roles.js';
import { searchName } from '../actors/names.js';
import { aliasOf } from '../actors/stated.js';
import { countEventMentions } from '../identify/copyGroups.js';
import type { Spoken } from './articleContext.js';
import type { Transaction } from '../rows.js';

/** An article before its facts are removed. */
interface ArticleText {
  id: string;
  text: string;
}

/**
 * Removes the facts of articles, but not the articles. Counts are corrected, and people, organizations and
 * events that no other article mentions are deleted. Others keep their names, and events with other mentions
 * keep status, date and participants.
 *
 * The number of statements does not depend on the number of articles.
 *
 * @returns by article id, the remaining events whose summary came from it
 */
export async function takeOutFacts(
  tx: Transaction,
  articles: readonly ArticleText[],
): Promise<Map<string, Spoken>> {
  const ids = articles.map(({ id }) => id);
  const events = await eventMentionsOf(tx, ids);
  const people = await statementsOf(tx, ids);
  const organizations = await namesOfOrganizations(tx, ids);
  await tx.$executeRaw`
    UPDATE "Country" AS old SET "mentionCount" = old."mentionCount" - gone.times
    FROM (SELECT "countryCode", sum("mentionCount")::int AS times
      FROM "ArticleCountry" WHERE "articleId" = ANY(${ids}::uuid[]) GROUP BY "countryCode") gone
    WHERE gone."countryCode" = old.code`;
  for (const table of FACTS)
    await tx.$executeRawUnsafe(`DELETE FROM "${table}" WHERE "articleId" = ANY($1::uuid[])`, ids);
  const spoken = await forgetEventMentions(tx, events, new Map(articles.map(({ id, text }) => [id, text])));
  await forgetStatements(tx, people);
  await forgetOrganizations(tx, organizations);
  return spoken;
}

/** Dependent rows are deleted by cascading foreign keys. */
const FACTS = [
  'Mention',
  'Quote',
  'EventMention',
  'ArticleRole',
  'ArticlePerson',
  'ArticleOrganization',
  'ArticleCountry',
];

interface EventMentionRow {
  /** Of the event. */
  id: string;
  articleId: string;
  status: string;
  summary: string;
  sentenceStart: number;
  sentenceEnd: number;
}

function eventMentionsOf(tx: Transaction, articleIds: readonly string[]): Promise<EventMentionRow[]> {
  return tx.$queryRaw<EventMentionRow[]>`
    SELECT event.id::text, mention."articleId"::text, event.status::text, event.summary, mention."sentenceStart", mention."sentenceEnd"
    FROM "EventMention" mention JOIN "Event" event ON event.id = mention."eventId"
    WHERE mention."articleId" = ANY(${[...articleIds]}::uuid[])`;
}

/**
 * Events lose the articles' mentions; those that spoke in their words speak in those of their first other mention.
 *
 * @param texts of the articles, by id
 */
async function forgetEventMentions(
  tx: Transaction,
  gone: readonly EventMentionRow[],
  texts: ReadonlyMap<string, string>,
): Promise<Map<string, Spoken>> {
  const ids = [...new Set(gone.map(({ id }) => id))];
  await tx.$executeRaw`
    DELETE FROM "Event" AS event WHERE id = ANY(${ids}::uuid[])
      AND NOT EXISTS (SELECT FROM "EventMention" WHERE "eventId" = event.id)`;
  await countEventMentions(tx, ids);
  const silent = gone.filter(
    ({ articleId, summary, sentenceStart, sentenceEnd }) =>
      summary === texts.get(articleId)?.slice(sentenceStart, sentenceEnd).trim(),
  );
  const others = await tx.$queryRaw<
    (Pick<EventMentionRow, 'id' | 'sentenceStart' | 'sentenceEnd'> & { text: string })[]
  >`
    SELECT DISTINCT ON (mention."eventId") mention."eventId"::text AS id, "sentenceStart", "sentenceEnd", article.text
    FROM "EventMention" mention JOIN "Article" article ON article.id = mention."articleId"
    WHERE mention."eventId" = ANY(${silent.map(({ id }) => id)}::uuid[])
    ORDER BY mention."eventId", article."ingestedAt", article.id, mention.start`;
  // Cut here: Postgres counts characters otherwise than spans do.
  const rows = others.map((other) => ({
    id: other.id,
    summary: other.text.slice(other.sentenceStart, other.sentenceEnd).trim(),
  }));
  await tx.$executeRaw`
    UPDATE "Event" AS old SET summary = row.summary
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS row (id uuid, summary text) WHERE old.id = row.id`;
  const left = new Set(others.map(({ id }) => id));
  const spoken = new Map<string, Map<string, string>>();
  for (const { id, articleId, status } of silent)
    if (left.has(id))
      spoken.set(articleId, (spoken.get(articleId) ?? new Map<string, string>()).set(id, status));
  return spoken;
}

/** What articles state about people, by id. */
interface Statements {
  people: string[];
  /** Forms of the name, titles and country codes, each as often as it counts. */
  aliases: Statement[];
  titles: Statement[];
  countries: Statement[];
}

interface Statement {
  id: string;
  value: string;
}

async function statementsOf(tx: Transaction, ids: readonly string[]): Promise<Statements> {
  const articleId = { in: [...ids] };
  const people = await tx.articlePerson.findMany({
    where: { articleId },
    select: { personId: true, titles: true, countryCodes: true },
  });
  // Speakers and participants may also come from edits.
  const named = await tx.$queryRaw<{ id: string }[]>`
    SELECT "speakerId"::text AS id FROM "Quote" WHERE "articleId" = ANY(${[...ids]}::uuid[]) AND "speakerId" IS NOT NULL
    UNION SELECT participant."personId"::text FROM "EventMention" mention
      JOIN "EventParticipant" participant ON participant."eventId" = mention."eventId"
      WHERE mention."articleId" = ANY(${[...ids]}::uuid[]) AND participant."personId" IS NOT NULL`;
  const names = await tx.mention.findMany({
    where: { articleId, kind: 'NAME', personId: { not: null } },
    select: { personId: true, text: true },
  });
  return {
    people: [...new Set([...people.map(({ personId }) => personId), ...named.map(({ id }) => id)])],
    aliases: names.map(({ personId, text }) => ({ id: personId ?? '', value: aliasOf(text) })),
    titles: people.flatMap(({ personId: id, titles }) => titles.map((value) => ({ id, value }))),
    countries: people.flatMap(({ personId: id, countryCodes }) =>
      countryCodes.map((value) => ({ id, value })),
    ),
  };
}

/** Subtracts statements from people's counts, then deletes people without any. */
async function forgetStatements(
  tx: Transaction,
  { people, aliases, titles, countries }: Statements,
): Promise<void> {
  await takeOff(tx, { table: 'PersonAlias', column: 'name', count: 'mentionCount' }, aliases);
  await takeOff(tx, { table: 'PersonTitle', column: 'title', count: 'articleCount' }, titles);
  await takeOff(tx, { table: 'PersonCountry', column: 'countryCode', count: 'articleCount' }, countries);
  await forgetRoles(tx, people);
  await removeUnused(tx, 'Person', people);
  await countPeople(tx, people);
}

async function takeOff(
  tx: Transaction,
  { table, column, count }: { table: string; column: string; count: string },
  gone: Statement[],
): Promise<void> {
  await tx.$executeRawUnsafe(
    `UPDATE "${table}" AS old SET "${count}" = "${count}" - gone.times
    FROM (SELECT id, value, count(*)::int AS times
      FROM json_to_recordset($1::json) AS row (id uuid, value text) GROUP BY id, value) gone
    WHERE old."personId" = gone.id AND old."${column}" = gone.value`,
    JSON.stringify(gone),
  );
  await tx.$executeRawUnsafe(
    `DELETE FROM "${table}" WHERE "personId" = ANY($1::uuid[]) AND "${count}" <= 0`,
    gone.map(({ id }) => id),
  );
}

async function countPeople(tx: Transaction, ids: string[]): Promise<void> {
  const left = await tx.person.findMany({ where: { id: { in: ids } }, include: { aliases: true } });
  const said = await namesOfEdits(tx, 'Person', ids);
  const rows = left.map(({ id, name, aliases }) => ({
    id,
    searchName: searchName([name, ...(said.get(id) ?? []), ...aliases.map((alias) => alias.name)]),
  }));
  await tx.$executeRaw`
    UPDATE "Person" AS person SET "searchName" = row."searchName",
      ("mentionCount", "articleCount") = (SELECT coalesce(sum("mentionCount"), 0), count(*)
        FROM "ArticlePerson" WHERE "personId" = person.id)
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS row (id uuid, "searchName" text)
    WHERE person.id = row.id`;
}
