// Whether dist is older than what it is made from.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The time of the last build is kept as that of this file. */
export const STAMP = 'dist/.built';
const SOURCES = [
  'src',
  'seed',
  'bench',
  'web/index.html',
  'web/src',
  'prisma/schema.prisma',
  'schema.graphql',
  'codegen.web.ts',
  'vite.config.ts',
  'scripts/outlines.mjs',
  'tsconfig.json',
  'tsconfig.build.json',
  'package-lock.json',
];

/** @param {string} path @returns {number} newest modification time below a path, in ms since 1970; 0 when absent */
function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** @returns {boolean} */
export function isStale() {
  const built = newest(STAMP);
  return SOURCES.some((path) => newest(path) > built);
}
