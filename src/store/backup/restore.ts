import { access, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { extract } from 'tar';
import { StoreError, errorCode, errorMessage } from '../errors.js';

/**
 * Restores a backup to a data folder, which must be new or empty.
 *
 * @throws StoreError BACKUP_FAILED
 */
export async function restore(file: string, dataDir: string): Promise<void> {
  const there = await readdir(dataDir).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return [];
    throw failed(`${dataDir} cannot be restored to: ${errorMessage(error)}`);
  });
  if (there.length > 0)
    throw failed(`${dataDir} is not empty, and is left as it is. A backup is restored to a new folder.`);
  await access(file).catch((error: unknown) => {
    throw failed(`${file} cannot be read: ${errorMessage(error)}`);
  });
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  try {
    // Only files and folders, and nothing outside the target.
    await extract({
      file,
      cwd: dataDir,
      strict: true,
      filter: (path, entry) =>
        path.startsWith('postgres/') && 'type' in entry && /^(?:File|OldFile|Directory)$/.test(entry.type),
    });
    await access(join(dataDir, 'postgres', 'PG_VERSION'));
  } catch (error) {
    await rm(join(dataDir, 'postgres'), { recursive: true, force: true });
    throw failed(`${file} is not a backup, or is damaged: ${errorMessage(error)}`);
  }
}

function failed(message: string): StoreError {
  return new StoreError('BACKUP_FAILED', message);
}
