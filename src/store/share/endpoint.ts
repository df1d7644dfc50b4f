import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Address and token of the process that holds a data folder. */
export interface Endpoint {
  pid: number;
  /** On 127.0.0.1. */
  port: number;
  /** Known to whoever can read the file; never sent. */
  token: string;
}

const fileOf = (folder: string) => join(folder, 'shared.json');

export const newToken = (): string => randomBytes(32).toString('base64url');

/**
 * Writes the endpoint beside the lock, for the owner's eyes alone. The lock makes sure that only one process does:
 * what an earlier one left there when it was killed is written over.
 */
export async function writeEndpoint(folder: string, endpoint: Endpoint): Promise<void> {
  const part = join(folder, `shared-${randomBytes(8).toString('hex')}.part`);
  // Written under another name first, so that it is never visible incomplete or unprotected.
  await writeFile(part, JSON.stringify(endpoint), { flag: 'wx', mode: 0o600 });
  await rename(part, fileOf(folder));
}

/** Null if there is none that this user may read. */
export async function readEndpoint(folder: string): Promise<Endpoint | null> {
  try {
    const { pid, port, token } = JSON.parse(await readFile(fileOf(folder), 'utf8')) as Partial<Endpoint>;
    return pid !== undefined && port !== undefined && token ? { pid, port, token } : null;
  } catch {
    return null;
  }
}

export function removeEndpoint(folder: string): Promise<void> {
  return rm(fileOf(folder), { force: true });
}
