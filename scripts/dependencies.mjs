// Checks that the packages in package.json are installed, for a clearer message than Node's.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} path @returns {number} in ms since 1970; 0 if absent */
function changed(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/**
 * Ends the process if packages are missing that were added to package-lock.json after the last install.
 *
 * @param {('dependencies' | 'devDependencies')[]} groups of package.json
 */
export function requireInstalled(...groups) {
  // npm writes the second file at the end of every install.
  if (changed('package-lock.json') <= changed('node_modules/.package-lock.json')) return;
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const names = groups.flatMap((group) => Object.keys(manifest[group] ?? {}));
  if (names.every((name) => existsSync(join('node_modules', name)))) return;
  process.stderr.write('Dependencies have changed: run npm ci\n');
  process.exit(1);
}

/** The tools of `npm run build`, all development dependencies. */
const BUILD_TOOLS = ['prisma-cli', 'typescript', 'vite'];

/** Ends the process if the build tools are not installed. They are not needed once it is built. */
export function requireBuildTools() {
  if (BUILD_TOOLS.every((name) => existsSync(join('node_modules', name)))) return;
  process.stderr.write(
    'Newsgraph must be built first, which needs its development dependencies. Run npm ci (without --omit=dev or ' +
      'NODE_ENV=production) and npm run build. After that, npm ci --omit=dev is enough.\n',
  );
  process.exit(1);
}
