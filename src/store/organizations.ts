import type { ParsedOrganization } from '../parse/types.js';
import { stableId } from './ids.js';
import { nameKey, searchName } from './names.js';
import type { Inserter } from './rows.js';
import { aliasOf } from './stated.js';
import { addUp, groupBy } from './tally.js';

/** An organization of an article, as it is known in all of them. */
export interface OrganizationEntry {
  id: string;
  slug: string;
  /** As the first article that named it does. */
  name: string;
  countryCode: string | null;
  /** What the article says of it, which may stand there under several names. */
  parts: ParsedOrganization[];
}

/** The key of an organization: the same name and country is the same body, in every article. */
export function organizationSlug({ name, countryCode }: Pick<ParsedOrganization, 'name' | 'countryCode'>) {
  const words = nameKey(name).split(' ');
  return [...words, ...(countryCode === null ? [] : [countryCode.toLowerCase()])].join('-');
}

/** Which organizations an article names, each once; those whose mentions are all rejected are not among them. */
export function organizationsOf(organizations: readonly ParsedOrganization[]): OrganizationEntry[] {
  const named = organizations.filter(({ mentions }) => mentions.length > 0);
  return [...groupBy(named, organizationSlug)].flatMap(([slug, [first, ...others]]) =>
    first
      ? [
          {
            id: stableId('organization', slug),
            slug,
            name: first.name,
            countryCode: first.countryCode,
            parts: [first, ...others],
          },
        ]
      : [],
  );
}

/**
 * Writes the organizations of articles, and counts them and their names.
 *
 * @param all of each article
 */
export async function saveOrganizations(inserter: Inserter, all: OrganizationEntry[]): Promise<void> {
  const entries = groupBy(all, ({ id }) => id);
  await inserter.insert(
    'Organization',
    [...entries.values()].flatMap(organizationRow),
    `ON CONFLICT (id) DO UPDATE SET kind = coalesce(old.kind, excluded.kind), "searchName" = (
        SELECT string_agg(form, '; ' ORDER BY form COLLATE "C") FROM (SELECT DISTINCT unnest(
          string_to_array(old."searchName", '; ') || string_to_array(excluded."searchName", '; ')) AS form) forms),
      "mentionCount" = old."mentionCount" + excluded."mentionCount",
      "articleCount" = old."articleCount" + excluded."articleCount"`,
  );
  const names = [...entries].flatMap(([organizationId, each]) =>
    each.flatMap(({ parts }) => [
      ...writtenNames(parts).map((name) => ({ organizationId, name, mentionCount: 1 })),
      ...givenNames(parts).map((name) => ({ organizationId, name, mentionCount: 0 })),
    ]),
  );
  await inserter.insert(
    'OrganizationAlias',
    addUp(names, ({ organizationId, name }) => `${organizationId} ${name}`, 'mentionCount'),
    'ON CONFLICT ("organizationId", name) DO UPDATE SET "mentionCount" = old."mentionCount" + excluded."mentionCount"',
  );
}

/** @param entries one organization, as each article has it */
function organizationRow(entries: OrganizationEntry[]) {
  const [first] = entries;
  if (!first) return [];
  const { id, slug, name, countryCode } = first;
  const parts = entries.flatMap((entry) => entry.parts);
  return [
    {
      ...{ id, slug, name, countryCode },
      kind: parts.find(({ kind }) => kind !== null)?.kind ?? null,
      searchName: searchName([name, ...writtenNames(parts), ...givenNames(parts)]),
      mentionCount: parts.reduce((sum, { mentions }) => sum + mentions.length, 0),
      articleCount: entries.length,
    },
  ];
}

/** The forms of its name as articles write them, each as often as they do. */
function writtenNames(parts: readonly ParsedOrganization[]): string[] {
  const names = parts.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'NAME'));
  return names.map(({ text }) => aliasOf(text));
}

/** Other names that are given to it, each once. */
export function givenNames(parts: readonly ParsedOrganization[]): string[] {
  return [...new Set(parts.flatMap(({ aliases }) => aliases.map(aliasOf)))];
}
