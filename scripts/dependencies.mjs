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
