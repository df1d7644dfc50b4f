import type { ArticleDraft } from '../articles/articleDraft.js';
import type { Inserter, Transaction } from '../rows.js';
import { givenNames } from '../actors/organizations.js';
import { statedOf } from '../actors/stated.js';
import { addUp } from '../actors/tally.js';

/** Saves the mentions of articles. */
export async function saveMentions(inserter: Inserter, drafts: ArticleDraft[]): Promise<void> {
  await inserter.insert('ArticlePerson', drafts.flatMap(articlePeople));
  await inserter.insert('ArticleOrganization', drafts.flatMap(articleOrganizations));
  await inserter.insert('ArticleCountry', drafts.flatMap(articleCountries));
  await inserter.insert('Mention', drafts.flatMap(mentionRows));
}

/** Adds the mentions of articles to countries' counts. */
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

function articleOrganizations({
  context: { articleId, publishedOrder },
  organizations,
  organizationTallies,
}: ArticleDraft) {
  const entries = new Map(organizations.map((entry) => [entry.id, entry]));
  return organizationTallies.map(({ key: organizationId, mentionCount, start }) => ({
    articleId,
    organizationId,
    mentionCount,
    start,
    publishedOrder,
    aliases: givenNames(entries.get(organizationId)?.parts ?? []),
    namedIds: entries.get(organizationId)?.namedIds ?? [],
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
      mentions.map((mention) => ({ ...NOTHING, personId: context.personId(name), sort: 'person', mention })),
    ),
    ...parsed.organizations.flatMap(({ mentions }, index) =>
      mentions.map((mention) => ({
        ...NOTHING,
        organizationId: context.organizationId(index),
        sort: 'organization',
        mention,
      })),
    ),
    ...parsed.countries.flatMap(({ code, mentions }) =>
      mentions.map((mention) => ({ ...NOTHING, countryCode: code, sort: 'country', mention })),
    ),
  ];
  return mentions.map(({ sort, mention: { kind, start, end, text, why, confidence }, ...of }) => ({
    id: context.placeId('mention', start, end, sort),
    articleId: context.articleId,
    ...of,
    kind,
    start,
    end,
    text,
    why,
    confidence,
  }));
}

/** A mention's possible references, all null. */
const NOTHING: Record<'personId' | 'organizationId' | 'countryCode', string | null> = {
  personId: null,
  organizationId: null,
  countryCode: null,
};
