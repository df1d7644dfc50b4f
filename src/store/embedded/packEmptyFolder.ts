import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { access, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress } from 'node:zlib';
import { create } from 'tar';
import { openDatabase } from '../database.js';
import { emptyFolderFile } from './emptyFolder.js';
import { migrate } from '../migrate/migrate.js';

/** A tenth larger than at 11, the most, and packed twenty times as fast. The window takes in copies of one table. */
const BROTLI = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 };

/** New databases are copies of these two, and no others are made here. They are half of all files. */
const WITHOUT_TEMPLATES = [
  `UPDATE pg_database SET datistemplate = false WHERE datname IN ('template0', 'template1')`,
  'DROP DATABASE template0',
  'DROP DATABASE template1',
  'CHECKPOINT',
];

/**
 * For the build: packs the folder of an empty, migrated database into dist/prisma, and removes those of other versions.
 * Does nothing if the one for this version is already there.
 */
export async function packEmptyFolder(): Promise<void> {
  const file = await emptyFolderFile();
  const target = dirname(file);
  await mkdir(target, { recursive: true });
  for (const name of await readdir(target)) {
    if (name.startsWith('empty-') && name !== basename(file)) await rm(join(target, name));
  }
  const isPacked = await access(file).then(
    () => true,
    () => false,
  );
  if (isPacked) return;
  const dataDir = await mkdtemp(join(tmpdir(), 'newsgraph-empty-'));
  try {
    const database = await openDatabase({ dataDir, fsync: false });
    await migrate(database);
    for (const statement of WITHOUT_TEMPLATES) await database.prisma.$executeRawUnsafe(statement);
    await database.close();
    const cwd = join(dataDir, 'postgres');
    // A build that is stopped meanwhile leaves nothing under the name that a start looks for.
    const part = join(target, `empty-${randomUUID()}.part`);
    const packed = create({ cwd, portable: true }, (await readdir(cwd)).sort());
    await pipeline(packed, createBrotliCompress({ params: BROTLI }), createWriteStream(part));
    await rename(part, file);
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}
