import type { ParsedOrganization } from '../../parse/types.js';
import { organizationsOfEdits } from '../edits/editedActors.js';
import { stableId } from '../ids.js';
import { nameKey, searchName } from './names.js';
import type { Inserter, Transaction } from '../rows.js';
import { aliasOf } from './stated.js';
import { addUp, groupBy } from './tally.js';

/** An organization of an article, identified across articles. */
export interface OrganizationEntry {
  id: string;
  slug: string;
  /** As in the first article that named it. */
  name: string;
  countryCode: string | null;
  /** The article's organizations that are this one: several if it uses several names. */
  parts: ParsedOrganization[];
  /** Whom of the organizations merged into it the article names; see ArticleOrganization in prisma/schema.prisma. */
  namedIds: string[];
  /** Names of all organizations merged into it. */
  formerNames: string[];
}

/** An organization as named by an article, or the one it was merged into. */
type KnownOrganization = Omit<OrganizationEntry, 'parts' | 'namedIds'>;
export type OrganizationFinder = (part: ParsedOrganization) => KnownOrganization;

/** Key of an organization: equal name and country mean the same body in every article. */
function organizationSlug({ name, countryCode }: Pick<ParsedOrganization, 'name' | 'countryCode'>) {
  const words = nameKey(name).split(' ');
  return [...words, ...(countryCode === null ? [] : [countryCode.toLowerCase()])].join('-');
}

const idOf = (part: ParsedOrganization) => stableId('organization', organizationSlug(part));

/**
 * Loads merges of the organizations named in a batch of articles.
 *
 * @param parts organizations of all articles of the batch
 */
export async function openOrganizations(
  tx: Transaction,
  parts: readonly ParsedOrganization[],
): Promise<OrganizationFinder> {
  const ids = [...new Set(parts.map(idOf))];
  const merged = ids.length === 0 ? new Map<string, never>() : await organizationsOfEdits(tx, ids);
  return (part) => {
    const id = idOf(part);
    const { name, countryCode } = part;
    const root = merged.get(id);
    return root
      ? {
          ...{ id: root.id, slug: root.slug, name: root.name, countryCode: root.countryCode },
          formerNames: root.names,
        }
      : { id, slug: organizationSlug(part), name, countryCode, formerNames: [] };
  };
}

/** The organizations of an article, each once, without those whose mentions are all rejected. */
export function organizationsOf(
  organizations: readonly ParsedOrganization[],
  known: OrganizationFinder,
): OrganizationEntry[] {
  const named = organizations.filter(({ mentions }) => mentions.length > 0);
  return [...groupBy(named, (part) => known(part).id)].flatMap(([id, parts]) => {
    const [first] = parts;
    if (!first) return [];
    const namedIds = [...new Set(parts.map(idOf))];
    const isItself = namedIds.length === 1 && namedIds[0] === id;
    return [{ ...known(first), parts, namedIds: isItself ? [] : namedIds }];
  });
}

/**
 * Saves the organizations of articles with the counts of their names.
 *
 * @param all organizations of each article
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
      searchName: searchName([name, ...first.formerNames, ...writtenNames(parts), ...givenNames(parts)]),
      mentionCount: parts.reduce((sum, { mentions }) => sum + mentions.length, 0),
      articleCount: entries.length,
    },
  ];
}

/** The forms of its name in articles, each as often as it occurs. */
function writtenNames(parts: readonly ParsedOrganization[]): string[] {
  const names = parts.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'NAME'));
  return names.map(({ text }) => aliasOf(text));
}

/** Its other names, each once. */
export function givenNames(parts: readonly ParsedOrganization[]): string[] {
  return [...new Set(parts.flatMap(({ aliases }) => aliases.map(aliasOf)))];
}
