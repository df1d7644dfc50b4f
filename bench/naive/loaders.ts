import DataLoader from 'dataloader';
import type { PrismaClient } from '../../prisma/generated/client.js';
import type { NodeName } from '../../src/loaders/nodes.js';

/** A row with the name of its type, from which the models make global ids. */
export type Named<R> = R & { __typename: NodeName };

export const named =
  (type: NodeName) =>
  <R>(row: R): Named<R> => ({ ...row, __typename: type });

/** Loads rows by key, with one statement for all keys of a tick. */
function rowLoader<R>(type: NodeName, find: (keys: string[]) => Promise<R[]>, keyOf: (row: R) => string) {
  return new DataLoader<string, Named<R> | null>(async (keys) => {
    const rows = new Map((await find([...keys])).map((row) => [keyOf(row), named(type)(row)]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

/** Loads the rows of each parent, with one statement for all parents of a tick. */
function listLoader<R>(find: (parents: string[]) => Promise<R[]>, parentOf: (row: R) => string) {
  return new DataLoader<string, R[]>(async (parents) => {
    const lists = new Map<string, R[]>();
    for (const row of await find([...parents])) {
      const list = lists.get(parentOf(row));
      if (list) list.push(row);
      else lists.set(parentOf(row), [row]);
    }
    return parents.map((parent) => lists.get(parent) ?? []);
  });
}

/** The loaders of one request. */
export function createLoaders(prisma: PrismaClient) {
  return {
    article: rowLoader(
      'Article',
      (ids) => prisma.article.findMany({ where: { id: { in: ids } } }),
      ({ id }) => id,
    ),
    person: rowLoader(
      'Person',
      (ids) => prisma.person.findMany({ where: { id: { in: ids } } }),
      ({ id }) => id,
    ),
    country: rowLoader(
      'Country',
      (codes) => prisma.country.findMany({ where: { code: { in: codes } } }),
      ({ code }) => code,
    ),
    quotesOfArticle: listLoader(
      (ids) =>
        prisma.quote.findMany({
          where: { articleId: { in: ids } },
          orderBy: [{ start: 'asc' }, { id: 'asc' }],
        }),
      ({ articleId }) => articleId,
    ),
    peopleOfArticle: listLoader(
      (ids) =>
        prisma.articlePerson.findMany({
          where: { articleId: { in: ids } },
          include: { person: true },
          orderBy: [{ start: 'asc' }, { personId: 'asc' }],
        }),
      ({ articleId }) => articleId,
    ),
    countriesOfArticle: listLoader(
      (ids) =>
        prisma.articleCountry.findMany({
          where: { articleId: { in: ids } },
          include: { country: true },
          orderBy: [{ start: 'asc' }, { countryCode: 'asc' }],
        }),
      ({ articleId }) => articleId,
    ),
    tellingsOfArticle: listLoader(
      (ids) =>
        prisma.eventMention.findMany({
          where: { articleId: { in: ids } },
          include: { event: true },
          orderBy: [{ start: 'asc' }, { eventId: 'asc' }],
        }),
      ({ articleId }) => articleId,
    ),
    participantsOfEvent: listLoader(
      (ids) =>
        prisma.eventParticipant.findMany({
          where: { eventId: { in: ids } },
          orderBy: [{ position: 'asc' }, { id: 'asc' }],
        }),
      ({ eventId }) => eventId,
    ),
    tellingsOfEvent: listLoader(
      (ids) =>
        prisma.eventMention.findMany({
          where: { eventId: { in: ids } },
          orderBy: [{ publishedOrder: 'desc' }, { articleId: 'asc' }, { start: 'asc' }],
        }),
      ({ eventId }) => eventId,
    ),
  };
}

export interface Context {
  prisma: PrismaClient;
  loaders: ReturnType<typeof createLoaders>;
}
