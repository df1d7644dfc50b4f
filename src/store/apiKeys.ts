import { createHash, randomBytes } from 'node:crypto';
import type { ApiKey, ApiKeyScope } from '../../prisma/generated/client.js';
import type { Database } from './database.js';
import { noteUse } from './keyUse.js';

export type { ApiKeyScope };

/** A key's record, without the key itself. */
export type ApiKeyRecord = Omit<ApiKey, 'hash'>;

/** Format of keys: 32 random bytes after a prefix that secret scanners can find. */
const KEY = /^ng_[\w-]{43}$/;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

const hashOf = (key: string) => createHash('sha256').update(key).digest('hex');

/** Whether a text has the format of a key, existing or not. */
export function isKeyShaped(text: string): boolean {
  return KEY.test(text);
}

/** What each scope allows: WRITE includes corrections. */
const ALLOWS: Record<ApiKeyScope, readonly ApiKeyScope[]> = {
  READ: ['READ'],
  EDIT: ['READ', 'EDIT'],
  WRITE: ['READ', 'EDIT', 'WRITE'],
};

/** Whether a key's scope allows what another scope is needed for. */
export function allows(scope: ApiKeyScope, wanted: ApiKeyScope): boolean {
  return ALLOWS[scope].includes(wanted);
}

/** Creates a key that is valid until `expiresAt`. It is returned only here: the database stores its hash. */
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

/** Revokes a key; an earlier revocation keeps its time. Null if there is no such key. */
export async function revokeKey({ prisma }: Database, id: string): Promise<ApiKeyRecord | null> {
  if (!UUID.test(id)) return null;
  await prisma.apiKey.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: new Date() } });
  return prisma.apiKey.findUnique({ where: { id }, omit: { hash: true } });
}

/** All keys including revoked ones, in order of creation. */
export async function listKeys({ prisma }: Database): Promise<ApiKeyRecord[]> {
  return prisma.apiKey.findMany({ omit: { hash: true }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });
}

/**
 * The record of a valid key; null for any other text. The work is the same in all cases, and the hash that is
 * looked up cannot be chosen, so timing reveals nothing about existing keys. Reads the primary, so that a
 * revocation takes effect immediately.
 */
export async function findKey(database: Database, key: string): Promise<ApiKeyRecord | null> {
  const { prisma } = database.reader({ fresh: true });
  const found = await prisma.apiKey.findUnique({ where: { hash: hashOf(key) }, omit: { hash: true } });
  if (!found || !holds(found)) return null;
  noteUse(database, found.id);
  return found;
}

/** Whether a key is neither revoked nor expired. */
export function holds({ revokedAt, expiresAt }: Pick<ApiKeyRecord, 'revokedAt' | 'expiresAt'>): boolean {
  return revokedAt === null && (expiresAt === null || expiresAt > new Date());
}

/** Returns the record of a request's key. */
export type KeyLookup = () => Promise<ApiKeyRecord | null>;

/** Looks up the request's key on first use; null if it is not valid. */
export function keyLookup(database: Database, key: string | null): KeyLookup {
  let found: Promise<ApiKeyRecord | null> | undefined;
  return () => (found ??= key === null ? Promise.resolve(null) : findKey(database, key));
}
