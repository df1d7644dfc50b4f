import { namesOfEdits } from './edits/editedActors.js';
import { removeUnused } from './edits/namedActors.js';
import { forgetOrganizations, namesOfOrganizations } from './takeOutOrganizations.js';
import { forgetRoles } from './roles.js';
import { searchName } from './names.js';
import { aliasOf } from './stated.js';
import { countTellings } from './copyGroups.js';
import type { Transaction } from './rows.js';

/**
 * Takes out all that an article says, but not the article itself: counts are right afterwards, and people,
 * organizations and events that no other article mentions are gone. What others mention keeps its name, and an event that others tell keeps
 * status, date and participants.
 */
export async function takeOutFacts(tx: Transaction, id: string, text: string): Promise<void> {
  const events = await tellingsOf(tx, id);
  const people = await statementsOf(tx, id);
  const organizations = await namesOfOrganizations(tx, id);
  await tx.$executeRaw`
    UPDATE "Country" AS old SET "mentionCount" = old."mentionCount" - gone."mentionCount"
    FROM "ArticleCountry" gone WHERE gone."articleId" = ${id}::uuid AND gone."countryCode" = old.code`;
  for (const table of FACTS)
    await tx.$executeRawUnsafe(`DELETE FROM "${table}" WHERE "articleId" = $1::uuid`, id);
  await forgetTellings(tx, events, text);
  await forgetStatements(tx, people);
  await forgetOrganizations(tx, organizations);
}

/** What hangs on the rows of these goes with them: their foreign keys cascade. */
const FACTS = [
  'Mention',
  'Quote',
  'EventMention',
  'ArticleRole',
  'ArticlePerson',
  'ArticleOrganization',
  'ArticleCountry',
];

interface Telling {
  id: string;
  summary: string;
  sentenceStart: number;
  sentenceEnd: number;
}

function tellingsOf(tx: Transaction, articleId: string): Promise<Telling[]> {
  return tx.$queryRaw<Telling[]>`
    SELECT event.id::text, event.summary, telling."sentenceStart", telling."sentenceEnd"
    FROM "EventMention" telling JOIN "Event" event ON event.id = telling."eventId"
    WHERE telling."articleId" = ${articleId}::uuid`;
}

/** Events lose the article's tellings; those that spoke in its words speak in those of their first other telling. */
async function forgetTellings(tx: Transaction, gone: Telling[], text: string): Promise<void> {
  const ids = [...new Set(gone.map(({ id }) => id))];
  await tx.$executeRaw`
    DELETE FROM "Event" AS event WHERE id = ANY(${ids}::uuid[])
      AND NOT EXISTS (SELECT FROM "EventMention" WHERE "eventId" = event.id)`;
  await countTellings(tx, ids);
  const silent = gone.filter(
    ({ summary, sentenceStart, sentenceEnd }) => summary === text.slice(sentenceStart, sentenceEnd).trim(),
  );
  const others = await tx.$queryRaw<(Omit<Telling, 'summary'> & { text: string })[]>`
    SELECT DISTINCT ON (telling."eventId") telling."eventId"::text AS id, "sentenceStart", "sentenceEnd", article.text
    FROM "EventMention" telling JOIN "Article" article ON article.id = telling."articleId"
    WHERE telling."eventId" = ANY(${silent.map(({ id }) => id)}::uuid[])
    ORDER BY telling."eventId", telling."publishedOrder", telling.id`;
  // Cut here: Postgres counts characters otherwise than spans do.
  const rows = others.map((other) => ({
    id: other.id,
    summary: other.text.slice(other.sentenceStart, other.sentenceEnd).trim(),
  }));
  await tx.$executeRaw`
    UPDATE "Event" AS old SET summary = row.summary
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS row (id uuid, summary text) WHERE old.id = row.id`;
}

/** What an article says of people, by their ids. */
interface Statements {
  people: string[];
  /** Forms of the name, titles and codes of countries, each as often as it counts. */
  aliases: Statement[];
  titles: Statement[];
  countries: Statement[];
}

interface Statement {
  id: string;
  value: string;
}

async function statementsOf(tx: Transaction, articleId: string): Promise<Statements> {
  const people = await tx.articlePerson.findMany({ where: { articleId } });
  // Edits may name others as speakers and participants.
  const named = await tx.$queryRaw<{ id: string }[]>`
    SELECT "speakerId"::text AS id FROM "Quote" WHERE "articleId" = ${articleId}::uuid AND "speakerId" IS NOT NULL
    UNION SELECT participant."personId"::text FROM "EventMention" telling
      JOIN "EventParticipant" participant ON participant."eventId" = telling."eventId"
      WHERE telling."articleId" = ${articleId}::uuid AND participant."personId" IS NOT NULL`;
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

/** Takes what was said of people off their counts; then those of whom nothing is said any more go. */
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
