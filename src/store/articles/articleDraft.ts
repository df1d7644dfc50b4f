import type { EditedArticle } from '../../edits/edited.js';
import type { ArticleAbout } from './articleAbout.js';
import { type ArticleContext, type Past, articleContext } from './articleContext.js';
import type { Words } from '../identify/copies.js';
import type { PersonEntry } from '../actors/directory.js';
import type { TakenIds } from '../ids.js';
import { type OrganizationEntry, type OrganizationFinder, organizationsOf } from '../actors/organizations.js';
import { type Tally, tally } from '../actors/tally.js';
import type { TextChange } from './textChanges.js';
import { publishedOrderOf } from '../times.js';

/** An article to be saved. */
export interface ArticleToWrite {
  id: string;
  slug: string;
  parsed: EditedArticle;
  about: ArticleAbout;
  /** See textHash. */
  hash: string;
  words: Words;
  copyOfId: string | null;
  /** Earlier ids of its facts; null for a new article. */
  past: Past | null;
  /** Its present version, when it was received, and the changes since the previous one. */
  version: { number: number; receivedAt: Date; changes: TextChange[] };
  /** When its first version was received. */
  ingestedAt: Date;
}

/** An article with its facts before saving: its people and organizations are identified. */
export interface ArticleDraft extends ArticleToWrite {
  people: PersonEntry[];
  organizations: OrganizationEntry[];
  context: ArticleContext;
  /** By ids of people. */
  personTallies: Tally[];
  /** By ids of organizations. */
  organizationTallies: Tally[];
  /** By codes of countries. */
  countryTallies: Tally[];
}

export function draftArticle(
  article: ArticleToWrite,
  people: PersonEntry[],
  known: OrganizationFinder,
  taken: TakenIds,
): ArticleDraft {
  const { id, parsed, about, past } = article;
  const personIds = new Map(
    people.flatMap(({ person, parts }) => parts.map(({ name }) => [name, person.id] as const)),
  );
  const organizations = organizationsOf(parsed.organizations, known);
  const mentioned = new Set(organizations.map((entry) => entry.id));
  const organizationIds = parsed.organizations.map((part) => {
    const { id: organizationId } = known(part);
    return mentioned.has(organizationId) ? organizationId : null;
  });
  const context = articleContext({
    articleId: id,
    publishedOrder: publishedOrderOf(about.publishedAt, article.ingestedAt),
    personIds,
    organizationIds,
    past,
    taken,
  });
  return {
    ...article,
    people,
    organizations,
    context,
    personTallies: tally(
      parsed.people.map(({ name, mentions }) => ({ key: context.personId(name) ?? '', mentions })),
    ),
    organizationTallies: tally(
      organizations.map(({ id: key, parts }) => ({
        key,
        mentions: parts.flatMap(({ mentions }) => mentions),
      })),
    ),
    countryTallies: tally(parsed.countries.map(({ code, mentions }) => ({ key: code, mentions }))),
  };
}
