import { createHash, randomBytes } from 'node:crypto';
import type { ApiKey, ApiKeyScope } from '../../prisma/generated/client.js';
import type { Database } from './database.js';
import { noteUse } from './keyUse.js';

export type { ApiKeyScope };

/** What is known of a key: all but the key. */
export type ApiKeyRecord = Omit<ApiKey, 'hash'>;

/** How every key looks: 32 random bytes behind a prefix that tools which look for lost secrets can find. */
const KEY = /^ng_[\w-]{43}$/;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

const hashOf = (key: string) => createHash('sha256').update(key).digest('hex');

/** Whether a text has the form of a key; says nothing of whether there is such a key. */
export function isKeyShaped(text: string): boolean {
  return KEY.test(text);
}

/** What each scope allows: who may write may correct too. */
const ALLOWS: Record<ApiKeyScope, readonly ApiKeyScope[]> = {
  READ: ['READ'],
  EDIT: ['READ', 'EDIT'],
  WRITE: ['READ', 'EDIT', 'WRITE'],
};

/** Whether a key of one scope may do what needs another. */
export function allows(scope: ApiKeyScope, wanted: ApiKeyScope): boolean {
  return ALLOWS[scope].includes(wanted);
}

/** Makes a key, which holds until `expiresAt`. This is the only time that it is told: the database keeps its hash. */
export async function createKey(
  { prisma }: Database,
  name: string,
  scope: ApiKeyScope,
  expiresAt: Date | null = null,
): Promise<ApiKeyRecord & { key: string }> {
  const key = `ng_${randomBytes(32).toString('base64url')}`;
  const record = await prisma.apiKey.create({
    data: { name, scope, hash: hashOf(key), expiresAt },
    omit: { hash: true },
  });
  return { ...record, key };
}

/** Makes a key worthless from now on; one that was revoked before keeps its time. Null where there is no such key. */
export async function revokeKey({ prisma }: Database, id: string): Promise<ApiKeyRecord | null> {
  if (!UUID.test(id)) return null;
  await prisma.apiKey.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: new Date() } });
  return prisma.apiKey.findUnique({ where: { id }, omit: { hash: true } });
}

/** All keys, revoked ones too, in the order in which they were made. */
export async function listKeys({ prisma }: Database): Promise<ApiKeyRecord[]> {
  return prisma.apiKey.findMany({ omit: { hash: true }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });
}

/**
 * The record of a key that holds; null for any other text. Takes the same work for all of them, and looks for a hash
 * that nobody can aim: how long it takes tells nothing of the keys there are. A key that was revoked is worthless at
 * once, so no replica is asked.
 */
export async function findKey(database: Database, key: string): Promise<ApiKeyRecord | null> {
  const { prisma } = database.reader({ fresh: true });
  const found = await prisma.apiKey.findUnique({ where: { hash: hashOf(key) }, omit: { hash: true } });
  if (!found || !holds(found)) return null;
  noteUse(database, found.id);
  return found;
}

/** Whether a key allows anything: it was not revoked, and its time is not over. */
export function holds({ revokedAt, expiresAt }: Pick<ApiKeyRecord, 'revokedAt' | 'expiresAt'>): boolean {
  return revokedAt === null && (expiresAt === null || expiresAt > new Date());
}

/** Tells the record of one request's key. */
export type KeyLookup = () => Promise<ApiKeyRecord | null>;

/** The record of the key that a request brings, if it holds; looked up when first asked for. */
export function keyLookup(database: Database, key: string | null): KeyLookup {
  let found: Promise<ApiKeyRecord | null> | undefined;
  return () => (found ??= key === null ? Promise.resolve(null) : findKey(database, key));
}
