import type { ArticleDraft } from './articleDraft.js';
import type { Inserter, Transaction } from './rows.js';
import { statedOf } from './stated.js';
import { addUp } from './tally.js';

/** Writes who and what articles mention. */
export async function saveMentions(inserter: Inserter, drafts: ArticleDraft[]): Promise<void> {
  await inserter.insert('ArticlePerson', drafts.flatMap(articlePeople));
  await inserter.insert('ArticleCountry', drafts.flatMap(articleCountries));
  await inserter.insert('Mention', drafts.flatMap(mentionRows));
}

/** Adds what articles mention to the counts of countries. */
export async function countCountries(tx: Transaction, drafts: ArticleDraft[]): Promise<void> {
  const countries = addUp(
    drafts.flatMap(({ countryTallies }) => countryTallies),
    ({ key }) => key,
    'mentionCount',
  );
  if (countries.length === 0) return;
  await tx.$executeRaw`
    UPDATE "Country" AS country SET "mentionCount" = country."mentionCount" + row."mentionCount"
    FROM json_to_recordset(${JSON.stringify(countries)}::json) AS row (key char(2), "mentionCount" int)
    WHERE country.code = row.key`;
}

function articlePeople({ context: { articleId, publishedOrder }, people, personTallies }: ArticleDraft) {
  const entries = new Map(people.map((entry) => [entry.person.id, entry]));
  return personTallies.map(({ key: personId, mentionCount, start }) => ({
    articleId,
    personId,
    mentionCount,
    start,
    publishedOrder,
    ...statedOf(entries.get(personId)?.parts ?? []),
    namedIds: entries.get(personId)?.namedIds ?? [],
  }));
}

function articleCountries({ context: { articleId, publishedOrder }, countryTallies }: ArticleDraft) {
  return countryTallies.map(({ key: countryCode, mentionCount, start }) => ({
    articleId,
    countryCode,
    mentionCount,
    start,
    publishedOrder,
  }));
}

function mentionRows({ parsed, context }: ArticleDraft) {
  const mentions = [
    ...parsed.people.flatMap(({ name, mentions }) =>
      mentions.map((mention) => ({
        personId: context.personId(name),
        countryCode: null,
        sort: 'person',
        mention,
      })),
    ),
    ...parsed.countries.flatMap(({ code, mentions }) =>
      mentions.map((mention) => ({ personId: null, countryCode: code, sort: 'country', mention })),
    ),
  ];
  return mentions.map(
    ({ personId, countryCode, sort, mention: { kind, start, end, text, why, confidence } }) => ({
      id: context.placeId('mention', start, end, sort),
      articleId: context.articleId,
      personId,
      countryCode,
      kind,
      start,
      end,
      text,
      why,
      confidence,
    }),
  );
}
