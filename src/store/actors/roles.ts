import { Prisma } from '../../../prisma/generated/client.js';
import type { ArticleContext } from '../articles/articleContext.js';
import { named, raw } from './actors.js';
import type { PersonEntry } from './directory.js';
import { stableId } from '../ids.js';
import type { OrganizationEntry } from './organizations.js';
import type { Inserter, Transaction } from '../rows.js';

/** A person's title, with the organization and country that it names. */
interface Role {
  personId: string;
  title: string;
  organizationId: string | null;
  countryCode: string | null;
}

interface Stating {
  context: ArticleContext;
  people: PersonEntry[];
  organizations: OrganizationEntry[];
}

const roleId = ({ personId, title, organizationId, countryCode }: Role) =>
  stableId('role', personId, title, organizationId ?? '', countryCode ?? '');

/** Saves the titles that articles give to people. */
export async function saveRoles(inserter: Inserter, articles: readonly Stating[]): Promise<void> {
  const stated = articles.flatMap(({ context: { articleId, publishedOrder }, people, organizations }) => {
    const find = organizationFinder(organizations);
    const roles = people.flatMap(({ person, parts }) =>
      parts.flatMap(({ titles }) =>
        titles.map(({ title, countryCode, owner = '' }) => {
          const role = { personId: person.id, title, organizationId: find(`${owner} ${title}`), countryCode };
          return { id: roleId(role), ...role };
        }),
      ),
    );
    return [...new Map(roles.map((role) => [role.id, role])).values()].map((role) => ({
      role,
      row: { articleId, roleId: role.id, publishedOrder },
    }));
  });
  await inserter.insert(
    'PersonRole',
    [...new Map(stated.map(({ role }) => [role.id, role])).values()],
    'ON CONFLICT (id) DO NOTHING',
  );
  await inserter.insert(
    'ArticleRole',
    stated.map(({ row }) => row),
  );
}

/** Finds the organization that a title names ("chief executive of Apple"), the longest match first. */
function organizationFinder(organizations: readonly OrganizationEntry[]): (title: string) => string | null {
  const forms = organizations
    .flatMap(({ id, name, parts }) =>
      [name, ...parts.flatMap(formsOf)].map((form) => ({ id, words: wordsOf(form) })),
    )
    .sort((one, other) => other.words.length - one.words.length);
  return (title) => {
    const words = wordsOf(title);
    return forms.find((form) => words.includes(form.words))?.id ?? null;
  };
}

function formsOf({ aliases, mentions }: OrganizationEntry['parts'][number]): string[] {
  return [...aliases, ...mentions.filter(({ kind }) => kind === 'NAME').map(({ text }) => text)];
}

/** " Apple chief executive ": padded words, so that a substring search matches only whole words. */
function wordsOf(text: string): string {
  return ` ${text
    .replace(/['’]s(?!\p{L})/gu, '')
    .split(/[^\p{L}\p{N}&-]+/u)
    .filter(Boolean)
    .join(' ')} `;
}

/**
 * Moves the roles of a person, or those that name an organization, to another.
 *
 * @param articles those that state them; null for all
 */
export async function moveRoles(
  tx: Transaction,
  column: 'personId' | 'organizationId',
  from: string,
  to: string,
  articles: readonly string[] | null = null,
): Promise<void> {
  const stated = articles === null ? raw('true') : Prisma.sql`"articleId" = ANY(${[...articles]}::uuid[])`;
  const roles = await tx.$queryRaw<(Role & { id: string })[]>`
    SELECT id::text, "personId"::text, title, "organizationId"::text, "countryCode" FROM "PersonRole"
    WHERE ${named(column)} = ${from}::uuid
      AND id IN (SELECT "roleId" FROM "ArticleRole" WHERE ${stated})`;
  const moved = roles.map(({ id: was, ...role }) => ({ was, role: { ...role, [column]: to } }));
  const ids = JSON.stringify(moved.map(({ was, role }) => ({ was, id: roleId(role) })));
  await tx.personRole.createMany({
    data: moved.map(({ role }) => ({ ...role, id: roleId(role) })),
    skipDuplicates: true,
  });
  await tx.$executeRaw`
    INSERT INTO "ArticleRole" ("articleId", "roleId", "publishedOrder")
    SELECT old."articleId", row.id, old."publishedOrder"
    FROM json_to_recordset(${ids}::json) AS row (id uuid, was uuid)
      JOIN "ArticleRole" old ON old."roleId" = row.was
    WHERE ${stated}
    ON CONFLICT DO NOTHING`;
  await tx.$executeRaw`
    DELETE FROM "ArticleRole" USING json_to_recordset(${ids}::json) AS row (was uuid)
    WHERE "roleId" = row.was AND ${stated}`;
  await tx.$executeRaw`
    DELETE FROM "PersonRole" AS role USING json_to_recordset(${ids}::json) AS row (was uuid)
    WHERE role.id = row.was AND NOT EXISTS (SELECT FROM "ArticleRole" WHERE "roleId" = role.id)`;
}

/** Deletes roles of people that no article states any more. */
export async function forgetRoles(tx: Transaction, people: string[]): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "PersonRole" AS role WHERE "personId" = ANY(${people}::uuid[])
      AND NOT EXISTS (SELECT FROM "ArticleRole" WHERE "roleId" = role.id)`;
}
