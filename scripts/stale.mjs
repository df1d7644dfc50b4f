// Whether dist is older than its sources.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/** Its modification time is that of the last build; it contains the fingerprint of the sources that were built. */
export const STAMP = 'dist/.built';
const SOURCES = [
  'src',
  'seed',
  'bench',
  'web/index.html',
  'web/src',
  'web/embed',
  'prisma/schema.prisma',
  'prisma/migrations',
  'schema.graphql',
  'codegen.web.ts',
  'vite.config.ts',
  'vite.embed.config.ts',
  'scripts/demoNews.mjs',
  'scripts/outlines.mjs',
  'scripts/packed.mjs',
  'scripts/template.mjs',
  'scripts/vendor.mjs',
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
];

/** @param {string} path @returns {number} newest modification time below a path, in ms since 1970; 0 if absent */
function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** @param {string} path @returns {string[]} every file below a path, in a fixed order */
function filesBelow(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

/** @returns {string} a hash of the sources' paths and contents, whatever their times */
export function fingerprint() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesBelow))
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/**
 * Whether a source has changed since the last build. Contents decide, so that a checkout or a copy, which only changes
 * the times of files, does not cause a build.
 *
 * @returns {boolean}
 */
export function isStale() {
  const built = newest(STAMP);
  if (SOURCES.every((path) => newest(path) <= built)) return false;
  if (built === 0 || readFileSync(STAMP, 'utf8') !== fingerprint()) return true;
  const now = new Date();
  utimesSync(STAMP, now, now);
  return false;
}
