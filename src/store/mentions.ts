import type { ParsedArticle, ParsedPerson } from '../parse/types.js';
import type { ArticleContext } from './articleContext.js';
import { statedOf } from './people.js';
import { type Transaction, insertRows } from './rows.js';

/** Writes who and what the article mentions, and counts it. */
export async function saveMentions(
  tx: Transaction,
  parsed: ParsedArticle,
  context: ArticleContext,
): Promise<void> {
  const { articleId, publishedOrder } = context;
  const people = parsed.people.map(({ name, mentions }) => ({
    personId: context.personId(name) ?? '',
    mentions,
  }));
  const mentions = [
    ...people.flatMap(({ personId, mentions }) =>
      mentions.map((mention) => ({ personId, countryCode: null, sort: 'person', mention })),
    ),
    ...parsed.countries.flatMap(({ code, mentions }) =>
      mentions.map((mention) => ({ personId: null, countryCode: code, sort: 'country', mention })),
    ),
  ];
  const perPerson = tally(people.map(({ personId, mentions }) => ({ key: personId, mentions })));
  const parts = new Map<string, ParsedPerson[]>();
  for (const person of parsed.people) {
    const key = context.personId(person.name) ?? '';
    parts.set(key, [...(parts.get(key) ?? []), person]);
  }
  const perCountry = tally(parsed.countries.map(({ code, mentions }) => ({ key: code, mentions })));

  await insertRows(
    tx,
    'ArticlePerson',
    perPerson.map(({ key, ...counts }) => ({
      articleId,
      personId: key,
      ...counts,
      publishedOrder,
      ...statedOf(parts.get(key) ?? []),
    })),
  );
  await insertRows(
    tx,
    'ArticleCountry',
    perCountry.map(({ key, ...counts }) => ({ articleId, countryCode: key, ...counts, publishedOrder })),
  );
  await insertRows(
    tx,
    'Mention',
    mentions.map(({ personId, countryCode, sort, mention: { kind, start, end, text, why, confidence } }) => ({
      id: context.placeId('mention', start, end, sort),
      articleId,
      personId,
      countryCode,
      kind,
      start,
      end,
      text,
      why,
      confidence,
    })),
  );
  await tx.$executeRaw`
    UPDATE "Person" AS person SET
      "mentionCount" = person."mentionCount" + row."mentionCount", "articleCount" = person."articleCount" + 1
    FROM json_to_recordset(${JSON.stringify(perPerson)}::json) AS row (key uuid, "mentionCount" int)
    WHERE person.id = row.key`;
  await tx.$executeRaw`
    UPDATE "Country" AS country SET "mentionCount" = country."mentionCount" + row."mentionCount"
    FROM json_to_recordset(${JSON.stringify(perCountry)}::json) AS row (key char(2), "mentionCount" int)
    WHERE country.code = row.key`;
}

/** How often, and where first, the article mentions each; one that comes twice is added up. */
function tally(entries: { key: string; mentions: { start: number }[] }[]) {
  const counts = new Map<string, { key: string; mentionCount: number; start: number }>();
  for (const { key, mentions } of entries) {
    const start = Math.min(...mentions.map((mention) => mention.start));
    const count = counts.get(key) ?? { key, mentionCount: 0, start: Infinity };
    counts.set(key, {
      key,
      mentionCount: count.mentionCount + mentions.length,
      start: Math.min(count.start, start),
    });
  }
  return [...counts.values()].map((count) => ({
    ...count,
    start: Number.isFinite(count.start) ? count.start : 0,
  }));
}
