// node scripts/slim.mjs, after `npm ci --omit=dev`: removes files from node_modules that a running service never loads.
// Only for images: building Newsgraph again needs all of them.
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files below node_modules that nothing loads. */
const UNUSED = [
  // Types and maps are for compilers and debuggers.
  /\.(?:d\.[cm]?ts|map)$/,
  /^@types\//,
];

/** @param {string} folder @param {string} path below node_modules @returns {number} bytes removed */
function slim(folder, path) {
  let freed = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const [file, below] = [join(folder, entry.name), path + entry.name];
    if (entry.isDirectory()) freed += slim(file, `${below}/`);
    else if (UNUSED.some((pattern) => pattern.test(below.replace(/^.*node_modules\//, '')))) {
      freed += statSync(file, { throwIfNoEntry: false })?.size ?? 0;
      rmSync(file);
    }
  }
  return freed;
}

const freed = slim('node_modules', '');
process.stdout.write(`Removed ${String(Math.round(freed / 1e6))} MB that a running service does not load.\n`);
