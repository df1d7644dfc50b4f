import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createKey, findKey, isKeyShaped, listKeys, revokeKey } from '../../src/store/apiKeys.js';
import type { Database } from '../../src/store/database.js';
import { writeUses } from '../../src/store/keyUse.js';
import { statementsOf } from '../support/api.js';
import { openTestDatabase } from '../support/database.js';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(() => database.prisma.apiKey.deleteMany());
afterAll(() => database.close());

describe('an API key', () => {
  it('is found by itself and by nothing else', async () => {
    const { key, ...record } = await createKey(database, 'newsroom', 'WRITE');
    await createKey(database, 'other', 'READ');
    expect(isKeyShaped(key)).toBe(true);
    expect(await findKey(database, key)).toEqual(record);
    expect(record).toMatchObject({ name: 'newsroom', scope: 'WRITE', revokedAt: null });
    for (const wrong of ['', 'ng_', key.slice(0, -1), `${key}A`, key.toUpperCase(), record.id])
      expect(await findKey(database, wrong)).toBeNull();
  });

  it('ceases to hold when its time is over', async () => {
    const soon = new Date(Date.now() + 3_600_000);
    const { key, id } = await createKey(database, 'newsroom', 'WRITE', soon);
    expect(await findKey(database, key)).toMatchObject({ expiresAt: soon });
    await database.prisma.apiKey.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1) } });
    expect(await findKey(database, key)).toBeNull();
  });

  it('tells when it was last used, without a write for each use', async () => {
    const [used, unused] = [
      await createKey(database, 'used', 'READ'),
      await createKey(database, 'unused', 'READ'),
    ];
    const before = new Date();
    const statements = await statementsOf(database, async () => {
      for (let use = 0; use < 3; use++) await findKey(database, used.key);
    });
    expect(statements).toHaveLength(3);
    expect(await statementsOf(database, () => writeUses(database))).toHaveLength(1);
    expect(await statementsOf(database, () => writeUses(database))).toEqual([]);
    const listed = new Map((await listKeys(database)).map(({ id, lastUsedAt }) => [id, lastUsedAt]));
    expect(listed.get(used.id)?.getTime()).toBeGreaterThanOrEqual(before.getTime());
    expect(listed.get(unused.id)).toBeNull();
  });

  it('is another one each time', async () => {
    const [one, other] = [await createKey(database, 'a', 'READ'), await createKey(database, 'a', 'READ')];
    expect(one.key).not.toBe(other.key);
    expect(one.id).not.toBe(other.id);
  });

  it('stands nowhere in the database, and no list shows its hash', async () => {
    const { key } = await createKey(database, 'newsroom', 'WRITE');
    const rows = await database.prisma.apiKey.findMany();
    expect(JSON.stringify(rows)).not.toContain(key.slice(3));
    expect(rows[0]?.hash).toMatch(/^[\da-f]{64}$/);
    const [listed] = await listKeys(database);
    expect(Object.keys(listed ?? {}).sort()).toEqual([
      'createdAt',
      'expiresAt',
      'id',
      'lastUsedAt',
      'name',
      'revokedAt',
      'scope',
    ]);
    expect(await findKey(database, rows[0]?.hash ?? '')).toBeNull();
  });

  it('holds no more once revoked, and the first time counts', async () => {
    const { key, id } = await createKey(database, 'newsroom', 'WRITE');
    const other = await createKey(database, 'other', 'WRITE');
    const revoked = await revokeKey(database, id);
    expect(revoked?.revokedAt).toBeInstanceOf(Date);
    expect(await findKey(database, key)).toBeNull();
    expect(await findKey(database, other.key)).not.toBeNull();
    expect(await revokeKey(database, id)).toEqual(revoked);
    expect((await listKeys(database)).map(({ name }) => name)).toEqual(['newsroom', 'other']);
  });

  it.each(['00000000-0000-4000-8000-000000000000', 'newsroom', ''])('is not revoked by %j', async (id) => {
    const { key } = await createKey(database, 'newsroom', 'WRITE');
    expect(await revokeKey(database, id)).toBeNull();
    expect(await findKey(database, key)).not.toBeNull();
  });

  it('is looked up by the same statement whether it holds or not', async () => {
    const { key, id } = await createKey(database, 'newsroom', 'WRITE');
    const look = (text: string) => statementsOf(database, () => findKey(database, text));
    const holds = await look(key);
    expect(holds).toHaveLength(1);
    expect(await look('ng_wrong')).toEqual(holds);
    await revokeKey(database, id);
    expect(await look(key)).toEqual(holds);
  });
});
