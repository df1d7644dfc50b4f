// Whether what package.json asks for has been installed, told before a missing package is told of by Node.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} path @returns {number} in ms since 1970; 0 when absent */
function changed(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/**
 * Ends the process when packages are missing that came into package-lock.json after the last install.
 *
 * @param {('dependencies' | 'devDependencies')[]} groups of package.json
 */
export function requireInstalled(...groups) {
  // npm writes the second at the end of every install.
  if (changed('package-lock.json') <= changed('node_modules/.package-lock.json')) return;
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const names = groups.flatMap((group) => Object.keys(manifest[group] ?? {}));
  if (names.every((name) => existsSync(join('node_modules', name)))) return;
  process.stderr.write('Dependencies have changed: run npm ci\n');
  process.exit(1);
}

/** What `npm run build` runs: development dependencies all of them. */
const BUILD_TOOLS = ['prisma-cli', 'typescript', 'vite'];

/** Ends the process where the packages that build are not installed: they are not needed once it is built. */
export function requireBuildTools() {
  if (BUILD_TOOLS.every((name) => existsSync(join('node_modules', name)))) return;
  process.stderr.write(
    'Newsgraph has to be built first, and only "npm ci" without --omit=dev (nor NODE_ENV=production) installs what builds: ' +
      'npm ci && npm run build, and after it npm ci --omit=dev if you like.\n',
  );
  process.exit(1);
}
