import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toCursor } from '../../src/loaders/cursor.js';
import { root } from '../../src/loaders/roots.js';
import type { Database } from '../../src/store/database.js';
import { answer } from '../support/api.js';
import { openTestDatabase } from '../support/database.js';

/** In the order that a person expects. */
const NAMES = [
  '9th Street Fund',
  '10th Street Fund',
  '101 Fund',
  'Ábaco',
  'abacus club',
  'Abacus Trust',
  '“Alba” Company',
  'Albatros',
  'École Nord',
  'Ecole Sud',
  'Łąka',
  'Lakers',
  'O’Brien & Sons',
  'OBrien Trust',
  'Sud-Est',
  'Sud Ouest',
  'U.S. Fund',
  'USA Today',
  'Øresund',
  'ωδείο',
  'Ωμέγα',
  'Щербаков',
  'щука',
];

const alike = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
/** A letter of its own stands with the letter that it looks like. */
const plain = (name: string) =>
  name
    .replace(/[“”’'.&()]/g, '')
    .replace('Ł', 'L')
    .replace('Ø', 'O')
    .replace(/[- ]+/g, ' ');

const EXPECTED = [...NAMES].sort((one, other) => alike.compare(plain(one), plain(other)));

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  await database.prisma.organization.createMany({
    data: NAMES.map((name, i) => ({
      id: `00000000-0000-8000-8000-${String(NAMES.length - i).padStart(12, '0')}`,
      slug: `body-${String(i)}`,
      name,
      searchName: name.toLowerCase(),
    })),
  });
});
afterAll(() => database.close());

interface Named {
  nodes: { name: string }[];
  pageInfo: { endCursor: string };
}

const bodies = async (paging: string, direction = ''): Promise<Named> => {
  const order = `orderBy: { field: NAME ${direction} }`;
  const query = `{ organizations(${order}, ${paging}) { nodes { name } pageInfo { endCursor } } }`;
  return ((await answer(database, query)) as { organizations: Named }).organizations;
};
const namesOf = ({ nodes }: Named) => nodes.map(({ name }) => name);

describe('an order by name', () => {
  it('puts accents, capitals and signs aside, and counts numbers', async () => {
    expect(EXPECTED.slice(0, 4)).toEqual(['9th Street Fund', '10th Street Fund', '101 Fund', 'Ábaco']);
    expect(namesOf(await bodies('first: 100'))).toEqual(EXPECTED);
    expect(namesOf(await bodies('first: 100', ', direction: DESC'))).toEqual([...EXPECTED].reverse());
  });

  it('reads on from every place, each once', async () => {
    const read: string[] = [];
    for (let after = ''; read.length < NAMES.length;) {
      const page = await bodies(`first: 2, after: "${after}"`);
      read.push(...namesOf(page));
      after = page.pageInfo.endCursor;
    }
    expect(read).toEqual(EXPECTED);
  });

  it('reads on from a cursor that has the name as it is written', async () => {
    const { id, name } = await database.prisma.organization.findFirstOrThrow({
      where: { name: 'École Nord' },
    });
    const after = toCursor(root('Organization', 'NAME').order, [name, id]);
    const [next] = namesOf(await bodies(`first: 1, after: "${after}"`));
    expect(next).toBe('Ecole Sud');
  });

  it('puts all countries where an English dictionary has them', async () => {
    const { prisma } = database;
    const rows = await prisma.country.findMany({ select: { name: true }, orderBy: { nameOrder: 'asc' } });
    const names = rows.map(({ name }) => name);
    expect(names).toHaveLength(250);
    expect(names).toEqual([...names].sort((one, other) => alike.compare(plain(one), plain(other))));
  });

  it('is the same for the place of a name as for the name', async () => {
    const names = [...NAMES, '007', '123456789', 'a 0000000012 b', '  ', 'U.S.', 'Ünal–Öz'];
    const [row] = await database.prisma.$queryRaw<{ same: boolean }[]>`
      SELECT bool_and(name_order(name_order(name)) = name_order(name)) AS same FROM unnest(${names}::text[]) AS name`;
    expect(row).toEqual({ same: true });
  });
});
